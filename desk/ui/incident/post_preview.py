"""What Slack will show of an update or a reply, over the composer until a person looks elsewhere."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.procedure.slacktext import plain
from desk.ui.book import Book
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.incident.header import Chip
from desk.ui.incident.lines import readable
from desk.ui.incident.report_panel import Face
from desk.ui.theme import marks
from desk.ui.theme.look import Look

_WIDE = 440


class PostPreview(QFrame):
    """A card that any key or click elsewhere closes. `text` is the wire text without its signature."""

    def __init__(self, look: Look, book: Book, text: str, files: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Preview of the Slack message"))
        self.setFixedWidth(look.px(_WIDE))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(14))
        stack.setSpacing(look.px(2))
        head = row(look, 8)
        head.addWidget(Face(look, book.initials(book.me.user)))
        head.addWidget(Text(look, book.name(book.me.user), weight="strong"))
        head.addWidget(Chip(look, self.tr("APP")))
        head.addWidget(Text(look, self.tr("now"), "small", "ink_3"))
        head.addStretch(1)
        stack.addLayout(head)
        stack.addSpacing(look.px(4))
        for line in text.splitlines():
            stack.addWidget(Text(look, readable(plain(line), book), wrap=True))
        if files:
            stack.addWidget(Text(look, self.tr("%n files", "", files), "small", "ink_2"))

    def show_over(self, button: QWidget) -> None:
        """Stand above a button, its right edge under that of the button."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), -self._look.px(8)))
        self.move(corner - QPoint(self.width(), self.height()))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("raised"))
        marks.box(painter, self._look, QRectF(self.rect()), 0, "raised", "line_2")
