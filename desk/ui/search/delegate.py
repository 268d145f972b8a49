"""Painting a row of the search room: the incident, who wrote when, and the words around what was found."""

from datetime import tzinfo

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from desk.store.search import HitState
from desk.ui.book import Book
from desk.ui.roles import Role
from desk.ui.search.placing import Placed, about, runs, state_words
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look
from desk.ui.theme.paragraph import Paragraph

Index = QModelIndex | QPersistentModelIndex
_EDGE, _LEVEL, _TEXT = 24, 48, 84
_TOP, _GAP, _WIDE_ENOUGH = 10, 2, 1000


class SearchDelegate(QStyledItemDelegate):
    """One line of found words in a wide list, two in a narrow one; dashed where only this computer has it."""

    def __init__(self, look: Look, book: Book, zone: tzinfo, view: QListView) -> None:
        super().__init__(view)
        self._look, self._book, self._zone = look, book, zone

    def lines(self, wide: int) -> int:
        """How many lines the found words get in a list of that width."""
        return 1 if wide / self._look.scale >= _WIDE_ENOUGH else 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, QListView) else 0
        look, px = self._look, self._look.px
        text = look.line("body") * (1 + self.lines(wide)) + look.line("small")
        return QSize(10, text + px(2 * _TOP + 2 * _GAP) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        placed = index.data(Role.OBJECT)
        if not isinstance(placed, Placed):
            return
        look, px, rect = self._look, self._look.px, QRectF(option.rect)
        view = self.parent()
        assert isinstance(view, QListView)
        ground = rect.adjusted(px(8), px(2), -px(8), -px(3))
        if view.currentIndex() == index:
            marks.chosen(painter, look, ground, True, view.hasFocus())
        if placed.hit.state is not HitState.CURRENT:
            marks.dashed(painter, look, ground, "line_control")
        else:
            edge = QRectF(px(_EDGE), rect.bottom() - 1, rect.width() - px(2 * _EDGE), 1)
            painter.fillRect(edge, look.color("line"))
        top, right = rect.y() + px(_TOP), rect.right() - px(_EDGE)
        right = self._chip(painter, placed, top, right)
        self._head(painter, placed, top, right)
        small = top + look.line("body") + px(_GAP)
        base = baseline(look, small, look.line("small"), "small")
        operator, *rest = about(placed, self._book, self._zone)
        room = rect.right() - px(_EDGE) - px(_TEXT)
        end = put(
            painter,
            look,
            px(_TEXT),
            base,
            elided(look, operator, room / 2, "small", "medium"),
            "small",
            "ink",
            "medium",
        )
        said = "".join(f"  ·  {part}" for part in rest)
        put(
            painter,
            look,
            end,
            base,
            elided(look, said, px(_TEXT) + room - end, "small"),
            "small",
            "ink_2",
            tabular=True,
        )
        lines = self.lines(view.viewport().width())
        found = Paragraph(look, runs(placed.hit, self._book), room, most_lines=lines)
        found.draw(painter, px(_TEXT), small + look.line("small") + px(_GAP))

    def _head(self, painter: QPainter, placed: Placed, top: float, right: float) -> None:
        look, px = self._look, self._look.px
        line = look.line("body")
        base = baseline(look, top, line, "body", "medium")
        if placed.incident is not None:
            level = placed.incident.severity.governing.name
            marks.severity(painter, look, level, px(_EDGE), top + (line - px(16)) / 2, px(16))
            put(painter, look, px(_LEVEL), base, level, "body", level.lower(), "strong")
        else:
            icon = "inbox" if placed.item is not None else "hash"
            marks.icon(painter, look, icon, "ink_2", px(_EDGE), top + (line - px(16)) / 2)
        title = elided(look, placed.title, right - px(12) - px(_TEXT), "body", "medium")
        put(painter, look, px(_TEXT), base, title, "body", "ink", "medium")

    def _chip(self, painter: QPainter, placed: Placed, top: float, right: float) -> float:
        words = state_words(placed.hit.state)
        if not words:
            return right
        look = self._look
        symbol = "trash" if placed.hit.state is HitState.DELETED else "pencil"
        left = right - marks.chip_width(look, words, True)
        marks.chip(painter, look, left, top + (look.line("body") - look.px(20)) / 2, words, "plain", symbol)
        return left
