"""Prints of the facts that a text rests on: a change of them is told beside the words and never made in them."""

from desk.documents.case import Case
from desk.documents.draft import Draft, print_of
from desk.documents.facts import facts

_BESIDE = {
    "summary": ("report", "severity", "resolution"),
    "impact": ("impact", "severity"),
    "root_cause": ("resolution",),
    "went_well": ("performance",),
    "lessons": ("performance",),
    "actions": ("resolution",),
}
_NAMES = {
    "report": "the report",
    "impact": "the impact as reported",
    "severity": "the severity",
    "resolution": "the resolution",
    "performance": "acknowledgement and updates",
}


def facts_print(case: Case) -> str:
    """The prints of everything a section may rest on, ``report=1f… impact=…``; equal facts, equal text."""
    incident, said = case.incident, facts(case)
    resting: dict[str, object] = {
        "report": (incident.title, incident.product, incident.description, incident.occurred_at),
        "impact": said.impact,
        "severity": (said.severity, said.levels),
        "resolution": (incident.resolved_at, incident.resolution_summary, said.resolution),
        # What is still running changes with every look at it.
        "performance": [one for one in said.performance if one.verdict != "running"],
    }
    return " ".join(f"{name}={print_of(value)[:8]}" for name, value in resting.items())


def changed_facts(draft: Draft, section: str, now: str) -> tuple[str, ...]:
    """The facts beside a section that changed since a person last wrote in it, in words; `now` is `facts_print`."""
    seen = _prints(draft.facts_seen.get(section, ""))
    current = _prints(now)
    names = _BESIDE.get(section, ())
    return tuple(_NAMES[name] for name in names if name in seen and seen[name] != current.get(name))


def _prints(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split() if "=" in part)
