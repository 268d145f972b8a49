"""The alarm strip: one line above the list that stays until a person answers it."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from desk.procedure.clocks import ClockName
from desk.procedure.instants import Micros
from desk.ui.alarms.snooze import snooze_until
from desk.ui.alarms.watch import Standing
from desk.ui.alarms.words import title, when_words
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.durations import left_digits
from desk.ui.wording.faces import clock_label


class AlarmStrip(QWidget):
    """Shows the most urgent alarm; signals carry the Standing that was shown when a button was pressed."""

    opened = Signal(object)
    acknowledged = Signal(object)
    snoozed = Signal(object, str)

    def __init__(self, look: Look, book: Book, supports: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._book, self._supports = look, book, supports
        self._standing: tuple[Standing, ...] = ()
        self._at = 0
        self._late = False
        self._wanted = True
        self._now: Micros = 0
        self.setMinimumHeight(look.px(40))
        across = row(look, 8, (20, 4, 12, 4))
        self.setLayout(across)
        self._icon = Icon(look, "bell", "soon")
        self._text = Text(look, tabular=True, wrap=True)
        self._more = Button(look, small=True)
        self._more.clicked.connect(self._on_more_clicked)
        self.open = Button(look, self.tr("Open"), small=True)
        self.open.clicked.connect(lambda: self.opened.emit(self.shown()))
        self.acknowledge = Button(look, self.tr("Acknowledge"), small=True)
        self.acknowledge.clicked.connect(lambda: self.acknowledged.emit(self.shown()))
        self.snooze = Button(look, self.tr("Snooze"), small=True, trailing="down")
        self.snooze.clicked.connect(self._on_snooze_clicked)
        across.addWidget(self._icon)
        across.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._more, self.open, self.acknowledge, self.snooze):
            across.addWidget(button)
        self.setAccessibleName(self.tr("Alarm"))
        self.hide()

    def shown(self) -> Standing | None:
        """The alarm in the strip, or None while it is hidden."""
        return self._standing[self._at] if self._standing else None

    def want(self, wanted: bool) -> None:
        """Whether this strip is where a person looks now; another room has one of its own."""
        self._wanted = wanted
        self.setVisible(wanted and bool(self._standing))

    def standing(self) -> tuple[Standing, ...]:
        """Every alarm that stands."""
        return self._standing

    def show_standing(self, standing: tuple[Standing, ...], now: Micros) -> None:
        """Show the alarms that stand, the most urgent first; hide where there are none."""
        if standing and standing is self._standing:
            self._now = now
            self._say(standing[self._at], now)
            return
        front = self.shown()
        keys = [each.alarm.key for each in standing]
        kept = front is not None and self._at > 0 and front.alarm.key in keys
        self._at = keys.index(front.alarm.key) if kept and front is not None else 0
        self._standing, self._now = standing, now
        self.setVisible(self._wanted and bool(standing))
        if standing:
            self._say(standing[self._at], now)

    def _say(self, each: Standing, now: Micros) -> None:
        alarm, late = each.alarm, each.alarm.is_late(now)
        self._late = late
        ink = "on_late" if late else "soon"
        words = f"{clock_label(alarm.clock)} {when_words(each, now)}"
        operator = self._book.operator(alarm.channel)
        self._icon.show_icon("hourglass" if late else "bell", ink)
        self._text.say_runs(
            Run(words, ink, "strong"),
            Run(f"   {alarm.level.name}  {title(alarm)}", "on_late" if late else "ink", "medium"),
            Run(f"   {operator}", "on_late" if late else "ink_2", size="small"),
        )
        self._text.setToolTip(title(alarm))
        spoken = f"{words}, {alarm.level.name}, {title(alarm)}, {operator}"
        self.setAccessibleName(self.tr("Alarm: {0}").format(spoken))
        count = len(self._standing)
        self._more.setVisible(count > 1)
        if count > 1:
            self._more.set_text(self.tr("{0} of {1}").format(self._at + 1, count))
            self._more.setAccessibleName(
                self.tr("Alarm {0} of {1}, show the next").format(self._at + 1, count)
            )
        self.open.setAccessibleName(self.tr("Open {0}").format(title(alarm)))
        self.acknowledge.setVisible(self._supports and alarm.clock is ClockName.ACKNOWLEDGE)
        self.acknowledge.setAccessibleName(self.tr("Acknowledge {0}").format(title(alarm)))
        self.snooze.setVisible(snooze_until(alarm.due_at, now) is not None)
        self.snooze.setAccessibleName(self.tr("Snooze {0}").format(title(alarm)))
        self.update()

    def snooze_menu(self) -> QMenu:
        """Why the noise may stop for now, and until when; the deadline stands."""
        shown = self.shown()
        menu = QMenu(self)
        if shown is None:
            return menu
        until = snooze_until(shown.alarm.due_at, self._now)
        left = left_digits((until or self._now) - self._now)
        heading = menu.addAction(self.tr("Quiet for {0}, the deadline stands. Why?").format(left))
        heading.setEnabled(False)
        for why in (
            self.tr("I am writing to them"),
            self.tr("Waiting for a colleague"),
            self.tr("On the phone with them"),
            self.tr("Somebody else has it"),
        ):
            action = menu.addAction(why)
            action.triggered.connect(lambda _=False, each=shown, words=why: self.snoozed.emit(each, words))
        return menu

    def _on_snooze_clicked(self) -> None:
        menu = self.snooze_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.snooze.mapToGlobal(QPoint(0, self.snooze.height())))

    def _on_more_clicked(self) -> None:
        if self._standing:
            self._at = (self._at + 1) % len(self._standing)
            self._say(self._standing[self._at], self._now)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, look = QPainter(self), QRectF(self.rect()), self._look
        if self._late:
            painter.fillRect(rect, look.color("late_fill"))
        else:
            marks.box(painter, look, rect, 0, "soon_tint", "soon_bar", 1.5 * look.scale)
