"""Sending the document: to whom, with which evidence, as a letter for one's mail program; then the thread is told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.documents.readiness import lacks
from desk.paths import write_whole
from desk.procedure.incident import Incident
from desk.ui import dialogs
from desk.ui.backup.cards import load_card
from desk.ui.connect.answers import Answers
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.review.mail_watch import MailWatch

if TYPE_CHECKING:
    from desk.documents.pack import Packed
    from desk.ui.review.page import ReviewPage
    from desk.ui.review.room import ReviewRoom
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate


class SendQuestion(dialogs.Question):
    """Packs the letter off this thread, asks for its place, and records revision and hash in the thread."""

    def __init__(
        self, room: "ReviewRoom", page: "ReviewPage", window: "MainWindow", incident: Incident
    ) -> None:
        number = page.draft.revision_after(incident.review.document_revision)
        title = translate("review", "Send the document, revision {0}").format(number)
        hint = translate(
            "review",
            "One letter with the document (PDF), the timeline (CSV) and the evidence chosen. The thread is told its "
            "revision and its hash.",
        )
        mailing = window.parts.mailing() if window.parts.mailing is not None else None
        posts = mailing is not None and mailing.sender is not None
        primary = translate("review", "Send") if posts else translate("review", "Make the letter…")
        super().__init__(window, window.look, title, hint, primary)
        self._room, self._page, self._main, self._incident = room, page, window, incident
        self._number, self._sha256, self._as_file = number, "", not posts
        self._post = MailWatch(mailing, self) if mailing is not None and posts else None
        self._answers = Answers(self)
        missing = lacks(page.case, page.draft.words) if page.case is not None else ()
        if missing:
            lines = ", ".join(lack.line for lack in missing)
            not_yet = self.tr("Not ready, it still lacks {0}. The document will say so.").format(lines)
            self._fields.addWidget(Text(window.look, not_yet, role="soon", wrap=True))
        self._card, _ = load_card(
            window.parts.notes, incident.channel, window.book.operator(incident.channel)
        )
        self.to = QLineEdit(", ".join(box.address for box in self._card.mailboxes))
        self.add_field(self.tr("To"), self.to)
        self.note = QLineEdit()
        if self._number > 1:
            self.add_field(self.tr("What this revision corrects"), self.note)
        self.model = PickModel(many=True, parent=self)
        self.model.show(
            [Pick(file.id, file.name) for file in incident.files],
            [file.id for file in incident.files if page.draft.takes(file.id)],
        )
        if incident.files:
            files = PickList(window.look, self.model, True, self.tr("Evidence"))
            files.setFixedHeight(window.look.px(36 * min(4, len(incident.files)) + 4))
            self.add_field(self.tr("Evidence"), files)
        if self._post is not None:
            self._post.went.connect(self._on_post_went)
            self._post.told.connect(self._say)
            as_file = Button(
                window.look, self.tr("As a file for my mail program…"), icon="external", small=True
            )
            as_file.clicked.connect(self._on_as_file_clicked)
            across = row(window.look, 8)
            across.addWidget(as_file)
            across.addStretch(1)
            self._fields.addLayout(across)
        self.on_answer(self._answer_pack)

    def _on_as_file_clicked(self) -> None:
        self._as_file = True
        self.primary.click()

    def _answer_pack(self) -> str:
        papers, case = self._main.parts.papers, self._page.case
        to = [one.strip() for one in self.to.text().replace(";", ",").split(",") if one.strip()]
        if papers is None or case is None:
            return self.tr("The record is not read yet")
        every = [file.id for file in self._incident.files]
        draft = self._page.draft.taking(self.model.picked(), every)
        if draft != self._page.draft:
            self._page.keep(draft)
        self.primary.setEnabled(False)
        papers.pack(case, draft, to, self._number, self._answers.expect("pack", self._on_packed))
        return self.tr("Making the letter…")

    def _on_packed(self, found: object) -> None:
        self.primary.setEnabled(True)
        if isinstance(found, str):
            self._say(found)
            return
        packed: Packed = found  # type: ignore[assignment]
        if self._post is not None and not self._as_file:
            self._sha256 = packed.sha256
            self.primary.setEnabled(False)
            if not self._post.send(
                self._incident, packed, self._card, self.to.text(), self._main.parts.files
            ):
                self.primary.setEnabled(True)
            return
        self._as_file = self._post is None
        name = f"post-mortem-{self._incident.ts}-revision-{self._number}.eml"
        target = self._room.ask_path(self.windowTitle(), name, True)
        if target is None:
            self._say("")
            return
        try:
            write_whole(target, packed.letter)
        except OSError as error:
            self._say(f"{target}: {error.strerror or error}")
            return
        self._record(packed.sha256)

    def _on_post_went(self, went: bool) -> None:
        self.primary.setEnabled(True)
        if went:
            self._record(self._sha256)

    def _record(self, sha256: str) -> None:
        self._room.record(self._incident.id, self._number, sha256, self.note.text().strip())
        self.accept()

    def reject(self) -> None:
        """What has not gone is taken back: the thread is told of what went and of nothing else."""
        if self._post is not None:
            self._post.give_up()
        super().reject()

    def _say(self, problem: str) -> None:
        self.problem.say(problem)
        self.problem.setVisible(bool(problem))
