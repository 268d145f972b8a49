"""The words of an update: the parts the procedure asks for, put together as they read in Slack."""

from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.wording.cells import field_name
from desk.ui.wording.durations import hhmm, zone_word

translate = QCoreApplication.translate


def update_words(impact: str, doing: str, next_at: Micros | None, zone: tzinfo) -> str:
    """Impact, action and next update, each on its own line. Posted words are English on every desk."""
    lines = [f"Impact: {impact or 'no change'}"]
    if doing:
        lines.append(f"Doing: {doing}")
    if next_at is not None:
        local = f"{hhmm(next_at, zone)} {zone_word(next_at, zone)}"
        utc = f" ({hhmm(next_at, UTC)} UTC)" if zone_word(next_at, zone) != "UTC" else ""
        lines.append(f"Next update: {local}{utc}")
    return "\n".join(lines)


def request_for_missing(incident: Incident) -> str:
    """A polite request for what the report lacks."""
    names = ", ".join(field_name(name) for name in incident.missing)
    return translate(
        "words", "Thank you for the report. To help you faster, could you please add: {0}?"
    ).format(names)


def canned_texts() -> list[str]:
    """Sentences that come up every day."""
    return [
        translate("words", "We are looking into it."),
        translate("words", "We have found the cause and are working on a fix."),
        translate("words", "A fix is being rolled out; we are watching the result."),
        translate("words", "Could you please check whether it works again on your side?"),
    ]
