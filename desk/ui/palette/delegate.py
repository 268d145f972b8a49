"""Painting a row of the palette: mark or icon, the text with what matched underlined, and a countdown or key."""

from datetime import tzinfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.palette.entries import Entry, Kind
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put, width
from desk.ui.theme.look import Look
from desk.ui.wording.faces import Face, Phase, face_of

Index = QModelIndex | QPersistentModelIndex
_HEADING, _ROW = 32, 40
_EDGE, _LEVEL, _TEXT = 20, 42, 68


class PaletteDelegate(QStyledItemDelegate):
    """Rows 40 high, headings 32."""

    def __init__(self, look: Look, book: Book, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._book, self._zone = look, book, zone
        self.now: Micros = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(Role.OBJECT), Kind)
        return QSize(10, self._look.px(_HEADING if heading else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(Role.OBJECT), QRectF(option.rect)
        look, px = self._look, self._look.px
        if isinstance(row, Kind):
            base = baseline(look, rect.y() + px(4), rect.height() - px(4), "small")
            put(painter, look, px(_EDGE), base, row.title, "small", "ink_2")
        elif isinstance(row, Entry):
            if option.state & QStyle.StateFlag.State_Selected:
                ground = rect.adjusted(px(8), px(1), -px(8), -px(1))
                radius, ring = px(look.tokens.radius["control"]), look.size("focus_ring")
                marks.box(painter, look, ground, radius, "selected", "accent", ring)
            self._entry(painter, row, rect)

    def _entry(self, painter: QPainter, entry: Entry, rect: QRectF) -> None:
        look, px = self._look, self._look.px
        base = baseline(look, rect.y(), rect.height(), "body")
        incident = self._book.incident(entry.incident) if entry.incident else None
        if incident is not None:
            level = incident.severity.governing.name
            marks.severity(painter, look, level, px(_EDGE), rect.center().y() - px(7.5), px(15))
            put(painter, look, px(_LEVEL), base, level, "body", level.lower(), "strong")
        elif entry.icon:
            marks.icon(painter, look, entry.icon, "ink_2", px(_EDGE), rect.center().y() - px(8))
        right = rect.right() - px(_EDGE)
        if incident is not None:
            right = self._countdown(painter, face_of(incident.next_due(), self.now, self._zone), right, rect)
        elif entry.key:
            right -= width(look, entry.key, "small", tabular=True)
            put(painter, look, right, base, entry.key, "small", "ink_2", tabular=True)
        detail = width(look, entry.detail, "small") + px(12) if entry.detail else 0.0
        room = right - px(12) - px(_TEXT)
        text = elided(look, entry.text, room - min(detail, room / 3), "body", "medium")
        end = self._highlit(painter, entry, text, px(_TEXT), base)
        if entry.detail:
            left = end + px(12)
            put(
                painter,
                look,
                left,
                base,
                elided(look, entry.detail, right - px(12) - left, "small"),
                "small",
                "ink_2",
            )

    def _highlit(self, painter: QPainter, entry: Entry, text: str, x: float, base: float) -> float:
        look, at = self._look, 0
        cuts = [(first, min(last, len(text))) for first, last in entry.ranges if first < len(text)]
        for first, last in [*cuts, (len(text), len(text))]:
            x = put(painter, look, x, base, text[at:first], "body", "ink")
            end = put(painter, look, x, base, text[first:last], "body", "ink", "strong")
            if last > first:
                line = QRectF(x, base + look.px(3), end - x, max(1.0, look.px(1.5)))
                painter.fillRect(line, look.color("accent"))
            x, at = end, last
        return x

    def _countdown(self, painter: QPainter, face: Face, right: float, rect: QRectF) -> float:
        look, px = self._look, self._look.px
        base = baseline(look, rect.y(), rect.height(), "body")
        role = {Phase.SOON: "soon", Phase.LATE: "late"}.get(face.phase, "ink")
        weight = "strong" if face.phase in (Phase.SOON, Phase.LATE) else "normal"
        if face.after:
            right -= width(look, face.after, "small")
            put(painter, look, right, base, face.after, "small", "ink_2")
            right -= px(4)
        words = " ".join(part for part in (face.before, face.number) if part)
        right -= width(look, words, "body", weight, tabular=True)
        put(painter, look, right, base, words, "body", role, weight, tabular=True)
        if face.phase is Phase.LATE:
            right -= px(18)
            marks.icon(painter, look, "hourglass", "late", right, rect.center().y() - px(7), 14)
        return right
