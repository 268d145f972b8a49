"""The palette itself: a field over a list, over the darkened window."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.controls.panels import boxed, hairline, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.palette.delegate import PaletteDelegate
from desk.ui.palette.entries import Entry, Offering
from desk.ui.palette.model import PaletteModel
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.look import Look

_WIDE, _TOP, _DARK = 640, 104, 0.45


class _Rows(QListView):
    """As high as its rows."""

    def sizeHint(self) -> QSize:
        high = sum(self.sizeHintForRow(number) for number in range(self.model().rowCount()))
        return QSize(super().sizeHint().width(), high)


class _Panel(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        radius = look.px(look.tokens.radius["card"])
        marks.box(QPainter(self), look, QRectF(self.rect()), radius, "raised", "line_2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click beside a row does not close the palette


class Palette(QWidget):
    """Lies over `over` until something was run or it was left. `ran` carries the Entry, `opened` an incident's id."""

    ran = Signal(object)
    opened = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, book: Book, offering: Offering, zone: tzinfo, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._offering = look, offering
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Search or run a command"))
        self.model = PaletteModel(self)
        self._panel = _Panel(look, self)
        self.field = QLineEdit()
        self.field.setObjectName("bare")
        self.field.setFont(look.font("large"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.field.setPlaceholderText(self.tr("Search or run a command"))
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.installEventFilter(self)
        self.rows = _Rows()
        self._cells = PaletteDelegate(look, book, zone, self.rows)
        self._build_rows()
        self._lay_out()
        over.installEventFilter(self)
        self.hide()

    def _build_rows(self) -> None:
        rows = self.rows
        rows.setModel(self.model)
        rows.setItemDelegate(self._cells)
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setAccessibleName(self.tr("Results"))
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setObjectName("bare")
        rows.clicked.connect(self._run)

    def _lay_out(self) -> None:
        look = self._look
        down = QVBoxLayout(self._panel)
        down.setContentsMargins(1, 1, 1, 1)
        down.setSpacing(0)
        head = row(look, 12, (20, 0, 20, 0))
        head.addWidget(Icon(look, "search", "ink_2", 20))
        head.addWidget(self.field, 1)
        head.addWidget(Text(look, "Esc", "small", "ink_2"))
        top = boxed(head)
        top.setFixedHeight(look.px(54))
        down.addWidget(top)
        down.addWidget(hairline())
        down.addSpacing(look.px(4))
        down.addWidget(self.rows, 1)
        empty = row(look, 0, (20, 12, 20, 16))
        empty.addWidget(Text(look, self.tr("Nothing answers that"), role="ink_2"))
        self._nothing = boxed(empty)
        down.addWidget(self._nothing)
        down.addSpacing(look.px(4))
        down.addWidget(hairline())
        foot = row(look, 16, (20, 12, 20, 12))
        for words in (self.tr("↑ ↓ choose"), self.tr("Enter run"), self.tr("Ctrl+Enter open the incident")):
            foot.addWidget(Text(look, words, "small", "ink_2"))
        foot.addStretch(1)
        foot.addWidget(Text(look, self.tr("or paste a Slack link"), "small", "ink_2"))
        down.addLayout(foot)

    def open(self, now: Micros, query: str = "") -> None:
        """Come up, with the cursor in the field."""
        over = self.parentWidget()
        assert over is not None
        if not self.isVisible():
            self._before = over.window().focusWidget()
        self._cells.now = now
        self.field.setText(query)
        self._on_field_text_changed(query)
        self.setGeometry(over.rect())
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Go, and give the focus back."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus()
            self._before = None
            self.closed.emit()

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._cells.now = now
        if self.isVisible():
            self.rows.viewport().update()

    def current(self) -> Entry | None:
        """The entry that Enter would run."""
        found = self.rows.currentIndex().data(Role.OBJECT)
        return found if isinstance(found, Entry) else None

    def _place(self) -> None:
        px = self._look.px
        wide = min(px(_WIDE), self.width() - px(32))
        top = min(px(_TOP), max(px(16), self.height() // 8))
        chrome = px(54) + 2 + px(8) + px(40) + 2
        wanted = chrome + (self.rows.sizeHint().height() if self.model.rowCount() else px(48))
        self._panel.setGeometry(
            (self.width() - wide) // 2, top, wide, min(wanted, self.height() - top - px(16))
        )

    def _on_field_text_changed(self, text: str) -> None:
        self.model.show(self._offering.answers(text))
        first = self.model.step(-1, 1) if self.model.rowCount() else -1
        self.rows.setVisible(first >= 0)
        self._nothing.setVisible(first < 0)
        if first >= 0:
            self.rows.setCurrentIndex(self.model.index(first))
            self.rows.scrollToTop()
        self._place()

    def _run(self, index: QModelIndex, opens: bool = False) -> None:
        entry = index.data(Role.OBJECT)
        if isinstance(entry, Entry):
            self.leave()
            if opens:
                self.opened.emit(entry.incident)
            else:
                self.ran.emit(entry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._on_key(event)
        over = self.parentWidget()
        if over is not None and watched is over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(over.rect())
            self._place()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, page = Qt.Key(event.key()), 8
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page,
        }  # fmt: skip
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in steps:
            here = self.rows.currentIndex().row()
            for _ in range(abs(steps[key])):
                here = self.model.step(here, 1 if steps[key] > 0 else -1)
            if here >= 0:
                self.rows.setCurrentIndex(self.model.index(here))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            entry = self.current()
            opens = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if entry is not None and (entry.incident or not opens):
                self._run(self.rows.currentIndex(), opens)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # the field is the only place to be
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QColor(0, 0, 0)
        ground.setAlphaF(_DARK)
        QPainter(self).fillRect(self.rect(), ground)
