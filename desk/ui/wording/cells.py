"""What each cell of the board says, for the eye and for the ear."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.procedure.values import dataclass
from desk.ui.book import Book
from desk.ui.roles import BoardColumn
from desk.ui.wording.counts import counted
from desk.ui.wording.delivery import Way, delivery_face
from desk.ui.wording.durations import when
from desk.ui.wording.faces import clock_label, face_of, second_clock

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Notice:
    """The one chip of a row; `tone` and `symbol` as the chip mark takes them."""

    text: str
    tone: str = "plain"
    symbol: str = ""


def field_name(name: str) -> str:
    """A template field as people call it."""
    return {
        "title": translate("field", "Title"),
        "product": translate("field", "Product"),
        "description": translate("field", "Description"),
        "impact": translate("field", "Impact"),
        "severity": translate("field", "Severity"),
        "occurred": translate("field", "Time of occurrence"),
        "stakeholders": translate("field", "Stakeholders"),
        "evidence": translate("field", "Screenshots and logs"),
    }.get(name, name)


def notice(incident: Incident, now: Micros) -> Notice | None:
    """The first notice that applies (look: unknown author, not scheduled, proposal, missing, missed, awaiting)."""
    if incident.reported_by.side is Side.UNKNOWN:
        return Notice(translate("notice", "unknown author"), "soon", "question")
    review = incident.review
    if (
        incident.resolved_at is not None
        and review.owed
        and review.meeting_at is None
        and review.held_at is None
    ):
        return Notice(translate("notice", "not scheduled"), "soon", "review")
    for proposal in incident.severity.proposals:
        if len(incident.severity.proposals) > 1 and proposal.level is not incident.severity.governing:
            who = (
                translate("notice", "support proposes {0}")
                if proposal.side is Side.SUPPORT
                else translate("notice", "operator proposes {0}")
            )
            return Notice(who.format(proposal.level.name))
    loud = [name for name in incident.missing if name not in ("stakeholders", "evidence")]
    if loud and incident.status.is_open:
        names = ", ".join(field_name(name).lower() for name in loud)
        return Notice(translate("notice", "missing {0}").format(names), "soon", "notice")
    missed = incident.missed_updates(now)
    if missed and incident.status.is_open:
        return Notice(counted.tr("%n missed updates", "", missed))
    if incident.status is Status.RESOLVED:
        return Notice(translate("notice", "awaiting confirmation"))
    return None


def agreement(incident: Incident) -> str:
    """Whether the level is agreed: blank when it is."""
    return "" if incident.severity.is_settled else translate("severity", "not agreed")


def level_text(incident: Incident) -> str:
    """The governing level, said to be unset where nobody has named one."""
    level = incident.severity.governing.name
    if not incident.severity.proposals and incident.severity.agreed is None:
        return translate("severity", "unset, treated as {0} until proposed").format(level)
    return level


def status_words(incident: Incident) -> str:
    """How an incident stands."""
    return {
        "reported": translate("status", "reported"),
        "acknowledged": translate("status", "acknowledged"),
        "resolved": translate("status", "resolved"),
        "confirmed": translate("status", "confirmed"),
        "closed": translate("status", "closed"),
        "withdrawn": translate("status", "withdrawn"),
        "merged": translate("status", "merged"),
    }[str(incident.status)]


def sent_text(incident: Incident, book: Book, now: Micros, zone: tzinfo) -> str:
    """The last column: what waits, else when support last wrote."""
    waiting = book.waiting(incident.id)
    if waiting:
        face = delivery_face(waiting[0], now)
        return f"{face.word} {face.hint}".strip()
    if incident.last_support_at is None:
        return translate("sent", "nothing yet")
    return translate("sent", "sent {0}").format(when(incident.last_support_at, now, zone))


def cell_text(incident: Incident, column: BoardColumn, book: Book, now: Micros, zone: tzinfo) -> str:
    """A cell in words."""
    match column:
        case BoardColumn.SEVERITY:
            return ", ".join(part for part in (level_text(incident), agreement(incident)) if part)
        case BoardColumn.INCIDENT:
            said = notice(incident, now)
            parts = [
                incident.title,
                book.operator(incident.channel),
                incident.product,
                said.text if said else "",
            ]
            return ", ".join(part for part in parts if part)
        case BoardColumn.WHO:
            return book.name(incident.owner) if incident.owner else translate("row", "nobody has it")
        case BoardColumn.ACKNOWLEDGE:
            return _clock_text(incident.newest(ClockName.ACKNOWLEDGE), now, zone)
        case BoardColumn.UPDATE:
            return _clock_text(second_clock(incident), now, zone)
        case _:
            return sent_text(incident, book, now, zone)


def row_text(incident: Incident, book: Book, now: Micros, zone: tzinfo) -> str:
    """The whole row for a screen reader: the clock that is due next first, what is not delivered last."""
    run = incident.next_due()
    lead = _clock_text(run, now, zone) if run else ""
    owner = book.name(incident.owner) if incident.owner else translate("row", "nobody has it")
    said = notice(incident, now)
    parts = [
        lead,
        level_text(incident),
        agreement(incident),
        incident.title,
        book.operator(incident.channel),
        owner,
    ]
    if said:
        parts.append(said.text)
    waiting = [d for d in book.waiting(incident.id) if delivery_face(d, now).way is not Way.SENDING]
    if waiting:
        parts.append(counted.tr("%n updates not delivered", "", len(waiting)))
    return ", ".join(part for part in parts if part)


def _clock_text(run: ClockRun | None, now: Micros, zone: tzinfo) -> str:
    if run is None:
        return translate("row", "no clock")
    return f"{clock_label(run.name)} {face_of(run, now, zone).spoken}"
