"""The question which columns the board shows and in which order: by keyboard, where the header takes a mouse."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.ui.board.columns import MOVABLE, Columns
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.dialogs import Question
from desk.ui.roles import BoardColumn
from desk.ui.theme.look import Look

translate = QCoreApplication.translate


class ColumnQuestion(Question):
    """Every change holds at once: `changed` gets the columns after it, and those from before where a person cancels."""

    def __init__(
        self, parent: QWidget, look: Look, columns: Columns, changed: Callable[[Columns], None]
    ) -> None:
        super().__init__(
            parent,
            look,
            self.tr("Columns"),
            self.tr("Space shows or hides a column, Alt+Up and Alt+Down move it."),
            self.tr("Done"),
        )
        self._columns, self._changed = columns, changed
        self.rejected.connect(lambda: changed(columns))
        self.model = PickModel(many=True, parent=self)
        self.list = PickList(look, self.model, True, self.tr("Columns"))
        self.list.setFixedHeight(look.px(36 * len(_movable(columns)) + 4))
        self._fields.addWidget(self.list)
        under = row(look, 8)
        self.left = Button(look, self.tr("Further left"), small=True, hint="Alt+↑")
        self.right = Button(look, self.tr("Further right"), small=True, hint="Alt+↓")
        self.reset = Button(look, self.tr("As at first"), small=True)
        for button, step, key in ((self.left, -1, "Alt+Up"), (self.right, 1, "Alt+Down")):
            button.clicked.connect(lambda _=False, by=step: self._move(by))
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=step: self._move(by))
            under.addWidget(button)
        self.reset.clicked.connect(lambda: self._take(Columns()))
        under.addStretch(1)
        under.addWidget(self.reset)
        self._fields.addLayout(under)
        self._show(0)
        self.model.picked_changed.connect(self._on_model_picked_changed)

    def _show(self, current: int) -> None:
        """Show the columns as they are now, the cursor on one of them."""
        columns = self._columns
        rows = [
            Pick(str(int(each)), _name(each), "" if each in MOVABLE else self.tr("always there"))
            for each in _movable(columns)
        ]
        shown = [str(int(each)) for each in _movable(columns) if each not in columns.hidden]
        self.model.blockSignals(True)
        self.model.show(rows, shown)
        self.model.blockSignals(False)
        self.list.reset()
        self.list.setCurrentIndex(self.model.index(current))

    def _take(self, columns: Columns, current: int = 0) -> None:
        self._columns = columns
        self._show(current)
        self._changed(columns)

    def _move(self, by: int) -> None:
        here = self.list.currentIndex().row()
        column = _movable(self._columns)[here]
        moved = self._columns.moved(column, by)
        self._take(moved, _movable(moved).index(column))

    def _on_model_picked_changed(self) -> None:
        here = self.list.currentIndex().row()
        column = _movable(self._columns)[here]
        # What is always there comes back at once.
        self._take(self._columns.toggled(column) if column in MOVABLE else self._columns, here)


def _movable(columns: Columns) -> tuple[BoardColumn, ...]:
    """All but the level, whose mark keeps the edge."""
    return columns.order[1:]


def _name(column: BoardColumn) -> str:
    return {
        BoardColumn.INCIDENT: translate("BoardModel", "Incident"),
        BoardColumn.WHO: translate("BoardModel", "Who"),
        BoardColumn.ACKNOWLEDGE: translate("BoardModel", "Acknowledge"),
        BoardColumn.UPDATE: translate("BoardModel", "Next update"),
        BoardColumn.SENT: translate("BoardModel", "Last sent"),
    }[column]
