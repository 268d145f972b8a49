"""What stands around the wall's incidents: counts, the age of the data, the time, and the hatch when it is stale."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk.procedure.incident import Status
from desk.procedure.instants import MINUTE, SECOND, Micros
from desk.sync.link import Link
from desk.ui.book import Book
from desk.ui.link_bar import link_role, worst
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put, width
from desk.ui.theme.look import Look
from desk.ui.wall.places import Places
from desk.ui.wording.durations import ago, hhmmss, zone_word
from desk.ui.wording.local_formats import signed

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """What the frame says at an instant. `age` is the data's, None where nothing was ever heard."""

    live: int
    late: int
    unacknowledged: int
    operators: int
    link: Link | None
    heard_at: Micros | None
    age: Micros | None
    offset: Micros
    more: int
    more_late: int

    def is_stale(self, seconds: int) -> bool:
        """Whether the wall must not be trusted any more."""
        return self.age is None or self.age > seconds * SECOND

    @property
    def age_words(self) -> str:
        """How old the data is."""
        if self.age is None:
            return translate("wall", "No data")
        # In seconds for as long as that says more than "1 min".
        seconds = translate("wall", "{0} s").format(self.age // SECOND)
        age = seconds if self.age < 3 * MINUTE else ago(self.age)
        return translate("wall", "Data {0} old").format(age)

    @property
    def more_words(self) -> str:
        """What has no place on the wall."""
        if not self.more:
            return ""
        if not self.more_late:
            return translate("wall", "+ {0} more, none late").format(self.more)
        return translate("wall", "+ {0} more, {1} late").format(self.more, self.more_late)


def told(book: Book, now: Micros, shown: int) -> Told:
    """What the book knows at `now`, of which `shown` incidents have a place."""
    live, health = book.live(), worst(book.health)
    heard_at = health.heard_at if health else None
    late = book.dues.count_before(now)
    running = len(book.dues)
    return Told(
        live=len(live),
        late=late,
        unacknowledged=sum(incident.status is Status.REPORTED for incident in live),
        operators=len({incident.channel for incident in live}),
        link=health.link if health else None,
        heard_at=heard_at,
        # Ages run from Slack's own answer; a clock that jumped back shows no negative age.
        age=max(0, now - heard_at) if heard_at is not None else None,
        offset=health.offset if health else 0,
        more=max(0, running - shown),
        more_late=max(0, late - shown),
    )


class WallFrame(QWidget):
    """Lies over the view and lets everything through."""

    def __init__(self, look: Look, zone: tzinfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._zone = look, zone
        self._told: Told | None = None
        self._now: Micros = 0
        self._places: Places | None = None
        self._drift = (0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_told(self, told: Told, now: Micros, places: Places, drift: tuple[int, int]) -> None:
        """Say what is so at `now`."""
        self._told, self._now, self._places, self._drift = told, now, places, drift
        self.setAccessibleName(f"{told.age_words}, {self._counts_words(told)}")
        self.update()

    def _counts_words(self, told: Told) -> str:
        return ", ".join(text for text, _, _ in self._counts(told))

    def _counts(self, told: Told) -> list[tuple[str, str, str]]:
        """(text, role, weight), from the left."""
        counts = [(self.tr("%n live", "", told.live), "ink", "strong")]
        if told.late:
            counts.append((self.tr("%n late", "", told.late), "late", "strong"))
        counts.append((self.tr("%n unacknowledged", "", told.unacknowledged), "ink_2", "normal"))
        counts.append((self.tr("%n operators", "", told.operators), "ink_2", "normal"))
        return counts

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._told is None or self._places is None:
            return
        painter, look = QPainter(self), self._look
        stale = self._told.is_stale(look.tokens.threshold["wall_stale_seconds"])
        if stale:
            self._hatch(painter)
        self._head(painter, self._told, stale)
        self._foot(painter, self._told, self._places)
        if not self._told.late and not self._told.more and self._told.live == 0:
            self._nothing(painter)

    def _head(self, painter: QPainter, told: Told, stale: bool) -> None:
        look, px = self._look, self._look.px
        x, y = px(64) + self._drift[0], px(40) + self._drift[1]
        right = self.width() - px(64) + self._drift[0]
        time = hhmmss(self._now, self._zone)
        left = right - width(look, time, "wall.body", "strong", tabular=True)
        base = baseline(look, y, px(64), "wall.body", "strong")
        put(painter, look, left, base, time, "wall.body", "ink", "strong", tabular=True)
        role = "late" if told.age is None else "soon" if stale else link_role(told.link)
        left -= px(46) + width(look, told.age_words, "wall.small", "strong")
        base = baseline(look, y, px(64), "wall.small", "strong")
        put(painter, look, left, base, told.age_words, "wall.small", role, "strong")
        self._bars(painter, left - px(46), base, role, 3 if told.link is Link.LIVE and not stale else 1)
        limit = left - px(80)
        for text, ink, weight in self._counts(told):
            wide = width(look, text, "wall.small", weight) + (px(48) if ink == "late" else 0)
            if x + wide > limit:
                break
            if ink == "late":
                marks.icon(painter, look, "hourglass", "late", x, base - px(30), 36)
                x += px(48)
            x = round(put(painter, look, x, base, text, "wall.small", ink, weight)) + px(40)

    def _bars(self, painter: QPainter, x: float, base: float, role: str, lit: int) -> None:
        look, px = self._look, self._look.px
        for number, high in enumerate((9, 16, 24)):
            ink = look.color(role if number < lit else "line_control")
            painter.fillRect(QRectF(x + number * px(11), base - px(high), px(6), px(high)), ink)

    def _foot(self, painter: QPainter, told: Told, places: Places) -> None:
        look, rect = self._look, QRectF(places.foot)
        base = baseline(look, rect.y(), rect.height(), "wall.small")
        if told.heard_at is None:
            said = self.tr("Slack was not heard yet")
        else:
            heard = f"{hhmmss(told.heard_at, self._zone)} {zone_word(told.heard_at, self._zone)}"
            clock = signed(-told.offset / SECOND)
            said = self.tr("Heard {0}  ·  Slack clock {1} s").format(heard, clock)
        more = told.more_words
        left = rect.right() - width(look, more, "wall.small")
        put(painter, look, left, base, more, "wall.small", "ink_3")
        room = left - rect.x() - look.px(32)
        put(
            painter,
            look,
            rect.x(),
            base,
            elided(look, said, room, "wall.small"),
            "wall.small",
            "ink_3",
            tabular=True,
        )

    def _nothing(self, painter: QPainter) -> None:
        look, text = self._look, self.tr("No live incidents")
        left = (self.width() - width(look, text, "wall.body", "medium")) / 2
        base = baseline(look, 0, self.height(), "wall.body", "medium")
        put(painter, look, left, base, text, "wall.body", "ink_2", "medium")

    def _hatch(self, painter: QPainter) -> None:
        """Lines over everything, thin enough to read the numbers through."""
        look, high = self._look, self.height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.55)
        painter.setPen(QPen(look.color("ink_3"), look.px(3)))
        x = -high
        while x < self.width():
            painter.drawLine(QPointF(x, high), QPointF(x + high, 0))
            x += look.px(48)
        painter.restore()
