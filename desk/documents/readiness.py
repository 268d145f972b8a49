"""What a post-mortem still lacks before it can be sent (procedure, "Not ready"), and where each is mended."""

from dataclasses import dataclass

from desk.documents.case import Case
from desk.documents.draft import Words


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is missing. `where` is its place: a field of Words, or `occurred`, `acknowledged`, `severity`,
    `resolved`, `time` or `credits` of the record."""

    where: str
    line: str


def lacks(case: Case, words: Words) -> tuple[Lack, ...]:
    """Everything that is missing, in the order of the document; empty once it can go out."""
    incident = case.incident
    proposed = bool(incident.credits.offers) or incident.credits.agreed is not None
    actions = [action for action in words.actions if action.what.strip()]
    found = (
        (incident.occurred_at is None, Lack("occurred", "when it occurred")),
        (incident.acknowledged_at is None, Lack("acknowledged", "the acknowledgement")),
        (incident.severity.agreed is None, Lack("severity", "a severity that both sides agreed")),
        (incident.resolved_at is None, Lack("resolved", "the resolution")),
        (
            incident.resolution_time.agreed is None,
            Lack("time", "a resolution time that both sides agreed"),
        ),
        (not words.root_cause.strip(), Lack("root_cause", "the root cause")),
        (not actions, Lack("actions", "at least one improvement action")),
        (
            any(not action.is_whole for action in actions),
            Lack("actions", "an owner and a day for every improvement action"),
        ),
        (not case.credits, Lack("credits", "the line about service credits")),
        (
            bool(case.credits) and case.has_credit_table and not proposed,
            Lack("credits", "the service credits, which nobody has proposed in the channel yet"),
        ),
    )
    return tuple(lack for missing, lack in found if missing)


def not_ready(case: Case, words: Words) -> tuple[str, ...]:
    """One line for each thing that is missing; empty once the document can go out."""
    return tuple(lack.line for lack in lacks(case, words))
