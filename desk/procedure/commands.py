"""What a person wants done, in the imperative: frozen values that `decide` turns into posts or refuses."""

from dataclasses import dataclass

from desk.procedure.acts import Contacted
from desk.procedure.attachment import Attachment
from desk.procedure.incident import Action
from desk.procedure.instants import Micros
from desk.procedure.policy import Policy
from desk.procedure.reported import Report
from desk.procedure.roster import Roster
from desk.procedure.severity import Severity
from desk.procedure.side import Side


@dataclass(frozen=True, slots=True)
class ReportIssue:
    """Report a new incident. `reported_at` is set where the report reached us by phone or e-mail at that time."""

    channel: str
    report: Report
    files: tuple[Attachment, ...] = ()
    reported_at: Micros | None = None
    means: str = "slack"


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Acknowledge, optionally proposing a level, with words of one's own."""

    incident: str
    level: Severity | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class PostUpdate:
    """Post an update."""

    incident: str
    words: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """Say something in the thread that is no act of its own."""

    incident: str
    words: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposeSeverity:
    """Name a level: a proposal, or the agreement where the other side has named it."""

    incident: str
    level: Severity
    words: str = ""


@dataclass(frozen=True, slots=True)
class Agree:
    """Accept the other side's open proposal of `what`: `severity`, `resolution`, `time` or `credits`.

    For `time` and `credits` a `value` names a figure of one's own; without one, and with nothing proposed yet, the
    time is proposed as computed.
    """

    incident: str
    what: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Resolve:
    """Resolve with a summary."""

    incident: str
    summary: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """Confirm a resolution, for the operator."""

    incident: str


@dataclass(frozen=True, slots=True)
class Reopen:
    """Reopen a resolved incident, with the reason."""

    incident: str
    reason: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Withdraw an incident, with the reason."""

    incident: str
    reason: str


@dataclass(frozen=True, slots=True)
class Take:
    """Take an incident."""

    incident: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Hand an incident over to a colleague."""

    incident: str
    user: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Merge an incident into another."""

    incident: str
    into: str


@dataclass(frozen=True, slots=True)
class Unmerge:
    """Undo a merge."""

    incident: str


@dataclass(frozen=True, slots=True)
class OpenLinked:
    """Make a new symptom, said in an old thread, a linked incident. `ts` is that message's, empty for the newest."""

    incident: str
    ts: str = ""


@dataclass(frozen=True, slots=True)
class Promote:
    """Make a triage message an incident; its clock starts at the message's own time."""

    item: str


@dataclass(frozen=True, slots=True)
class Credit:
    """Credit a top-level message to an incident, at the message's own time."""

    item: str
    incident: str


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Set a triage message aside."""

    item: str


@dataclass(frozen=True, slots=True)
class Classify:
    """Say which side an unknown person is on."""

    channel: str
    user: str
    side: Side


@dataclass(frozen=True, slots=True)
class ProposePolicy:
    """Propose a policy; its version is the next one, whatever it says of it."""

    channel: str
    policy: Policy


@dataclass(frozen=True, slots=True)
class ProposeRoster:
    """Write the next version of the roster: from support's desk it counts, else once support accepts it."""

    channel: str
    roster: Roster


@dataclass(frozen=True, slots=True)
class AcceptProposal:
    """Accept the policy or roster that the other side proposed in message `ts`."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class LogContact:
    """Log a call (`phone`) or `email` that took place at `at` with `with_whom`; `note` stays short, goes public."""

    incident: str
    means: str
    at: Micros
    with_whom: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class LogContacts:
    """Record in one message every contact that took place elsewhere; `why` says why it was not Slack."""

    incident: str
    contacts: tuple[Contacted, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class SkipPhone:
    """Skip the phone step of a P1, with the reason."""

    incident: str
    reason: str
    means: str = "phone"


@dataclass(frozen=True, slots=True)
class AnnounceCall:
    """Say in the thread that a huddle or Teams call starts (`ended_at` empty) or has ended."""

    incident: str
    kind: str
    link: str
    started_at: Micros
    ended_at: Micros | None = None
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScheduleReview:
    """Schedule (or move) the post-mortem meeting to `at`; `note` goes with it, such as the time in other zones."""

    incident: str
    at: Micros
    note: str = ""


@dataclass(frozen=True, slots=True)
class CancelReview:
    """Cancel the post-mortem meeting that is scheduled, with the reason. The duty to hold one stays."""

    incident: str
    reason: str


@dataclass(frozen=True, slots=True)
class HoldReview:
    """Say when the post-mortem meeting was held."""

    incident: str
    at: Micros


@dataclass(frozen=True, slots=True)
class GiveFeedback:
    """File feedback on the procedure with the incident."""

    incident: str
    words: str


@dataclass(frozen=True, slots=True)
class RecordDocument:
    """Say in the thread that revision `revision` of the post-mortem document went out by e-mail."""

    incident: str
    revision: int
    sha256: str
    note: str = ""
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class FinishAction:
    """Say in the thread that improvement action `number` (from 1) of the newest document is done."""

    incident: str
    number: int


@dataclass(frozen=True, slots=True)
class AskFeedback:
    """Ask the operator's people in the thread how the procedure worked for them."""

    incident: str


Command = (
    ReportIssue | Acknowledge | PostUpdate | Reply | ProposeSeverity | Agree | Resolve | Confirm | Reopen | Withdraw
    | Take | HandOver | Merge | Unmerge | OpenLinked | Promote | Credit | Dismiss | Classify
    | ProposePolicy | ProposeRoster | AcceptProposal | LogContact | LogContacts
    | SkipPhone | AnnounceCall | ScheduleReview | CancelReview | HoldReview | AskFeedback | GiveFeedback
    | RecordDocument | FinishAction
)  # fmt: skip
