"""Tells the listener what changed: the board, the outbox, the link, the people; nothing twice."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desk.procedure.board import BoardChange, TriageItem
from desk.procedure.incident import Incident
from desk.procedure.message import Person
from desk.procedure.post import Delivery
from desk.store.store import Store
from desk.sync.events import BoardChanged, EngineEvent, HealthChanged, OutboxChanged, PeopleChanged
from desk.sync.link import Health

Listener = Callable[[EngineEvent], None]
"""Called on the engine's thread; it must only hand the event over."""


class Teller:
    """Between the parts that find things out and whoever listens."""

    def __init__(self, store: Store, listener: Listener) -> None:
        self._store = store
        self._listener = listener
        self._outbox: tuple[Delivery, ...] | None = None
        self._pending: frozenset[str] = frozenset()
        self._unkept: list[BoardChange] = []
        self._health: dict[str, Health] = {}

    def tell(self, event: EngineEvent) -> None:
        """Pass an event on as it is."""
        self._listener(event)

    def board(self, change: BoardChange, *, settled: bool) -> None:
        """The board changed. The picture for the next start follows once things have `settled`, not page by page."""
        self._listener(BoardChanged(change))
        self._unkept.append(change)
        if settled:
            self.keep_picture()

    def first_board(self, change: BoardChange) -> None:
        """Everything in the store, once after a start."""
        self._listener(BoardChanged(change))
        self._unkept.clear()
        self._store.snapshot.replace(change)

    def keep_picture(self) -> None:
        """Write down what the next start shows at once."""
        changes, self._unkept = self._unkept, []
        if changes:
            self._store.snapshot.keep(_together(changes))

    def people(self, people: Sequence[Person]) -> None:
        """People became known."""
        self._listener(PeopleChanged(tuple(people)))

    def outbox(self) -> None:
        """Say what is pending and what was delivered since the last time, if any of it differs."""
        pending = {delivery.post.op: delivery for delivery in self._store.outbox.pending()}
        done = self._store.outbox.find(sorted(self._pending - pending.keys())) if self._pending else {}
        told = (*pending.values(), *(row.delivery for row in done.values()))
        if told != self._outbox:
            self._outbox = told
            self._pending = frozenset(pending)
            self._listener(OutboxChanged(told))

    def health(self, event: HealthChanged) -> None:
        """Say how a link is, unless nothing a person could see has changed."""
        health = event.health
        known = self._health.get(health.channel)
        if known is not None and replace(known, heard_at=health.heard_at) == health:
            if known.heard_at == health.heard_at:
                return
        self._health[health.channel] = health
        self._listener(event)


def _together(changes: Sequence[BoardChange]) -> BoardChange:
    """Changes as one, the later over the earlier."""
    incidents: dict[str, Incident] = {}
    triage: dict[str, TriageItem] = {}
    gone_incidents: set[str] = set()
    gone_triage: set[str] = set()
    for change in changes:
        gone_incidents = (gone_incidents | change.gone_incidents) - change.incidents.keys()
        gone_triage = (gone_triage | change.gone_triage) - change.triage.keys()
        incidents |= change.incidents
        triage |= change.triage
    return BoardChange(
        {key: found for key, found in incidents.items() if key not in gone_incidents},
        {key: found for key, found in triage.items() if key not in gone_triage},
        frozenset(gone_incidents),
        frozenset(gone_triage),
        next((change.unknown for change in reversed(changes) if change.unknown is not None), None),
        next((change.operators for change in reversed(changes) if change.operators is not None), None),
        next((change.support for change in reversed(changes) if change.support is not None), None),
    )
