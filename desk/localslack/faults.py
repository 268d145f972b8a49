"""Faults that a test or a demo switches on: lost, late, broken and refused answers, and outages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

Action = Literal["drop", "delay", "status", "html", "error", "rate_limited"]

HTML_PAGE = "<!DOCTYPE html><html><head><title>Service</title></head><body>Please try again.</body></html>"


@dataclass(frozen=True)
class Fault:
    """What happens to the next `times` calls of `method` ("*" is any method; times 0 is for ever).

    `committed` decides the question a client cannot see: whether the call is carried out before
    its answer is lost. `seconds` is a delay or the Retry-After, `status` the HTTP status, `error`
    the code of an `ok: false` answer. `app_id` limits the fault to one app's calls.
    """

    method: str
    action: Action
    committed: bool = False
    times: int = 1
    seconds: float = 1.0
    status: int = 503
    error: str = "internal_error"
    app_id: str = ""


@dataclass
class Faults:
    """The faults in force.

    `outage`: "" (none), "drop" (every connection is cut) or "status" (503 for everything).
    `unknown_methods` answer `unknown_method`; `hide_scopes` leaves the scopes header out;
    `dead_tokens` maps a token to the error it now gets. `withhold_events` events are lost before
    delivery (-1: all), `duplicate_events` are delivered twice.
    """

    outage: str = ""
    hide_scopes: bool = False
    unknown_methods: set[str] = field(default_factory=set)
    dead_tokens: dict[str, str] = field(default_factory=dict, repr=False)
    withhold_events: int = 0
    duplicate_events: int = 0
    page_ceiling: int = 0
    _waiting: list[tuple[Fault, int]] = field(default_factory=list)

    def inject(self, fault: Fault) -> None:
        """Adds a fault behind those already waiting."""
        self._waiting.append((fault, fault.times or -1))

    def kill_token(self, token: str, error: str = "token_revoked") -> None:
        """From now on the token is answered with `error`."""
        self.dead_tokens[token] = error

    def clear(self) -> None:
        """Back to a healthy Slack."""
        fresh = Faults()
        self.__dict__.update(fresh.__dict__)

    def take(self, method: str, app_id: str = "") -> Fault | None:
        """The fault for this call, counted down, or None."""
        for index, (fault, left) in enumerate(self._waiting):
            if fault.method not in (method, "*") or fault.app_id not in ("", app_id):
                continue
            if left == 1:
                del self._waiting[index]
            elif left > 1:
                self._waiting[index] = (fault, left - 1)
            return fault
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

    @contextmanager
    def down(self, outage: str = "drop") -> Iterator[None]:
        """Slack is unavailable inside the block."""
        self.outage = outage
        try:
            yield
        finally:
            self.outage = ""
