"""What a post-mortem still lacks before it can be sent (procedure, "Not ready")."""

from desk.documents.case import Case
from desk.documents.draft import Words


def not_ready(case: Case, words: Words) -> tuple[str, ...]:
    """One line for each thing that is missing; empty once the document can go out."""
    incident = case.incident
    lacking = (
        (incident.occurred_at is None, "when it occurred"),
        (incident.acknowledged_at is None, "the acknowledgement"),
        (incident.severity.agreed is None, "a severity that both sides agreed"),
        (incident.resolved_at is None, "the resolution"),
        (incident.resolution_time.agreed is None, "a resolution time that both sides agreed"),
        (not words.root_cause.strip(), "the root cause"),
        (not any(action.what.strip() for action in words.actions), "at least one improvement action"),
        (not case.credits, "the line about service credits"),
    )
    return tuple(line for lacks, line in lacking if lacks)
