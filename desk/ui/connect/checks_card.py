"""What the checks found: what is fine in a line each, and below it what is missing, what it costs and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.procedure.instants import Micros
from desk.ui.connect.ports import Check
from desk.ui.controls.button import Button
from desk.ui.controls.focus import keeping_focus
from desk.ui.controls.panels import boxed, column, hairline, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.durations import ago
from desk.ui.wording.told import told


class _Card(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        radius = look.px(look.tokens.radius["card"])
        marks.box(QPainter(self), look, QRectF(self.rect()), radius, "raised", "line")


class ChecksCard(QWidget):
    """`again_asked` by a button; `page_asked` carries a link. Hidden until something was checked."""

    again_asked = Signal()
    page_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._checks: tuple[Check, ...] = ()
        self._at: Micros | None = None
        down = column(look, 8)
        self.setLayout(down)
        head = row(look, 8)
        head.addWidget(Text(look, self.tr("Checks"), weight="strong"))
        head.addStretch(1)
        self._sum = Text(look, size="small", role="ink_2", tabular=True)
        head.addWidget(self._sum)
        down.addLayout(head)
        self._card = _Card(look)
        self._rows = column(look, 0, (16, 6, 16, 6))
        self._card.setLayout(self._rows)
        self._inside: QWidget | None = None
        down.addWidget(self._card)
        self._card.hide()
        self.hide()

    def checks(self) -> tuple[Check, ...]:
        """What is shown."""
        return self._checks

    def show_busy(self) -> None:
        """Say that the checks run."""
        self.show()
        self._at = None
        self._sum.say(self.tr("checking with Slack"))

    def show_checks(self, checks: Sequence[Check], now: Micros) -> None:
        """Show what was found at `now`."""
        self._checks, self._at = tuple(checks), now
        with keeping_focus(self):
            self._fill(checks)
        self.on_ticked(now)
        self.show()

    def _fill(self, checks: Sequence[Check]) -> None:
        inside = column(self._look, 0)
        good = [each for each in checks if each.state == "ok"]
        for each in good:
            inside.addWidget(self._good(each))
        bad = [each for each in checks if each.state != "ok"]
        if good and bad:
            inside.addSpacing(self._look.px(6))
            inside.addWidget(hairline())
            inside.addSpacing(self._look.px(6))
        for each in bad:
            inside.addWidget(self._bad(each))
        if self._inside is not None:
            self._inside.hide()
            self._rows.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = boxed(inside)
        self._rows.addWidget(self._inside)
        self._card.show()

    def on_ticked(self, now: Micros) -> None:
        """Say how long ago it was."""
        if self._at is None:
            return
        good = sum(each.state == "ok" for each in self._checks)
        rest = len(self._checks) - good
        said = self.tr("{0} ok").format(good)
        if rest:
            said += self.tr(", {0} to do").format(rest)
        self._sum.say(said + self.tr(" · checked {0} ago").format(ago(now - self._at)))

    def _good(self, check: Check) -> QWidget:
        across = row(self._look, 12, (0, 6, 0, 6))
        across.addWidget(Icon(self._look, "check", "good"))
        text = Text(self._look, wrap=True)
        text.say_runs(Run(told(check.title)), Run(f"  {told(check.detail)}", "ink_2", size="small"))
        text.setToolTip(told(check.detail))
        across.addWidget(text, 1)
        return boxed(across)

    def _bad(self, check: Check) -> QWidget:
        look = self._look
        role = "late" if check.state == "bad" else "soon"
        across = row(look, 12, (0, 6, 0, 6))
        mark = column(look, 0, (0, 2, 0, 0))
        mark.addWidget(Icon(look, "notice", role))
        mark.addStretch(1)
        across.addLayout(mark)
        words = column(look, 2)
        text = Text(look, wrap=True)
        text.say_runs(
            Run(told(check.title), "ink", "strong"), Run(f"  {told(check.detail)}", "ink_2", size="small")
        )
        words.addWidget(text)
        if check.advice:
            words.addWidget(Text(look, told(check.advice), "small", "ink_2", wrap=True))
        across.addLayout(words, 1)
        buttons = column(look, 0)
        pair = row(look, 8)
        if check.link:
            page = Button(look, self.tr("Open page"), icon="external", small=True)
            page.clicked.connect(lambda _=False, link=check.link: self.page_asked.emit(link))
            pair.addWidget(page)
        again = Button(look, self.tr("Check again"), small=True)
        again.clicked.connect(self.again_asked)
        pair.addWidget(again)
        buttons.addLayout(pair)
        buttons.addStretch(1)
        across.addLayout(buttons)
        return boxed(across)
