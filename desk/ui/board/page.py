"""The board's page: sidebar, toolbar, alarm strip, list and preview, put together and kept in step."""

from contextlib import suppress
from dataclasses import replace
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desk.procedure.instants import Micros
from desk.procedure.side import Side
from desk.sync.link import Link
from desk.ui.board.columns import Columns, read_columns
from desk.ui.board.empty import BoardEmpty
from desk.ui.board.filters import Filter, Lens
from desk.ui.board.model import BoardModel
from desk.ui.board.pill import LatePill, WaitingPill
from desk.ui.board.tally import Tally
from desk.ui.board.toolbar import Toolbar
from desk.ui.board.unposted import Unposted
from desk.ui.board.view import BoardView
from desk.ui.book import Book
from desk.ui.controls.panels import hairline
from desk.ui.keys import Keys
from desk.ui.ports import Evidence, Notes
from desk.ui.roles import BoardColumn
from desk.ui.sidebar import Sidebar, SidebarModel, SideItem, side_items, view_name
from desk.ui.theme.look import Look

if TYPE_CHECKING:
    from desk.ui.incident.preview import Preview

_SAVED = "board.saved"
_SHOWN = "board.shown"
_COLUMNS = "board.columns"
_SPLIT = "board.split"
_RECOUNT_MS = 80
_PREVIEW_FROM, _SIDEBAR_FROM = 1120, 880


class BoardPage(QWidget):
    """Everything of the board. Signals pass on what a person asked for in any of its parts."""

    opened = Signal(str)
    asked = Signal(str, str)
    delivery_asked = Signal(str, str)
    report_asked = Signal()
    search_asked = Signal()

    def __init__(
        self, look: Look, book: Book, notes: Notes, zone: tzinfo, evidence: Evidence | None, keys: Keys
    ) -> None:
        super().__init__()
        # Less than its children would like: they hide as the window narrows.
        self.setMinimumWidth(look.px(360))
        self._look, self._book, self._notes = look, book, notes
        self._filter = Filter()
        self._by: BoardColumn | None = None
        self._stopped = False
        self._tally = Tally(book)
        self._changed: set[str] = set()
        self._offered, self._arriving = "", True
        self.model = BoardModel(book, zone, self)
        self.view = BoardView(look, book, self.model, zone)
        self.toolbar = Toolbar(look)
        self.side_model = SidebarModel(self)
        self.sidebar = Sidebar(look, self.side_model)
        self._zone, self._evidence, self._keys = zone, evidence, keys
        self._beside = QVBoxLayout()
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._place = QWidget()
        self._place.setLayout(self._beside)
        self._place.setMinimumWidth(look.px(320))
        self._preview: Preview | None = None
        self.pill = WaitingPill(look, self.view)
        self.late_pill = LatePill(look, self.view)
        self.empty = BoardEmpty(look, self.view)
        self.view.laid_over = (self.late_pill, self.empty, self.pill)
        self.unposted = Unposted(look, book, zone)
        self._side_line = hairline(upright=True)
        self._lay_out()
        self._recount = QTimer(self)
        self._recount.setObjectName("recount")
        self._recount.setSingleShot(True)
        self._recount.timeout.connect(self.count)
        self._connect()
        self._restore()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        across.addWidget(self._side_line)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.toolbar)
        right.addWidget(hairline())
        self.strips = QVBoxLayout()
        self.strips.setSpacing(0)
        right.addLayout(self.strips)
        right.addWidget(self.unposted)
        self.split = QSplitter()
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.view)
        self.split.addWidget(self._place)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        right.addWidget(self.split, 1)
        across.addLayout(right, 1)

    def _connect(self) -> None:
        for over in (self.pill, self.late_pill, self.empty):
            self.view.resized.connect(over.place)
        self.sidebar.chosen.connect(self._on_sidebar_chosen)
        self.sidebar.removed.connect(self._on_sidebar_removed)
        self.toolbar.levels_changed.connect(self._on_toolbar_levels_changed)
        self.toolbar.grouping_changed.connect(self._on_toolbar_grouping_changed)
        self.toolbar.report_asked.connect(self.report_asked)
        self.toolbar.search_asked.connect(self.search_asked)
        self.toolbar.operator_toggled.connect(self._on_toolbar_operator_toggled)
        self.toolbar.words_asked.connect(self._on_toolbar_words_asked)
        self.toolbar.words_dropped.connect(self._on_toolbar_words_dropped)
        self.toolbar.save_asked.connect(self._on_toolbar_save_asked)
        self.toolbar.column_toggled.connect(self._on_toolbar_column_toggled)
        for asking in (self.toolbar.columns_asked, self.view.columns_asked):
            asking.connect(self.ask_columns)
        self.view.columns_changed.connect(self._on_view_columns_changed)
        self.split.splitterMoved.connect(self._on_split_moved)
        self.view.opened.connect(self.opened)
        self.view.take_asked.connect(self._on_view_take_asked)
        self.unposted.asked.connect(self.delivery_asked)
        self.model.waiting_changed.connect(self.pill.show_count)
        self.pill.clicked.connect(self.model.settle)
        self.view.late_above_changed.connect(self.late_pill.show_count)
        self.late_pill.clicked.connect(self.view.scrollToTop)
        self._book.incidents_changed.connect(self._on_book_incidents_changed)

    def _restore(self) -> None:
        shown = self._notes.get(_SHOWN)
        shown = shown if isinstance(shown, dict) else {}
        grouped, by = bool(shown.get("grouped", True)), shown.get("by")
        self._by = BoardColumn(by) if by in list(BoardColumn) else None
        with suppress(KeyError, TypeError, ValueError):  # a note of another version
            self._filter = Filter.from_json(shown["filter"])
            self.toolbar.show_title(str(shown["title"]))
            self.toolbar.set_levels(self._filter.levels)
        self.view.set_columns(read_columns(self._notes.get(_COLUMNS)))
        self.toolbar.show_columns(self.view.columns.hidden)
        self.model.ask(self._filter, grouped, self._by)
        self.toolbar.show_grouping(grouped, self._by)
        kept = self._notes.get(_SPLIT)
        wide = kept if isinstance(kept, int) else self._look.tokens.size["preview"] - 1
        self.split.setSizes([self._look.px(1440) - self._look.px(wide), self._look.px(wide)])
        self._show_sidebar()
        self.count()

    # Showing

    @property
    def preview(self) -> "Preview":
        """The pane beside the list, in the place that is kept for it; built when it is first asked for."""
        if self._preview is None:
            from desk.ui.incident.preview import Preview

            self._preview = preview = Preview(self._look, self._book, self._zone, self._evidence, self._keys)
            preview.on_ticked(self.model.now)
            preview.show_incident(self.view.current_id())
            self.view.current_changed.connect(preview.show_incident)
            preview.opened.connect(self.opened)
            preview.asked.connect(self.asked)
            preview.delivery_asked.connect(self.delivery_asked)
            self._beside.addWidget(preview)
        return self._preview

    def furnish(self) -> None:
        """Build what stands beside the list, if that is not there yet."""
        _ = self.preview

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self.model.advance(now)
        self.view.on_ticked(now)
        if self._preview is not None:
            self._preview.on_ticked(now)
        self.unposted.on_ticked(now)
        for row, item in enumerate(self.side_model.items()):
            if item.filter is not None and item.filter.lens is Lens.LATE:
                self.side_model.set_count(row, self._book.dues.count_before(now))
        self._choose_first()

    def count(self) -> None:
        """Say how many each view holds, and which levels the current one does."""
        now = self.model.now
        self._show_sidebar()
        items = self.side_model.items()
        self._tally.ask([item.filter for item in items], self._filter, now)
        self._tally.update(self._changed, now)
        self._changed.clear()
        for row, item in enumerate(items):
            if item.filter is not None:
                self.side_model.set_count(row, self._tally.count(row, now))
        self.toolbar.show_counts(dict(self._tally.levels))
        self.toolbar.show_filter(self._filter, self._book.operators)
        self.empty.show_for(self._filter, self._tally.live > 0, self.model.first_id() != "")

    def stop(self) -> None:
        """Nothing more to count: the window closes, or another page takes this one's place."""
        self._stopped = True
        self._recount.stop()
        self.view.stop()

    def show_filter(self, question: Filter, title: str) -> None:
        """Show another view."""
        self._filter = question
        self.toolbar.show_title(title)
        self.toolbar.set_levels(question.levels)
        self.model.ask(question, self.model.grouped, self._by)
        self._remember()
        self._choose_first(anew=True)
        self.count()

    @property
    def lens(self) -> Lens:
        """The standing view in front."""
        return self._filter.lens

    def show_lens(self, lens: Lens) -> None:
        """Show a standing view."""
        for row, item in enumerate(self.side_model.items()):
            if item.filter == Filter(lens):
                self.sidebar.setCurrentIndex(self.side_model.index(row))

    def _choose_first(self, anew: bool = False) -> None:
        """Put the cursor on the most urgent row where a person has not put it yet.

        While the channels are read for the first time rows come in any order: the cursor stays on the first of them.
        """
        first, current = self.model.first_id(), self.view.current_id()
        links = [health.link for health in self._book.health.values()]
        arriving = not links or Link.CONNECTING in links
        gone = anew and not self.model.index_of(current).isValid()
        if first and (not current or gone or (self._arriving and current == self._offered != first)):
            self._offered = first
            self.view.set_current(first)
        # Once more after the last channel: it may have been read between two ticks.
        self._arriving = arriving

    def _show_sidebar(self) -> None:
        items = side_items(self._notes.get(_SAVED), self._book.operators)
        if items != self.side_model.items():
            self.side_model.show(items)
            self.sidebar.blockSignals(True)
            rows = [row for row, item in enumerate(items) if item.filter == self._filter]
            self.sidebar.setCurrentIndex(self.side_model.index(rows[0] if rows else 1))
            self.sidebar.blockSignals(False)

    # What a person asked

    def _on_sidebar_chosen(self, item: SideItem) -> None:
        if item.filter is not None:
            self.show_filter(item.filter, item.text)

    def _on_toolbar_levels_changed(self, levels: object) -> None:
        assert isinstance(levels, frozenset)
        self.show_filter(replace(self._filter, levels=levels), self.toolbar.title.text())

    def _narrow(self, channels: frozenset[str], words: str) -> None:
        """The same view for other operators, or with other words in it."""
        question = replace(self._filter, channels=channels, words=words)
        self.show_filter(question, view_name(question, self.side_model.items(), self._book.operators))

    def _on_toolbar_operator_toggled(self, channel: str) -> None:
        """Narrow to an operator as well, or no more; an empty one is all of them."""
        channels = self._filter.channels ^ {channel} if channel else frozenset()
        self._narrow(channels, self._filter.words)

    def _on_toolbar_words_dropped(self) -> None:
        self._narrow(self._filter.channels, "")

    def _on_toolbar_words_asked(self) -> None:
        from desk.ui.dialogs import ask_line

        ask_line(
            self,
            self._look,
            self.tr("Only with these words"),
            self.tr("Words of title, product or operator"),
            lambda typed: self._narrow(self._filter.channels, typed),
        )

    def _on_toolbar_grouping_changed(self, grouped: bool, by: object) -> None:
        column = by if isinstance(by, BoardColumn) else None
        self._by = column
        self.model.ask(self._filter, grouped, column)
        self.toolbar.show_grouping(grouped, column)
        self._remember()

    def _remember(self) -> None:
        """Keep what is shown and in which order for the next start."""
        self._notes.put(
            _SHOWN,
            {
                "grouped": self.model.grouped,
                "by": int(self._by) if self._by is not None else None,
                "filter": self._filter.as_json(),
                "title": self.toolbar.title.text(),
            },
        )

    def _on_view_take_asked(self, incident: str) -> None:
        if self._book.me.side is Side.SUPPORT:
            self.asked.emit("take", incident)

    def _on_view_columns_changed(self) -> None:
        self._notes.put(_COLUMNS, self.view.columns.as_json())

    def _on_toolbar_column_toggled(self, column: object) -> None:
        """Hide a column or show it again; None puts all of them back as they were at first."""
        toggled = self.view.columns.toggled(column) if isinstance(column, BoardColumn) else Columns()
        self._set_columns(toggled)

    def _set_columns(self, columns: Columns) -> None:
        self.view.set_columns(columns)
        self.toolbar.show_columns(columns.hidden)
        self._on_view_columns_changed()

    def ask_columns(self) -> None:
        """Ask which columns are shown, and where."""
        from desk.ui.board.column_question import ColumnQuestion

        ColumnQuestion(self, self._look, self.view.columns, self._set_columns).open()

    def _on_split_moved(self) -> None:
        self._notes.put(_SPLIT, round(self._place.width() / self._look.scale))

    def _on_toolbar_save_asked(self) -> None:
        from desk.ui.dialogs import ask_line

        ask_line(self, self._look, self.tr("Save this view"), self.tr("Name"), self.save_view)

    def save_view(self, name: str) -> None:
        """Keep what is shown under a name."""
        saved = self._notes.get(_SAVED)
        views = [each for each in (saved if isinstance(saved, list) else []) if each["name"] != name]
        self._notes.put(_SAVED, [*views, {"name": name, "filter": self._filter.as_json()}])
        self.toolbar.show_title(name)
        self._remember()
        self.count()

    def _on_sidebar_removed(self, item: SideItem) -> None:
        saved = self._notes.get(_SAVED)
        views = saved if isinstance(saved, list) else []
        self._notes.put(_SAVED, [each for each in views if each["name"] != item.text])
        self.count()

    def _on_book_incidents_changed(self, ids: object) -> None:
        assert isinstance(ids, frozenset)
        if self._preview is not None and self.view.current_id() in ids:
            self._preview.refresh()
        self._changed |= ids
        if not (self._stopped or self._recount.isActive()):
            self._recount.start(_RECOUNT_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() + self._look.size("rail")) / self._look.scale
        self._place.setVisible(room >= _PREVIEW_FROM)
        for widget in (self.sidebar, self._side_line):
            widget.setVisible(room >= _SIDEBAR_FROM)
