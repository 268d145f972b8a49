"""Addresses that open something elsewhere: a channel, a person, a huddle, a Teams meeting or call."""

from collections.abc import Iterable
from urllib.parse import quote

from desk.procedure.instants import Micros, to_iso

_TEAMS = "https://teams.microsoft.com/l/"


def channel_link(team: str, channel: str) -> str:
    """Opens a channel in the Slack app."""
    return f"slack://channel?team={_q(team)}&id={_q(channel)}"


def person_link(team: str, user: str) -> str:
    """Opens a person in the Slack app."""
    return f"slack://user?team={_q(team)}&id={_q(user)}"


def huddle_link(team: str, channel: str) -> str:
    """Opens (or starts) the channel's huddle. Widely used, though Slack does not document it."""
    return f"https://app.slack.com/huddle/{_q(team)}/{_q(channel)}"


def teams_meeting(
    subject: str, starts_at: Micros, ends_at: Micros, attendees: Iterable[str] = (), content: str = ""
) -> str:
    """Opens a draft of a Teams meeting, for the person to send.

    Source: learn.microsoft.com, "Deep links for scheduling a meeting": percent-encoded, a plus is no space.
    """
    return (
        _TEAMS
        + "meeting/new?"
        + _query(
            subject=subject,
            startTime=to_iso(starts_at),
            endTime=to_iso(ends_at),
            content=content,
            attendees=",".join(attendees),
        )
    )


def teams_call(users: Iterable[str], *, video: bool = False) -> str:
    """Opens a Teams call to people by their addresses; Teams asks before it dials."""
    return _TEAMS + "call/0/0?" + _query(users=",".join(users), withVideo="true" if video else "")


def teams_chat(users: Iterable[str], topic: str = "", message: str = "") -> str:
    """Opens a Teams chat with a message ready to send."""
    return _TEAMS + "chat/0/0?" + _query(users=",".join(users), topicName=topic, message=message)


def _query(**values: str) -> str:
    return "&".join(f"{name}={quote(value, safe='@,')}" for name, value in values.items() if value)


def _q(value: str) -> str:
    return quote(value, safe=".")
