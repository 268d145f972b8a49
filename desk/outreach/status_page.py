"""Slack's status page, read where it can be reached.

Source: docs.slack.dev, "Slack Status API": ``/api/v2.0.0/current`` answers without a token.
"""

import json

import aiohttp

from desk.outreach.outage import StatusReading
from desk.outreach.single_line import one_line
from desk.procedure.instants import Micros, from_iso

ADDRESS = "https://slack-status.com/api/v2.0.0/current"
LARGEST_BYTES = 500_000
_OURS = ("messag", "apps", "api", "connect", "login", "workspace")
"""Beginnings (or parts) of the services whose trouble is ours; an incident that names none concerns all."""


class SlackStatusPage:
    """The page itself. It is asked without any token, and nothing of ours is told to it."""

    def __init__(self, session: aiohttp.ClientSession, address: str = ADDRESS) -> None:
        self._session = session
        self._address = address

    async def read(self, now: Micros) -> StatusReading | None:
        """The reading, or None: a page that cannot be read says nothing either way."""
        try:
            async with self._session.get(self._address, timeout=aiohttp.ClientTimeout(total=10)) as answer:
                body = await answer.content.read(LARGEST_BYTES + 1)
                if answer.status != 200 or len(body) > LARGEST_BYTES:
                    return None
        except (aiohttp.ClientError, OSError, TimeoutError):
            return None
        return parse_status(body, now)


def parse_status(body: bytes, now: Micros) -> StatusReading | None:
    """What the page's JSON says at `now`; None where it is no such JSON."""
    try:
        page = json.loads(body)
    except ValueError:
        return None
    if not isinstance(page, dict) or not isinstance(page.get("status"), str):
        return None
    listed = page.get("active_incidents")
    active = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    ours = [one for one in active if one.get("type") != "maintenance" and _concerns_us(one.get("services"))]
    if page["status"] == "ok" or not ours:
        return StatusReading(now, affected=False)
    titles = [one_line(one["title"], 200) for one in ours if isinstance(one.get("title"), str)]
    begun = [at for one in ours if (at := _instant(one.get("date_created"))) is not None]
    words = f"Slack says: {'; '.join(titles)}" if titles else ""
    return StatusReading(now, affected=True, words=one_line(words, 400), since=min(begun, default=None))


def _concerns_us(services: object) -> bool:
    if not isinstance(services, list) or not services:
        return True
    return any(word in str(service).casefold() for service in services for word in _OURS)


def _instant(text: object) -> Micros | None:
    try:
        return from_iso(text) if isinstance(text, str) else None
    except ValueError:
        return None
