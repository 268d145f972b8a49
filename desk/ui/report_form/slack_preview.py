"""What Slack will show: the text that will be posted, label by label, without its signature line."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.procedure.report import Report, format_report
from desk.procedure.slacktext import plain
from desk.ui.book import Book
from desk.ui.controls.panels import Refillable, row
from desk.ui.controls.text import Text
from desk.ui.incident.header import Chip
from desk.ui.incident.lines import readable
from desk.ui.incident.report_panel import Face
from desk.ui.theme import marks
from desk.ui.theme.look import Look

_ANY_OP = "00000000"


class _Card(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self._look.px(self._look.tokens.radius["card"])
        marks.box(QPainter(self), self._look, QRectF(self.rect()), radius, "raised", "line")


class SlackPreview(QWidget):
    """The right side of the form."""

    def __init__(self, look: Look, book: Book) -> None:
        super().__init__()
        self._look, self._book = look, book
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(300))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        stack.setSpacing(look.px(4))
        head = row(look, 8)
        head.addWidget(Text(look, self.tr("In Slack"), "small", "ink_2", "medium"))
        head.addStretch(1)
        self._channel = Text(look, "", "small", "ink_2")
        head.addWidget(self._channel)
        stack.addLayout(head)
        self._scroll = Refillable(look, (0, 0, 0, 0))
        stack.addWidget(self._scroll, 1)
        self.setAccessibleName(self.tr("Preview of the Slack message"))

    def show_report(self, report: Report, files: int, channel: str, zone: str, clock: str) -> None:
        """Show what would be posted now; `clock` says what will start."""
        look, me = self._look, self._book.me
        self._channel.say(channel)
        body = self._scroll.refill()
        card = _Card(look)
        stack = QVBoxLayout(card)
        stack.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(14))
        stack.setSpacing(0)
        head = row(look, 8)
        head.addWidget(Face(look, self._book.initials(me.user)))
        head.addWidget(Text(look, self._book.name(me.user), weight="strong", wrap=True))
        head.addWidget(Chip(look, self.tr("APP")))
        head.addWidget(Text(look, self.tr("now"), "small", "ink_3"))
        head.addStretch(1)
        stack.addLayout(head)
        # format_report needs somebody to sign; the signature line is not shown.
        text = format_report(report, author=me.user or "U0", op=_ANY_OP, files=files, zone=zone)
        for line in text.splitlines()[:-1]:
            if line.startswith("*") and line.endswith("*"):
                stack.addSpacing(look.px(6))
                stack.addWidget(Text(look, line.strip("*"), weight="strong"))
            else:
                said = readable(plain(line), self._book)
                stack.addWidget(Text(look, said, role="accent" if said.startswith("@") else "ink", wrap=True))
        body.addWidget(card)
        body.addSpacing(look.px(12))
        body.addWidget(Text(look, clock, "small", "ink_2", wrap=True))
        body.addStretch(1)
