"""Improvement actions across incidents, to be followed to their day and said to be done."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from desk.procedure.following import Followed
from desk.procedure.side import Side
from desk.ui.controls.button import Button
from desk.ui.controls.panels import column, hairline, row
from desk.ui.controls.text import Text
from desk.ui.numbers.rows import figures_view
from desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_STATE, _DUE, _WHAT, _WHO, _INCIDENT = range(5)


class ToDoModel(QAbstractTableModel):
    """One row an action: how it stands, until when, what, who, and of which incident."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[Followed] = []

    def show(self, rows: Sequence[Followed]) -> None:
        """Show actions; the same ones are left alone."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def followed(self, row: int) -> Followed | None:
        """A row's action."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("State"), self.tr("Due"), self.tr("Action"), self.tr("Who"), self.tr("Incident"))
        return heads[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._look.color("late" if one.late else "ink_3" if one.action.done else "ink")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        text = self._text(one, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {text}"

    def _text(self, one: Followed, column_: int) -> str:
        action = one.action
        if column_ == _STATE:
            if one.late:
                return self.tr("! late")
            return self.tr("✓ done") if action.done else self.tr("open")
        if column_ == _DUE:
            return action.due or self.tr("no day")
        if column_ == _WHO:
            side = self.tr("operator") if action.side is Side.OPERATOR else self.tr("support")
            return f"{action.owner} ({side})" if action.owner else side
        return action.what if column_ == _WHAT else " ".join(one.title.split())


class ToDo(QWidget):
    """`finished` carries (incident's id, number) of an action that is done; `opened` an incident's id."""

    finished = Signal(str, int)
    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.model = ToDoModel(look, self)
        self.view = figures_view(look, self.model, self.tr("Improvement actions"))
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self.view.activated.connect(lambda index: self._open(index.row()))
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._on_current_changed())
        self.done = Button(look, self.tr("It is done"), icon="check", small=True)
        self.done.clicked.connect(self._on_done_clicked)
        self.open = Button(look, self.tr("Open the incident"), icon="open", small=True)
        self.open.clicked.connect(lambda: self._open(self.view.currentIndex().row()))
        self.nothing = Text(
            look, self.tr("No document that was sent names an action yet"), role="ink_2", wrap=True
        )
        down = column(look, 0)
        self.setLayout(down)
        above = row(look, 8, (24, 8, 24, 8))
        above.addWidget(self.done)
        above.addWidget(self.open)
        above.addStretch(1)
        down.addLayout(above)
        down.addWidget(hairline())
        empty = row(look, 0, (24, 24, 24, 0))
        empty.addWidget(self.nothing, 1)
        down.addLayout(empty)
        body = row(look, 0, (17, 8, 12, 0))
        body.addWidget(self.view)
        down.addLayout(body, 1)
        self.show_actions(())

    def show_actions(self, rows: Sequence[Followed]) -> None:
        """Show actions, keeping the one that is chosen."""
        chosen = self.model.followed(self.view.currentIndex().row())
        self.model.show(rows)
        keys = [(one.incident, one.number) for one in rows]
        place = (
            keys.index((chosen.incident, chosen.number))
            if chosen and (chosen.incident, chosen.number) in keys
            else 0
        )
        if rows:
            self.view.setCurrentIndex(self.model.index(place, 0))
        self.nothing.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._on_current_changed()

    def _on_current_changed(self) -> None:
        one = self.model.followed(self.view.currentIndex().row())
        self.open.setEnabled(one is not None)
        self.done.setEnabled(one is not None and not one.action.done)

    def _open(self, row_: int) -> None:
        one = self.model.followed(row_)
        if one is not None:
            self.opened.emit(one.incident)

    def _on_done_clicked(self) -> None:
        one = self.model.followed(self.view.currentIndex().row())
        if one is not None:
            self.finished.emit(one.incident, one.number)
