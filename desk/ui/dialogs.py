"""Small questions: a line, a text, a level, a person, a time. Each calls back with the answer and goes."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QEvent, Qt, QTime
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desk.procedure.instants import Micros, from_datetime
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.focus import FocusRing, TabOrder, focus_in, tab_stops
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording.durations import local, zone_word
from desk.ui.wording.local_formats import day_pattern, time_pattern

translate = QCoreApplication.translate


class Question(TabOrder, QDialog):
    """A title, a hint, fields, and one primary button; it stays open while `accept_answer` says why not."""

    def __init__(self, parent: QWidget, look: Look, title: str, hint: str, primary: str) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(look.px(440))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        self._stack.setSpacing(look.px(8))
        self._stack.addWidget(Text(look, title, "large", weight="strong"))
        if hint:
            self._stack.addWidget(Text(look, hint, role="ink_2", wrap=True))
        self._stack.addSpacing(look.px(4))
        self._fields = QVBoxLayout()
        self._fields.setSpacing(look.px(6))
        self._stack.addLayout(self._fields, 1)
        self.problem = Text(look, "", "small", "late", wrap=True)
        self.problem.hide()
        self._stack.addWidget(self.problem)
        feet = self._feet = row(look, 8)
        feet.addStretch(1)
        self._cancel = Button(look, self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.primary = Button(look, primary, "primary", hint="Ctrl+Enter")
        self.primary.clicked.connect(self._on_primary_clicked)
        feet.addWidget(self._cancel)
        feet.addWidget(self.primary)
        self._stack.addSpacing(look.px(8))
        self._stack.addLayout(feet)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_primary_clicked)
        self._ring = FocusRing(look, self)
        self._answer: Callable[[], str] = lambda: ""
        self._is_filled = False

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # Qt does not count what texts need that wrap when it bounds the height of a window.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            wrapped, least = self._stack.totalHeightForWidth(self.width()), self._stack.totalMinimumSize()
            needs = max(wrapped, least.height())
            self.setMinimumHeight(min(needs, self.screen().availableSize().height()))
        return done

    def _under(self, label: str, field: QWidget) -> QVBoxLayout:
        """A label with its field below, to stand beside others."""
        down = QVBoxLayout()
        down.setSpacing(self.look.px(6))
        down.addWidget(label_of(self.look, label, field))
        down.addWidget(field)
        return down

    def showEvent(self, event: QShowEvent) -> None:
        # Where no field takes the room of a larger window, it stays below them.
        if not self._is_filled and not self._fields.expandingDirections() & Qt.Orientation.Vertical:
            self._fields.addStretch(1)
        self._is_filled = True
        super().showEvent(event)
        if focus_in(self) is None:
            # Begin with what is asked, not with the way out.
            first = next(tab_stops(self), self.primary)
            (self.primary if self._feet.indexOf(first) >= 0 else first).setFocus()

    def add_foot(self, button: Button) -> None:
        """Put another way out before the others."""
        self._feet.insertWidget(1, button)

    def name_subject(self, subject: str) -> None:
        """Say below the title what it is about: the board behind may show something else."""
        self._stack.insertWidget(1, Text(self.look, subject, weight="medium", wrap=True, most_lines=2))

    def add_field(self, label: str, field: QWidget) -> None:
        """Put a field under its label."""
        if self._fields.count():
            self._fields.addSpacing(self.look.px(6))
        self._fields.addWidget(label_of(self.look, label, field))
        self._fields.addWidget(field)

    def on_answer(self, answer: Callable[[], str]) -> None:
        """What to do with the fields; returns why not, or empty when the question may close."""
        self._answer = answer

    def _on_primary_clicked(self) -> None:
        problem = self._answer()
        self.problem.say(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()


def label_of(look: Look, text: str, field: QWidget) -> Text:
    """A field's small label, which a screen reader says with it: some fields have no other name on Linux."""
    label = Text(look, text, "small", "ink_2")
    label.setBuddy(field)
    field.setAccessibleName(text)
    name_editor(field, text)
    return label


def name_editor(field: QWidget, name: str) -> None:
    """Name the field inside a list in which one may type: that has the focus."""
    editor = field.lineEdit() if isinstance(field, QComboBox) else None
    if editor is not None:
        editor.setAccessibleName(name)


def ask_line(
    parent: QWidget, look: Look, title: str, label: str, then: Callable[[str], None], hint: str = ""
) -> Question:
    """Ask for one line that is not empty."""
    question = Question(parent, look, title, hint, translate("dialog", "Save"))
    field = QLineEdit()
    question.add_field(label, field)

    def answer() -> str:
        text = field.text().strip()
        if not text:
            field.setFocus()
            return translate("dialog", "Please write something")
        then(text)
        return ""

    question.on_answer(answer)
    question.open()
    field.setFocus()
    return question


def ask_text(
    parent: QWidget,
    look: Look,
    title: str,
    label: str,
    primary: str,
    then: Callable[[str], None],
    hint: str = "",
    text: str = "",
) -> Question:
    """Ask for a text that is not empty."""
    question = Question(parent, look, title, hint, primary)
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(look.px(112))
    field.moveCursor(QTextCursor.MoveOperation.End)
    question.add_field(label, field)

    def answer() -> str:
        words = field.toPlainText().strip()
        if not words:
            field.setFocus()
            return translate("dialog", "Please write something")
        then(words)
        return ""

    question.on_answer(answer)
    question.open()
    field.setFocus()
    return question


def ask_choice(
    parent: QWidget,
    look: Look,
    title: str,
    label: str,
    primary: str,
    choices: Sequence[tuple[str, str]],
    then: Callable[[str], None],
    hint: str = "",
) -> Question:
    """Ask for one of (value, text)."""
    question = Question(parent, look, title, hint, primary)
    field = Choice(look)
    for value, text in choices:
        field.addItem(text, value)
    question.add_field(label, field)

    def answer() -> str:
        if field.currentIndex() < 0:
            return translate("dialog", "There is nothing to choose")
        then(str(field.currentData()))
        return ""

    question.on_answer(answer)
    question.open()
    field.setFocus()
    return question


def time_field(look: Look, instant: Micros, zone: tzinfo) -> QDateTimeEdit:
    """A field that holds a time on the wall of a zone, to the minute."""
    field = QDateTimeEdit()
    field.setDisplayFormat(f"{day_pattern(weekday=False)}, {time_pattern()}")
    # A style sheet has no say over the inner field of a date edit.
    field.lineEdit().setTextMargins(look.px(7), 0, 0, 0)
    set_time(field, instant, zone)
    return field


def set_time(field: QDateTimeEdit, instant: Micros, zone: tzinfo) -> None:
    """Put an instant into a time field."""
    wall = local(instant, zone)
    field.setDateTime(QDateTime(QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute)))


def time_of(field: QDateTimeEdit, zone: tzinfo) -> Micros:
    """The instant that a time field means in a zone."""
    date, time = field.date(), field.time()
    wall = datetime(date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=zone)
    return from_datetime(wall.astimezone(UTC))


def ask_time(
    parent: QWidget,
    look: Look,
    title: str,
    label: str,
    primary: str,
    instant: Micros,
    zone: tzinfo,
    then: Callable[[Micros], None],
    hint: str = "",
) -> Question:
    """Ask for a time; the zone is named."""
    question = Question(parent, look, title, hint, primary)
    field = time_field(look, instant, zone)
    question.add_field(f"{label} ({zone_word(instant, zone)})", field)

    def answer() -> str:
        then(time_of(field, zone))
        return ""

    question.on_answer(answer)
    question.open()
    field.setFocus()
    return question
