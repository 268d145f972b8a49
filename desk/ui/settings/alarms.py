"""How desk rings: for whom, with what sound, when quietly, and whether it can be heard at all."""

from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QSlider, QTimeEdit

from desk.ui.alarms.bell import Bell
from desk.ui.alarms.preferences import Whose
from desk.ui.alarms.sounds import SOUNDS, sound_name
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.text import Text
from desk.ui.settings.section import Section
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmmss, left_digits, short_day
from desk.ui.wording.local_formats import time_pattern

_SNOOZES_SHOWN = 5


class AlarmsSection(Section):
    """Every change holds from the next tick on."""

    def __init__(self, look: Look, bell: Bell, book: Book, zone: tzinfo) -> None:
        super().__init__(look)
        self._bell, self._book, self._zone = bell, book, zone
        chosen = bell.preferences
        self.whose = Choice(look, self.tr("Ring for"))
        for value, text in (
            (Whose.MINE, self.tr("Incidents that I have")),
            (Whose.MINE_AND_NOBODYS, self.tr("Mine, and those that nobody has")),
            (Whose.ALL, self.tr("All incidents")),
        ):
            self.whose.addItem(text, str(value))
        self.whose.setCurrentIndex(self.whose.findData(str(chosen.whose)))
        self.sound = self.tick(self.tr("Play a sound"), chosen.sound)
        self.soon, self.due = self._sounds(chosen.soon_sound), self._sounds(chosen.due_sound)
        self.soon.setAccessibleName(self.tr("Sound when something is due soon"))
        self.due.setAccessibleName(self.tr("Sound when something is due or late"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.setValue(chosen.volume)
        self.volume.setFixedWidth(look.px(200))
        self._percent = Text(look, f"{chosen.volume} %", tabular=True)
        self.notify = self.tick(self.tr("Show notifications of the desktop"), chosen.notify)
        self.attention = self.tick(self.tr("Ask for attention in the taskbar"), chosen.attention)
        self.quiet = self.tick(self.tr("From"), chosen.quiet)
        self.quiet.setAccessibleName(self.tr("Quiet hours"))
        self.quiet_from, self.quiet_to = self._time(chosen.quiet_from), self._time(chosen.quiet_to)
        self.quiet_from.setAccessibleName(self.tr("Quiet from"))
        self.quiet_to.setAccessibleName(self.tr("Quiet until"))
        self.test = Button(look, self.tr("Test my alarm"), icon="bell")
        self._said = Text(look, size="small", role="ink_2", wrap=True)
        self._lacks = Text(look, size="small", role="soon", wrap=True)
        self._snoozes = Text(look, size="small", role="ink_2", wrap=True, tabular=True)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        look = self.look
        self.heading(self.tr("Alarms"))
        self.line(
            self.tr("Ring for"),
            self.whose,
            hint=self.tr(
                "Five and two minutes before a clock is due, on the instant, and again while it is late."
            ),
        )
        self.line("", self.sound)
        self.line(self.tr("Due soon"), self.soon, self._listen(self.soon))
        self.line(self.tr("Due and late"), self.due, self._listen(self.due))
        self.line(self.tr("Volume"), self.volume, self._percent)
        self.line("", self.notify)
        self.line("", self.attention)
        until = Text(look, self.tr("until"), role="ink_2")
        self.line(
            self.tr("Quiet hours"),
            self.quiet,
            self.quiet_from,
            until,
            self.quiet_to,
            hint=self.tr("A P1, and a clock of yours that is due, ring all the same."),
        )
        self.line("", self.test)
        self.below(self._said, self._lacks)
        self.heading(self.tr("Snoozed last"))
        self.body.addWidget(self._snoozes)
        self.body.addStretch(1)

    def _sounds(self, chosen: str) -> Choice:
        choice = Choice(self.look)
        for sound in SOUNDS:
            choice.addItem(sound_name(sound), sound)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.setMinimumWidth(self.look.px(160))
        return choice

    def _listen(self, choice: Choice) -> Button:
        button = Button(self.look, self.tr("Listen"), icon="play")
        button.setAccessibleName(self.tr("Listen to: {0}").format(choice.accessibleName()))
        button.clicked.connect(lambda: self._say_trouble(self._bell.play(str(choice.currentData()))))
        return button

    def _time(self, minutes: int) -> QTimeEdit:
        field = QTimeEdit(QTime(minutes // 60, minutes % 60))
        field.setDisplayFormat(time_pattern())
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setMinimumWidth(self.look.px(88))
        return field

    def _connect(self) -> None:
        for choice in (self.whose, self.soon, self.due):
            choice.currentIndexChanged.connect(self._on_changed)
        for box in (self.sound, self.notify, self.attention, self.quiet):
            box.toggled.connect(self._on_changed)
        for time in (self.quiet_from, self.quiet_to):
            time.timeChanged.connect(self._on_changed)
        self.volume.valueChanged.connect(self._on_changed)
        self.test.clicked.connect(self.test_alarm)

    def refresh(self) -> None:
        """Show what holds now, and who snoozed what and why."""
        for control in (self.soon, self.due, self.volume):
            control.setEnabled(self.sound.isChecked())
        for time in (self.quiet_from, self.quiet_to):
            time.setEnabled(self.quiet.isChecked())
        lines = []
        for each in reversed(self._bell.memory.snoozes[-_SNOOZES_SHOWN:]):
            when = f"{short_day(each.at, self._zone)} {hhmmss(each.at, self._zone)}"
            length = left_digits(each.until - each.at)
            who = self._book.name(each.by) or self.tr("somebody")
            lines.append(
                self.tr("{0}, {1} by {2}: {3} · {4}").format(when, length, who, each.why, each.title)
            )
        self._snoozes.say("\n".join(lines) or self.tr("Nothing was snoozed on this computer"))

    def test_alarm(self) -> None:
        """Do what an alarm does, and say what came of it."""
        trial = self._bell.test()
        self._said.say(" · ".join(trial.done))
        self._say_trouble("\n".join(trial.lacking))

    def _say_trouble(self, trouble: str) -> None:
        self._lacks.say(trouble)

    def _on_changed(self) -> None:
        clock = (self.quiet_from.time(), self.quiet_to.time())
        first, last = (time.hour() * 60 + time.minute() for time in clock)
        self._bell.choose(
            replace(
                self._bell.preferences,
                whose=Whose(str(self.whose.currentData())),
                sound=self.sound.isChecked(),
                soon_sound=str(self.soon.currentData()),
                due_sound=str(self.due.currentData()),
                volume=self.volume.value(),
                notify=self.notify.isChecked(),
                attention=self.attention.isChecked(),
                quiet=self.quiet.isChecked(),
                quiet_from=first,
                quiet_to=last,
            )
        )
        self._percent.say(f"{self.volume.value()} %")
        self.refresh()
