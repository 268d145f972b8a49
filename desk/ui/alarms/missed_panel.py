"""What happened while a person was away, as a list in a window of its own; Enter opens the incident."""

from datetime import tzinfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.ui.alarms.away import Event, Missed
from desk.ui.alarms.words import event_words, missed_words, span_words
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.focus import FocusRing, TabOrder
from desk.ui.controls.panels import column, row
from desk.ui.controls.text import Text
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look
from desk.ui.wording.durations import when

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_EDGE, _LEVEL, _WORDS = 12, 36, 68
_ROW, _WIDE, _SHOWN = 52, 640, 8


class MissedModel(QAbstractListModel):
    """One row an event."""

    def __init__(self, missed: Missed, book: Book, zone: tzinfo, parent: QObject) -> None:
        super().__init__(parent)
        self._missed, self._book, self._zone = missed, book, zone

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._missed.events)

    def parts(self, event: Event) -> tuple[str, str, str]:
        """What happened, to what, and where and when."""
        title = event.title or self.tr("(no title)")
        at = when(event.at, self._missed.until, self._zone)
        return event_words(event), title, f"{self._book.operator(event.channel)}  ·  {at}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        event = self._missed.events[index.row()]
        if role == Role.OBJECT:
            return event
        if role == Role.ID:
            return event.incident
        if role == Qt.ItemDataRole.DisplayRole:
            return event.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            did, title, where = self.parts(event)
            return f"{did}, {event.level.name}, {title}, {where}"
        return None


class _Row(QStyledItemDelegate):
    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px, rect = self._look, self._look.px, QRectF(option.rect)
        event, model, view = index.data(Role.OBJECT), index.model(), self.parent()
        if not isinstance(event, Event) or not isinstance(model, MissedModel):
            return
        assert isinstance(view, QListView)
        if view.currentIndex() == index:
            marks.chosen(painter, look, rect.adjusted(px(2), px(1), -px(2), -px(1)), True, view.hasFocus())
        did, title, where = model.parts(event)
        top, level = rect.y() + px(6), event.level.name
        base = baseline(look, top, look.line("body"), "body", "medium")
        marks.severity(painter, look, level, px(_EDGE), top + (look.line("body") - px(16)) / 2, px(16))
        put(painter, look, px(_LEVEL), base, level, "body", level.lower(), "strong")
        room = rect.width() - px(_WORDS + _EDGE)
        put(
            painter,
            look,
            px(_WORDS),
            base,
            elided(look, title, room, "body", "medium"),
            "body",
            "ink",
            "medium",
        )
        base = baseline(look, top + look.line("body"), look.line("small"), "small")
        late = event.clock is not None
        left = float(px(_WORDS))
        if late:
            marks.icon(painter, look, "hourglass", "late", left, base - px(11), 12)
            left += px(16)
        end = put(painter, look, left, base, did, "small", "late" if late else "ink", "medium")
        said = elided(look, f"  ·  {where}", px(_WORDS) + room - end, "small")
        put(painter, look, end, base, said, "small", "ink_2", tabular=True)


class _List(QListView):
    chosen = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(str(self.currentIndex().data(Role.ID)))
        else:
            super().keyPressEvent(event)


class MissedPanel(TabOrder, QDialog):
    """`opened` carries the incident that was chosen."""

    opened = Signal(str)

    def __init__(self, look: Look, book: Book, missed: Missed, zone: tzinfo, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("While you were away"))
        self.setMinimumWidth(min(look.px(_WIDE), max(look.px(360), parent.width() - look.px(48))))
        down = column(look, 8, (24, 20, 24, 20))
        self.setLayout(down)
        down.addWidget(Text(look, self.tr("While you were away"), "large", weight="strong"))
        down.addWidget(Text(look, span_words(missed, zone), role="ink_2", wrap=True, tabular=True))
        words = missed_words(missed) or self.tr("Nothing happened that is for you")
        down.addWidget(Text(look, words, weight="medium", wrap=True))
        self.model = MissedModel(missed, book, zone, self)
        self.view = _List()
        self.view.setObjectName("picks")
        self.view.setAccessibleName(self.tr("While you were away"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Row(look, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumHeight(look.px(_ROW) * min(_SHOWN, max(1, self.model.rowCount())) + 4)
        self.view.setVisible(bool(self.model.rowCount()))
        self.view.setCurrentIndex(self.model.index(0))
        self.view.chosen.connect(self._on_view_chosen)
        self.view.clicked.connect(lambda index: self._on_view_chosen(str(index.data(Role.ID))))
        down.addWidget(self.view, 1)
        feet = row(look, 8)
        feet.addStretch(1)
        close = Button(look, self.tr("Close"))
        close.clicked.connect(self.reject)
        feet.addWidget(close)
        down.addLayout(feet)
        self._ring = FocusRing(look, self)
        (self.view if self.model.rowCount() else close).setFocus()

    def _on_view_chosen(self, incident: str) -> None:
        self.accept()
        self.opened.emit(incident)
