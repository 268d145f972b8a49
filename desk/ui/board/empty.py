"""What the list says when there is nothing in it: one line and at most one button."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.board.filters import Filter, Lens
from desk.ui.controls.button import Button
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.lettering import width
from desk.ui.theme.look import Look


class BoardEmpty(QWidget):
    """Lies over an empty list. `all_asked` where another view would show something."""

    all_asked = Signal()

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self._loading = ""
        self._deaf = False
        stack = QVBoxLayout(self)
        stack.setContentsMargins(look.px(24), look.px(96), look.px(24), 0)
        stack.setSpacing(look.px(12))
        self._line = Text(look, role="ink_2", align=Qt.AlignmentFlag.AlignHCenter, wrap=True)
        self._all = Button(look, self.tr("Show all live"))
        self._all.clicked.connect(self.all_asked)
        stack.addWidget(self._line)
        stack.addWidget(self._all, 0, Qt.AlignmentFlag.AlignHCenter)
        stack.addStretch(1)
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The list has the focus and no row to show it: the line shows it."""
        over, line, px = self.parentWidget(), self._line.geometry(), self._look.px
        if over is None or not over.hasFocus():
            return
        aside = max(0, (line.width() - round(width(self._look, self._line.text(), "body"))) // 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = line.adjusted(aside - px(12), -px(8), px(12) - aside, px(8))
        marks.box(painter, self._look, ring.toRectF(), px(6), "", "accent", self._look.size("focus_ring"))

    def show_loading(self, message: str) -> None:
        """Say what is being read instead, while nothing is there; empty when done."""
        self._loading = message

    def show_deaf(self, deaf: bool) -> bool:
        """Whether Slack is not heard: then nobody knows that there is nothing. Returns whether that is new."""
        self._deaf, was = deaf, self._deaf
        return deaf is not was

    def show_for(self, question: Filter, any_live: bool, any_shown: bool) -> None:
        """Say why nothing is shown, or hide."""
        self.setVisible(not any_shown)
        self._all.setVisible(any_live and question != Filter())
        if self._loading and not any_live:
            self._line.say(self._loading)
        elif not any_live and self._deaf:
            self._line.say(self.tr("Slack is not heard: what is reported now cannot appear here."))
        elif question.lens is Lens.POSTMORTEM:
            self._line.say(self.tr("No post-mortem is owed"))
        elif not any_live:
            self._line.say(self.tr("No live incidents. New reports appear here by themselves."))
        else:
            self._line.say(
                {
                    Lens.LATE: self.tr("Nothing is late"),
                    Lens.NOT_DELIVERED: self.tr("Slack has everything that was sent"),
                    Lens.MINE: self.tr("You have no incident"),
                    Lens.UNACKNOWLEDGED: self.tr("Everything is acknowledged"),
                }.get(question.lens, self.tr("Nothing in this view"))
            )
        self.place()

    def place(self) -> None:
        """Cover the list below its headings."""
        over = self.parentWidget()
        if over is not None:
            top = self._look.size("column_header")
            self.setGeometry(0, top, over.width(), max(0, over.height() - top))
