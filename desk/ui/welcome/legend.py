"""How to read the board: the marks and states, painted by the same code that paints the board."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.procedure.severity import Severity
from desk.ui.board.clock_cell import paint_clock
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run, baseline, put
from desk.ui.theme.look import Look
from desk.ui.theme.paragraph import Paragraph
from desk.ui.wording.faces import Face, Phase
from desk.ui.wording.told import told


class Legend(QWidget):
    """Severities, clock states and what dashed means."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._running = (Face(Phase.RUNNING, "18:41", "", self.tr("left"), 0.62), self.tr("running"))
        self._soon = (Face(Phase.SOON, "04:12", "", self.tr("left"), 0.28), self.tr("due soon"))
        self._late = (Face(Phase.LATE, "03:40", self.tr("late"), "", 1.0), self.tr("overdue"))
        self.setFixedHeight(look.px(148))
        self.setAccessibleName(
            self.tr(
                "P1 octagon, P2 triangle, P3 diamond, P4 circle. Outlined: five minutes or less. Filled: late."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(720), self._look.px(148))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        painter = QPainter(self)
        for row, level in enumerate(Severity):
            y = px(4 + row * 28)
            marks.severity(painter, look, level.name, 0, y + px(2), px(16))
            base = baseline(look, y, px(20), "body", "strong")
            put(painter, look, px(22), base, level.name, "body", level.name.lower(), "strong")
            put(painter, look, px(60), base, told(level.word), "body", "ink_2")
        middle = px(184)
        for row, (face, word) in enumerate((self._running, self._soon, self._late)):
            y = px(-2 + row * 36)
            paint_clock(painter, look, middle, y, face, leads=True, bars=False)
            bar = QRectF(middle + px(112), y + px(19), px(56), look.size("bar"))
            if face.phase is Phase.LATE:
                marks.striped(painter, look, bar, px(2))
            else:
                marks.bar(
                    painter, look, bar, face.fraction, "soon_bar" if face.phase is Phase.SOON else "bar"
                )
            put(
                painter,
                look,
                middle + px(184),
                baseline(look, y + px(11), px(20), "body"),
                word,
                "body",
                "ink_2",
            )
        self._paint_sent(painter, px(488))

    def _paint_sent(self, painter: QPainter, x: float) -> None:
        look, px = self._look, self._look.px
        marks.icon(painter, look, "check", "ink", x, px(6))
        base = baseline(look, px(4), px(20), "body")
        end = put(painter, look, x + px(24), base, self.tr("sent 14:06"))
        put(painter, look, end + px(8), base, self.tr("Slack has it"), "body", "ink_2")
        marks.dashed(painter, look, QRectF(x, px(36), px(134), px(20)), "soon_bar")
        marks.icon(painter, look, "barred", "soon", x + px(7), px(39), 14)
        base = baseline(look, px(36), px(20), "small", "strong")
        put(painter, look, x + px(28), base, self.tr("NOT DELIVERED"), "small", "soon", "strong")
        said = self.tr("Dashed means: only on this computer. It counts when Slack has accepted it.")
        room = min(px(232), self.width() - x)
        Paragraph(look, [Run(said, "ink_2")], room).draw(painter, x, px(66))
