"""The backup strip: since when Slack is unavailable, that deadlines run on, and what will be late because of it."""

from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.outreach.forecast import LateLane
from desk.outreach.outage import Availability
from desk.procedure.instants import Micros
from desk.sync.backup import BackupState
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import column, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.counts import counted
from desk.ui.wording.durations import ago, late_digits, left_digits, when, zone_word
from desk.ui.wording.faces import clock_label

_ROOMY = 960
"""Under this width, in px at 100 %, the time is not said in UTC as well."""

translate = QCoreApplication.translate


class BackupStrip(QWidget):
    """Above every room while Slack is away or something will be late. `switched` carries whether backup mode is
    wanted; the others carry an incident's id."""

    switched = Signal(bool)
    contact_asked = Signal(str)
    mail_asked = Signal(str)

    def __init__(self, look: Look, book: Book, zone: tzinfo) -> None:
        super().__init__()
        self._look, self._book, self._zone = look, book, zone
        self._spoken = ""
        self._incident = ""
        down = column(look, 0)
        self.setLayout(down)
        self.outage = QWidget()
        across = row(look, 8, (20, 4, 12, 4))
        self.outage.setLayout(across)
        self.outage.setMinimumHeight(look.px(40))
        self._icon = Icon(look, "barred", "soon")
        self._text = Text(look, tabular=True, wrap=True)
        self.on = Button(look, self.tr("Work without Slack"), small=True)
        self.on.clicked.connect(lambda: self.switched.emit(True))
        self.off = Button(look, self.tr("Back to Slack"), small=True)
        self.off.clicked.connect(lambda: self.switched.emit(False))
        across.addWidget(self._icon)
        across.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.on)
        across.addWidget(self.off)
        self.late = QWidget()
        below = row(look, 8, (20, 4, 12, 4))
        self.late.setLayout(below)
        self.late.setMinimumHeight(look.px(40))
        self._warning = Text(look, tabular=True, wrap=True)
        self.call = Button(look, self.tr("Phone"), icon="phone", small=True)
        self.call.clicked.connect(lambda: self.contact_asked.emit(self._incident))
        self.write = Button(look, self.tr("E-mail"), icon="mail", small=True)
        self.write.clicked.connect(lambda: self.mail_asked.emit(self._incident))
        below.addWidget(Icon(look, "notice", "soon"))
        below.addWidget(self._warning, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.call)
        below.addWidget(self.write)
        down.addWidget(self.outage)
        down.addWidget(self.late)
        self.hide()

    def show_now(self, state: BackupState | None, warnings: tuple[LateLane, ...], now: Micros) -> None:
        """Show how things stand; hidden where there is nothing to say."""
        found = state.availability if state is not None else Availability(True)
        kept = sum(len(each) for each in state.kept.values()) if state is not None else 0
        away = not found.available
        self.outage.setVisible(away or bool(kept))
        self.on.setVisible(found.offered)
        self.off.setVisible(away and found.by_hand)
        first, rest = outage_words(found, kept, now, self._zone)
        self.outage.setAccessibleName(f"{first}. {rest}")
        if self.width() / self._look.scale < _ROOMY:
            first = first.partition(" (")[0]
        self._icon.show_icon("barred" if away else "sending", "soon" if away else "ink_2")
        self._text.say_runs(Run(first, "soon" if away else "ink", "strong"), Run(f"   {rest}", "ink"))
        self._text.setToolTip("\n".join(filter(None, (rest, found.line))))
        self._warn(warnings, now)
        self.setVisible(away or bool(kept) or bool(warnings))
        self._announce(found, warnings)
        self.update()

    def _warn(self, warnings: tuple[LateLane, ...], now: Micros) -> None:
        self.late.setVisible(bool(warnings))
        if not warnings:
            self._incident = ""
            return
        lane = warnings[0]
        self._incident = lane.incident
        incident = self._book.incident(lane.incident)
        title = incident.title if incident is not None else lane.incident
        run = incident.next_due() if incident is not None else None
        words = warning_words(lane, now)
        others = translate("backup", "and {0} more").format(len(warnings) - 1)
        more = f"· {others}" if len(warnings) > 1 else ""
        label = clock_label(run.name) if run is not None else ""
        self._warning.say_runs(
            Run(f"{label} {due_words(lane.due_at, now)}", "soon", "strong"),
            Run(f"   {title}   ", "ink", "medium"),
            Run(" ".join(filter(None, (words, more))), "ink"),
        )
        self._warning.setToolTip(title)
        self.late.setAccessibleName(f"{label} {due_words(lane.due_at, now)}, {title}. {words} {more}".strip())
        self.call.setAccessibleName(self.tr("Phone about {0}").format(title))
        self.write.setAccessibleName(self.tr("E-mail about {0}").format(title))

    def _announce(self, found: Availability, warnings: tuple[LateLane, ...]) -> None:
        """Say only what changed: seconds pass silently."""
        told = f"{found.available}{found.by_hand}{[each.incident for each in warnings]}"
        if told != self._spoken and self.isVisible():
            parts = (self.outage, self.late)
            words = ". ".join(part.accessibleName() for part in parts if part.isVisible())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._spoken = told

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        marks.box(
            painter, self._look, QRectF(self.rect()), 0, "soon_tint", "soon_bar", 1.5 * self._look.scale
        )


def outage_words(found: Availability, kept: int, now: Micros, zone: tzinfo) -> tuple[str, str]:
    """What is the matter, and what that means."""
    waits = counted.tr("%n contact(s) to be recorded in Slack.", "kept on this computer", kept)
    if found.available or found.since is None:
        return translate("backup", "Slack is back"), waits
    since = f"{when(found.since, now, zone)} {zone_word(found.since, zone)}"
    if zone_word(found.since, zone) != "UTC":
        since += f" ({when(found.since, now, UTC)} UTC)"
    if found.by_hand:
        first = translate("backup", "Working without Slack since {0}").format(since)
    else:
        first = translate("backup", "Slack unavailable since {0}").format(since)
    rest = [translate("backup", "Deadlines keep running: use phone and e-mail.")]
    if found.by_hand and "answers this desk again" in found.line:
        rest.append(translate("backup", "Slack answers again."))
    if kept:
        rest.append(waits)
    if found.page:
        rest.append(translate("backup", "Slack's status page: {0}").format(found.page))
    return first, " ".join(rest)


def due_words(due_at: Micros, now: Micros) -> str:
    """``due in 01:40`` or ``late 00:20``."""
    if due_at < now:
        return translate("backup", "late {0}").format(late_digits(now - due_at))
    return translate("backup", "due in {0}").format(left_digits(due_at - now))


def warning_words(lane: LateLane, now: Micros) -> str:
    """Why it will be late."""
    if not lane.op:
        return translate("backup", "Slack does not answer and nothing is said yet.")
    if lane.expected_at is None:
        return translate("backup", "What waits for it cannot be delivered.")
    late = ago(lane.expected_at - lane.due_at)
    return translate("backup", "What waits for it will be delivered about {0} too late.").format(late)
