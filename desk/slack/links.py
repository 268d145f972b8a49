"""Addresses that open something in Slack: a channel, a person, a huddle."""

from urllib.parse import quote


def channel_link(team: str, channel: str) -> str:
    """Opens a channel in the Slack app."""
    return f"slack://channel?team={_q(team)}&id={_q(channel)}"


def person_link(team: str, user: str) -> str:
    """Opens a person in the Slack app."""
    return f"slack://user?team={_q(team)}&id={_q(user)}"


def huddle_link(team: str, channel: str) -> str:
    """Opens (or starts) the channel's huddle. Widely used, though Slack does not document it."""
    return f"https://app.slack.com/huddle/{_q(team)}/{_q(channel)}"


def _q(value: str) -> str:
    return quote(value, safe=".")
