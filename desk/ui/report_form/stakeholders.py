"""The stakeholders of a report: people as chips, with completion by name."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QHBoxLayout, QLineEdit, QWidget

from desk.procedure.message import Person
from desk.ui.controls.completions import frame_completions
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look


class PersonChip(QAbstractButton):
    """A name with a cross; a click takes it out."""

    def __init__(self, look: Look, user: str, name: str) -> None:
        super().__init__()
        self._look = look
        self.user = user
        self.setText(f"@{name}")
        self.setAccessibleName(self.tr("Remove {0}").format(name))
        self.setToolTip(self.accessibleName())
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(round(width(self._look, self.text(), "small") + self._look.px(32)), self._look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        painter, rect = QPainter(self), QRectF(self.rect())
        line = "accent" if self.hasFocus() else "line_2"
        marks.box(painter, look, rect, px(look.tokens.radius["chip"]), "raised", line)
        base = baseline(look, 0, rect.height(), "small")
        x = put(painter, look, px(7), base, self.text(), "small", "ink")
        marks.icon(painter, look, "close", "ink_2", x + px(5), (rect.height() - px(12)) / 2, 12)


class Stakeholders(QWidget):
    """Looks like an input that holds people. `changed` when somebody came or went."""

    changed = Signal()

    def __init__(self, look: Look, people: Mapping[str, Person]) -> None:
        super().__init__()
        self._look, self._people = look, people
        self._users: list[str] = []
        self.setFixedHeight(look.size("control"))
        self._across = QHBoxLayout(self)
        self._fit_edge()
        self._across.setSpacing(look.px(6))
        self.field = QLineEdit()
        self.field.setObjectName("bare")
        self.field.setPlaceholderText(self.tr("Add a name"))
        self.field.setAccessibleName(self.tr("Stakeholders, add a name"))
        self.field.installEventFilter(self)
        self.changed.connect(self._fit_edge)
        self._across.addWidget(self.field, 1)
        self._completer = QCompleter(self)
        self._completer.setModel(QStringListModel(self._names(), self._completer))
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # Queued: the line edit writes the completion into itself after this signal.
        self._completer.activated.connect(self._on_completer_activated, Qt.ConnectionType.QueuedConnection)
        frame_completions(self._completer)
        self.field.setCompleter(self._completer)
        self.field.returnPressed.connect(self._take_typed)
        self.setFocusProxy(self.field)

    def _names(self) -> list[str]:
        return sorted(person.name for person in self._people.values() if person.name and not person.is_bot)

    def _fit_edge(self) -> None:
        """Chips stand close to the edge; words begin where those of other fields do."""
        px = self._look.px
        self._across.setContentsMargins(px(4 if self._users else 7), px(4), px(8), px(4))

    def users(self) -> tuple[str, ...]:
        """Who is tagged, by user id."""
        return tuple(self._users)

    def set_users(self, users: list[str]) -> None:
        """Tag these."""
        for chip in self._chips():
            self._drop(chip)
        for user in users:
            self._add(user)

    def _add(self, user: str) -> None:
        if user in self._users:
            return
        person = self._people.get(user)
        chip = PersonChip(self._look, user, (person.name if person else "") or user)
        chip.clicked.connect(self._removal_of(chip))
        self._users.append(user)
        self._across.insertWidget(len(self._users) - 1, chip)
        self.changed.emit()

    def _removal_of(self, chip: PersonChip) -> Callable[[], None]:
        def remove() -> None:
            self._drop(chip)
            self.field.setFocus()

        return remove

    def _drop(self, chip: PersonChip) -> None:
        self._users.remove(chip.user)
        self._across.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.changed.emit()

    def _chips(self) -> list[PersonChip]:
        items = [self._across.itemAt(n) for n in range(self._across.count())]
        found = [item.widget() for item in items if item is not None]
        return [chip for chip in found if isinstance(chip, PersonChip)]

    def _take_typed(self) -> None:
        typed = self.field.text().strip().removeprefix("@").casefold()
        match = [p.id for p in self._people.values() if p.name.casefold() == typed]
        if typed and match:
            self._add(match[0])
            self.field.clear()

    def _on_completer_activated(self, _name: str) -> None:
        self._take_typed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self.field.text()
            and self._users
        ):
            self._drop(self._chips()[-1])
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, focused = self._look, self.field.hasFocus()
        pen = look.size("focus_ring") if focused else 1.0
        radius = look.px(look.tokens.radius["control"])
        line = "accent" if focused else "line_control"
        marks.box(QPainter(self), look, QRectF(self.rect()), radius, "raised", line, pen)
