"""The link bar: whether Slack is heard, what is not delivered, and what time it is."""

from collections.abc import Callable
from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from desk.procedure.instants import SECOND, Micros
from desk.sync.link import Health, Link
from desk.ui.book import Book
from desk.ui.controls.panels import hairline
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.delivery import Way, delivery_face
from desk.ui.wording.durations import ago, day, hhmmss, spoken, zone_word
from desk.ui.wording.local_formats import signed
from desk.ui.wording.told import told

translate = QCoreApplication.translate
_SPARED = ("utc", "day", "detail", "zone", "hint", "heard")
"""What is left out where there is no room, the first of them first."""
_WORST_FIRST = (Link.UNAUTHORISED, Link.OFFLINE, Link.CONNECTING, Link.STALE, Link.LIVE)


def worst(health: dict[str, Health]) -> Health | None:
    """The link that a person should know about: the worst, and of those the one heard longest ago."""
    return min(
        health.values(), key=lambda each: (_WORST_FIRST.index(each.link), each.heard_at or 0), default=None
    )


class LinkMark(QWidget):
    """Three bars for live, one for stale, struck for offline, a lock for not authorised."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.link: Link | None = None
        self.setFixedSize(QSize(look.px(16), look.px(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.link is Link.UNAUTHORISED:
            marks.icon(painter, look, "lock", "late", 0, 0)
            return
        role = link_role(self.link)
        lit = {Link.LIVE: 3, Link.STALE: 1, Link.CONNECTING: 1}.get(self.link, 0) if self.link else 0
        unit = look.px(16) / 16
        painter.setPen(Qt.PenStyle.NoPen)
        for bar, high in enumerate((5, 8.5, 12)):
            painter.setBrush(look.color(role if bar < lit else "line_control"))
            painter.drawRect(QRectF((2 + bar * 4.5) * unit, (14 - high) * unit, 2.5 * unit, high * unit))
        if lit == 0:
            painter.setPen(QPen(look.color(role), 1.5 * unit))
            painter.drawLine(QPointF(1.5 * unit, 2 * unit), QPointF(14.5 * unit, 15 * unit))


def link_role(link: Link | None) -> str:
    """The colour role of a link's state."""
    if link is Link.LIVE:
        return "good"
    if link in (Link.OFFLINE, Link.UNAUTHORISED):
        return "late"
    return "soon" if link in (Link.STALE, Link.CONNECTING) else "ink_2"


class LinkBar(QStatusBar):
    """One line at the window's foot; a click on what is not delivered asks for that view.

    A QStatusBar because Qt gives no other widget the role of a status. Its own layout stays empty.
    """

    waiting_asked = Signal()

    def __init__(self, look: Look, book: Book, zone: tzinfo, zone_name: str) -> None:
        super().__init__()
        self._look, self._book, self._zone, self._zone_name = look, book, zone, zone_name
        self._now: Micros = 0
        self.setObjectName("linkbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.size("link_bar"))
        self._mark = LinkMark(look)
        self._state = Text(look, size="small", tabular=True)
        self._wait_line = hairline(upright=True)
        self._wait = Text(look, size="small", tabular=True)
        self._wait.setCursor(Qt.CursorShape.PointingHandCursor)
        self._wait_icon = _Barred(look)
        self._problem = Text(look, size="small", role="late", weight="strong")
        self._progress = Text(look, size="small", role="ink_2", tabular=True)
        self._day_line = hairline(upright=True)
        self._day = Text(look, size="small", role="ink_2", tabular=True)
        self._time = Text(look, size="small", tabular=True)
        self.setSizeGripEnabled(False)
        self._line = QWidget(self)
        across = self._across = QHBoxLayout(self._line)
        across.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        across.setSpacing(look.px(8))
        for widget in (self._mark, self._state, None, self._wait_line, None, self._wait_icon, self._wait):
            across.addSpacing(look.px(4)) if widget is None else across.addWidget(widget)
        across.addWidget(self._problem)
        across.addWidget(self._progress)
        across.addStretch(1)
        for widget in (self._day, None, self._day_line, None, self._time):
            across.addSpacing(look.px(4)) if widget is None else across.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.setGeometry(self.rect())
        if self._now:
            self.on_ticked(self._now)

    def show_problem(self, message: str) -> None:
        """Say what the engine cannot mend by itself; empty when it works again."""
        self._problem.say(message)
        self._problem.setToolTip(message)

    def show_progress(self, message: str) -> None:
        """Say how far reading old messages has come; empty when done."""
        self._progress.say(message)

    def on_ticked(self, now: Micros) -> None:
        """Take the time. What is wanted least goes first where there is no room for everything."""
        self._now = now
        health = worst(self._book.health)
        self._mark.link = health.link if health else None
        self._mark.update()
        self.setAccessibleName(", ".join((link_word(self._mark.link), *self._details(health, now, spoken))))
        for first in range(len(_SPARED) + 1):
            self._say(health, now, frozenset(_SPARED[first:]))
            if self._across.sizeHint().width() <= self.width():
                break

    def _say(self, health: Health | None, now: Micros, spare: frozenset[str]) -> None:
        """Say everything that `spare` still names, and what is never left out."""
        link = health.link if health else None
        details = self._details(health, now)[: 2 if "detail" in spare else 1 if "heard" in spare else 0]
        runs = [Run(f"  · {detail}", "ink_2") for detail in details]
        self._state.say_runs(Run(link_word(link), link_role(link), "strong"), *runs)
        self._state.setToolTip("" if "detail" in spare else self.accessibleName())
        self._show_waiting(now, "hint" in spare)
        self._day.say(day(now, self._zone))
        for widget in (self._day, self._day_line):
            widget.setVisible("day" in spare)
        word = zone_word(now, self._zone)
        is_utc = word == "UTC"
        zone = self._zone_name if is_utc else f"{self._zone_name} ({word})"
        utc = f"  · {hhmmss(now, UTC)} UTC" if "utc" in spare and not is_utc else ""
        wall = Run(hhmmss(now, self._zone), "ink_2", "strong")
        self._time.say_runs(wall, Run(f" {zone if 'zone' in spare else word}", "ink_2"), Run(utc, "ink_2"))

    def _details(
        self, health: Health | None, now: Micros, length: Callable[[Micros], str] = ago
    ) -> tuple[str, ...]:
        """When Slack was heard, and then why not or how its clock stands."""
        if health is None:
            return (self.tr("choose above"),)
        if health.heard_at is None:
            return (told(health.reason) if health.reason else self.tr("not heard yet"),)
        heard = self.tr("heard {0} ago").format(length(now - health.heard_at))
        if health.link not in (Link.LIVE, Link.STALE):
            return (heard, told(health.reason)) if health.reason else (heard,)
        return heard, self.tr("Slack clock {0} s").format(signed(-health.offset / SECOND))

    def _show_waiting(self, now: Micros, why: bool) -> None:
        waiting = [d for d in self._book.waiting() if delivery_face(d, now).way is not Way.SENDING]
        for widget in (self._wait_line, self._wait_icon, self._wait):
            widget.setVisible(bool(waiting))
        if waiting:
            first = delivery_face(waiting[0], now)
            hint = f"  {first.hint or first.word}" if why else ""
            count = self.tr("%n not delivered", "", len(waiting))
            self._wait.say_runs(Run(count, "soon", "strong"), Run(hint, "ink_2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style would draw a frame around messages that are never shown here."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._wait.isVisible() and self._wait.geometry().contains(event.position().toPoint()):
            self.waiting_asked.emit()


class _Barred(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(look.px(14), look.px(14)))

    def paintEvent(self, event: QPaintEvent) -> None:
        marks.icon(QPainter(self), self._look, "barred", "soon", 0, 0, 14)


def link_word(link: Link | None) -> str:
    """A link's state in one word."""
    return {
        None: translate("link", "Not connected"),
        Link.CONNECTING: translate("link", "Connecting"),
        Link.LIVE: translate("link", "Live"),
        Link.STALE: translate("link", "Stale"),
        Link.OFFLINE: translate("link", "Offline"),
        Link.UNAUTHORISED: translate("link", "Not authorised"),
    }[link]
