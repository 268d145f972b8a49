"""Painting the cells of a board row, exactly as the row's anatomy says."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui.board.clock_cell import paint_clock
from desk.ui.board.widths import LEFT, column_widths
from desk.ui.book import Book
from desk.ui.roles import BoardColumn, Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look
from desk.ui.wording.cells import agreement, notice
from desk.ui.wording.delivery import Way, delivery_face
from desk.ui.wording.durations import when
from desk.ui.wording.faces import face_of, second_clock

THIRD_LINE = 47
Index = QModelIndex | QPersistentModelIndex


class BoardDelegate(QStyledItemDelegate):
    """Paints cells; backgrounds, edges and the focus ring belong to the view. `narrow` puts clocks on a third line."""

    def __init__(self, look: Look, book: Book, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.widths = column_widths(look)
        self._book = book
        self._zone = zone
        self.now: Micros = 0
        self.narrow = False
        self.shift_of: Callable[[str], int] = lambda _: 0
        """How far from its place an incident's row is painted while it slides, px."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.widths[BoardColumn(index.column())], self._look.size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        incident = index.data(Role.OBJECT)
        if not isinstance(incident, Incident):
            return
        x, wide = option.rect.x(), option.rect.width()
        y = option.rect.y() + self.shift_of(incident.id)
        match BoardColumn(index.column()):
            case BoardColumn.SEVERITY:
                self._severity(painter, incident, x + self._look.px(LEFT), y)
            case BoardColumn.INCIDENT:
                self._incident(painter, incident, x, y, wide - self._look.px(16))
                if self.narrow:
                    self._third_line(painter, incident, x, y + self._look.px(THIRD_LINE))
            case BoardColumn.WHO:
                initials, takes = self._book.initials(incident.owner), self._book.me.side is Side.SUPPORT
                marks.avatar(painter, self._look, x, y + self._look.px(16), initials, takes=takes)
            case BoardColumn.ACKNOWLEDGE:
                self._clock(painter, incident, ClockName.ACKNOWLEDGE, x, y)
            case BoardColumn.UPDATE:
                self._clock(painter, incident, ClockName.UPDATE, x, y)
            case BoardColumn.SENT:
                self._sent(painter, incident, x, y)

    def _severity(self, painter: QPainter, incident: Incident, x: float, y: float) -> None:
        look, px = self._look, self._look.px
        level = incident.severity.governing.name
        marks.severity(painter, look, level, x, y + px(12), px(16))
        base = baseline(look, y + px(10), px(20), "body", "strong")
        put(painter, look, x + px(22), base, level, "body", level.lower(), "strong")
        self._line(painter, x, y + px(32), agreement(incident), "ink_3")

    def _incident(self, painter: QPainter, incident: Incident, x: float, y: float, room: float) -> None:
        look, px = self._look, self._look.px
        base = baseline(look, y + px(10), px(20), "body", "medium")
        title = incident.title or self.tr("(no title)")
        put(painter, look, x, base, elided(look, title, room, "body", "medium"), "body", "ink", "medium")
        said = notice(incident, self.now)
        chip = marks.chip_width(look, said.text, bool(said.symbol)) if said else 0.0
        left = room - (chip + px(8) if said else 0.0)
        operator = elided(look, self._book.operator(incident.channel), left, "small", "medium")
        end = self._line(painter, x, y + px(32), operator, "ink_2", "medium")
        if incident.product:
            product = elided(look, f" · {incident.product}", x + left - end, "small")
            if len(product) > 4:
                end = self._line(painter, end, y + px(32), product, "ink_2")
        if said:
            marks.chip(painter, look, end + px(8), y + px(30), said.text, said.tone, said.symbol)

    def _clock(self, painter: QPainter, incident: Incident, name: ClockName, x: float, y: float) -> None:
        run = incident.newest(name) if name is ClockName.ACKNOWLEDGE else second_clock(incident)
        leads = run is not None and run == incident.next_due()
        paint_clock(painter, self._look, x, y, face_of(run, self.now, self._zone), leads)

    def _third_line(self, painter: QPainter, incident: Incident, x: float, y: float) -> None:
        step = self.widths[BoardColumn.UPDATE]
        left = x + self._look.px(6)
        self._clock(painter, incident, ClockName.ACKNOWLEDGE, left, y)
        self._clock(painter, incident, ClockName.UPDATE, left + step, y)
        self._sent(painter, incident, left + 2 * step, y)

    def _sent(self, painter: QPainter, incident: Incident, x: float, y: float) -> None:
        px = self._look.px
        waiting = self._book.waiting(incident.id)
        if waiting:
            face = delivery_face(waiting[0], self.now)
            role = "ink_2" if face.way is Way.SENDING else self._alarm(incident)
            symbol = "sending" if face.way is Way.SENDING else "barred"
            weight = "strong" if face.way is Way.NOT_DELIVERED else "normal"
            marks.icon(painter, self._look, symbol, role, x, y + px(14), 14)
            end = self._line(painter, x + px(18), y + px(13), face.word, role, weight)
            hint = elided(self._look, face.hint, self.widths[BoardColumn.SENT] - px(16), "small")
            # A narrow row has this on its last line: there is nothing under it.
            under = (end + px(8), y + px(13)) if self.narrow else (x, y + px(32))
            self._line(painter, *under, hint, "ink_3", tabular=True)
        elif incident.last_support_at is None:
            self._line(painter, x, y + px(13), self.tr("nothing yet"), "ink_3")
        else:
            text = self.tr("sent {0}").format(when(incident.last_support_at, self.now, self._zone))
            marks.icon(painter, self._look, "check", "ink_3", x, y + px(14), 14)
            self._line(painter, x + px(18), y + px(13), text, "ink_3", tabular=True)

    def _alarm(self, incident: Incident) -> str:
        run = incident.next_due()
        return "late" if run is not None and run.due_at < self.now else "soon"

    def _line(
        self,
        painter: QPainter,
        x: float,
        top: float,
        text: str,
        role: str,
        weight: str = "normal",
        tabular: bool = False,
    ) -> float:
        base = baseline(self._look, top, self._look.line("small"), "small", weight)
        return put(painter, self._look, x, base, text, "small", role, weight, tabular)
