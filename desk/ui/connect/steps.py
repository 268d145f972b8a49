"""The wizard's left side: the five steps, and where tokens are kept."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.ui.controls.panels import column, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put, width
from desk.ui.theme.look import Look


class StepList(QWidget):
    """Steps that are done have a check, the current one is filled."""

    def __init__(self, look: Look, names: tuple[str, ...]) -> None:
        super().__init__()
        self._look, self._names = look, names
        self._current = self._done = 0
        self.setFixedHeight(look.px(40) * len(names))
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Make a step the current one; those before it are done."""
        self._current, self._done = current, max(self._done, current)
        said = self.tr("Step {0} of {1}: {2}").format(current + 1, len(self._names), self._names[current])
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, name in enumerate(self._names):
            top, on = number * px(40), number == self._current
            if on:
                ground = QRectF(px(16), top, self.width() - px(32), px(40))
                marks.box(painter, look, ground, px(look.tokens.radius["control"]), "selected")
            ring = QRectF(px(24), top + px(8), px(24), px(24))
            fill, line = ("accent_fill", "") if on else ("", "line_control")
            marks.box(painter, look, ring, ring.width() / 2, fill, line)
            if number < self._done and not on:
                marks.icon(painter, look, "check", "ink_2", ring.x() + px(4), ring.y() + px(4))
            else:
                figure, ink = str(number + 1), "on_accent" if on else "ink_2"
                left = ring.center().x() - width(look, figure, "small", "medium") / 2
                base = baseline(look, ring.y(), ring.height(), "small", "medium")
                put(painter, look, left, base, figure, "small", ink, "medium")
            weight = "strong" if on else "normal"
            base = baseline(look, top, px(40), "body", weight)
            text = elided(look, name, self.width() - px(60 + 20), "body", weight)
            put(painter, look, px(60), base, text, "body", "ink" if on else "ink_2", weight)


class StepsPanel(QWidget):
    """Title, steps, and what becomes of tokens."""

    def __init__(self, look: Look, title: str, steps: StepList, keyring: str) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(232))
        down = column(look, 0, (0, 24, 0, 24))
        self.setLayout(down)
        heading = row(look, 0, (24, 0, 16, 0))
        heading.addWidget(Text(look, title, "large", weight="strong"))
        down.addLayout(heading)
        down.addSpacing(look.px(24))
        down.addWidget(steps)
        down.addStretch(1)
        foot = column(look, 4, (24, 0, 16, 0))
        where = row(look, 6)
        where.addWidget(Icon(look, "lock", "ink" if keyring else "soon", 14))
        none = self.tr("No keyring here")
        where.addWidget(Text(look, keyring or none, "small", "ink" if keyring else "soon", "medium"), 1)
        foot.addLayout(where)
        kept = self.tr("Tokens are kept in this computer’s keyring and nowhere else.")
        lost = self.tr("Tokens last until desk is closed; nothing is written to disk.")
        foot.addWidget(Text(look, kept if keyring else lost, "small", "ink_2", wrap=True))
        down.addLayout(foot)
