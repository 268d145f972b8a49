"""Sending the document: to whom, with which evidence, as a letter for one's mail program; then the thread is told."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.documents.readiness import lacks
from desk.paths import write_whole
from desk.procedure.incident import Incident
from desk.ui import dialogs
from desk.ui.connect.answers import Answers
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.controls.text import Text
from desk.ui.review.inviting import card_of

if TYPE_CHECKING:
    from desk.documents.pack import Packed
    from desk.ui.review.page import ReviewPage
    from desk.ui.review.room import ReviewRoom
    from desk.ui.window import MainWindow

translate = QCoreApplication.translate
NO_FILE = ("",)
"""Evidence chosen for the pack where none is: an empty choice stands for all of it."""


class SendQuestion(dialogs.Question):
    """Packs the letter off this thread, asks for its place, and records revision and hash in the thread."""

    def __init__(
        self, room: "ReviewRoom", page: "ReviewPage", window: "MainWindow", incident: Incident
    ) -> None:
        self._room, self._page, self._main, self._incident = room, page, window, incident
        self._number = page.draft.revision_after(incident.review.document_revision)
        title = translate("review", "Send the document, revision {0}").format(self._number)
        hint = translate(
            "review",
            "One letter with the document (PDF), the timeline (CSV) and the evidence chosen. The thread is told its "
            "revision and its hash.",
        )
        super().__init__(window, window.look, title, hint, translate("review", "Make the letter…"))
        self._answers = Answers(self)
        missing = lacks(page.case, page.draft.words) if page.case is not None else ()
        if missing:
            lines = ", ".join(lack.line for lack in missing)
            not_yet = self.tr("Not ready, it still lacks {0}. The document will say so.").format(lines)
            self._fields.addWidget(Text(window.look, not_yet, role="soon", wrap=True))
        card = card_of(window.parts.notes, incident.channel)
        boxes = card.mailboxes if card is not None else ()
        self.to = QLineEdit(", ".join(box.address for box in boxes))
        self.add_field(self.tr("To"), self.to)
        self.note = QLineEdit()
        if self._number > 1:
            self.add_field(self.tr("What this revision corrects"), self.note)
        self.model = PickModel(many=True, parent=self)
        chosen = page.draft.evidence
        self.model.show(
            [Pick(file.id, file.name) for file in incident.files],
            [file.id for file in incident.files if not chosen or file.id in chosen],
        )
        if incident.files:
            files = PickList(window.look, self.model, True, self.tr("Evidence"))
            files.setFixedHeight(window.look.px(36 * min(4, len(incident.files)) + 4))
            self.add_field(self.tr("Evidence"), files)
        self.on_answer(self._answer_pack)

    def _answer_pack(self) -> str:
        papers, case = self._main.parts.papers, self._page.case
        to = [one.strip() for one in self.to.text().replace(";", ",").split(",") if one.strip()]
        if papers is None or case is None:
            return self.tr("The record is not read yet")
        picked = self.model.picked()
        everything = len(picked) == len(self._incident.files)
        draft = replace(self._page.draft, evidence=() if everything else picked or NO_FILE)
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
        self._room.record(self._incident.id, self._number, packed.sha256, self.note.text().strip())
        self.accept()

    def _say(self, problem: str) -> None:
        self.problem.say(problem)
        self.problem.setVisible(bool(problem))
