"""Words of the review room: sections of the document, times in two zones, and whom a proposed time suits."""

from datetime import tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desk.outreach.proposals import Comfort
from desk.procedure.instants import Micros
from desk.ui.wording.durations import hhmm, local, short_day, zone_word

translate = QCoreApplication.translate


def section_name(section: str) -> str:
    """What a section of the document (a field of Words) is called."""
    return {
        "summary": translate("review", "Summary"),
        "impact": translate("review", "Impact"),
        "root_cause": translate("review", "Root cause"),
        "went_well": translate("review", "What went well"),
        "lessons": translate("review", "Lessons learned"),
        "actions": translate("review", "Improvement actions"),
    }[section]


def section_hint(section: str) -> str:
    """What belongs into a section that is still empty."""
    return {
        "summary": translate("review", "Left empty, the document says what the record says:"),
        "impact": translate("review", "Left empty, the document says what was reported:"),
        "root_cause": translate("review", "Why it happened, not who"),
        "went_well": translate("review", "What should stay as it is"),
        "lessons": translate("review", "What both sides know now"),
    }.get(section, "")


def wall(at: Micros, zone: tzinfo) -> str:
    """A time on the wall of a zone: ``13 Oct 16:00 CEST``."""
    return f"{short_day(at, zone)} {hhmm(at, zone)} {zone_word(at, zone)}"


def other_wall(at: Micros, zone: tzinfo, other: str) -> str:
    """The same time for the other party, by its zone's name: ``15:00 BST in Europe/London``, with the day where it is
    another one."""
    there = ZoneInfo(other)
    same_day = local(at, zone).date() == local(at, there).date()
    words = f"{hhmm(at, there)} {zone_word(at, there)}" if same_day else wall(at, there)
    return translate("review", "{0} in {1}").format(words, other)


def suits(comfort: Comfort) -> str:
    """Whom a proposed time suits."""
    return {
        Comfort.BOTH: translate("review", "working hours of both"),
        Comfort.THEIRS: translate("review", "working hours of the operator"),
        Comfort.OURS: translate("review", "working hours of support"),
        Comfort.AWAKE: translate("review", "outside working hours"),
        Comfort.NEITHER: translate("review", "at night for one side"),
    }[comfort]
