"""The demo's story: a morning of support work seeded into a workspace, relative to the demo's now."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desk.localslack.living import live
from desk.localslack.story_cases import LIVE, SETTLED, SMALL_TALK, Case
from desk.localslack.story_cast import Cast, assemble
from desk.localslack.story_evidence import EVIDENCE
from desk.localslack.timestamps import ts_at
from desk.localslack.workspace import Workspace

_BERLIN = ZoneInfo("Europe/Berlin")
_MOMENT = re.compile(r"\{(at|utc)-(\d+)\}")
_MENTION = re.compile(r"\{([a-z.]+)\}")


@dataclass(frozen=True)
class StoryChannel:
    """One operator's channel."""

    operator: str
    team_id: str
    channel_id: str
    channel_name: str


@dataclass(frozen=True)
class Story:
    """What a desk needs to join the demo: tokens, who "me" is, the support team and the channels."""

    workspace: Workspace = field(repr=False)
    cast: Cast = field(repr=False)
    bot_token: str = field(repr=False)
    app_token: str = field(repr=False)
    user_token: str = field(repr=False)
    me: str
    support_team: str
    support_group: str
    channels: tuple[StoryChannel, ...]

    async def live(self, pause: Callable[[float], Awaitable[object]] | None = None) -> None:
        """Goes on adding messages until cancelled; `pause` waits that many seconds (default: sleeps)."""
        await live(self.workspace, self.cast, pause)


def seed(workspace: Workspace, now: datetime) -> Story:
    """Fills an empty workspace with teams, channels and every case, as it stands at `now` (aware)."""
    cast = assemble(workspace)
    told = sorted((*SETTLED, *LIVE, *SMALL_TALK), key=lambda case: -_seconds(case.ago))
    for case in told:
        _tell(workspace, cast, case, now)
    app = cast.app
    return Story(
        workspace=workspace,
        cast=cast,
        bot_token=app.bot_token,
        app_token=app.app_token,
        user_token=app.user_token,
        me=app.user_id,
        support_team=cast.provider.id,
        support_group=cast.support_group.id,
        channels=tuple(
            StoryChannel(operator, cast.operators[operator].id, channel.id, channel.name)
            for operator, channel in cast.channels.items()
        ),
    )


def _tell(workspace: Workspace, cast: Cast, case: Case, now: datetime) -> None:
    channel = cast.channels[case.operator]
    reported = now - timedelta(seconds=_seconds(case.ago))
    author = cast.people[case.who]
    workspace.join(channel, author)
    files = tuple(workspace.keep_file(author, name, EVIDENCE[name]()).id for name in case.pictures)
    text = _filled(case.text, reported, cast)
    report = workspace.post(channel, author, text, ts=ts_at(reported), files=files)
    for reply in case.replies:
        speaker = cast.people[reply.who]
        workspace.join(channel, speaker)
        at = reported + timedelta(seconds=_seconds(reply.after))
        workspace.post(channel, speaker, _filled(reply.text, at, cast), thread_ts=report.ts, ts=ts_at(at))
    for mark in case.marks:
        workspace.react(channel, report.ts, cast.people[mark.who], mark.name)
    for after, impact in case.edits:
        at = reported + timedelta(seconds=_seconds(after))
        workspace.edit(channel, report.ts, _with_impact(text, impact), edited_ts=ts_at(at))


def _filled(text: str, at: datetime, cast: Cast) -> str:
    def moment(match: re.Match[str]) -> str:
        then = at - timedelta(minutes=int(match[2]))
        if match[1] == "utc":
            return then.astimezone(UTC).strftime("%H:%M UTC")
        return then.astimezone(_BERLIN).strftime("%H:%M")

    def mention(match: re.Match[str]) -> str:
        return f"<@{cast.people[match[1]].id}>"

    return _MENTION.sub(mention, _MOMENT.sub(moment, text))


def _with_impact(text: str, impact: str) -> str:
    return re.sub(r"(?m)^(\*Impact:\* ).*$", rf"\g<1>{impact}", text)


def _seconds(clock: str) -> int:
    minutes, _, seconds = clock.partition(":")
    return int(minutes) * 60 + int(seconds)
