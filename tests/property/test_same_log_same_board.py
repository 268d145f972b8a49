"""Folding is a function of the messages: order of arrival, repeats and portions decide nothing."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.procedure.fold import Fold
from desk.procedure.instants import to_ts
from tests.property.histories import SAYING, histories
from tests.unit.procedure.channel import CHANNEL, Channel, clock

MERGING = ("report", "merge", "merge", "unmerge", "typed")
CREDITING = ("report", "loose", "credit", "contested", "typed", "delete")


@settings(max_examples=100, deadline=None)
@given(st.one_of(histories(), histories(MERGING), histories(CREDITING)), st.integers(0, 2**32))
def test_any_order_any_repeats_and_any_portions_give_the_same_board(channel: Channel, seed: int) -> None:
    chance = random.Random(seed)
    messages = list(channel.messages.values())
    arriving = messages + chance.choices(messages, k=len(messages) // 2)
    chance.shuffle(arriving)
    people = list(channel.directory)
    fold = Fold(CHANNEL)
    while arriving or people:
        portion = chance.randint(1, 6)
        fold.apply(arriving[:portion])
        del arriving[:portion]
        if chance.random() < 0.3 or not arriving:
            fold.learn(people[:3])
            del people[:3]
    assert fold.board() == channel.board()


@settings(max_examples=100, deadline=None)
@given(st.one_of(histories(), histories(MERGING), histories(CREDITING)), st.integers(0, 2**32))
def test_talk_that_waits_changes_no_incident_and_comes_with_the_next_look(
    channel: Channel, seed: int
) -> None:
    chance = random.Random(seed)
    arriving = list(channel.messages.values())
    chance.shuffle(arriving)
    hasty, prompt = Fold(CHANNEL), Fold(CHANNEL)
    shown: dict[str, object] = {}
    while arriving:
        portion = [arriving.pop() for _ in range(min(len(arriving), chance.randint(1, 6)))]
        touched = hasty.apply(portion, talk_waits=chance.random() < 0.8)
        prompt.apply(portion)
        if chance.random() < 0.2:
            people = chance.sample(channel.directory, k=min(2, len(channel.directory)))
            touched |= hasty.learn(people)
            prompt.learn(people)
        shown.update({key: hasty.entry(key) for key in touched})
        assert hasty.board().incidents == prompt.board().incidents
    shown.update({key: hasty.entry(key) for key in hasty.apply(())})
    board = prompt.board()
    assert hasty.board() == board
    assert {key: one for key, one in shown.items() if one} == {**board.incidents, **board.triage}


@settings(max_examples=50, deadline=None)
@given(histories(), st.data())
def test_every_state_on_the_way_is_what_a_new_desk_would_see(channel: Channel, data: st.DataObject) -> None:
    messages = sorted(channel.messages.values(), key=lambda one: one.ts)
    cut = data.draw(st.integers(1, len(messages)))
    slow, quick = Fold(CHANNEL), Fold(CHANNEL)
    for fold in (slow, quick):
        fold.learn(channel.directory)
    for message in messages[:cut]:
        slow.apply([message])
    quick.apply(messages[:cut])
    assert slow.board() == quick.board()
    for root in quick.board().incidents:
        assert slow.entry(root) == quick.entry(root)


@settings(max_examples=50, deadline=None)
@given(histories(SAYING), st.integers(0, 240))
def test_the_board_at_an_instant_is_the_board_without_what_came_after(channel: Channel, minutes: int) -> None:
    at = clock("10:00") + minutes * 60_000_000
    until = Channel(
        messages={ts: one for ts, one in channel.messages.items() if ts <= to_ts(at)}, roster=None
    )
    then = channel.fold().board(at)
    assert then.incidents == until.board().incidents
    assert then.triage == until.board().triage


@settings(max_examples=50, deadline=None)
@given(histories())
def test_an_instant_after_everything_shows_the_board_of_now(channel: Channel) -> None:
    assert channel.board("31 00:00") == channel.board()


@settings(max_examples=50, deadline=None)
@given(histories(("report", "typed", "posted", "loose", "bot")), st.data())
def test_one_more_message_touches_its_thread_alone(channel: Channel, data: st.DataObject) -> None:
    fold = channel.fold()
    root = data.draw(st.sampled_from([ts for ts, one in channel.messages.items() if one.is_root]))
    ts = channel.say("still on it", "USAM", "23:00", root)
    assert fold.apply([channel.messages[ts]]) == {f"{CHANNEL}:{root}"}
