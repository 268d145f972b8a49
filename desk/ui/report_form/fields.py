"""The fields of the report form and their draft: nothing here decides, it only holds what was typed."""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QEvent,
    QMimeData,
    QObject,
    QSize,
    QStringListModel,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCompleter, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk.procedure.instants import Micros
from desk.procedure.report import Report
from desk.procedure.severity import Severity
from desk.ui import dialogs
from desk.ui.attachments.drop_area import DropArea
from desk.ui.attachments.model import AttachmentModel
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.completions import frame_completions
from desk.ui.controls.mention_edit import MentionEdit, holds_media
from desk.ui.controls.panels import column, row
from desk.ui.controls.text import Text
from desk.ui.incident.words import captured_name, pasted_name
from desk.ui.ports import FileStore, Json
from desk.ui.report_form.severity_cards import SeverityCards
from desk.ui.report_form.stakeholders import Stakeholders
from desk.ui.theme.lettering import width
from desk.ui.theme.look import Look
from desk.ui.wording.durations import ago, hhmm, zone_word
from desk.ui.wording.local_formats import day_pattern, time_pattern


class ReportFields(QWidget):
    """`changed` after every change of any field."""

    changed = Signal()

    def __init__(
        self, look: Look, book: Book, files: FileStore | None, zone: tzinfo, zone_name: str, now: Micros
    ) -> None:
        super().__init__()
        self._look, self._zone = look, zone
        self._now = now
        self._dated = False
        self.title = QLineEdit()
        self.product = Choice(look, self.tr("Product impacted"))
        self.product.setEditable(True)
        dialogs.name_editor(self.product, self.tr("Product impacted"))
        self.product.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.occurred = dialogs.time_field(look, now, zone)
        self.occurred.setDisplayFormat(f"{day_pattern(weekday=False, year=False)}, {time_pattern()}")
        self.zone = Choice(look, self.tr("Zone"))
        for name, each in _zones(zone_name, zone):
            self.zone.addItem(f"{name}, {zone_word(now, each)}" if name != "UTC" else "UTC", each)
        self.description = MentionEdit(book.people)
        self.impact = MentionEdit(book.people)
        self.severity = SeverityCards(look)
        self.stakeholders = Stakeholders(look, book.people)
        self.files = AttachmentModel(files, self)
        self.drop = DropArea(look, self.files)
        self._ago = Text(look, "", "small", "ink_2", tabular=True)
        self._trouble = Text(look, "", "small", "late", wrap=True)
        self._trouble.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        stack = column(look, 12, (24, 16, 24, 16))
        self.setLayout(stack)
        self._block(
            stack, self.tr("Title"), self.title, Text(look, self.tr("required"), "small", "ink_3"), near=True
        )
        across = self._pair = row(look, 8)
        first, second = QVBoxLayout(), QVBoxLayout()
        for part in (first, second):
            part.setSpacing(look.px(4))
        self._block(first, self.tr("Product impacted"), self.product)
        times = row(look, 8)
        self.occurred.setFixedWidth(max(look.px(108), self._widest_time() + look.px(2 * 9)))
        self._fit_zone()
        self.zone.currentIndexChanged.connect(self._fit_zone)
        self.product.setMinimumWidth(look.px(120))
        now = Button(look, self.tr("Now"), name=self.tr("Set the time of occurrence to now"))
        now.clicked.connect(self._on_now_clicked)
        for widget in (self.occurred, self.zone, now):
            times.addWidget(widget)
        times.addStretch(1)
        now.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        holder = QWidget()
        holder.setLayout(times)
        times.setContentsMargins(0, 0, 0, 0)
        self._block(second, self.tr("Time of occurrence"), holder, self._ago)
        self.occurred.setAccessibleName(self.tr("Time of occurrence"))
        across.addLayout(first, 1)
        across.addLayout(second)
        stack.addLayout(across)
        self.description.setFixedHeight(look.px(72))
        self.impact.setFixedHeight(look.px(52))
        self._block(stack, self.tr("Description"), self.description)
        self._block(stack, self.tr("Impact"), self.impact)
        agreed = self.tr("Support answers with its own; agreed when both name the same")
        hint = Text(look, agreed, "small", "ink_2", wrap=True, align=Qt.AlignmentFlag.AlignRight)
        self._block(stack, self.tr("Severity level"), self.severity, hint)
        self._block(stack, self.tr("Stakeholders"), self.stakeholders)
        self._block(
            stack,
            self.tr("Screenshots and logs"),
            self.drop,
            Text(look, self.tr("Ctrl+V pastes a picture"), "small", "ink_2"),
        )
        stack.addWidget(self._trouble)
        stack.addStretch(1)

    def _widest_time(self) -> int:
        """A time field asks for the room of its buttons too, which it does not have here."""
        form = self.occurred.displayFormat()
        months = (QDateTime(QDate(2026, month, 28), QTime(20, 0)) for month in range(1, 13))
        locale = self.occurred.locale()
        return round(max(width(self._look, locale.toString(each, form), "body") for each in months)) + 2

    def _fit_zone(self) -> None:
        """Only as wide as the zone chosen needs: the product's name has the rest."""
        words = width(self._look, self.zone.currentText(), "body")
        self.zone.setFixedWidth(max(self._look.px(108), round(words) + self._look.px(9 + 4 + 22)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() / self._look.scale < 540
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._pair.setDirection(down if narrow else across)

    def minimumSizeHint(self) -> QSize:
        # Narrower than its children would like: the two columns stand under each other then.
        return QSize(self._look.px(360), super().minimumSizeHint().height())

    def _block(
        self, stack: QVBoxLayout, label: str, field: QWidget, hint: QWidget | None = None, near: bool = False
    ) -> None:
        look = self._look
        part = QVBoxLayout()
        part.setSpacing(look.px(4))
        top = row(look, 8)
        said = Text(look, label, "small", "ink_2", "medium")
        said.setMinimumWidth(said.sizeHint().width())
        said.setBuddy(self.occurred if field.isAncestorOf(self.occurred) else field)
        top.addWidget(said)
        if hint is not None:
            wraps = hint.hasHeightForWidth()
            if not near and not wraps:
                top.addStretch(1)
            top.addWidget(hint, 1 if wraps else 0)
        if near or hint is None:
            top.addStretch(1)
        part.addLayout(top)
        part.addWidget(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        stack.addLayout(part)

    def _connect(self) -> None:
        for field in (self.description, self.impact):
            field.textChanged.connect(self.changed)
            field.media_pasted.connect(self._on_media_pasted)
        self.title.textChanged.connect(self.changed)
        self.product.editTextChanged.connect(self.changed)
        self.occurred.dateTimeChanged.connect(self._on_time_changed)
        self.zone.currentIndexChanged.connect(self._on_time_changed)
        self.severity.changed.connect(self.changed)
        self.stakeholders.changed.connect(self.changed)
        self.files.changed.connect(self.changed)
        self.files.refused.connect(self._say_trouble)
        self.drop.dropped.connect(self._on_media_pasted)
        self.drop.captured.connect(self._on_drop_captured)
        for line in (self.title, self.product, self.product.lineEdit(), self.stakeholders.field):
            if line is not None:
                line.setAcceptDrops(False)  # it would take a file for the words of its address
                line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field of one line would drop a picture: it belongs to the evidence."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.paste_media(event):
            return True
        return super().eventFilter(watched, event)

    def paste_media(self, event: QKeyEvent) -> bool:
        """Attach what was copied where a key says paste and it is no text; whether that was so."""
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        mime = QGuiApplication.clipboard().mimeData()
        if not holds_media(mime):
            return False
        self._on_media_pasted(mime)
        return True

    def offer_products(self, products: Sequence[str]) -> None:
        """Complete from the products that were named before."""
        typed = self.product.currentText()
        self.product.clear()
        self.product.addItems(list(products))
        self.set_product(typed)
        completer = QCompleter(QStringListModel(list(products), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        frame_completions(completer)
        self.product.setCompleter(completer)

    def on_ticked(self, now: Micros) -> None:
        """Keep "2 min ago" true."""
        self._now = now
        at = self.occurred_at()
        if at is None:
            self._ago.say(self.tr("not set"))
            return
        utc = self.tr("{0} UTC").format(hhmm(at, UTC))
        if at > now:
            self._ago.say(self.tr("{0}, in the future").format(utc), "soon")
        else:
            self._ago.say(self.tr("{0}, {1} ago").format(utc, ago(now - at)), "ink_2")

    def set_product(self, product: str) -> None:
        """Name the product; the field shows its beginning."""
        self.product.setEditText(product)
        edit = self.product.lineEdit()
        if edit is not None and not edit.hasFocus():
            edit.setCursorPosition(0)

    def occurred_at(self) -> Micros | None:
        """When it happened; None while nobody has said so."""
        return dialogs.time_of(self.occurred, self.zone.currentData()) if self._dated else None

    def set_occurred(self, at: Micros) -> None:
        """Say when it happened."""
        self._dated = True
        dialogs.set_time(self.occurred, at, self.zone.currentData())
        self.on_ticked(self._now)
        self.changed.emit()

    def report(self) -> Report:
        """What the fields say."""
        return Report(
            title=self.title.text(),
            product=self.product.currentText(),
            description=self.description.toPlainText(),
            impact=self.impact.toPlainText(),
            severity=self.severity.level(),
            occurred_at=self.occurred_at(),
            stakeholders=self.stakeholders.users(),
        )

    def is_empty(self) -> bool:
        """Whether nothing was said yet."""
        return self.report() == Report() and not self.files.rowCount()

    def as_json(self) -> Json:
        """For a draft."""
        level = self.severity.level()
        return {
            "title": self.title.text(),
            "product": self.product.currentText(),
            "description": self.description.toPlainText(),
            "impact": self.impact.toPlainText(),
            "severity": int(level) if level else None,
            "occurred_at": self.occurred_at(),
            "zone": self.zone.currentIndex(),
            "stakeholders": list(self.stakeholders.users()),
            "files": self.files.as_json(),
        }

    def show_report(self, report: Report) -> None:
        """Put a report into the fields."""
        self.title.setText(report.title)
        self.set_product(report.product)
        self.description.setPlainText(report.description)
        self.impact.setPlainText(report.impact)
        if report.severity is not None:
            self.severity.choose(report.severity)
        if report.occurred_at is not None:
            self.set_occurred(report.occurred_at)
        self.stakeholders.set_users(list(report.stakeholders))

    def restore(self, draft: Json) -> None:
        """From a draft."""
        self.zone.setCurrentIndex(int(draft.get("zone", 0)))
        occurred, level = draft.get("occurred_at"), draft.get("severity")
        self.show_report(
            Report(
                title=str(draft.get("title", "")),
                product=str(draft.get("product", "")),
                description=str(draft.get("description", "")),
                impact=str(draft.get("impact", "")),
                severity=Severity(level) if level else None,
                occurred_at=int(occurred) if occurred is not None else None,
                stakeholders=tuple(str(user) for user in draft.get("stakeholders", [])),
            )
        )
        self.files.restore(list(draft.get("files", [])))

    def _say_trouble(self, line: str) -> None:
        self._trouble.say(line)
        self._trouble.setVisible(bool(line))

    def _on_now_clicked(self) -> None:
        self.set_occurred(self._now)

    def _on_time_changed(self) -> None:
        self._dated = True
        self.on_ticked(self._now)
        self.changed.emit()

    def _on_media_pasted(self, mime: QMimeData) -> None:
        self._say_trouble("")
        self.files.add_mime(mime, pasted_name(self._now, self._zone))

    def _on_drop_captured(self, image: QImage) -> None:
        self._say_trouble("")
        self.files.add_image(image, captured_name(self._now, self._zone))
        self.drop.tray.show_row(self.files.rowCount() - 1)


def _zones(name: str, zone: tzinfo) -> list[tuple[str, tzinfo]]:
    """The zone of this desk first, then UTC and a few where the work is done."""
    found: list[tuple[str, tzinfo]] = [(name.rpartition("/")[2].replace("_", " "), zone)]
    others = ("Europe/Berlin", "Europe/Malta", "Europe/London", "Europe/Warsaw", "America/New_York")
    found += [
        (other.rpartition("/")[2].replace("_", " "), ZoneInfo(other)) for other in others if other != name
    ]
    if name != "UTC":
        found.insert(1, ("UTC", UTC))
    return found
