"""How the way to Slack is, for one channel: what a window shows before it has heard any event."""

from enum import StrEnum

from desk.procedure.instants import Micros
from desk.procedure.values import dataclass


class Link(StrEnum):
    """The state of the way to Slack for one operator's channel."""

    CONNECTING = "connecting"
    LIVE = "live"
    STALE = "stale"
    OFFLINE = "offline"
    UNAUTHORISED = "unauthorised"


@dataclass(frozen=True, slots=True)
class Health:
    """How one channel's link is. `heard_at` is the last successful answer, `since` when `link` began (instants on
    Slack's clock); `offset` is this computer's clock minus Slack's; `reason` one clear line, empty when live."""

    channel: str
    link: Link
    heard_at: Micros | None = None
    since: Micros | None = None
    offset: Micros = 0
    reason: str = ""
    sockets: int = 0
    poll_seconds: float = 0.0
