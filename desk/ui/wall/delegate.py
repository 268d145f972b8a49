"""Painting the wall: the large one, a card, an entry of the line."""

from datetime import UTC

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run, baseline, elided, put, width
from desk.ui.theme.look import Look
from desk.ui.theme.paragraph import Paragraph
from desk.ui.wording.cells import agreement
from desk.ui.wording.faces import Face, Phase, clock_label, face_of


class WallDelegate(QStyledItemDelegate):
    """Paints into the rectangles of `Places`; `now` is set before a paint."""

    def __init__(self, look: Look, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._book = look, book
        self.now: Micros = 0

    def face(self, incident: Incident) -> Face:
        """How the clock that is due next shows itself."""
        return face_of(incident.next_due(), self.now, UTC)

    def hero(self, painter: QPainter, incident: Incident, rect: QRectF, panel: QRectF, roomy: bool) -> None:
        """The most urgent: who and what at the left, the number at the right."""
        look, px, face = self._look, self._look.px, self.face(incident)
        late, soon = face.phase is Phase.LATE, face.phase is Phase.SOON
        radius, pen = px(look.tokens.radius["wall_card"]), px(4)
        outline = "late_fill" if late else "soon_bar" if soon else "line"
        marks.box(painter, look, rect, radius, "late_row" if late else "surface", outline, pen)
        if late:
            self._late_ground(painter, rect, panel, radius)
        left, right = rect.x() + px(48), panel.x() - px(32)
        top = rect.y() + px(34)
        self._head(painter, incident, left, top, right - left, "wall.body", 64)
        said = Run(incident.title or self.tr("(no title)"), "ink", "strong")
        title = Paragraph(look, (said,), right - left, "wall.body", most_lines=2)
        narrower = Paragraph(look, (said,), (right - left) * 0.8, "wall.body", most_lines=2)
        if not narrower.cut and narrower.height == title.height:
            title = narrower  # two lines of like length rather than one word alone
        title.draw(painter, left, rect.y() + px(124))
        foot = [self._clock_name(incident), self._owner(incident), self._agreement(incident)]
        base = baseline(look, rect.bottom() - px(84), px(56), "wall.small", "medium")
        end = put(painter, look, left, base, foot[0], "wall.small", "ink", "medium")
        parts = [f" · {part}" for part in foot[1:] if part]
        while len(parts) > 1 and end + width(look, "".join(parts), "wall.small") > right:
            parts.pop()  # half a word says nothing from across the room
        rest = "".join(parts)
        put(painter, look, end, base, elided(look, rest, right - end, "wall.small"), "wall.small", "ink_2")
        self._number(painter, face, panel, roomy)

    def card(self, painter: QPainter, incident: Incident, rect: QRectF) -> None:
        """One of the next: number, bar and who has it."""
        look, px, face = self._look, self._look.px, self.face(incident)
        late, soon = face.phase is Phase.LATE, face.phase is Phase.SOON
        radius = px(look.tokens.radius["wall_card"])
        outline = "late_fill" if late else "soon_bar" if soon else "line"
        pen = px(4) if late or soon else px(2)
        marks.box(painter, look, rect, radius, "late_row" if late else "surface", outline, pen)
        left, room = rect.x() + px(32), rect.width() - px(64)
        self._head(painter, incident, left, rect.y() + px(22), room, "wall.small", 40)
        lines = 2 if rect.height() >= px(340) else 1
        said = (Run(incident.title or self.tr("(no title)"), "ink_2"),)
        Paragraph(look, said, room, "wall.small", most_lines=lines).draw(painter, left, rect.y() + px(70))
        top = rect.y() + px(70 + 44 * lines)
        base = baseline(look, top + px(6), px(104), "wall.large", "strong")
        ink = "late" if late else "soon" if soon else "ink"
        self._count(painter, face, left, base, room, ink, "wall.large")
        bar = QRectF(left, top + px(116), room, px(16))
        if late:
            marks.striped(painter, look, bar, px(8), gap=28, pen=8)
        else:
            self._bar(painter, bar, face.fraction, "soon_bar" if soon else "bar")
        foot = f"{self._clock_name(incident)} · {self._short_owner(incident)}"
        base = baseline(look, rect.bottom() - px(62), px(48), "wall.small")
        put(painter, look, left, base, elided(look, foot, room, "wall.small"), "wall.small", "ink_2")

    def entry(self, painter: QPainter, incident: Incident, rect: QRectF) -> None:
        """One of the rest: mark, operator and time."""
        look, px, face = self._look, self._look.px, self.face(incident)
        right = rect.right()
        role = {Phase.LATE: "late", Phase.SOON: "soon"}.get(face.phase, "ink")
        number = " ".join(part for part in (face.before, face.number) if part)
        base = baseline(look, rect.y(), rect.height(), "wall.small", "strong")
        at = right - width(look, number, "wall.small", "strong", tabular=True)
        put(painter, look, at, base, number, "wall.small", role, "strong", tabular=True)
        room = at - px(8) - rect.x()
        self._head(painter, incident, rect.x(), rect.y() + px(10), room, "wall.small", 38, "ink_2")

    def _head(
        self,
        painter: QPainter,
        incident: Incident,
        x: float,
        y: float,
        room: float,
        size: str,
        mark: int,
        role: str = "ink",
    ) -> None:
        look, px = self._look, self._look.px
        level, line = incident.severity.governing.name, look.line(size)
        marks.severity(painter, look, level, x, y + (line - px(mark)) / 2, px(mark))
        base = baseline(look, y, line, size, "strong")
        end = put(painter, look, x + px(mark + 12), base, level, size, level.lower(), "strong")
        left = end + look.metrics(size).horizontalAdvance("n")
        name = elided(look, self._book.operator(incident.channel), x + room - left, size, "medium")
        put(painter, look, left, base, name, size, role, "medium" if role == "ink" else "normal")

    def _number(self, painter: QPainter, face: Face, panel: QRectF, roomy: bool) -> None:
        look, px = self._look, self._look.px
        late, soon = face.phase is Phase.LATE, face.phase is Phase.SOON
        ink = "on_late" if late else "soon" if soon else "ink"
        left, room = panel.x() + px(48), panel.width() - px(96)
        base = baseline(look, panel.y() + px(34), look.line("wall.body"), "wall.body", "strong")
        word = face.before or face.after
        if late:
            self._hourglass(painter, left + px(6), base, ink)
            left += px(80)
        put(painter, look, left, base, word, "wall.body", ink, "strong")
        size = "wall.huge" if roomy else "wall.large"
        if width(look, face.number, size, "strong", tabular=True) > room:
            size = "wall.large"
        top = panel.y() + px(98) + (0 if size == "wall.huge" else px(52))
        base = baseline(look, top, look.line(size), size, "strong")
        put(painter, look, panel.x() + px(48) - px(4), base, face.number, size, ink, "strong", tabular=True)
        if face.phase.counts and not late:
            bar = QRectF(panel.x() + px(48), panel.bottom() - px(56), room, px(16))
            self._bar(painter, bar, face.fraction, "soon_bar" if soon else "bar")

    def _late_ground(self, painter: QPainter, rect: QRectF, panel: QRectF, radius: float) -> None:
        """The filled part: round only where the card is, with stripes along its foot."""
        look, px = self._look, self._look.px
        whole, part = QPainterPath(), QPainterPath()
        whole.addRoundedRect(rect, radius, radius)
        part.addRect(panel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.intersected(part), look.color("late_fill"))
        foot = QPainterPath()
        band = QRectF(panel.x(), panel.bottom() - px(34), panel.width(), px(32))
        foot.addRect(band)
        painter.setClipPath(whole.intersected(foot))
        painter.setPen(QPen(look.color("late_hatch"), px(10)))
        x = band.left() - band.height()
        while x < band.right() + band.height():
            painter.drawLine(round(x), round(band.bottom()), round(x + band.height()), round(band.top()))
            x += px(37)
        painter.restore()

    def _hourglass(self, painter: QPainter, x: float, base: float, role: str) -> None:
        marks.icon(painter, self._look, "hourglass", role, x, base - self._look.px(46), 52)

    def _count(
        self, painter: QPainter, face: Face, x: float, base: float, room: float, ink: str, size: str
    ) -> None:
        look, px = self._look, self._look.px
        if face.before:
            x = put(painter, look, x, base, face.before, "wall.small", ink, "medium") + px(12)
        if width(look, face.number, size, "strong", tabular=True) > room - px(80):
            size = "wall.body"
        x = put(painter, look, x, base, face.number, size, ink, "strong", tabular=True)
        if face.after:
            role = ink if ink == "soon" else "ink_2" if ink == "ink_2" else "ink"
            put(painter, look, x + px(12), base, face.after, "wall.small", role, "medium")

    def _bar(self, painter: QPainter, rect: QRectF, fraction: float, role: str) -> None:
        """The wall's bar is round at its ends."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = rect.height() / 2
        painter.setBrush(self._look.color("track"))
        painter.drawRoundedRect(rect, radius, radius)
        path, filled = QPainterPath(), QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        part = QRectF(rect.x(), rect.y(), rect.width() * min(1.0, max(0.0, fraction)), rect.height())
        filled.addRect(part)
        painter.fillPath(path.intersected(filled), self._look.color(role))
        painter.restore()

    def _clock_name(self, incident: Incident) -> str:
        run = incident.next_due()
        return clock_label(run.name) if run is not None else ""

    def _owner(self, incident: Incident) -> str:
        return self._book.name(incident.owner) if incident.owner else self.tr("nobody has it")

    def _short_owner(self, incident: Incident) -> str:
        names = self._book.name(incident.owner).split()
        return names[0] if incident.owner and names else self.tr("nobody")

    def _agreement(self, incident: Incident) -> str:
        said = agreement(incident)
        return self.tr("severity {0}").format(said) if said else ""
