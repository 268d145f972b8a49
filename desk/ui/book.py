"""The book: what this window knows of the channels, put together from the engine's events; every screen asks it."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk.procedure.board import Board, BoardChange, TriageItem, UnknownAuthor
from desk.procedure.incident import Incident
from desk.procedure.message import Person
from desk.procedure.post import Delivery
from desk.procedure.side import Author, Party, Side
from desk.sync.link import Health
from desk.ui.board.dues import Dues
from desk.ui.ports import Me

if TYPE_CHECKING:
    from desk.procedure.acts import Contacted
    from desk.sync.backup import BackupState
    from desk.sync.events import UploadProgressed

translate = QCoreApplication.translate


class Book(QObject):
    """Incidents, triage, people, deliveries and links. Signals carry the ids that differ (a frozenset);
    `mail_changed` alone may be emitted on any thread."""

    incidents_changed = Signal(object)
    triage_changed = Signal()
    people_changed = Signal()
    health_changed = Signal()
    backup_changed = Signal()
    mail_changed = Signal()
    uploads_changed = Signal(str)
    """The operation whose files have come further."""

    def __init__(self, me: Me, people: Mapping[str, Person], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.me = me
        self.incidents: dict[str, Incident] = {}
        self.triage: dict[str, TriageItem] = {}
        self.unknown: tuple[UnknownAuthor, ...] = ()
        self.operators: dict[str, str] = {}
        self.support: dict[str, Party] = {}
        self.people: dict[str, Person] = dict(people)
        self.health: dict[str, Health] = {}
        self.backup: BackupState | None = None
        self.dues = Dues()
        self._deliveries: dict[str, Delivery] = {}
        self._sent: dict[str, dict[tuple[str, str], int]] = {}
        self._by_incident: dict[str, dict[str, Delivery]] = {}

    def show(self, board: Board) -> None:
        """Take a whole board."""
        gone = frozenset(self.incidents) - frozenset(board.incidents)
        self.on_board_changed(
            BoardChange(
                incidents=board.incidents,
                triage=board.triage,
                gone_incidents=gone,
                gone_triage=frozenset(self.triage) - frozenset(board.triage),
                unknown=board.unknown,
                operators=board.operators,
                support=board.support,
            )
        )

    def on_board_changed(self, change: BoardChange) -> None:
        """Take what differs."""
        if change.operators is not None:
            self.operators = dict(change.operators)
        if change.support is not None:
            self.support = dict(change.support)
        if change.unknown is not None:
            self.unknown = change.unknown
        for gone in change.gone_incidents:
            self.incidents.pop(gone, None)
            self.dues.forget(gone)
        self.incidents.update(change.incidents)
        for incident in change.incidents.values():
            self.dues.set(incident)
        for item in change.gone_triage:
            self.triage.pop(item, None)
        self.triage.update(change.triage)
        touched = frozenset(change.incidents) | change.gone_incidents
        if change.operators is not None:
            touched = frozenset(self.incidents) | change.gone_incidents
        if touched:
            self.incidents_changed.emit(touched)
        if change.triage or change.gone_triage or change.unknown is not None:
            self.triage_changed.emit()

    def on_outbox_changed(self, deliveries: Iterable[Delivery]) -> None:
        """Take every pending delivery, and forget those that are through or taken back."""
        before = self._deliveries
        self._deliveries = {d.post.op: d for d in deliveries if d.is_pending}
        self._by_incident = {}
        for delivery in self._deliveries.values():
            self._by_incident.setdefault(_subject(delivery), {})[delivery.post.op] = delivery
        self._sent = {op: sent for op, sent in self._sent.items() if op in self._deliveries}
        for op, sent in self._sent.items():
            was = before[op].files if op in before else ()
            for file in self._deliveries[op].files:
                if file.error and file not in was:
                    # Its bytes count for nothing: the next try begins anew.
                    sent.pop((file.sha256, file.name), None)
        touched = {
            _subject(d)
            for op in before.keys() | self._deliveries.keys()
            for d in (before.get(op), self._deliveries.get(op))
            if d is not None and before.get(op) != self._deliveries.get(op)
        }
        if touched:
            self.incidents_changed.emit(frozenset(touched))

    def on_upload_progressed(self, event: "UploadProgressed") -> None:
        """Take how many bytes of a file went out."""
        self._sent.setdefault(event.op, {})[event.sha256, event.name] = event.sent
        self.uploads_changed.emit(event.op)

    def sent(self, op: str) -> Mapping[tuple[str, str], int]:
        """The bytes that went out of a post's files, by hash and name."""
        return self._sent.get(op, {})

    def on_health_changed(self, health: Health) -> None:
        """Take one channel's link."""
        self.health[health.channel] = health
        self.health_changed.emit()

    def on_backup_changed(self, state: "BackupState") -> None:
        """Take whether Slack is available, and what was said elsewhere."""
        before = self.backup.kept if self.backup is not None else {}
        self.backup = state
        self.backup_changed.emit()
        touched = {key for key in before.keys() | state.kept.keys() if before.get(key) != state.kept.get(key)}
        if touched:
            self.incidents_changed.emit(frozenset(touched))

    @property
    def is_away(self) -> bool:
        """Whether Slack counts as unavailable."""
        return self.backup is not None and not self.backup.availability.available

    def kept(self, incident_id: str) -> "tuple[Contacted, ...]":
        """What was said elsewhere about an incident and is not recorded yet, by time."""
        kept = self.backup.kept.get(incident_id, ()) if self.backup is not None else ()
        return tuple(sorted(kept, key=lambda one: one.at))

    def on_people_changed(self, people: Iterable[Person]) -> None:
        """Take names that became known."""
        self.people.update((person.id, person) for person in people)
        self.people_changed.emit()
        self.incidents_changed.emit(frozenset(self.incidents))

    def incident(self, incident_id: str) -> Incident | None:
        """An incident, or None where there is none (any more)."""
        return self.incidents.get(incident_id)

    def live(self) -> list[Incident]:
        """Live incidents in no order."""
        return [incident for incident in self.incidents.values() if incident.status.is_live]

    def waiting(self, incident_id: str | None = None) -> list[Delivery]:
        """Pending deliveries of one incident (of all where None), oldest first."""
        found = self._deliveries if incident_id is None else self._by_incident.get(incident_id, {})
        return sorted(found.values(), key=lambda delivery: delivery.made_at)

    def delivery(self, op: str) -> Delivery | None:
        """A pending delivery by its operation."""
        return self._deliveries.get(op)

    def support_people(self, channel: str) -> frozenset[str]:
        """Everybody of support in a channel: whom its roster names, whose team it names, and who has acted as such."""
        party = self.support.get(channel, Party())
        by_team = {
            person.id for person in self.people.values() if person.team in party.teams and not person.is_bot
        }
        acted = {
            user
            for incident in self.incidents.values()
            if incident.channel == channel
            for user in (*incident.acknowledged_by, incident.owner)
            if user
        }
        return frozenset(party.people | by_team | acted)

    def name(self, user: str) -> str:
        """What a person is called, or their id where nobody knows."""
        person = self.people.get(user)
        return (person.name if person else "") or user

    def initials(self, user: str) -> str:
        """Up to two letters for a person; empty for nobody."""
        words = [word for word in self.name(user).replace(".", " ").split() if word[0].isalnum()]
        return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))

    def operator(self, channel: str) -> str:
        """The operator whose channel it is."""
        return self.operators.get(channel, channel)

    def party(self, author: Author, channel: str) -> str:
        """The house an author speaks for, as shown after the name."""
        if author.side is Side.SUPPORT:
            return self.me.provider or translate("book", "support")
        if author.side is Side.OPERATOR:
            return self.operator(channel)
        return translate("book", "app") if author.side is Side.BOT else ""


def _subject(delivery: Delivery) -> str:
    """The incident that a post speaks of: a report that Slack has accepted is one itself, while its files go out."""
    post = delivery.post
    if post.incident or post.kind != "report" or not delivery.ts:
        return post.incident
    return f"{post.channel}:{delivery.ts}"
