"""One incident as a file: a person chooses where, and its ending says in which form."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desk.procedure.incident import Incident
from desk.ui.connect.answers import Answers
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.ui.window import MainWindow


class Exporting(QObject):
    """Asks for the file, gathers the incident and writes it; a strip says where it is, or why it is not."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._answers = Answers(self)

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    def ask(self, incident: Incident) -> None:
        """Let a person choose the file."""
        if self._window.parts.papers is None:
            self._window.rooms.say(self.tr("Documents cannot be written here"))
            return
        endings = (
            (self.tr("PDF document"), "pdf"),
            (self.tr("Word document"), "docx"),
            (self.tr("Web page"), "html"),
            (self.tr("Markdown"), "md"),
            (self.tr("Timeline as a table"), "csv"),
            (self.tr("The record as JSON"), "json"),
            (self.tr("Letter with attachments"), "eml"),
        )
        forms = ";;".join(f"{words} (*.{ending})" for words, ending in endings)
        dialog = QFileDialog(self._window, self.tr("Export {0}").format(incident.title), "", forms)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        # Its title is a stranger's words: never part of a path.
        dialog.selectFile(f"incident-{incident.ts.partition('.')[0]}")
        dialog.filterSelected.connect(
            lambda form: dialog.setDefaultSuffix(form.rpartition(".")[2].rstrip(")"))
        )
        dialog.fileSelected.connect(lambda name: self.write(incident, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, incident: Incident, target: Path) -> None:
        """Gather the incident and write it to a file."""
        papers = self._window.parts.papers
        assert papers is not None
        then = self._answers.expect(f"gather {target}", partial(self._on_gathered, incident.id, target))
        papers.gather(incident.id, self._window.ticker.now(), then)

    def _on_gathered(self, incident: str, target: Path, found: object) -> None:
        from desk.documents.case import Case
        from desk.documents.draft import DraftUnreadable, note_key, read_draft

        papers = self._window.parts.papers
        if not isinstance(found, Case) or papers is None:
            self._window.rooms.say(str(found))
            return
        try:
            draft = read_draft(incident, self._window.parts.notes.get(note_key(incident)))
        except DraftUnreadable as error:
            self._window.rooms.say(str(error))
            return
        then = self._answers.expect(f"save {target}", partial(self._on_saved, target))
        papers.save(found, draft, target, then)

    def _on_saved(self, target: Path, trouble: object) -> None:
        self._window.rooms.say(told(str(trouble)) if trouble else self.tr("Written: {0}").format(target))
