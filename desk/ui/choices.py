"""Incidents to choose among, those due first first, each with what tells it from its neighbours."""

from collections.abc import Iterable
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.board.order import sort_key
from desk.ui.book import Book
from desk.ui.wording.durations import when

translate = QCoreApplication.translate


def incident_choices(
    incidents: Iterable[Incident], book: Book, now: Micros, zone: tzinfo
) -> list[tuple[str, str]]:
    """(id, words) in the board's order: what still runs before what is resolved.

    The title stands first, so that typing its beginning finds it in a list.
    """
    ordered = sorted(incidents, key=lambda each: sort_key(each, book, now))
    return [(each.id, _words(each, now, zone)) for each in ordered]


def _words(incident: Incident, now: Micros, zone: tzinfo) -> str:
    title = incident.title or translate("palette", "(no title)")
    reported = translate("choices", "reported {0}").format(when(incident.reported_at, now, zone))
    return f"{title} · {incident.severity.governing.name} · {reported}"
