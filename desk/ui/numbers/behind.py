"""The incidents behind a figure: one line each, the missed ones first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from desk.procedure.incident import Incident
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class BehindModel(QAbstractListModel):
    """Incidents with a second line each; `Role.OBJECT` is the incident, `Role.COUNT` 1 where it was missed there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Incident, str, bool]] = []

    def show(self, rows: Sequence[tuple[Incident, str, bool]]) -> None:
        """Show (incident, second line, missed)."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: (not row[2], row[0].reported_at))
        self.endResetModel()

    def incident(self, row: int) -> Incident | None:
        """A row's incident."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        incident, line, missed = self._rows[index.row()]
        if role == Role.OBJECT:
            return incident
        if role == Role.COUNT:
            return int(missed)
        if role == Qt.ItemDataRole.DisplayRole:
            return incident.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [incident.severity.governing.name, incident.title, line]
            return ", ".join([*said, self.tr("missed")] if missed else said)
        return None


class BehindDelegate(QStyledItemDelegate):
    """Level, title, and the second line; a missed one has a red edge and says so."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._look.px(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = self._look, self._look.px
        incident, rect = index.data(Role.OBJECT), QRectF(option.rect)
        if not isinstance(incident, Incident):
            return
        missed = bool(index.data(Role.COUNT))
        view = self._view
        on = index.row() == view.currentIndex().row()
        marks.chosen(painter, look, rect, on, on and view.hasFocus())
        if missed:
            painter.fillRect(
                QRectF(rect.left(), rect.top() + px(6), px(4), rect.height() - px(12)), look.color("late")
            )
        marks.severity(painter, look, incident.severity.governing.name, px(16), rect.y() + px(8), px(18))
        room = rect.width() - px(44 + 12)
        title = elided(look, " ".join(incident.title.split()), room, "body", "medium")
        put(
            painter,
            look,
            px(44),
            baseline(look, rect.y() + px(6), px(20), "body", "medium"),
            title,
            "body",
            "ink",
            "medium",
        )
        line = str(index.data(Qt.ItemDataRole.ToolTipRole))
        if missed:
            line = self.tr("missed · {0}").format(line)
        base = baseline(look, rect.y() + px(27), px(16), "small")
        put(
            painter,
            look,
            px(44),
            base,
            elided(look, line, room, "small"),
            "small",
            "late" if missed else "ink_2",
        )
