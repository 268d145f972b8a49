"""The story of one incident: utterances played in order into who owes what to whom.

Source: procedure, "Clocks", "Acts typed by hand", "Severity", "Resolution, reopening, merging, closing".
"""

from dataclasses import dataclass, field, replace

from desk.procedure import acts
from desk.procedure.agreement import Agreement
from desk.procedure.incident import Action, Contact, Entry, Status
from desk.procedure.instants import Micros
from desk.procedure.policy import Policy
from desk.procedure.runs import Runs
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from desk.procedure.told import Merge
from desk.procedure.utterances import Utterance


@dataclass
class Story:
    """What has come of an incident so far. `tell` each utterance in order of time, then read it off."""

    reported_at: Micros
    policy: Policy
    merge: Merge | None = None
    runs: Runs = field(init=False)
    cycle: int = 1
    severity: Agreement[Severity] = field(default_factory=Agreement)
    time: Agreement[Micros] = field(default_factory=Agreement)
    credits: Agreement[str] = field(default_factory=Agreement)
    resolved_at: Micros | None = None
    summary: str = ""
    confirmed_at: Micros | None = None
    withdrawn: bool = False
    owner: str = ""
    acknowledged_by: list[str] = field(default_factory=list)
    last_support_at: Micros | None = None
    spans: list[tuple[Micros, Micros]] = field(default_factory=list)
    cycle_started_at: Micros = field(init=False)
    timeline: list[Entry] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    scheduled: list[tuple[Micros, str, str]] = field(default_factory=list)
    cancelled: list[tuple[str, str, str]] = field(default_factory=list)
    held_at: Micros | None = None
    document_sent_at: Micros | None = None
    document_revision: int = 0
    actions: tuple[Action, ...] = ()
    feedback: list[Entry] = field(default_factory=list)
    feedback_asked_at: Micros | None = None
    answered: set[str] = field(default_factory=set)
    owed_at_resolution: bool = False

    def __post_init__(self) -> None:
        """Start the clocks at the report."""
        self.runs = Runs(self.policy, self.reported_at)
        self.cycle_started_at = self.reported_at

    @property
    def is_open(self) -> bool:
        """Whether the acknowledge and update clocks may run."""
        return self.resolved_at is None and not self.withdrawn

    @property
    def governing(self) -> Severity:
        """The agreed level; before the first agreement the more severe proposal; P1 where nobody named one."""
        if self.severity.agreed is not None:
            return self.severity.agreed
        return min((offer.value for offer in self.severity.offers), default=Severity.P1)

    @property
    def review_owed(self) -> bool:
        """Whether a post-mortem is owed: waiving it after the resolution takes an agreement of both sides."""
        if self.resolved_at is None:
            return self.governing in self.policy.reviewed
        if self.severity.agreed is not None:
            return self.severity.agreed in self.policy.reviewed
        return self.owed_at_resolution or self.governing in self.policy.reviewed

    @property
    def status(self) -> Status:
        """Where the incident stands."""
        if self.merge is not None:
            return Status.MERGED
        if self.withdrawn:
            return Status.WITHDRAWN
        if self.resolved_at is None:
            return Status.ACKNOWLEDGED if self.runs.is_acknowledged else Status.REPORTED
        if self.confirmed_at is None:
            return Status.RESOLVED
        return (
            Status.CLOSED if not self.review_owed or self.document_sent_at is not None else Status.CONFIRMED
        )

    @property
    def resolution_computed(self) -> Micros | None:
        """The sum of the finished cycles, while resolved (the first counts from the report)."""
        return None if self.resolved_at is None else sum(end - start for start, end in self.spans)

    @property
    def pauses(self) -> tuple[tuple[Micros, Micros], ...]:
        """Between the cycles: (resolved, reopened) instants."""
        starts = [start for start, _ in self.spans[1:]]
        if self.resolved_at is None and self.cycle > 1:
            starts.append(self.cycle_started_at)
        return tuple((end, start) for (_, end), start in zip(self.spans, starts, strict=False))

    def end(self) -> None:
        """Everything is told: end the running clocks of an incident that lives on in another."""
        if self.merge is not None:
            self.runs.void_all(self.merge.at, self.merge.by, self.merge.ts)

    def tell(self, one: Utterance) -> None:
        """Play one utterance. What follows a merge counts where the incident lives on: here it is only listed."""
        was_acknowledged = self.runs.is_acknowledged
        if self.merge is None or (one.at, one.ts) <= (self.merge.at, self.merge.ts):
            self._clocks(one)
            for act in one.acts if one.author.side.is_party else ():
                self._act(one, act)
            self._mind_review(one.at, one.author.id, one.ts)
        answers = self._answers(one)
        word = "feedback" if answers else _kind(one, first=not was_acknowledged and self.runs.is_acknowledged)
        self.timeline.append(
            Entry(one.at, one.ts, one.author, word, one.text, one.files, one.edited, one.suggestion)
        )  # fmt: skip
        if word == "feedback":
            self.feedback.append(self.timeline[-1])
            self.answered.add(one.author.id)

    def react(self, user: str, at: Micros, evidence: str) -> None:
        """Support's reaction that the policy lets acknowledge this level: it counts at the report's own time."""
        if not self.runs.is_acknowledged:
            self._acknowledge(at, user, evidence, "slack")
            self.acknowledged_by.append(user)

    def _answers(self, one: Utterance) -> bool:
        """Whether it is somebody's answer to the question for feedback: the first thing of theirs since, if it does
        nothing else. Naming a level in passing keeps counting as that too."""
        asked = self.feedback_asked_at is not None and one.at > self.feedback_asked_at
        return (
            asked
            and one.author.side is Side.OPERATOR
            and one.says
            and one.author.id not in self.answered
            and all(isinstance(act, acts.LevelNamed) for act in one.acts)
        )

    def _acknowledge(self, at: Micros, by: str, evidence: str, means: str) -> None:
        self.runs.stop_acknowledge(at, by, evidence, means)
        self.owner = self.owner or by

    def _clocks(self, one: Utterance) -> None:
        """What a message of support does to the clocks, whatever act it is."""
        if one.author.side is not Side.SUPPORT or not one.says or one.root or one.at < self.reported_at:
            return
        means = next((act.means for act in one.acts if isinstance(act, acts.Contacted)), "slack")
        by = one.author.id
        if self.is_open:
            if not self.runs.is_acknowledged:
                self._acknowledge(one.at, by, one.ts, means)
            self.runs.stop_gap(one.at, by, one.ts, means)
            if not any(isinstance(act, acts.Resolved) for act in one.acts):
                self.runs.start_gap(one.at, self.cycle, "support")
        if by not in self.acknowledged_by:
            self.acknowledged_by.append(by)
        self.last_support_at = one.at

    def _act(self, one: Utterance, act: acts.Act) -> None:
        author, at = one.author, one.at
        support, operator = author.side is Side.SUPPORT, author.side is Side.OPERATOR
        match act:
            case acts.LevelNamed(level):
                self.severity = self.severity.named(author, level, at)
            case acts.Accepted():
                self._accept(author, at)
            case acts.Resolved(summary) if support and self.is_open:
                self._resolve(one, summary)
            case acts.Confirmed() if operator and self.resolved_at is not None:
                self.confirmed_at = self.confirmed_at or at
            case acts.Reopened() if self.resolved_at is not None and not self.withdrawn:
                self._reopen(one)
            case acts.Withdrawn() if not self.withdrawn:
                self.withdrawn = True
                self.runs.void_all(at, author.id, one.ts)
            case acts.Taken() if support:
                self.owner = author.id
            case acts.HandedOver(user) if support:
                self.owner = user
            case acts.TimeNamed(total):
                self.time = self.time.named(author, total, at)
            case acts.CreditsNamed(figure):
                self.credits = self.credits.named(author, figure, at)
            case acts.Contacted(means, _, with_whom, note):
                self.contacts.append(Contact(at, means, with_whom, author, one.ts, note))
            case acts.PhoneSkipped(means, reason) if support:
                self.contacts.append(Contact(at, means, "", author, one.ts, reason, skipped=True))
            case acts.ReviewScheduled(when):
                self.scheduled.append((when, author.id, one.ts))
            case acts.ReviewCancelled(reason):
                self.cancelled.append((reason, author.id, one.ts))
            case acts.ReviewHeld(when) if self.resolved_at is not None:
                self._held(one, min(when, at))
            case acts.DocumentSent(revision, _, actions) if (
                self.resolved_at is not None and revision > self.document_revision
            ):
                self.document_sent_at, self.document_revision = at, revision
                self.actions = actions
            case acts.ActionDone(number) if number <= len(self.actions):
                done = replace(self.actions[number - 1], done=True)
                self.actions = (*self.actions[: number - 1], done, *self.actions[number:])
            case acts.FeedbackAsked() if support and self.feedback_asked_at is None:
                self.feedback_asked_at = at

    def _accept(self, author: Author, at: Micros) -> None:
        """Accept what is open: severity first, then the resolution, then the figures that are agreed like one."""
        level = self.severity.accepted(author, at)
        if level is not None:
            self.severity = level
        elif author.side is Side.OPERATOR and self.resolved_at is not None and self.confirmed_at is None:
            self.confirmed_at = at
        elif (total := self.time.accepted(author, at)) is not None:
            self.time = total
        elif (figure := self.credits.accepted(author, at)) is not None:
            self.credits = figure

    def _resolve(self, one: Utterance, summary: str) -> None:
        if not self.runs.is_acknowledged:
            self._acknowledge(one.at, one.author.id, one.ts, "slack")
        if self.runs.gaps[-1].is_running:
            self.runs.stop_gap(one.at, one.author.id, one.ts, "slack")
        self.owed_at_resolution = self.review_owed
        self.resolved_at, self.summary = one.at, summary
        self.spans.append((self.cycle_started_at, one.at))

    def _reopen(self, one: Utterance) -> None:
        """A new cycle: what the last resolution brought about is undone, what was late stays late."""
        self.runs.void_review(one.at, one.author.id, one.ts)
        self.resolved_at = self.confirmed_at = self.held_at = self.document_sent_at = None
        self.feedback_asked_at = None
        self.answered.clear()
        self.cycle += 1
        self.cycle_started_at = one.at
        self.runs.start_gap(one.at, self.cycle, "reopened")

    def _held(self, one: Utterance, when: Micros) -> None:
        if self.held_at is None:
            self.held_at = when
            if self.runs.review is not None:
                self.runs.stop_review(when, one.author.id, one.ts)

    def _mind_review(self, at: Micros, by: str, evidence: str) -> None:
        """Keep the post-mortem's clock in step with whether one is owed for the newest resolution.

        An upgrade after the resolution adds the duty from then on; a downgrade that both sides agreed waives it.
        """
        if self.resolved_at is None or self.withdrawn:
            return
        current = [run for run in self.runs.reviews if run.cycle == self.cycle and not run.void]
        if self.review_owed and not current:
            rule = "resolved" if at <= self.resolved_at else "upgraded"
            self.runs.start_review(at, self.cycle, rule)
            if self.held_at is not None:
                self.runs.stop_review(self.held_at, by, evidence)
        elif not self.review_owed:
            self.runs.void_review(at, by, evidence)


_WORDS: tuple[tuple[type, str], ...] = (
    (acts.Resolved, "resolved"),
    (acts.Confirmed, "confirmed"),
    (acts.Reopened, "reopened"),
    (acts.Withdrawn, "withdrawn"),
    (acts.Merged, "merged"),
    (acts.Unmerged, "unmerged"),
    (acts.Taken, "taken"),
    (acts.HandedOver, "handed over"),
    (acts.Contacted, "contact"),
    (acts.PhoneSkipped, "phone skipped"),
    (acts.CallAnnounced, "call"),
    (acts.TimeNamed, "resolution time"),
    (acts.CreditsNamed, "credits"),
    (acts.ReviewScheduled, "review scheduled"),
    (acts.ReviewCancelled, "review cancelled"),
    (acts.ReviewHeld, "review held"),
    (acts.DocumentSent, "document"),
    (acts.ActionDone, "action done"),
    (acts.FeedbackAsked, "feedback asked"),
    (acts.FeedbackGiven, "feedback"),
    (acts.Promoted, "promoted"),
    (acts.SetAside, "set aside"),
    (acts.Credited, "credited"),
)


_RANKS = {kind: rank for rank, (kind, _) in enumerate(_WORDS)}


def _kind(one: Utterance, *, first: bool) -> str:
    """The timeline's word for an utterance: what it mainly did."""
    if one.root:
        return "report"
    ranks = [_RANKS[type(act)] for act in one.acts if type(act) in _RANKS]
    if ranks:
        return _WORDS[min(ranks)][1]
    if first:
        return "acknowledged"
    if any(isinstance(act, acts.Accepted) for act in one.acts):
        return "agreed"
    if any(isinstance(act, acts.LevelNamed) for act in one.acts):
        return "severity"
    if one.author.side is Side.BOT:
        return "bot"
    return "update" if one.author.side is Side.SUPPORT and one.says else "message"
