"""What Slack says of itself, asked without any token and over a connection of its own."""

from typing import TYPE_CHECKING

from desk.app.home import Home
from desk.settings import SLACK_API

if TYPE_CHECKING:
    from desk.outreach.outage import StatusReading
    from desk.procedure.instants import Micros
    from desk.sync.backup import AskStatus


def status_of(home: Home) -> "AskStatus | None":
    """Slack's status page, for a desk that speaks to Slack itself: another Slack's troubles are not told there."""
    return _read_status if home.settings.slack.api_url == SLACK_API else None


async def _read_status(now: "Micros") -> "StatusReading | None":
    """The reading, or None where the page cannot be reached. No cookie and no token goes there."""
    import aiohttp

    from desk.outreach.status_page import SlackStatusPage

    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), trust_env=True) as session:
        return await SlackStatusPage(session).read(now)
