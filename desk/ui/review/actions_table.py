"""Improvement actions as a table to write in: what, who, on which side, until when."""

from dataclasses import replace
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desk.procedure.incident import Action
from desk.procedure.side import Side
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.flow import Flow
from desk.ui.controls.panels import column
from desk.ui.controls.table import quiet_table
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Column(IntEnum):
    """The columns, left to right."""

    WHAT = 0
    OWNER = 1
    SIDE = 2
    DUE = 3


class ActionsModel(QAbstractTableModel):
    """One row an action. `changed` after each change; `refused` with why a text was not taken."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Action] = []

    def show(self, actions: tuple[Action, ...]) -> None:
        """Show actions."""
        self.beginResetModel()
        self._rows = list(actions)
        self.endResetModel()

    def actions(self) -> tuple[Action, ...]:
        """The actions as they stand."""
        return tuple(self._rows)

    def add(self) -> None:
        """One more, empty."""
        self.beginInsertRows(_TOP, len(self._rows), len(self._rows))
        self._rows.append(Action(""))
        self.endInsertRows()
        self.changed.emit()

    def remove(self, number: int) -> None:
        """Take one away."""
        self.beginRemoveRows(_TOP, number, number)
        del self._rows[number]
        self.endRemoveRows()
        self.changed.emit()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return (self.tr("Action"), self.tr("Owner"), self.tr("Side"), self.tr("Due"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        action, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.EditRole:
            return {Column.WHAT: action.what, Column.OWNER: action.owner, Column.DUE: action.due}.get(
                column, str(action.side)
            )
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        text = {
            Column.WHAT: action.what or self.tr("what is to be done"),
            Column.OWNER: action.owner or self.tr("nobody yet"),
            Column.SIDE: self.tr("Operator") if action.side is Side.OPERATOR else self.tr("Support"),
            Column.DUE: action.due or self.tr("no day yet"),
        }[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {text}"

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text, action = " ".join(str(value).split()), self._rows[index.row()]
        match Column(index.column()):
            case Column.WHAT:
                action = replace(action, what=text)
            case Column.OWNER:
                action = replace(action, owner=text)
            case Column.SIDE:
                action = replace(action, side=Side(text))
            case Column.DUE:
                if text and not _is_day(text):
                    self.refused.emit(self.tr("{0} is no day: write it like 2026-11-02").format(text))
                    return False
                action = replace(action, due=text)
        self._rows[index.row()] = action
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


class _SideDelegate(QStyledItemDelegate):
    """The side is chosen, not typed."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look = look

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = Choice(self._look, self.tr("Side"))
        made.setParent(parent)
        made.addItem(self.tr("Support"), str(Side.SUPPORT))
        made.addItem(self.tr("Operator"), str(Side.OPERATOR))
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, Choice)
        editor.setCurrentIndex(editor.findData(str(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, Choice)
        assert isinstance(model, ActionsModel)
        model.setData(index, editor.currentData())


class ActionsTable(QWidget):
    """`changed` after each change by a person."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.model = ActionsModel(self)
        self.view = view = QTableView()
        view.setModel(self.model)
        head = quiet_table(look, view, self.tr("Improvement actions"))
        view.setItemDelegateForColumn(Column.SIDE, _SideDelegate(look, view))
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        # At 200 % four columns are wider than the page: it scrolls then, and no column is squeezed away.
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        head.setMinimumSectionSize(look.px(84))
        head.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        for column_, wide in ((Column.OWNER, 100), (Column.SIDE, 84), (Column.DUE, 100)):
            head.setSectionResizeMode(column_, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column_, look.px(wide))
        view.setFixedHeight(look.px(36 * 4 + 8))
        self.problem = Text(look, "", "small", "late", wrap=True)
        self.problem.hide()
        add = Button(look, self.tr("Add an action"), icon="plus", small=True)
        self.remove = Button(look, self.tr("Remove"), icon="trash", small=True)
        add.clicked.connect(self.add)
        self.remove.clicked.connect(self._on_remove_clicked)
        down = column(look, 6)
        self.setLayout(down)
        down.addWidget(view)
        down.addWidget(self.problem)
        feet = Flow(look)
        feet.addWidget(add)
        feet.addWidget(self.remove)
        down.addLayout(feet)
        self.model.changed.connect(self._on_model_changed)
        self.model.refused.connect(self._say)

    def actions(self) -> tuple[Action, ...]:
        """The actions that say anything."""
        return tuple(one for one in self.model.actions() if one != Action(""))

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        """Show actions that were kept."""
        self.model.show(actions)

    def add(self) -> None:
        """One more action, to be written at once."""
        self.model.add()
        index = self.model.index(self.model.rowCount() - 1, Column.WHAT)
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        self.view.edit(index)

    def _on_remove_clicked(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.model.remove(index.row())

    def _on_model_changed(self) -> None:
        self._say("")
        self.changed.emit()

    def _say(self, problem: str) -> None:
        self.problem.say(problem)
        self.problem.setVisible(bool(problem))
