"""The demo's story: what stands in the channels at its now, and how it goes on."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from desk.localslack.living import BEATS, TICK
from desk.localslack.message import Message
from desk.localslack.story import Story, seed
from desk.localslack.timestamps import micros_of, ts_at
from desk.localslack.workspace import Workspace
from tests.unit.localslack.scene import SteppingClock

NOW = datetime(2026, 10, 12, 12, 32, 18, tzinfo=UTC)


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock(int(NOW.timestamp()))


@pytest.fixture
def story(clock: SteppingClock) -> Story:
    return seed(Workspace(clock), NOW)


def _root(story: Story, operator: str, words: str) -> str:
    channel = story.cast.channels[operator]
    return next(ts for ts in channel.timeline if words in channel.messages[ts].text)


def test_every_operator_has_its_own_channel_shared_with_the_provider(story: Story):
    assert {channel.operator for channel in story.channels} == {
        "Aurelio DE",
        "Kronbet",
        "Lottoria",
        "Nordbet",
        "Spielhafen",
    }
    for channel in story.channels:
        assert story.workspace.channels[channel.channel_id].teams == [story.support_team, channel.team_id]


def test_reports_stand_at_their_time_before_now(story: Story):
    root = _root(story, "Nordbet", "Tennis bets settle")
    assert root == ts_at(NOW - timedelta(minutes=18, seconds=40))


def test_nothing_was_typed_after_now(story: Story):
    newest = max(ts for channel in story.cast.channels.values() for ts in channel.messages)
    assert newest < ts_at(NOW)


def test_no_placeholder_is_left_in_what_people_typed(story: Story):
    for channel in story.cast.channels.values():
        for message in channel.messages.values():
            assert "{" not in message.text


def test_an_evidence_picture_is_a_png_of_the_announced_size(story: Story):
    channel = story.cast.channels["Aurelio DE"]
    report = channel.messages[_root(story, "Aurelio DE", "Live odds frozen")]
    assert [story.workspace.shelf.files[id].dimensions for id in report.files] == [(640, 360)] * 3


def test_the_edited_report_says_what_it_says_now(story: Story):
    channel = story.cast.channels["Lottoria"]
    report = channel.messages[_root(story, "Lottoria", "Jackpot")]
    assert "214 payouts" in report.text
    assert report.edited is not None
    assert micros_of(report.edited[1]) > micros_of(report.ts)


def test_tokens_stay_out_of_the_storys_repr(story: Story):
    assert story.bot_token not in repr(story)
    assert "xox" not in repr(story)


class Ticks:
    """Moves the clock instead of sleeping, and ends the story after a while."""

    def __init__(self, clock: SteppingClock, seconds: float) -> None:
        self._clock = clock
        self._left = seconds

    async def __call__(self, seconds: float) -> None:
        self._left -= seconds
        if self._left < 0:
            raise asyncio.CancelledError
        self._clock.micros += int(seconds * 1_000_000)


async def _play(story: Story, clock: SteppingClock, seconds: float) -> None:
    with pytest.raises(asyncio.CancelledError):
        await story.live(Ticks(clock, seconds))


async def test_new_reports_arrive_while_the_demo_runs(story: Story, clock: SteppingClock):
    channel = story.cast.channels["Kronbet"]
    before = len(channel.timeline)
    await _play(story, clock, 120)
    assert len(channel.timeline) == before + 1


async def test_every_beat_finds_its_thread(story: Story, clock: SteppingClock):
    await _play(story, clock, BEATS[-1].at + TICK)
    typed = [m.text for channel in story.cast.channels.values() for m in channel.messages.values()]
    for beat in BEATS:
        if beat.text:
            assert any(beat.text.partition("\n")[0] in text for text in typed), beat


async def test_colleagues_keep_their_threads_updated_and_leave_mine_alone(story: Story, clock: SteppingClock):
    await _play(story, clock, 3600)
    mine = _root(story, "Lottoria", "Ticket status webhook")
    theirs = _root(story, "Spielhafen", "Line-ups arrive")
    hour_later = ts_at(NOW + timedelta(minutes=25))
    assert story.cast.channels["Lottoria"].threads[mine][-1] < ts_at(NOW)
    assert story.cast.channels["Spielhafen"].threads[theirs][-1] > hour_later


async def test_the_reporter_answers_what_the_visitors_app_posts(story: Story, clock: SteppingClock):
    channel = story.cast.channels["Aurelio DE"]
    root = _root(story, "Aurelio DE", "Live odds frozen")
    app = story.cast.app
    draft = Message("", "Acknowledged", user=app.bot_user_id, team=app.team_id, app_id=app.id, thread_ts=root)
    story.workspace.file_now(channel, draft)
    await _play(story, clock, 40)
    last = channel.messages[channel.threads[root][-1]]
    assert last.user == channel.messages[root].user
