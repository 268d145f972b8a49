"""Faults that a test or a demo switches on: lost, late, broken and refused answers, and outages."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal

Outage = Literal["", "drop", "status"]
Action = Literal["drop", "delay", "late", "status", "html", "error", "rate_limited"]

HTML_PAGE = "<!DOCTYPE html><html><head><title>Service</title></head><body>Please try again.</body></html>"


@dataclass(frozen=True)
class Fault:
    """What happens to the next `times` calls of `method` ("*" is any method; times 0 is for ever).

    `committed` decides the question a client cannot see: whether the call is carried out before
    its answer is lost. `seconds` is a delay or the Retry-After, `status` the HTTP status, `error`
    the code of an `ok: false` answer. A "late" call is cut now and carried out at the next `arrive`.
    `after` lets that many calls pass first, and `app_id` limits the fault to one app's calls.
    """

    method: str
    action: Action
    committed: bool = False
    times: int = 1
    after: int = 0
    seconds: float = 1.0
    status: int = 503
    error: str = "internal_error"
    app_id: str = ""


@dataclass(eq=False)
class _Pending:
    fault: Fault
    pass_first: int
    left: int


@dataclass
class Faults:
    """The faults in force.

    `outage`: "" (none), "drop" (every connection is cut) or "status" (503 for everything).
    `unknown_methods` answer `unknown_method`; `hide_scopes` leaves the scopes header out;
    `dead_tokens` maps a token to the error it now gets. `withhold_events` events are lost before
    delivery (-1: all), `duplicate_events` are delivered twice. `deaf_sockets` leaves connections
    open over which nothing comes any more, not even a pong. `held` are late calls on their way.
    """

    outage: Outage = ""
    hide_scopes: bool = False
    deaf_sockets: bool = False
    unknown_methods: set[str] = field(default_factory=set)
    dead_tokens: dict[str, str] = field(default_factory=dict, repr=False)
    withhold_events: int = 0
    duplicate_events: int = 0
    held: list[Callable[[], Awaitable[object]]] = field(default_factory=list)
    _waiting: list[_Pending] = field(default_factory=list)

    async def arrive(self) -> None:
        """Carries out what was late, in the order sent."""
        held, self.held = self.held, []
        for call in held:
            await call()

    def inject(self, fault: Fault) -> None:
        """Adds a fault behind those already waiting."""
        self._waiting.append(_Pending(fault, fault.after, fault.times or -1))

    def kill_token(self, token: str, error: str = "token_revoked") -> None:
        """From now on the token is answered with `error`."""
        self.dead_tokens[token] = error

    def clear(self) -> None:
        """Back to a healthy Slack. What is late still arrives."""
        fresh = Faults(held=self.held)
        self.__dict__.update(fresh.__dict__)

    def take(self, method: str, app_id: str = "") -> Fault | None:
        """The fault for this call, counted down, or None."""
        for pending in self._waiting:
            if pending.fault.method not in (method, "*") or pending.fault.app_id not in ("", app_id):
                continue
            if pending.pass_first:
                pending.pass_first -= 1
                continue
            pending.left -= 1
            if pending.left == 0:
                self._waiting.remove(pending)
            return pending.fault
        return None

    def loses_event(self) -> bool:
        """Whether the next event is withheld, counted down."""
        if self.withhold_events > 0:
            self.withhold_events -= 1
            return True
        return self.withhold_events < 0

    def copies_event(self) -> bool:
        """Whether the next event is delivered twice, counted down."""
        if self.duplicate_events > 0:
            self.duplicate_events -= 1
            return True
        return self.duplicate_events < 0
