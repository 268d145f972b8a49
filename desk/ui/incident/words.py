"""Words that go to the channel: English on every desk, as the procedure is (docs/decisions/0008)."""

from collections.abc import Mapping
from datetime import UTC, tzinfo
from types import MappingProxyType

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.wording.durations import local, zone_word

CANNED_TEXTS = (
    "We are looking into it.",
    "We have found the cause and are working on a fix.",
    "A fix is being rolled out; we are watching the result.",
    "Could you please check whether it works again on your side?",
)
"""Sentences that come up every day."""
_FIELDS: Mapping[str, str] = MappingProxyType(
    {"occurred": "Time of occurrence", "evidence": "Screenshots and logs"}
)


def update_words(impact: str, doing: str, next_at: Micros | None, zone: tzinfo) -> str:
    """The parts that the procedure asks of an update, each on its own line, as they read in Slack."""
    lines = [f"Impact: {impact or 'no change'}"]
    if doing:
        lines.append(f"Doing: {doing}")
    if next_at is not None:
        here = f"{local(next_at, zone):%H:%M} {zone_word(next_at, zone)}"
        utc = f" ({local(next_at, UTC):%H:%M} UTC)" if zone_word(next_at, zone) != "UTC" else ""
        lines.append(f"Next update: {here}{utc}")
    return "\n".join(lines)


def pasted_name(now: Micros, zone: tzinfo) -> str:
    """What a pasted picture is called."""
    return f"pasted {local(now, zone):%H%M}.png"


def captured_name(now: Micros, zone: tzinfo) -> str:
    """What a captured part of the screen is called."""
    return f"captured {local(now, zone):%H%M}.png"


def request_for_missing(incident: Incident) -> str:
    """A polite request for what the report lacks."""
    names = ", ".join(_FIELDS.get(name, name.capitalize()) for name in incident.missing)
    return f"Thank you for the report. To help you faster, could you please add: {names}?"
