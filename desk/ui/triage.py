"""Triage: what came into a channel and is no report, and people nobody has placed yet."""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.procedure import commands
from desk.procedure.board import TriageItem
from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.ui import dialogs
from desk.ui.acts import Acts
from desk.ui.book import Book
from desk.ui.choices import incident_choices
from desk.ui.controls.panels import boxed, column, hairline, row
from desk.ui.controls.tabs import TAB_PAD, Tabs
from desk.ui.controls.text import Text
from desk.ui.incident.lines import Line, dated, readable
from desk.ui.incident.timeline import TimelineModel, TimelineView
from desk.ui.ports import Evidence
from desk.ui.theme.look import Look
from desk.ui.wording.durations import when

_QUOTED = 120
"""Characters of a message that its question repeats."""


class TriagePage(QWidget):
    """Make it an incident, credit it to one, or set it aside; say which side an unknown author is on."""

    file_asked = Signal(object)
    incident_asked = Signal(str)

    def __init__(self, look: Look, book: Book, acts: Acts, zone: tzinfo, evidence: Evidence | None) -> None:
        super().__init__()
        self._look, self._book, self._acts, self._zone = look, book, acts, zone
        self._now: Micros = 0
        self._done = False
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        head = row(look, 24 - TAB_PAD, (24, 12, 24, 0))
        head.addWidget(Text(look, self.tr("Triage"), "large", weight="strong"))
        self.tabs = Tabs(look, (self.tr("To decide"), self.tr("Decided")))
        self.tabs.chosen.connect(self._on_tabs_chosen)
        head.addWidget(self.tabs)
        head.addStretch(1)
        down.addLayout(head)
        down.addWidget(hairline())
        self._empty = Text(look, role="ink_2", wrap=True)
        words = self.tr("What is written into a channel and is no report comes here.")
        hint = Text(look, words, "small", "ink_3", wrap=True)
        said = column(look, 8, (24, 32, 24, 0))
        said.addWidget(self._empty)
        said.addWidget(hint)
        self._nothing = boxed(said)
        down.addWidget(self._nothing)
        self.model = TimelineModel(self)
        self.view = TimelineView(look, book, self.model, zone, evidence)
        self.view.setAccessibleName(self.tr("Messages to decide"))
        self.view.chosen.connect(self._on_view_chosen)
        down.addWidget(self.view, 1)
        book.triage_changed.connect(self.refresh)
        book.people_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is there now."""
        items = sorted(self._book.triage.values(), key=lambda item: item.at, reverse=True)
        shown = [self._line(item) for item in items if (item.state != "open") == self._done]
        self.model.show(dated(shown, self._now, self._zone))
        self._nothing.setVisible(not shown)
        self._empty.say(self.tr("Nothing decided yet") if self._done else self.tr("Nothing to decide"))

    def show_item(self, item_id: str) -> None:
        """Go to one message, decided or not."""
        item = self._book.triage.get(item_id)
        if item is not None:
            self.tabs.choose(int(item.state != "open"))
            self.view.show_line(item_id)
            self.view.setFocus()

    def take_focus(self) -> None:
        """Begin with the newest message, so that the keyboard can decide it."""
        index = self.model.index(0, 0)
        if index.isValid() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(index)
        self.view.setFocus()

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        first, self._now = not self._now, now
        self.view.on_ticked(now)
        if first:
            self.refresh()

    def _line(self, item: TriageItem) -> Line:
        buttons: list[tuple[str, str]] = []
        if item.state == "open":
            buttons = [("promote", self.tr("Make it an incident"))]
            if self._book.me.side is Side.SUPPORT:
                buttons += [("credit", self.tr("Credit to…")), ("dismiss", self.tr("Set aside"))]
        if item.author.side is Side.UNKNOWN:
            buttons += [("support", self.tr("Is support")), ("operator", self.tr("Is operator"))]
        unknown = item.author.side is Side.UNKNOWN
        did = self.tr("unknown author") if unknown else self.tr("wrote to the channel")
        if not unknown and len(self._book.operators) > 1:
            did = self.tr("wrote to the channel of {0}").format(self._book.operator(item.channel))
        if item.state == "credited":
            incident = self._book.incident(item.credited_to)
            did = self.tr("credited to {0}").format(incident.title if incident else item.credited_to)
            if incident is not None:
                buttons.append(("open", self.tr("Open")))
        elif item.state == "dismissed":
            did = self.tr("set aside")
        party = self._book.party(item.author, item.channel) or self._book.operator(item.channel)
        return Line(
            key=item.id,
            at=item.at,
            author=item.author.id,
            side=item.author.side,
            name=self._book.name(item.author.id),
            party=party,
            did=did,
            text=readable(item.text, self._book),
            files=item.files,
            buttons=tuple(buttons),
        )

    def _on_tabs_chosen(self, tab: int) -> None:
        self._done = tab == 1
        self.refresh()

    def act(self, name: str, item_id: str) -> bool:
        """Decide about a message by an act's name; whether there is such an act and such a message."""
        item = self._book.triage.get(item_id)
        if item is None:
            return False
        match name:
            case "promote":
                self._acts.do(commands.Promote(item.id))
            case "dismiss":
                self._acts.do(commands.Dismiss(item.id))
            case "credit":
                self._credit(item)
            case "support" | "operator":
                self._acts.do(commands.Classify(item.channel, item.author.id, Side(name)))
            case "open":
                self.incident_asked.emit(item.credited_to)
            case _:
                return False
        return True

    def _on_view_chosen(self, name: str, line: object) -> None:
        assert isinstance(line, Line)
        if not self.act(name, line.key) and name.startswith("file:"):
            self.file_asked.emit(line.files[int(name.partition(":")[2])])

    def _credit(self, item: TriageItem) -> None:
        here = [incident for incident in self._book.live() if incident.channel == item.channel]
        said = " ".join(readable(item.text, self._book).split())
        words = said if len(said) <= _QUOTED else f"{said[:_QUOTED].rstrip()}…"
        dialogs.ask_choice(
            self,
            self._look,
            self.tr("Credit to an incident"),
            self.tr("Incident"),
            self.tr("Credit"),
            incident_choices(here, self._book, self._now, self._zone),
            lambda incident: self._do(commands.Credit(item.id, incident)),
            self.tr("{0}, {1}: “{2}”. It counts at that time.").format(
                self._book.name(item.author.id), when(item.at, self._now, self._zone), words
            ),
        )

    def _do(self, command: commands.Command) -> None:
        self._acts.do(command)
