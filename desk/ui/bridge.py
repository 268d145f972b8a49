"""The bridge from the engine's thread: events go in on any thread and come out as signals on this one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from desk.sync.events import EngineEvent


class Bridge(QObject):
    """`listener` is what the engine is given; each signal carries the one frozen event of its kind."""

    board_changed = Signal(object)
    outbox_changed = Signal(object)
    health_changed = Signal(object)
    people_changed = Signal(object)
    command_queued = Signal(object)
    command_refused = Signal(object)
    catching_up = Signal(object)
    upload_progressed = Signal(object)
    evidence_fetched = Signal(object)
    message_read = Signal(object)
    engine_failed = Signal(object)
    backup_changed = Signal(object)

    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def listener(self, event: "EngineEvent") -> None:
        """Take an event on whatever thread; it is handed on when this object's thread next runs its loop."""
        self._came.emit(event)

    @Slot(object)
    def _on_came(self, event: "EngineEvent") -> None:
        # Loaded with the first event: a board is painted before there is one.
        from desk.sync.events import (
            BackupChanged,
            BoardChanged,
            CatchingUp,
            CommandQueued,
            CommandRefused,
            EngineFailed,
            EvidenceFetched,
            HealthChanged,
            MessageRead,
            OutboxChanged,
            PeopleChanged,
            UploadProgressed,
        )

        match event:
            case BoardChanged():
                self.board_changed.emit(event.change)
            case OutboxChanged():
                self.outbox_changed.emit(event.deliveries)
            case HealthChanged():
                self.health_changed.emit(event.health)
            case PeopleChanged():
                self.people_changed.emit(event.people)
            case CommandQueued():
                self.command_queued.emit(event)
            case CommandRefused():
                self.command_refused.emit(event)
            case CatchingUp():
                self.catching_up.emit(event)
            case UploadProgressed():
                self.upload_progressed.emit(event)
            case EvidenceFetched():
                self.evidence_fetched.emit(event)
            case BackupChanged():
                self.backup_changed.emit(event.state)
            case MessageRead():
                self.message_read.emit(event)
            case EngineFailed():
                self.engine_failed.emit(event)
