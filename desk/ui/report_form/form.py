"""The report form: fields, Slack preview, and a foot that says where the draft is and sends."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from desk.procedure import commands
from desk.procedure.attachment import Attachment
from desk.procedure.instants import DAY, Micros
from desk.procedure.report import Report
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.sync.events import CommandQueued, CommandRefused
from desk.ui.acts import Acts
from desk.ui.attachments.drop_area import CAPTURE_KEY
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.drafts import Draft
from desk.ui.controls.focus import FocusRing, TabOrder
from desk.ui.controls.panels import boxed, column, hairline, row
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.report_form.fields import ReportFields
from desk.ui.report_form.slack_preview import SlackPreview
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmm, hhmmss, zone_word
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.ui.report_form.sending import Sending

_DRAFT = "draft.report"
_GEOMETRY = "report.geometry"
_PREVIEW_MS = 60
_STATE_BESIDE = 620


class ReportForm(TabOrder, QWidget):
    """A window of its own, so that the board stays in sight. `sent` once the report is safe in the outbox."""

    sent = Signal(str)

    def __init__(
        self, look: Look, book: Book, acts: Acts, parts: UiParts, now: Micros, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._look, self._book, self._acts, self._parts, self._now = look, book, acts, parts, now
        self.setWindowTitle(self.tr("New report"))
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        kept = parts.notes.get(_GEOMETRY)
        if not (isinstance(kept, str) and self.restoreGeometry(QByteArray.fromBase64(kept.encode()))):
            self.resize(look.px(900), look.px(820))
            self._place_over(parent)
        self.sending: Sending | None = None
        self._came_by: tuple[str, Micros | None] = ("slack", None)
        self.fields = ReportFields(look, book, parts.files, parts.zone, parts.zone_name, now)
        self.preview = SlackPreview(look, book)
        self.channel = Choice(look, self.tr("Operator"))
        self._lay_out()
        self._draft = Draft(parts.notes, _DRAFT, self._as_json, self)
        self._redraw = QTimer(self)
        self._redraw.setObjectName("preview")
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_PREVIEW_MS)
        self._redraw.timeout.connect(self.show_preview)
        stored = self._draft.stored()
        if isinstance(stored, dict):
            self._restore(stored)
        self.fields.changed.connect(self._on_fields_changed)
        self.channel.currentIndexChanged.connect(self._on_fields_changed)
        self._draft.saved.connect(self._on_draft_saved)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.send)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        QShortcut(QKeySequence(CAPTURE_KEY), self).activated.connect(self.fields.drop.capture_region)
        self.setAcceptDrops(True)
        self._ring = FocusRing(look, self)
        self.on_ticked(now)
        self.show_preview()
        self.fields.title.setFocus()

    def _place_over(self, parent: QWidget) -> None:
        """In the middle of the window, as far as its screen has room: desktops put it anywhere else."""
        place = self.geometry()
        place.moveCenter(parent.window().geometry().center())
        room = parent.screen().availableGeometry()
        left = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
        self.move(left, max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))

    def _lay_out(self) -> None:
        look = self._look
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        head = row(look, 12, (24, 0, 16, 0))
        head.addWidget(Text(look, self.tr("New report"), "large", weight="strong"))
        for channel, name in sorted(self._book.operators.items(), key=lambda pair: pair[1].casefold()):
            self.channel.addItem(name, channel)
        provider = self._book.me.provider or self.tr("support")
        here: QWidget = self.channel
        if self.channel.count() <= 1:
            here = Text(look, self.channel.currentText(), role="ink_2")
        if self._book.me.side is not Side.OPERATOR:
            head.addWidget(Text(look, self.tr("for"), role="ink_2"))
        head.addWidget(here)
        if self._book.me.side is Side.OPERATOR:
            head.addWidget(Text(look, self.tr("to {0}").format(provider), role="ink_2"))
        head.addStretch(1)
        close = Button(look, "", "quiet", "close", name=self.tr("Close and keep the draft"))
        close.clicked.connect(self.close)
        head.addWidget(close)
        top = QWidget()
        top.setFixedHeight(look.px(55))
        top.setLayout(head)
        down.addWidget(top)
        down.addWidget(hairline())
        across = QHBoxLayout()
        across.setSpacing(0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields.setObjectName("scrolled")
        scroll.setWidget(self.fields)
        across.addWidget(scroll, 1)
        across.addWidget(hairline(upright=True))
        across.addWidget(self.preview)
        down.addLayout(across, 1)
        down.addWidget(hairline())
        down.addWidget(self._foot())

    def _foot(self) -> QWidget:
        look = self._look
        feet = self._feet = row(look, 8)
        self._above = row(look, 0)
        self._state = Text(look, self.tr("Not a draft yet"), "small", "ink_2", tabular=True, wrap=True)
        keep = self._keep = Button(look, self.tr("Keep as draft"))
        keep.clicked.connect(self.close)
        self.send_button = Button(look, self.tr("Send report"), "primary", hint="Ctrl+Enter")
        self.send_button.clicked.connect(self.send)
        feet.addStretch(1)
        feet.addWidget(keep)
        feet.addWidget(self.send_button)
        self._place_state(above=False)
        down = column(look, 8, (24, 12, 24, 12))
        down.addLayout(self._above)
        down.addLayout(feet)
        return boxed(down)

    def _place_state(self, above: bool) -> None:
        """What became of the draft stands beside the buttons, or above them where it would be squeezed."""
        if (self._above if above else self._feet).indexOf(self._state) >= 0:
            return
        if above:
            self._feet.removeWidget(self._state)
            self._above.addWidget(self._state)
        else:
            self._above.removeWidget(self._state)
            self._feet.insertWidget(0, self._state, 100, Qt.AlignmentFlag.AlignVCenter)

    # Showing

    def came_by(self, means: str, at: Micros) -> None:
        """The report reached us by `phone` at another time: its clock starts then."""
        self._came_by = means, at
        when = f"{hhmm(at, self._parts.zone)} {zone_word(at, self._parts.zone)}"
        self._state.say(self.tr("Made by phone at {0}: its clock starts then").format(when), "soon")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setVisible(self.width() / self._look.scale >= 820)
        self._place_state(above=self.width() / self._look.scale < _STATE_BESIDE)

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._now = now
        self.fields.on_ticked(now)

    def show_preview(self) -> None:
        """Show what Slack would show."""
        channel = str(self.channel.currentData() or "")
        products = {i.product for i in self._book.incidents.values() if i.product and i.channel == channel}
        if self.fields.product.count() != len(products):
            self.fields.blockSignals(True)
            self.fields.offer_products(sorted(products))
            self.fields.blockSignals(False)
        clock = self.tr("The acknowledge clock starts when Slack accepts the report: 15 minutes.")
        if self.fields.severity.level() is Severity.P1:
            clock += " " + self.tr("For a P1, desk also opens the contact card to phone.")
        name = self._parts.channel_names.get(channel, "")
        self.preview.show_report(
            self.fields.report(),
            self.fields.files.rowCount(),
            f"#{name}" if name else self._book.operator(channel),
            self._parts.zone_name,
            clock,
        )

    # Drafts

    def _as_json(self) -> object:
        if self.fields.is_empty():
            return None
        return {**self.fields.as_json(), "channel": self.channel.currentData()}

    def _restore(self, draft: dict[str, object]) -> None:
        found = self.channel.findData(draft.get("channel"))
        if found >= 0:
            self.channel.setCurrentIndex(found)
        self.fields.restore(draft)
        self._state.say(self.tr("Draft of an earlier time"))

    def edit_again(self, channel: str, report: Report, files: Iterable[Attachment]) -> None:
        """Show a report that was taken back before Slack had it."""
        found = self.channel.findData(channel)
        if found >= 0:
            self.channel.setCurrentIndex(found)
        self.fields.show_report(report)
        self.fields.files.hold(files)
        self.show_preview()

    def _on_fields_changed(self) -> None:
        if self.sending is not None:
            return
        self._draft.touch()
        self._redraw.start()

    def _on_draft_saved(self) -> None:
        when = hhmmss(self._now, self._parts.zone)
        self._state.say(self.tr("Draft saved {0} on this computer").format(when), "ink_2")

    # A file may fall anywhere on the form: nobody aims in a bad moment.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.fields.drop.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.fields.drop.dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.fields.drop.dropEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.fields.paste_media(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._redraw.stop()
        self._draft.flush()
        kept = bytes(self.saveGeometry().toBase64().data()).decode()
        self._parts.notes.put(_GEOMETRY, kept)
        super().closeEvent(event)

    # Sending

    def problem(self) -> str:
        """Why it cannot be sent: only an empty title stops it."""
        if not self.fields.title.text().strip():
            return self.tr("A report needs a title")
        return ""

    def doubts(self) -> list[str]:
        """What a person should confirm first."""
        at, found = self.fields.occurred_at(), []
        if at is not None and at > self._now:
            found.append(self.tr("The time of occurrence lies in the future."))
        if at is not None and at < self._now - 30 * DAY:
            found.append(self.tr("The time of occurrence is more than 30 days back."))
        if not self.fields.files.rowCount():
            found.append(self.tr("There is no screenshot or log."))
        return found

    def send(self) -> None:
        """Check, ask about doubts, and hand the report over."""
        if self.sending is not None:
            return
        # Saved now, so that a draft's time is not said over what is missing.
        self._draft.flush()
        problem = self.problem()
        if problem:
            self._state.say(problem, "late")
            self.fields.title.setFocus()
            return
        doubts = self.doubts()
        if not doubts:
            self._hand_over()
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Send this report?"))
        box.setText("\n".join(doubts))
        anyway = box.addButton(self.tr("Send anyway"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda clicked: self._hand_over() if clicked is anyway else None)
        box.open()

    def _hand_over(self) -> None:
        self._draft.save()
        self.send_button.setEnabled(False)
        self._state.say(self.tr("Handing over…"), "ink_2")
        channel = str(self.channel.currentData() or "")
        means, at = self._came_by
        command = commands.ReportIssue(
            channel, self.fields.report(), self.fields.files.attachments(), at, means
        )
        self._acts.do(command, self._on_answer)

    def _on_answer(self, answer: CommandQueued | CommandRefused) -> None:
        self.send_button.setEnabled(True)
        if isinstance(answer, CommandRefused):
            self._state.say(told(answer.reason), "late")
            return
        self._draft.forget()
        self._redraw.stop()
        # Nothing more to keep: closing must not write the draft again.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sent.emit(answer.op)
        if self.fields.files.rowCount() and answer.op:
            self._follow(answer.op)
        else:
            self.close()

    def _follow(self, op: str) -> None:
        """Stay until Slack has the files too, unless a person has other things to do."""
        # Loaded with the first report that is sent.
        from desk.ui.report_form.sending import Sending

        self.fields.setEnabled(False)
        self.channel.setEnabled(False)
        self.send_button.hide()
        self._state.say(self.tr("Closing this window stops nothing"), "ink_2")
        self._keep.set_text(self.tr("Go on in the background"))
        self._keep.setFocus()
        self.sending = Sending(self._look, self._book, self._acts, op)
        self.sending.through.connect(self.close)
        down = self.layout()
        assert isinstance(down, QVBoxLayout)
        down.insertWidget(down.count() - 2, self.sending)
        down.insertWidget(down.count() - 3, hairline())
