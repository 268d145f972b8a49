"""What desk honestly knows of the way to Slack: live, stale, offline or not authorised, and since when."""

from dataclasses import replace

from desk.procedure.instants import Micros
from desk.procedure.ports import ChannelError, NotAllowed, RateLimited, TokenDead
from desk.sync.link import Health, Link

FAILURES_UNTIL_OFFLINE = 3


class Watch:
    """The health of one channel's link. Instants handed in are on Slack's clock."""

    def __init__(self, channel: str, now: Micros) -> None:
        self._failures = 0
        self._health = Health(channel, Link.CONNECTING, since=now)

    @property
    def health(self) -> Health:
        """As of the last look."""
        return self._health

    def heard(self, now: Micros) -> None:
        """The channel was read."""
        self._failures = 0
        self._become(Link.LIVE, now, heard_at=now)

    def failed(self, error: ChannelError, now: Micros) -> None:
        """A reading failed. A rate limit is no failure of the link; it only makes what is shown older."""
        if isinstance(error, RateLimited):
            return
        self._failures += 1
        if isinstance(error, TokenDead | NotAllowed):
            self._become(Link.UNAUTHORISED, now, reason=str(error))
        elif self._failures >= FAILURES_UNTIL_OFFLINE:
            self._become(Link.OFFLINE, now, reason=str(error))
        else:
            self._health = replace(self._health, reason=str(error))

    def slept(self, now: Micros) -> None:
        """The computer slept: whatever was shown is old until the channel answers."""
        self._become(Link.STALE, now, reason="This computer was asleep. Reading what happened.")

    def look(self, now: Micros, interval: Micros, offset: Micros, sockets: int) -> Health:
        """The health now, for a channel polled every `interval`."""
        heard = self._health.heard_at
        if self._health.link is Link.LIVE and heard is not None and now - heard > 2 * interval:
            self._become(Link.STALE, now, reason=self._health.reason or "No answer for two polls.")
        self._health = replace(
            self._health, offset=offset, sockets=sockets, poll_seconds=round(interval / 1_000_000, 1)
        )
        return self._health

    def _become(self, link: Link, now: Micros, *, heard_at: Micros | None = None, reason: str = "") -> None:
        since = self._health.since if self._health.link is link else now
        self._health = replace(
            self._health, link=link, since=since, heard_at=heard_at or self._health.heard_at, reason=reason
        )
