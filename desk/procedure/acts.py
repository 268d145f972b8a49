"""What a message does: every act that a thread can carry, as frozen values in the past tense."""

from dataclasses import dataclass

from desk.procedure.incident import Action
from desk.procedure.instants import Micros
from desk.procedure.severity import Severity


@dataclass(frozen=True, slots=True)
class LevelNamed:
    """One level was named: a proposal, or agreement with the other side's."""

    level: Severity


@dataclass(frozen=True, slots=True)
class Accepted:
    """The other side's open proposal was accepted, whichever is open first."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """Support resolved it."""

    summary: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The operator confirmed the resolution, in so many words."""


@dataclass(frozen=True, slots=True)
class Reopened:
    """Either side reopened it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """It was withdrawn, for a reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Taken:
    """The author has it now."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Somebody else has it now."""

    user: str


@dataclass(frozen=True, slots=True)
class Merged:
    """It was merged into the incident whose root is `into_ts` of the same channel."""

    into_ts: str


@dataclass(frozen=True, slots=True)
class Unmerged:
    """The merge was undone."""


@dataclass(frozen=True, slots=True)
class Contacted:
    """The parties spoke at `at` on a backup channel (`phone` or `email`)."""

    means: str
    at: Micros
    with_whom: str
    note: str


@dataclass(frozen=True, slots=True)
class PhoneSkipped:
    """The phone (or e-mail) step was skipped, for a reason."""

    means: str
    reason: str


@dataclass(frozen=True, slots=True)
class CallAnnounced:
    """A huddle or Teams call started (`ended` false) or ended at `at`."""

    kind: str
    at: Micros
    ended: bool


@dataclass(frozen=True, slots=True)
class TimeNamed:
    """A total resolution time was named, in microseconds."""

    total: Micros


@dataclass(frozen=True, slots=True)
class CreditsNamed:
    """Service credits were named: the figure as its exact text, such as ``900.00 EUR``."""

    figure: str


@dataclass(frozen=True, slots=True)
class ReviewScheduled:
    """A post-mortem meeting was set for `at`."""

    at: Micros


@dataclass(frozen=True, slots=True)
class ReviewCancelled:
    """The post-mortem meeting that was set was cancelled, for a reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class ReviewHeld:
    """The post-mortem meeting took place at `at`."""

    at: Micros


@dataclass(frozen=True, slots=True)
class DocumentSent:
    """Revision `revision` of the post-mortem document went out, with the improvement actions it names."""

    revision: int
    sha256: str
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionDone:
    """Improvement action `number` (from 1) of the newest document is done."""

    number: int


@dataclass(frozen=True, slots=True)
class FeedbackAsked:
    """The operator's people were asked for feedback."""


@dataclass(frozen=True, slots=True)
class FeedbackGiven:
    """Words about the procedure itself."""

    words: str


@dataclass(frozen=True, slots=True)
class Promoted:
    """The top-level message of this thread was made an incident."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """The top-level message of this thread was set aside."""


@dataclass(frozen=True, slots=True)
class Credited:
    """The top-level message `ts` was credited to this thread's incident."""

    ts: str


Act = (
    LevelNamed | Accepted | Resolved | Confirmed | Reopened | Withdrawn | Taken | HandedOver | Merged | Unmerged
    | Contacted | PhoneSkipped | CallAnnounced | TimeNamed | CreditsNamed | ReviewScheduled
    | ReviewCancelled | ReviewHeld | DocumentSent | ActionDone | FeedbackAsked | FeedbackGiven
    | Promoted | SetAside | Credited
)  # fmt: skip

BOOKKEEPING = (Promoted, SetAside, Credited, Contacted, Merged, Unmerged)
"""Acts that say where, or from when, something counts: the message carrying them stops no clock at its own time."""

CROSSING = (Merged, Unmerged, Credited)
"""Acts that reach into other threads."""
