"""A fold that only lists: every top-level message is a triage item that tells its thread's texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from desk.procedure.board import TriageItem, UnknownAuthor
from desk.procedure.incident import Incident
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.roster import Party
from desk.procedure.side import Author, Side


@dataclass
class _Roster:
    operator_name: str = "Bets Ltd"
    support: Party = field(default_factory=Party)


@dataclass
class _Charter:
    roster: _Roster


class ListingFold:
    """Obeys ChannelFold. A thread whose root begins with `open` is among the open roots; what begins with `talk`
    waits where talk waits."""

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self.charter = _Charter(_Roster())
        self.messages: dict[str, ChannelMessage] = {}
        self.people: dict[str, Person] = {}
        self._waiting: set[str] = set()

    def apply(self, messages: Iterable[ChannelMessage], *, talk_waits: bool = False) -> frozenset[str]:
        touched = set()
        for message in messages:
            self.messages[message.ts] = message
            touched.add(f"{self.channel}:{message.root_ts}")
            if message.text.startswith("talk"):
                self._waiting.add(f"{self.channel}:{message.root_ts}")
        if talk_waits:
            return frozenset(touched - self._waiting)
        touched |= self._waiting
        self._waiting.clear()
        return frozenset(touched)

    def learn(self, people: Iterable[Person]) -> frozenset[str]:
        self.people.update({person.id: person for person in people})
        return frozenset()

    def entry(self, key: str) -> Incident | TriageItem | None:
        ts = key.partition(":")[2]
        root = self.messages.get(ts)
        if root is None or root.gone:
            return None
        replies = sorted((m.ts, m.text) for m in self.messages.values() if m.thread_ts == ts and not m.gone)
        text = "\n".join([root.text, *(text for _, text in replies)])
        return TriageItem(key, self.channel, ts, root.at, Author(root.user, Side.OPERATOR), text)

    def unknown_authors(self) -> tuple[UnknownAuthor, ...]:
        return ()

    def wants_people(self) -> frozenset[str]:
        return frozenset(m.user for m in self.messages.values()) - self.people.keys()

    def open_roots(self) -> tuple[str, ...]:
        return tuple(ts for ts, m in sorted(self.messages.items()) if m.is_root and m.text.startswith("open"))
