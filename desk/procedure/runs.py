"""The runs of an incident's clocks, as its story starts and stops them.

Source: procedure, "Clocks". Mutable only while a story is being played; it hands out frozen runs.
"""

from dataclasses import dataclass, field, replace

from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.instants import Micros
from desk.procedure.policy import Policy


@dataclass
class Runs:
    """Clock runs of one incident under one policy."""

    policy: Policy
    reported_at: Micros
    acknowledge: ClockRun = field(init=False)
    gaps: list[ClockRun] = field(default_factory=list)
    reviews: list[ClockRun] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Start the acknowledge clock and the first gap at the report."""
        policy = self.policy
        self.acknowledge = ClockRun(
            name=ClockName.ACKNOWLEDGE,
            cycle=1,
            started_at=self.reported_at,
            due_at=self.reported_at + policy.acknowledge_within,
            within=policy.acknowledge_within,
            policy_version=policy.version,
            rule="reported",
        )
        self.start_gap(self.reported_at, 1, "reported")

    @property
    def is_acknowledged(self) -> bool:
        """Whether the acknowledge clock has been stopped."""
        return self.acknowledge.stopped_at is not None

    def stop_acknowledge(self, at: Micros, by: str, evidence: str, means: str) -> None:
        """Stop the acknowledge clock."""
        self.acknowledge = _stopped(self.acknowledge, at, by, evidence, means)

    def start_gap(self, at: Micros, cycle: int, rule: str) -> None:
        """Start an update gap; `rule` says from what."""
        self.gaps.append(
            ClockRun(
                name=ClockName.UPDATE,
                cycle=cycle,
                started_at=at,
                due_at=at + self.policy.update_within,
                within=self.policy.update_within,
                policy_version=self.policy.version,
                rule=rule,
            )
        )

    def stop_gap(self, at: Micros, by: str, evidence: str, means: str) -> None:
        """End the running gap."""
        self.gaps[-1] = _stopped(self.gaps[-1], at, by, evidence, means)

    def start_review(self, at: Micros, cycle: int, rule: str) -> None:
        """Open the post-mortem's clock at a resolution (or at the upgrade that came to owe it); `rule` says which."""
        policy = self.policy
        self.reviews.append(
            ClockRun(
                name=ClockName.POSTMORTEM,
                cycle=cycle,
                started_at=at,
                due_at=at + policy.review_closes_after,
                within=policy.review_closes_after,
                policy_version=policy.version,
                rule=rule,
                opens_at=at + policy.review_opens_after,
            )
        )

    @property
    def review(self) -> ClockRun | None:
        """The post-mortem's running clock, or None."""
        return self.reviews[-1] if self.reviews and self.reviews[-1].is_running else None

    def stop_review(self, at: Micros, by: str, evidence: str) -> None:
        """The meeting was held."""
        self.reviews[-1] = _stopped(self.reviews[-1], at, by, evidence, "slack")

    def void_review(self, at: Micros, by: str, evidence: str) -> None:
        """The post-mortem is no longer owed for this resolution (reopened, or waived by both sides)."""
        if self.review is not None:
            self.reviews[-1] = _voided(self.reviews[-1], at, by, evidence)

    def void_all(self, at: Micros, by: str, evidence: str) -> None:
        """End every running clock (withdrawn or merged)."""
        if self.acknowledge.is_running:
            self.acknowledge = _voided(self.acknowledge, at, by, evidence)
        if self.gaps[-1].is_running:
            self.gaps[-1] = _voided(self.gaps[-1], at, by, evidence)
        self.void_review(at, by, evidence)

    def all(self) -> tuple[ClockRun, ...]:
        """Every run: acknowledge, then the gaps, then post-mortems, oldest first."""
        return (self.acknowledge, *self.gaps, *self.reviews)


def _stopped(run: ClockRun, at: Micros, by: str, evidence: str, means: str) -> ClockRun:
    return replace(run, stopped_at=at, stopped_by=by, evidence=evidence, channel_of_stop=means)


def _voided(run: ClockRun, at: Micros, by: str, evidence: str) -> ClockRun:
    return replace(run, stopped_at=at, stopped_by=by, evidence=evidence, void=True)
