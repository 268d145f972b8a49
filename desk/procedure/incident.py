"""An incident as the log tells it: facts and times, nothing that depends on the clock on the wall."""

from dataclasses import field
from enum import StrEnum

from desk.procedure.agreement import Agreement
from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.instants import Micros
from desk.procedure.message import File
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from desk.procedure.values import dataclass


class Status(StrEnum):
    """Where an incident stands; a reopened one is acknowledged again, or reported."""

    REPORTED = "reported"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"
    CONFIRMED = "confirmed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"

    @property
    def is_live(self) -> bool:
        """Whether the board shows it without being asked for all."""
        return self not in (Status.CLOSED, Status.WITHDRAWN, Status.MERGED)

    @property
    def is_open(self) -> bool:
        """Whether its acknowledge or update clock may still run."""
        return self in (Status.REPORTED, Status.ACKNOWLEDGED)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A level (or figure) that one side named."""

    side: Side
    by: str
    level: Severity
    at: Micros


@dataclass(frozen=True, slots=True)
class SeverityState:
    """Both sides' open proposals, the level that governs and the last one agreed, with when and by whom."""

    governing: Severity
    agreed: Severity | None
    agreed_at: Micros | None
    agreed_by: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    history: tuple[Proposal, ...] = ()

    def open_proposal(self, side: Side) -> Proposal | None:
        """The last level that `side` named, or None."""
        return next((proposal for proposal in self.proposals if proposal.side is side), None)

    @property
    def is_settled(self) -> bool:
        """Whether both sides' open proposals name the agreed level."""
        return self.agreed is not None and all(p.level is self.agreed for p in self.proposals)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the timeline. `kind` is the act (`report`, `message`, `acknowledged`, `update`, `severity` ...)."""

    at: Micros
    ts: str
    author: Author
    kind: str
    text: str
    files: tuple[File, ...] = ()
    edited: bool = False
    suggestion: str = ""
    """An act that the words come near without being it: `resolve` for "resolved the DNS part"; desk only offers it."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A call or e-mail on a backup channel, logged in the thread with the time it took place."""

    at: Micros
    means: str
    with_whom: str
    by: Author
    ts: str
    note: str = ""
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """What is known of the post-mortem: meetings set as (instant, user, `ts`) and cancelled as (reason, user, `ts`),
    newest last."""

    owed: bool = False
    opens_at: Micros | None = None
    closes_at: Micros | None = None
    scheduled: tuple[tuple[Micros, str, str], ...] = ()
    held_at: Micros | None = None
    held_early: bool = False
    document_sent_at: Micros | None = None
    document_revision: int = 0
    cancelled: tuple[tuple[str, str, str], ...] = ()

    @property
    def meeting_at(self) -> Micros | None:
        """When the meeting is set for: the newest time named, or None where none was or it was cancelled since."""
        if not self.scheduled or (self.cancelled and self.cancelled[-1][2] > self.scheduled[-1][2]):
            return None
        return self.scheduled[-1][0]


@dataclass(frozen=True, slots=True)
class Action:
    """An improvement action: what is to be done, by whom (a name or user id), on which side, until which day.

    `due` is an ISO date such as ``2026-11-02``, empty while nobody has set it; `done` once it is.
    """

    what: str
    owner: str = ""
    side: Side = Side.SUPPORT
    due: str = ""
    done: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it says what, who and until when."""
        return bool(self.what.strip() and self.owner.strip() and self.due)

    def is_late(self, today: str) -> bool:
        """Whether its day was before `today` (an ISO date) and it is not done; one without a day is never late."""
        return not self.done and bool(self.due) and self.due < today


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident. Instants are microseconds (UTC); texts are plain; `id` is ``channel:ts`` of its root.

    `clocks` holds every run, oldest first within a name, in the order acknowledge, update, post-mortem.
    `missing` names the template's fields that are absent or unreadable; `unread` their texts where there are any.
    `acknowledged_by` is the one who stopped the clock, then every other support author by `ts`.
    """

    id: str
    channel: str
    ts: str
    title: str
    product: str
    description: str
    impact: str
    extras: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    unread: tuple[tuple[str, str], ...]
    status: Status
    cycle: int
    severity: SeverityState
    occurred_at: Micros | None
    reported_at: Micros
    reported_by: Author
    acknowledged_at: Micros | None
    resolved_at: Micros | None
    resolution_summary: str
    confirmed_at: Micros | None
    resolution_time: Agreement[Micros]
    resolution_computed: Micros | None
    gaps_between_cycles: tuple[tuple[Micros, Micros], ...]
    clocks: tuple[ClockRun, ...]
    owner: str
    acknowledged_by: tuple[str, ...]
    seen_by: tuple[str, ...]
    stakeholders: tuple[str, ...]
    files: tuple[File, ...]
    timeline: tuple[Entry, ...]
    contacts: tuple[Contact, ...]
    policy_version: int
    last_support_at: Micros | None = None
    phone_required: bool = False
    """A P1 whose phone step was neither done nor skipped with a reason."""
    review: Review = Review()
    credits: Agreement[str] = field(default_factory=Agreement)
    feedback: tuple[Entry, ...] = ()
    feedback_asked_at: Micros | None = None
    actions: tuple[Action, ...] = ()
    """Improvement actions of the newest document that went out."""
    linked_to: str = ""
    merged_into: str = ""
    deleted: bool = False
    """Its report is gone from Slack; it stands by what a desk wrote down."""
    thread_gone: bool = False
    """Not even a trace of its report is left in Slack, so its thread takes no replies."""
    stands_in: str = ""
    """The `ts` of the record at top level that tells of a report that is gone: its thread goes on for the report's."""
    how_reported: str = "slack"

    @property
    def thread_ts(self) -> str:
        """The root to reply under; empty where there is none any more."""
        return self.stands_in if self.thread_gone else self.ts

    def newest(self, name: ClockName) -> ClockRun | None:
        """The newest run of a clock, or None where it never started."""
        return next((run for run in reversed(self.clocks) if run.name is name), None)

    def missed_updates(self, now: Micros) -> int:
        """Sum over update gaps longer than the interval of ceil(gap / interval) - 1 (procedure, "Clocks")."""
        missed = 0
        for run in self.clocks:
            if run.name is not ClockName.UPDATE:
                continue
            gap = (now if run.stopped_at is None else run.stopped_at) - run.started_at
            if gap > run.within:
                missed += -(-gap // run.within) - 1
        return missed

    def next_due(self) -> ClockRun | None:
        """The running clock that is due first: what the board sorts by."""
        running = [run for run in self.clocks if run.is_running]
        return min(running, key=lambda run: run.due_at, default=None)
