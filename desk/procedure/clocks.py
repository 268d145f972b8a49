"""The clocks of an incident: when each is due, its verdict at an instant, and why."""

from enum import StrEnum

from desk.procedure.instants import Micros
from desk.procedure.values import dataclass


class ClockName(StrEnum):
    """The three clocks of the procedure."""

    ACKNOWLEDGE = "acknowledge"
    UPDATE = "update"
    POSTMORTEM = "postmortem"


class ClockState(StrEnum):
    """`breached` holds also while the clock still runs late; `stopped` was ended without a verdict."""

    RUNNING = "running"
    MET = "met"
    BREACHED = "breached"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ClockRun:
    """One run of a clock as the log tells it, whatever the time is now.

    `started_at`, `opens_at` (post-mortem only) and `due_at` are instants; `within` is the policy's duration.
    `stopped_at` is None while it runs; `stopped_by` is a user id, `evidence` the `ts` of the message that
    stopped it. `void` marks a run that something else ended (withdrawn, merged, reopened, waived): without a
    verdict, unless it was late by then.
    """

    name: ClockName
    cycle: int
    started_at: Micros
    due_at: Micros
    within: Micros
    policy_version: int
    rule: str
    opens_at: Micros | None = None
    stopped_at: Micros | None = None
    stopped_by: str = ""
    evidence: str = ""
    channel_of_stop: str = "slack"
    void: bool = False

    def state(self, now: Micros) -> ClockState:
        """The verdict at `now`. Exactly on the due instant is met (procedure, "Clocks")."""
        if self.late(now):
            return ClockState.BREACHED
        if self.void:
            return ClockState.STOPPED
        return ClockState.RUNNING if self.stopped_at is None else ClockState.MET

    def late(self, now: Micros) -> Micros:
        """How long past due it was stopped, or is at `now`; 0 where it is not late."""
        end = now if self.stopped_at is None else self.stopped_at
        return max(0, end - self.due_at)

    def left(self, now: Micros) -> Micros:
        """Time left at `now`, negative when late. Only meaningful while it runs."""
        return self.due_at - now

    @property
    def is_running(self) -> bool:
        """Whether nothing has stopped it yet."""
        return self.stopped_at is None
