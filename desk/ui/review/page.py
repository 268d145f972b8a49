"""The review page of one incident: the meeting and the figures, the words of the document, and how it will look."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.documents.case import Case
from desk.documents.draft import Draft, DraftUnreadable, draft_json, note_key, read_draft
from desk.documents.fact_prints import changed_facts, facts_print
from desk.documents.facts import Facts, facts
from desk.documents.readiness import Lack, lacks
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.connect.answers import Answers
from desk.ui.controls.button import Button
from desk.ui.controls.drafts import Draft as Kept
from desk.ui.controls.focus import keeping_focus
from desk.ui.controls.panels import column, hairline, row
from desk.ui.controls.severity_label import SeverityLabel
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.review.editor import SECTIONS, Editor
from desk.ui.review.meeting_part import Proposed
from desk.ui.review.panel import ReviewPanel
from desk.ui.review.preview import Preview
from desk.ui.theme.look import Look

_DRAW_AFTER_MS = 400


class ReviewPage(QWidget):
    """`asked` as its panel says it; `closed` goes back; `thread_asked` opens the incident."""

    asked = Signal(str, object)
    closed = Signal()
    thread_asked = Signal()

    def __init__(self, look: Look, book: Book, parts: UiParts, incident_id: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look, self._book, self._parts, self._id = look, book, parts, incident_id
        self.case: Case | None = None
        self._facts: tuple[Facts, str] | None = None
        self._shown = 0
        self._lacking: tuple[Lack, ...] = ()
        self._now: Micros = 0
        self._answers = Answers(self)
        self.panel = ReviewPanel(look, book, parts.zone)
        self.panel.asked.connect(self.asked)
        self.editor = Editor(look)
        self.preview = Preview(look)
        self.trouble = Text(look, "", "small", "late", wrap=True)
        self.trouble.setContentsMargins(look.px(24), look.px(8), look.px(24), 0)
        self.trouble.hide()
        self.saved = Text(look, "", "small", "ink_3")
        try:
            self.draft = read_draft(incident_id, parts.notes.get(note_key(incident_id)))
        except DraftUnreadable as error:
            self.draft = Draft(incident_id)
            self._say(str(error))
            # What cannot be read is not written over.
            self.editor.setEnabled(False)
        self.editor.show_words(self.draft.words)
        self._kept = Kept(parts.notes, note_key(incident_id), lambda: draft_json(self.draft), self)
        self._kept.saved.connect(lambda: self.saved.say(self.tr("Saved on this computer")))
        self._drawing = QTimer(self)
        self._drawing.setObjectName("drawing")
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(_DRAW_AFTER_MS)
        self._drawing.timeout.connect(self.draw)
        self._lay_out()
        self.editor.changed.connect(self._on_editor_changed)
        book.incidents_changed.connect(self._on_book_incidents_changed)

    @property
    def incident_id(self) -> str:
        """Which incident is reviewed."""
        return self._id

    def _lay_out(self) -> None:
        look = self._look
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        head = row(look, 12, (15, 10, 24, 10))
        back = Button(
            look, self.tr("Review"), "quiet", "back", small=True, name=self.tr("Back to the reviews")
        )
        back.clicked.connect(self.closed)
        head.addWidget(back)
        self._level = SeverityLabel(look, self._book.incidents[self._id].severity.governing, "large")
        head.addWidget(self._level)
        self._title = Text(look, "", "large", weight="strong", wrap=True, most_lines=3)
        head.addWidget(self._title, 1)
        head.addWidget(self.saved)
        self.looking = Button(look, "", icon="undo", small=True)
        self.looking.clicked.connect(lambda: self.show_revision(0))
        self.looking.hide()
        head.addWidget(self.looking)
        self.show_preview = Button(look, self.tr("Preview"), icon="eye", small=True)
        self.show_preview.setCheckable(True)
        self.show_preview.toggled.connect(self._fit)
        head.addWidget(self.show_preview)
        thread = Button(look, self.tr("Thread"), icon="hash", small=True, name=self.tr("Open the incident"))
        thread.clicked.connect(self.thread_asked)
        self._buttons = (self.show_preview, thread)
        head.addWidget(thread)
        down.addLayout(head)
        down.addWidget(hairline())
        across = QHBoxLayout()
        across.setSpacing(0)
        self.panel.setFixedWidth(look.px(344))
        across.addWidget(self.panel)
        across.addWidget(hairline(upright=True))
        self._writing = QWidget()
        middle = column(look, 0)
        self._writing.setLayout(middle)
        middle.addWidget(self.trouble)
        middle.addWidget(self.editor, 1)
        across.addWidget(self._writing, 1)
        self._between = hairline(upright=True)
        across.addWidget(self._between)
        across.addWidget(self.preview, 1)
        down.addLayout(across, 1)

    @property
    def _writes(self) -> bool:
        return self._book.me.side is Side.SUPPORT

    def enter(self, now: Micros) -> None:
        """Show everything as of now, and gather what the document is made of."""
        self._now = now
        self.refresh()
        self._fetch()
        self.gather()

    def refresh(self) -> None:
        """Show the incident as it is now."""
        incident = self._book.incident(self._id)
        if incident is None:
            self.closed.emit()
            return
        self._level.show_level(incident.severity.governing)
        self._title.say(incident.title or self.tr("(no title)"))
        self._lacking = lacks(self.case, self.draft.words) if self.case is not None else ()
        revisions = self.draft.revisions if self._writes else ()
        with keeping_focus(self.panel):
            self.panel.show_incident(incident, self.case, self._lacking, self._proposed(), revisions)
        self.panel.on_ticked(self._now)
        self._show_facts()
        self._fit()

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._now = now
        self.panel.on_ticked(now)

    def flush(self) -> None:
        """Write down what is not written yet, before the page goes: nothing more is drawn on it."""
        self._kept.flush()
        self._drawing.stop()

    def keep(self, draft: Draft) -> None:
        """Take a draft that changed elsewhere than in the fields, and write it down at once."""
        self.draft = draft
        self._kept.save()
        self.refresh()
        self.draw()

    def mend(self, where: str) -> bool:
        """Go to the section, or the figure, that a missing thing is mended in; False where it is none of this page."""
        if where not in (*SECTIONS, "actions"):
            return self.panel.focus_on(where)
        self.show_preview.setChecked(False)
        self.editor.focus(where)
        return True

    def panes(self) -> list[QWidget]:
        """What F6 goes round: the panel, the words, the paper."""
        return [self.panel, self._writing, self.preview]

    def draw(self) -> None:
        """Draw the document as it stands, or the revision that is looked at."""
        papers, case = self._parts.papers, self.case
        if papers is None or case is None:
            return
        old = next((one for one in self.draft.revisions if one.number == self._shown), None)
        draft = self.draft if old is None else replace(self.draft, words=old.words)
        papers.draw(
            case, draft, old.number if old is not None else 0, self._answers.expect("draw", self._on_drawn)
        )

    def show_revision(self, number: int) -> None:
        """Look at the words of a revision that went out, beside the facts as they are now; 0 is the draft."""
        self._shown = number
        self.looking.setVisible(bool(number))
        self.looking.set_text(self.tr("Revision {0}: back to the draft").format(number))
        if number and not self.preview.isVisible():
            self.show_preview.setChecked(True)
        self.draw()

    def _on_drawn(self, html: object) -> None:
        self.preview.show_page(str(html))

    def _say(self, trouble: str) -> None:
        self.trouble.say(trouble)
        self.trouble.setVisible(bool(trouble))

    def _fetch(self) -> None:
        """Have evidence brought here that nobody looked at yet: the document shows its pictures."""
        incident, evidence = self._book.incident(self._id), self._parts.evidence
        for file in incident.files if incident is not None and evidence is not None else ():
            if (file.available or file.url) and evidence is not None and evidence.path_of(file) is None:
                self._parts.engine.fetch(self._id.rpartition(":")[0], file)

    def gather(self) -> None:
        """Read anew what the document is made of."""
        if self._parts.papers is not None:
            self._parts.papers.gather(self._id, self._now, self._answers.expect("gather", self._on_gathered))

    def _on_gathered(self, found: object) -> None:
        if isinstance(found, Case):
            self.case = found
            self._facts = facts(found), facts_print(found)
            self.refresh()
            self.draw()
        else:
            self._say(str(found))

    def _show_facts(self) -> None:
        if self._facts is None:
            return
        said, prints = self._facts
        self.editor.show_record("summary", said.summary)
        self.editor.show_record("impact", said.impact)
        for section in (*SECTIONS, "actions"):
            self.editor.flag(section, changed_facts(self.draft, section, prints))

    def _proposed(self) -> Proposed:
        from desk.outreach.review_meeting import times

        incident = self._book.incidents[self._id]
        theirs = self.case.zone if self.case is not None else self._parts.zone_name
        return Proposed(
            times(incident.review, _name(self._parts.zone_name), _name(theirs), self._now), theirs
        )

    def _on_editor_changed(self) -> None:
        if self._shown:
            self.show_revision(0)
        prints = self._facts[1] if self._facts is not None else ""
        self.draft = self.draft.written(self.editor.words(), prints)
        self.saved.say("")
        self._kept.touch()
        self._drawing.start()
        self._show_facts()
        # The panel is filled anew only when what is missing differs: not with every key.
        if self.case is not None and lacks(self.case, self.draft.words) != self._lacking:
            self.refresh()

    def _on_book_incidents_changed(self, touched: frozenset[str]) -> None:
        if self._id in touched:
            self.refresh()
            self.gather()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words and paper side by side where there is room; else one of them, and a button for the other. An
        operator's desk has no words of its own here."""
        room = self.width() / self._look.scale
        both = room >= 1160
        for button in self._buttons:
            button.show_words(room >= 720)
        self.show_preview.setVisible(self._writes and not both)
        paper = not self._writes or both or self.show_preview.isChecked()
        self._writing.setVisible(self._writes and (both or not self.show_preview.isChecked()))
        self.preview.setVisible(paper)
        self._between.setVisible(self._writes and both)


def _name(zone: str) -> str:
    return ZoneInfo(zone).key
