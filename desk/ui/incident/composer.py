"""The composer: an update with its required parts, a plain reply, or a level; drafts survive whatever happens."""

from datetime import tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QWidget,
)

from desk.procedure import commands
from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.policy import DEFAULT_POLICY
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.ui.attachments.drop_area import CAPTURE_KEY, start_capture
from desk.ui.attachments.dropping import accept_copy
from desk.ui.attachments.model import AttachmentModel
from desk.ui.attachments.tray import AttachmentTray
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.drafts import Draft
from desk.ui.controls.mention_edit import MentionEdit
from desk.ui.controls.panels import column, row
from desk.ui.controls.tabs import TAB_PAD, Tabs
from desk.ui.controls.text import Text
from desk.ui.incident.news import News
from desk.ui.incident.taken_back import TakenBack
from desk.ui.incident.update_fields import UpdateFields
from desk.ui.incident.words import CANNED_TEXTS, captured_name, pasted_name
from desk.ui.ports import FileStore, Json, Notes
from desk.ui.report_form.severity_cards import SeverityCards
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmmss

_TEXT_HIGH = 78
UPDATE, REPLY, LEVEL = range(3)


class Composer(QWidget):
    """`sent` carries a command; the draft is given up only by `command_queued`."""

    sent = Signal(object)

    def __init__(
        self, look: Look, book: Book, notes: Notes, files: FileStore | None, zone: tzinfo, incident_id: str
    ) -> None:
        super().__init__()
        self._look, self._book, self._zone, self._id = look, book, zone, incident_id
        self._now: Micros = 0
        self._handed_over: object = None
        self.setAcceptDrops(True)
        self.files = AttachmentModel(files, self)
        self._lay_out()
        self._draft = Draft(notes, f"draft.{incident_id}", self._as_json, self)
        self._draft.saved.connect(self._on_draft_saved)
        self._restore(self._draft.stored())
        for edit in (self.impact, self.doing, self.reply):
            edit.textChanged.connect(self._draft.touch)
            edit.media_pasted.connect(self._on_media_pasted)
            edit.textChanged.connect(self._on_edited)
        self.no_change.toggled.connect(self._draft.touch)
        self.no_change.toggled.connect(self._on_edited)
        self.files.changed.connect(self._draft.touch)
        self.files.changed.connect(self._show_tray)
        self.files.refused.connect(self._say_problem)
        for keys, act in (
            ("Ctrl+Return", self.send),
            ("Ctrl+Enter", self.send),
            (CAPTURE_KEY, self._on_capture_clicked),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # Laying out

    def _lay_out(self) -> None:
        look = self._look
        stack = column(look, 8, (24, 8, 24, 8))
        self.setLayout(stack)
        head = row(look, 20)
        self.tabs = Tabs(look, (self.tr("Update"), self.tr("Reply"), self.tr("Propose severity")))
        self.tabs.chosen.connect(self._on_tabs_chosen)
        self._saved = Text(look, "", "small", "ink_3", tabular=True)
        head.addSpacing(-look.px(TAB_PAD))
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self._saved)
        stack.addLayout(head)
        self.news = News(look, self._book, self._zone)
        stack.addWidget(self.news)
        self.pages = QStackedWidget()
        self.fields = UpdateFields(look, self._book, self._zone)
        self.impact, self.doing, self.no_change = self.fields.impact, self.fields.doing, self.fields.no_change
        self.pages.addWidget(self.fields)
        self.reply = MentionEdit(self._book.people)
        self.reply.setAccessibleName(self.tr("Reply"))
        self.pages.addWidget(self.reply)
        self.cards = SeverityCards(look)
        self.pages.addWidget(self.cards)
        self.pages.setMinimumHeight(look.px(_TEXT_HIGH))
        stack.addWidget(self.pages, 1)
        self.tray = AttachmentTray(look, self.files)
        self.tray.hide()
        stack.addWidget(self.tray)
        self.problem = Text(look, "", "small", "late", wrap=True)
        self.problem.hide()
        stack.addWidget(self.problem)
        self._feet = self._foot()
        stack.addLayout(self._feet)

    def _foot(self) -> QHBoxLayout:
        look = self._look
        foot = row(look, 4)
        attach = Button(look, "", "quiet", "clip", name=self.tr("Attach files"))
        attach.clicked.connect(self._on_attach_clicked)
        capture = Button(
            look, "", "quiet", "crop", CAPTURE_KEY, name=self.tr("Capture a region of the screen")
        )
        capture.clicked.connect(self._on_capture_clicked)
        at = Button(look, "", "quiet", "at", name=self.tr("Mention somebody"))
        at.clicked.connect(self._on_at_clicked)
        self._canned = Button(look, self.tr("Canned texts"), "quiet", "code")
        self._canned.clicked.connect(self._on_canned_clicked)
        self.send_button = Button(look, self.tr("Send update"), "primary", hint="Ctrl+Enter")
        self.send_button.clicked.connect(self.send)
        self.preview_button = Button(look, self.tr("Preview"), "quiet")
        self.preview_button.clicked.connect(self._on_preview_clicked)
        for button in (attach, capture, at, self._canned):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.preview_button)
        foot.addWidget(self.send_button)
        return foot

    # Showing

    def on_ticked(self, now: Micros) -> None:
        """Offer next-update times from now on, and say when the limit is."""
        self._now = now
        self.fields.on_ticked(now, self._interval())

    def _interval(self) -> Micros:
        """What the incident's own policy gives from one update to the next."""
        incident = self._book.incident(self._id)
        run = incident.newest(ClockName.UPDATE) if incident is not None else None
        return run.within if run is not None else DEFAULT_POLICY.update_within

    def focus(self, text: str = "") -> None:
        """Begin an update where one may be posted, or a reply, which says `text`."""
        if text or not self.tabs.is_offered(UPDATE):
            self.tabs.choose(REPLY)
            if text:
                self.reply.setPlainText(text)
            self.reply.setFocus()
        else:
            self.tabs.choose(UPDATE)
            self.impact.setFocus()

    def edit_again(self, post: TakenBack) -> None:
        """Put a post that was taken back where it was written; what is being written there stays, below it."""
        if post.is_update:
            self.tabs.offer(UPDATE, True)
            self.tabs.choose(UPDATE)
            for edit, words in ((self.impact, post.impact), (self.doing, post.doing)):
                edit.setPlainText("\n".join(part for part in (words, edit.toPlainText()) if part))
            self.no_change.setChecked(post.no_change)
            self.impact.setFocus()
        else:
            self.tabs.choose(REPLY)
            self.reply.setPlainText(
                "\n".join(part for part in (post.words, self.reply.toPlainText()) if part)
            )
            self.reply.setFocus()
        self.files.hold(post.files)

    def _on_tabs_chosen(self, tab: int) -> None:
        self.pages.setCurrentIndex(tab)
        texts = (self.tr("Send update"), self.tr("Send reply"), self.tr("Propose"))
        self.send_button.set_text(texts[tab])
        self._say_problem("")
        # The cards say what the levels mean: they have the height that this needs, not that of a text.
        self.pages.setMinimumHeight(0 if tab == LEVEL else self._look.px(_TEXT_HIGH))
        self.preview_button.setVisible(tab != LEVEL)

    def _show_tray(self) -> None:
        self.tray.setVisible(self.files.rowCount() > 0)

    # Drafts

    def _as_json(self) -> Json | None:
        said = {
            "impact": self.impact.toPlainText(),
            "doing": self.doing.toPlainText(),
            "reply": self.reply.toPlainText(),
        }
        if not any(said.values()) and not self.files.rowCount():
            return None
        kept = {
            "no_change": self.no_change.isChecked(),
            "files": self.files.as_json(),
            "seen": self.news.seen,
        }
        return {**said, **kept}

    def _restore(self, draft: Json | None) -> None:
        if not isinstance(draft, dict):
            return
        self.impact.setPlainText(str(draft.get("impact", "")))
        self.doing.setPlainText(str(draft.get("doing", "")))
        self.reply.setPlainText(str(draft.get("reply", "")))
        if self.reply.toPlainText() and not self._has_update():
            self.tabs.choose(REPLY)
        self.no_change.setChecked(bool(draft.get("no_change")))
        self.files.restore(list(draft.get("files", [])))
        self.news.seen = str(draft.get("seen", ""))
        self._show_tray()

    def flush(self) -> None:
        """Write the draft down now."""
        self._draft.flush()

    def _on_draft_saved(self) -> None:
        self._saved.say(self.tr("Draft saved {0}").format(hhmmss(self._now, self._zone)))

    def on_command_queued(self, command: object) -> None:
        """What was sent is safe in the outbox: the draft has done its work."""
        if self._handed_over is None or command != self._handed_over:
            return
        self._handed_over = None
        if isinstance(command, commands.PostUpdate):
            self.fields.clear()
        elif isinstance(command, commands.Reply):
            self.reply.clear()
        else:
            return
        self.files.clear()
        # What was written under the other tab is a draft still.
        self._draft.save()
        if not self.is_writing():
            self._saved.say("")

    def is_writing(self) -> bool:
        """Whether there is anything in the composer."""
        return self._as_json() is not None

    def show_incident(self, incident: Incident) -> None:
        """The incident as it is now: what others post while a person writes is said.

        Only support updates what is open, but nothing goes from under a person who is writing it.
        """
        may_update = self._book.me.side is Side.SUPPORT and incident.status.is_open
        self.tabs.offer(UPDATE, may_update or self._has_update())
        if self.is_writing():
            self.news.look_at(incident)
        else:
            self.news.catch_up(incident)

    def _has_update(self) -> bool:
        return bool(self.impact.toPlainText() or self.doing.toPlainText())

    # Doing

    def send(self) -> None:
        """Check what an update must say, and hand it over."""
        match self.pages.currentIndex():
            case 0:
                self._send_update()
            case 1:
                words = self.reply.wire_text()
                if words or self.files.rowCount():
                    self._hand_over(commands.Reply(self._id, words, self.files.attachments()))
                else:
                    self._refuse(self.tr("Write something first"), self.reply)
            case _:
                level = self.cards.level()
                if level is None:
                    self._refuse(self.tr("Choose a level first"), self.cards)
                else:
                    self._hand_over(commands.ProposeSeverity(self._id, Severity(level)))

    def _send_update(self) -> None:
        lack = self.fields.lack()
        if lack is not None:
            self._refuse(*lack)
        else:
            self._hand_over(commands.PostUpdate(self._id, self.fields.words(), self.files.attachments()))

    def _on_preview_clicked(self) -> None:
        # Loaded with the first look at it.
        from desk.procedure.wording import spoken
        from desk.ui.incident.post_preview import PostPreview

        update = self.pages.currentIndex() == UPDATE
        text = f"Update\n{spoken(self.fields.words())}" if update else spoken(self.reply.wire_text())
        preview = PostPreview(self._look, self._book, text, self.files.rowCount(), self)
        preview.show_over(self.preview_button)

    def _hand_over(self, command: object) -> None:
        self._say_problem("")
        self._draft.save()
        self._handed_over = command
        self.sent.emit(command)

    def _on_edited(self) -> None:
        """What was lacking may be there now."""
        self._say_problem("")

    def _say_problem(self, why: str) -> None:
        self.problem.say(why)
        self.problem.setVisible(bool(why))

    def _refuse(self, why: str, field: QWidget) -> None:
        self._say_problem(why)
        field.setFocus()

    def _current(self) -> MentionEdit:
        if self.pages.currentIndex() == REPLY:
            return self.reply
        return self.doing if self.doing.hasFocus() else self.impact

    def _on_at_clicked(self) -> None:
        edit = self._current()
        edit.setFocus()
        edit.insertPlainText("@")

    def _on_canned_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in CANNED_TEXTS:
            menu.addAction(text, partial(self._insert, text))
        menu.popup(self._canned.mapToGlobal(self._canned.rect().topLeft()))

    def _insert(self, words: str) -> None:
        self._current().insertPlainText(words)

    def _on_attach_clicked(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        for name in names:
            self.files.add_file(Path(name))

    def _on_capture_clicked(self) -> None:
        start_capture(self._look, self, self.files, self._on_captured)

    def _on_captured(self, image: object) -> None:
        if isinstance(image, QImage):
            self.files.add_image(image, captured_name(self._now, self._zone))

    def _on_media_pasted(self, mime: QMimeData) -> None:
        self.files.add_mime(mime, pasted_name(self._now, self._zone))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._on_media_pasted(event.mimeData())
        accept_copy(event)
