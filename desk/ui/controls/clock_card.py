"""The card with the one big number: a clock, its bar, when it is due and why."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desk.ui.theme import marks
from desk.ui.theme.lettering import Run, baseline, put, width
from desk.ui.theme.look import Look
from desk.ui.theme.paragraph import Paragraph
from desk.ui.wording.faces import NO_CLOCK, Face, Phase

_PAD, _LABEL_TOP, _NUMBER_TOP, _BAR_TOP, _WHY_TOP, _FOOT = 16, 13, 33, 73, 92, 11


class ClockCard(QLabel):
    """Shows one clock large, read as a label; `show_clock` on every tick, it repaints only when something differs."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._face = NO_CLOCK
        self._label = self._due = self._why = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_clock(self, label: str, face: Face, due: str, why: str) -> None:
        """Show a clock; `due` is the text at the right, `why` the sentences below."""
        if (label, face, due, why) == (self._label, self._face, self._due, self._why):
            return
        taller = why != self._why
        self._label, self._face, self._due, self._why = label, face, due, why
        self.setAccessibleName(self.tr("{0}, {1}, {2}. Why: {3}").format(label, face.spoken, due, why))
        if taller:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.px
        return px(_WHY_TOP + _FOOT) + round(self._paragraph(width).height)

    def sizeHint(self) -> QSize:
        wide = self._look.px(312)
        return QSize(wide, self.heightForWidth(wide))

    def _paragraph(self, wide: float) -> Paragraph:
        runs = (Run(self.tr("Why?"), "ink", "strong"), Run(" " + self._why, "ink_2"))
        return Paragraph(self._look, runs, wide - 2 * self._look.px(_PAD), "small", tabular=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        painter = QPainter(self)
        rect = QRectF(self.rect())
        phase = self._face.phase
        fill, line, ink, word = {
            Phase.SOON: ("raised", "soon_bar", "soon", "soon"),
            Phase.LATE: ("late_row", "late_fill", "late", "late"),
        }.get(phase, ("raised", "line", "ink", "ink_2"))
        pen = 1.5 * look.scale if phase in (Phase.SOON, Phase.LATE) else 1.0
        marks.box(painter, look, rect, px(look.tokens.radius["card"]), fill, line, pen)
        left, right = px(_PAD), rect.width() - px(_PAD)
        base = baseline(look, px(_LABEL_TOP), look.line("small"), "small")
        put(painter, look, left, base, self._label, "small", "ink_2")
        due = right - width(look, self._due, "small", tabular=True)
        put(painter, look, due, base, self._due, "small", "ink_2", tabular=True)
        self._paint_number(painter, left, ink, word)
        bar = QRectF(left, px(_BAR_TOP), right - left, px(8))
        if phase is Phase.LATE:
            marks.striped(painter, look, bar, px(look.tokens.radius["bar"]))
        elif phase.counts:
            marks.bar(painter, look, bar, self._face.fraction, "soon_bar" if phase is Phase.SOON else "bar")
        self._paragraph(rect.width()).draw(painter, left, px(_WHY_TOP))

    def _paint_number(self, painter: QPainter, left: float, ink: str, word: str) -> None:
        look, px, face = self._look, self._look.px, self._face
        base = baseline(look, px(_NUMBER_TOP), look.line("huge"), "huge", "strong")
        if face.phase is Phase.LATE:
            marks.icon(painter, look, "hourglass", "late", left, base - px(19), 20)
            left += px(28)
        if face.before:
            left = put(painter, look, left, base, face.before, "body", word, "medium") + px(8)
        left = put(painter, look, left, base, face.number, "huge", ink, "strong", tabular=True)
        if face.after:
            put(painter, look, left + px(8), base, face.after, "body", word)
