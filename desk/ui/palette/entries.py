"""What the palette offers for a query: incidents that wait for an act, incidents, views and commands."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from desk.procedure.address import Address, parse_address
from desk.procedure.incident import Incident
from desk.ui.board.filters import Filter
from desk.ui.book import Book
from desk.ui.palette.asking import incident_acts, incident_alias, triage_acts, triage_alias, triage_text
from desk.ui.palette.matching import Range, match

translate = QCoreApplication.translate
_ASKED_AT_MOST = 300
"""Of the incidents due first; what waits for an act is never far down."""


class Kind(IntEnum):
    """The sections, in their order."""

    LINK = 0
    WAITING = 1
    INCIDENT = 2
    VIEW = 3
    COMMAND = 4

    @property
    def title(self) -> str:
        """The section's heading."""
        return {
            Kind.LINK: translate("palette", "The link you pasted"),
            Kind.WAITING: translate("palette", "Incidents that wait for it"),
            Kind.INCIDENT: translate("palette", "Incidents"),
            Kind.VIEW: translate("palette", "Views"),
            Kind.COMMAND: translate("palette", "Commands"),
        }[self]


_MOST = {Kind.LINK: 1, Kind.WAITING: 6, Kind.INCIDENT: 8, Kind.VIEW: 8, Kind.COMMAND: 40}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do. `verb` and `incident` say what; `detail` is grey beside the text, `key` at the right.

    `item` is a message of the triage, `address` where a link leads. `ranges` of the text answered the query; `beside`
    is searched too, but not shown.
    """

    kind: Kind
    text: str
    verb: str
    incident: str = ""
    detail: str = ""
    key: str = ""
    icon: str = ""
    view: Filter | None = None
    beside: str = ""
    ranges: tuple[Range, ...] = ()
    address: Address | None = None
    item: str = ""


class Offering:
    """Everything that can be asked for. `live` gives live incidents, those due first first."""

    def __init__(
        self,
        book: Book,
        live: Callable[[], Sequence[Incident]],
        views: Callable[[], Sequence[Entry]],
        commands: Callable[[], Sequence[Entry]],
    ) -> None:
        self._book, self._live, self._views, self._commands = book, live, views, commands

    def answers(self, query: str) -> list[Entry]:
        """What answers a query, section by section, the best first; without one, a little of everything."""
        address = parse_address(query)
        if address is not None:
            return [self._linked(address)]
        words = query.split()
        found = self._best(query, Kind.WAITING, self._waiting(words))
        every = (*self._live(), *(self._ended() if words else ()))
        incidents = self._best(query, Kind.INCIDENT, (self._incident(each) for each in every))
        # Who typed a verb did not look for "Jackpot".
        found += [each for each in incidents if not found or _at_beginnings(each)]
        found += self._best(query, Kind.VIEW, self._views())
        found += self._best(query, Kind.COMMAND, self._commands())
        return found

    def _best(self, query: str, kind: Kind, candidates: Iterable[Entry]) -> list[Entry]:
        found = []
        for order, entry in enumerate(candidates):
            answer = match(query, entry.text, f"{entry.detail} {entry.beside}")
            if answer is not None:
                found.append((answer.score, order, replace(entry, ranges=answer.ranges)))
        return [entry for _, _, entry in sorted(found, key=lambda each: each[:2])[: _MOST[kind]]]

    def _incident(self, incident: Incident) -> Entry:
        return Entry(
            Kind.INCIDENT,
            incident.title or translate("palette", "(no title)"),
            "open",
            incident.id,
            self._book.operator(incident.channel),
            beside=f"{incident.product} {incident.severity.governing.name} {self._book.name(incident.owner)}",
        )

    def _waiting(self, words: Sequence[str]) -> Iterator[Entry]:
        """Acts whose own words were typed, on every incident and message that the agreement offers them for."""
        if not words:
            return
        for incident in (*self._live()[:_ASKED_AT_MOST], *self._ended()[:_ASKED_AT_MOST]):
            for act, verb in incident_acts(incident, self._book, words):
                plain = self._incident(incident)
                beside = f"{plain.beside} {incident_alias(act)}"
                # "Acknowledge Jackpot results" reads by itself; a phrase needs its end shown.
                text = f"{verb}{' · ' if ' ' in verb else ' '}{plain.text}"
                yield replace(plain, kind=Kind.WAITING, text=text, verb=str(act), beside=beside)
        for item in self._book.triage.values():
            if item.state == "open":
                operator = self._book.operator(item.channel)
                for name, verb in triage_acts(item, words):
                    text = f"{verb}: {triage_text(item, self._book)}"
                    yield Entry(
                        Kind.WAITING, text, name, detail=operator, icon="inbox", beside=triage_alias(name),
                        item=item.id,
                    )  # fmt: skip

    def _ended(self) -> list[Incident]:
        """What the board does not show by itself: closed, withdrawn and merged, the newest first."""
        ended = [incident for incident in self._book.incidents.values() if not incident.status.is_live]
        return sorted(ended, key=lambda incident: incident.reported_at, reverse=True)

    def _linked(self, address: Address) -> Entry:
        incident = self._book.incident(address.incident)
        if incident is not None:
            return replace(self._incident(incident), kind=Kind.LINK, verb="link", address=address)
        operator = self._book.operators.get(address.channel, "")
        item = self._book.triage.get(address.incident)
        if item is not None:
            text = " ".join(item.text.split())
            return Entry(Kind.LINK, text, "link", detail=operator, icon="inbox", address=address)
        if operator:
            text = translate("palette", "Not read yet: read this message and open it")
            return Entry(Kind.LINK, text, "link", detail=operator, icon="sending", address=address)
        text = translate("palette", "desk does not read the channel of this link")
        return Entry(Kind.LINK, text, "link", icon="external", address=address)


def _at_beginnings(entry: Entry) -> bool:
    return all(first == 0 or not entry.text[first - 1].isalnum() for first, _ in entry.ranges)
