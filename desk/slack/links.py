"""The address that opens a huddle in Slack."""

from urllib.parse import quote


def huddle_link(team: str, channel: str) -> str:
    """Opens (or starts) the channel's huddle. Widely used, though Slack does not document it."""
    return f"https://app.slack.com/huddle/{_q(team)}/{_q(channel)}"


def _q(value: str) -> str:
    return quote(value, safe=".")
