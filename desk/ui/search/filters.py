"""The filters of the search room: operator, side, person, level, kind, time and files, all of them optional."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta, tzinfo

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget

from desk.procedure.instants import DAY, Micros, from_datetime
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.store.criteria import Criteria, Kind
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.flow import Flow
from desk.ui.theme.look import Look

_BETWEEN = -1
_DAYS = (1, 7, 30, 90, 365)


class Filters(QWidget):
    """`changed` after any choice; `criteria` says what is chosen."""

    changed = Signal()

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self._look, self._book, self._zone = look, book, zone
        self._filling = False
        self.operator = self._choice(self.tr("Operator"))
        self.side = self._choice(
            self.tr("Side"),
            (
                (None, self.tr("Both sides")),
                (Side.SUPPORT, self.tr("Support")),
                (Side.OPERATOR, self.tr("Operator")),
            ),
        )
        self.person = self._choice(self.tr("Person"))
        levels = [(None, self.tr("Any level")), *((level, level.name) for level in Severity)]
        self.level = self._choice(self.tr("Severity"), levels)
        self.kind = self._choice(
            self.tr("Kind of message"),
            (
                (Kind.ANY, self.tr("Any message")),
                (Kind.REPORT, self.tr("Reports")),
                (Kind.REPLY, self.tr("Replies")),
                (Kind.RESOLUTION, self.tr("Resolutions")),
                (Kind.TRIAGE, self.tr("Not a report")),
            ),
        )
        self.when = self._choice(self.tr("Time"), self._times())
        self.since, self.until = self._date(self.tr("From")), self._date(self.tr("To"))
        self.with_file = QCheckBox(self.tr("With a file"))
        self.with_file.setFont(look.font())
        self.with_file.toggled.connect(self._on_changed)
        self.order = self._choice(
            self.tr("Order"), ((False, self.tr("Best first")), (True, self.tr("Newest first")))
        )
        self.reset = Button(look, self.tr("No filters"), kind="quiet", icon="close")
        self.reset.clicked.connect(self.clear)
        flow = Flow(look)
        self.setLayout(flow)
        flow.setContentsMargins(0, 0, 0, 0)
        for control in (
            self.operator, self.side, self.person, self.level, self.kind, self.when, self.since, self.until,
            self.order, self.with_file, self.reset,
        ):  # fmt: skip
            flow.addWidget(control)
        self.refresh()
        self._show_what_counts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt does not count the lines of a flow when it bounds the height of a window.
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def refresh(self) -> None:
        """Offer the operators and people that are known now; what was chosen stays."""
        operators = sorted(self._book.operators.items(), key=lambda each: each[1].casefold())
        self._fill(self.operator, self.tr("All operators"), operators)
        people = [(one.id, one.name or one.id) for one in self._book.people.values() if not one.is_bot]
        self._fill(self.person, self.tr("Anybody"), sorted(people, key=lambda each: each[1].casefold()))

    def criteria(self, typed: str, past: bool, now: Micros) -> Criteria:
        """What is asked for."""
        since, until = self._range(now)
        level, channel = self.level.currentData(), self.operator.currentData()
        return Criteria(
            typed=typed,
            channels=frozenset((channel,)) if channel else frozenset(),
            side=Side(self.side.currentData()) if self.side.currentData() else None,
            person=self.person.currentData() or "",
            levels=frozenset((Severity(level),)) if level else frozenset(),
            kind=Kind(self.kind.currentData()),
            since=since,
            until=until,
            with_file=self.with_file.isChecked(),
            newest_first=bool(self.order.currentData()),
            past=past,
        )

    def show_criteria(self, criteria: Criteria) -> None:
        """Choose what was chosen before; a time is kept as the dates it meant."""
        self._filling = True
        for choice, value in (
            (self.operator, next(iter(criteria.channels), None)),
            (self.side, criteria.side),
            (self.person, criteria.person or None),
            (self.level, next(iter(criteria.levels), None)),
            (self.kind, criteria.kind),
            (self.order, criteria.newest_first),
        ):
            choice.setCurrentIndex(max(0, choice.findData(value)))
        if criteria.since is not None:
            self.when.setCurrentIndex(self.when.findData(_BETWEEN))
            for field, at in ((self.since, criteria.since), (self.until, criteria.until)):
                if at is not None:
                    field.setDate(_date_of(at - 1 if field is self.until else at, self._zone))
        self.with_file.setChecked(criteria.with_file)
        self._filling = False
        self._show_what_counts()

    def is_narrow(self) -> bool:
        """Whether any filter is on."""
        choices = (self.operator, self.side, self.person, self.level, self.kind, self.when)
        return self.with_file.isChecked() or any(choice.currentIndex() > 0 for choice in choices)

    def clear(self) -> None:
        """Take every filter off."""
        self._filling = True
        for choice in (self.operator, self.side, self.person, self.level, self.kind, self.when):
            choice.setCurrentIndex(0)
        self.with_file.setChecked(False)
        self._filling = False
        self._on_changed()

    def _times(self) -> list[tuple[object, str]]:
        names = {1: self.tr("Last 24 hours"), 365: self.tr("Last 12 months")}
        days = [(days, names.get(days, self.tr("Last {0} days").format(days))) for days in _DAYS]
        return [(0, self.tr("Any time")), *days, (_BETWEEN, self.tr("Between…"))]

    def _range(self, now: Micros) -> tuple[Micros | None, Micros | None]:
        chosen = int(self.when.currentData())
        if chosen > 0:
            return now - chosen * DAY, None
        if chosen == 0:
            return None, None
        first, last = sorted((self.since.date().toPython(), self.until.date().toPython()))  # type: ignore[type-var]
        midnights = [
            from_datetime(datetime.combine(day, time(), self._zone))  # type: ignore[arg-type]
            for day in (first, last + timedelta(days=1))  # type: ignore[operator]
        ]
        return midnights[0], midnights[1]

    def _choice(self, name: str, entries: Iterable[tuple[object, str]] = ()) -> Choice:
        choice = Choice(self._look, name)
        choice.setToolTip(name)
        for value, text in entries:
            choice.addItem(text, value)
        choice.currentIndexChanged.connect(self._on_changed)
        return choice

    def _fill(self, choice: Choice, everybody: str, entries: Iterable[tuple[str, str]]) -> None:
        wanted = [(None, everybody), *entries]
        if [(choice.itemData(row), choice.itemText(row)) for row in range(choice.count())] == wanted:
            return
        self._filling, chosen = True, choice.currentData()
        choice.clear()
        for value, text in wanted:
            choice.addItem(text, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        self._filling = False

    def _date(self, name: str) -> QDateEdit:
        field = QDateEdit(QDate.currentDate())
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setDisplayFormat("yyyy-MM-dd")
        field.setMinimumWidth(self._look.px(112))
        field.dateChanged.connect(self._on_changed)
        return field

    def _show_what_counts(self) -> None:
        between = self.when.currentData() == _BETWEEN
        self.since.setVisible(between)
        self.until.setVisible(between)
        self.reset.setVisible(self.is_narrow())

    def _on_changed(self) -> None:
        if not self._filling:
            self._show_what_counts()
            self.changed.emit()


def _date_of(at: Micros, zone: tzinfo) -> QDate:
    from desk.ui.wording.durations import local

    day = local(at, zone)
    return QDate(day.year, day.month, day.day)
