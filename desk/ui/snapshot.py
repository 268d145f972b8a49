"""A picture of the real window, painted without a screen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QLoggingCategory
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desk.outreach.outage import Switch
from desk.procedure.board import Board
from desk.procedure.commands import Command
from desk.procedure.instants import Micros
from desk.procedure.message import File, Person
from desk.procedure.post import Delivery
from desk.sync.link import Health
from desk.ui.language import spoken
from desk.ui.ports import Evidence, FileStore, Me, Papers, Revisions, UiParts
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow


class Idle:
    """An engine that does nothing: a picture posts nothing."""

    def submit(self, command: Command) -> int:
        """Let it be."""
        return 0

    def retry(self, op: str) -> None:
        """Let it be."""

    def discard(self, op: str) -> None:
        """Let it be."""

    def cancel_file(self, op: str, sha256: str, name: str) -> None:
        """Let it be."""

    def read_now(self) -> None:
        """Let it be."""

    def switch_backup(self, chosen: Switch | None) -> None:
        """Let it be."""

    def read_message(self, channel: str, ts: str) -> None:
        """Let it be."""

    def fetch(self, channel: str, file: File) -> None:
        """Let it be."""


@dataclass
class Memory:
    """Notes that last as long as the picture takes."""

    kept: dict[str, Any] = field(default_factory=dict)

    def get(self, key: str) -> Any:
        """The value under a key, or None."""
        return self.kept.get(key)

    def put(self, key: str, value: Any) -> None:
        """Remember a value."""
        self.kept[key] = value

    def delete(self, key: str) -> None:
        """Forget a key."""
        self.kept.pop(key, None)


@dataclass(frozen=True)
class Scene:
    """What a picture shows: a board at an instant, seen by somebody."""

    board: Board
    now: Micros
    me: Me = field(default_factory=Me)
    people: Mapping[str, Person] = field(default_factory=dict)
    deliveries: tuple[Delivery, ...] = ()
    health: tuple[Health, ...] = ()
    evidence: Evidence | None = None
    revisions: Revisions | None = None
    papers: Papers | None = None
    files: FileStore | None = None
    current: str = ""
    zone: tzinfo = UTC
    zone_name: str = "UTC"
    notes: Mapping[str, Any] = field(default_factory=dict)
    is_connected: bool = True


def stage(scene: Scene, theme: str = "light", scale: float = 1.0) -> MainWindow:
    """The real window set to a scene, its clock standing still, shown."""
    parts = UiParts(
        engine=Idle(),
        # A picture speaks what is spoken already.
        notes=Memory({"preferences": {"language": spoken(QApplication.instance())}} | dict(scene.notes)),
        wall_clock=lambda: scene.now,
        me=scene.me,
        people=scene.people,
        evidence=scene.evidence,
        revisions=scene.revisions,
        papers=scene.papers,
        files=scene.files,
        is_connected=scene.is_connected,
        zone=scene.zone,
        zone_name=scene.zone_name,
    )
    window = MainWindow(parts, Look(theme, scale, reduced_motion=True))
    for health in scene.health:
        # The scene's instant is on Slack's clock already.
        window.book.health[health.channel] = health
    window.book.on_outbox_changed(scene.deliveries)
    window.show_board(scene.board)
    if scene.current:
        window.page.view.set_current(scene.current)
    return window


def picture(widget: QWidget, size: tuple[int, int] | None = None) -> QPixmap:
    """What a widget looks like at a size, laid out and painted."""
    if size is not None:
        widget.resize(*size)
    widget.show()
    widget.activateWindow()
    settle()
    return widget.grab()


def settle() -> None:
    """Let layouts, deferred deletions and paints happen."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def render(
    board: Board,
    now: Micros,
    path: Path,
    *,
    size: tuple[int, int] = (1440, 900),
    theme: str = "light",
    scale: float = 1.0,
    me: Me | None = None,
    people: Mapping[str, Person] | None = None,
    deliveries: Iterable[Delivery] = (),
    health: Iterable[Health] = (),
    zone: tzinfo = UTC,
    zone_name: str = "UTC",
) -> Path:
    """Paint the window with `board` at `now` into a PNG; needs no display and starts no engine.

    Raises OSError where the picture cannot be written.
    """
    app = QApplication.instance()
    if app is None:
        # The platform without a screen says on standard error that it has no size hints; nobody can do anything there.
        QLoggingCategory.setFilterRules("default.warning=false")
        app = QApplication(["desk", "-platform", "offscreen"])
    scene = Scene(
        board, now, me or Me(), people or {}, tuple(deliveries), tuple(health), zone=zone, zone_name=zone_name
    )
    window = stage(scene, theme, scale)
    window.page.view.setFocus()
    saved = picture(window, size).save(str(path), "PNG")
    window.close()
    window.deleteLater()
    settle()
    del app
    if not saved:
        raise OSError(f"the picture could not be written to {path}")
    return path
