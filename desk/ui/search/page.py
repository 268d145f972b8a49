"""The search room: a field, filters, and what was found, in Slack and apart from it only on this computer."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QWidget

from desk.procedure.board import Board
from desk.procedure.instants import Micros
from desk.store.criteria import Criteria, question_of
from desk.store.question import terms
from desk.ui.book import Book
from desk.ui.connect.answers import Answers
from desk.ui.controls.button import Button
from desk.ui.controls.flow import Flow
from desk.ui.controls.panels import boxed, column, hairline, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.tabs import TAB_PAD, Tabs
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.search.delegate import SearchDelegate
from desk.ui.search.filters import Filters
from desk.ui.search.model import SearchModel
from desk.ui.search.placing import Placed
from desk.ui.search.ports import Answer
from desk.ui.theme.look import Look
from desk.ui.wording.told import told

_SLOW_MS = 400
_APART_AT_MOST = 100


class SearchPage(QWidget):
    """`opened` carries a Placed that was chosen, `left` when Escape is pressed in an empty field."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, look: Look, book: Book, parts: UiParts, now: Micros) -> None:
        super().__init__()
        self._look, self._book, self._finder, self._now = look, book, parts.finder, now
        self._answers = Answers(self)
        self._criteria = Criteria()
        self.setObjectName("panel")
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search everything ever read"))
        self.field.setPlaceholderText(self.tr("Search everything ever read"))
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._on_changed)
        self.field.installEventFilter(self)
        self.filters = Filters(look, book, parts.zone)
        self.filters.changed.connect(self._on_changed)
        self.places = Tabs(look, (self.tr("In Slack"), self.tr("Only on this computer")))
        self.places.chosen.connect(self._on_changed)
        self.count = Text(look, size="small", role="ink_2", tabular=True)
        self.behind = Text(look, size="small", role="soon", tabular=True)
        self.model = SearchModel(book, parts.zone, self)
        self.model.more_wanted.connect(self._ask_more)
        self.view = self._list(look, book, parts)
        self.nothing = Text(look, role="ink_2", wrap=True)
        self.hint = Text(look, size="small", role="ink_3", wrap=True)
        self.remedy = Button(look)
        self.remedy.clicked.connect(self._on_remedy_clicked)
        self._remedy = ""
        self._slow = QTimer(self)
        self._slow.setObjectName("slow search")
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(lambda: self.count.say(self.tr("Searching…")))
        self._lay_out()
        book.people_changed.connect(self.filters.refresh)
        book.incidents_changed.connect(lambda _: self.filters.refresh())
        self._on_changed()

    def _list(self, look: Look, book: Book, parts: UiParts) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("Messages found"))
        view.setModel(self.model)
        view.setItemDelegate(SearchDelegate(look, book, parts.zone, view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.clicked.connect(self._on_view_chosen)
        view.installEventFilter(self)
        return view

    def _lay_out(self) -> None:
        look = self._look
        down = column(look, 0)
        self.setLayout(down)
        head = row(look, 12, (24, 12, 24, 8))
        head.addWidget(Icon(look, "search", "ink_2", 20))
        head.addWidget(self.field, 1)
        down.addLayout(head)
        narrow = row(look, 0, (24, 0, 24, 8))
        narrow.addWidget(self.filters, 1)
        down.addLayout(narrow)
        across = Flow(look, 24)
        across.setContentsMargins(look.px(24 - TAB_PAD), 0, look.px(24), 0)
        across.addWidget(self.places)
        across.addWidget(self.count)
        across.addWidget(self.behind)
        down.addLayout(across)
        down.addWidget(hairline())
        empty = column(look, 12, (24, 32, 24, 0))
        for part in (self.nothing, self.hint, self.remedy):
            empty.addWidget(
                part, 0, Qt.AlignmentFlag.AlignLeft if part is self.remedy else Qt.AlignmentFlag(0)
            )
        empty.addStretch(1)
        self._empty = boxed(empty)
        down.addWidget(self.view, 1)
        down.addWidget(self._empty, 1)

    # Asking

    def on_ticked(self, now: Micros) -> None:
        """Take the time."""
        self._now = now

    def criteria(self) -> Criteria:
        """What is asked for, so that a room built anew can go on."""
        return self._criteria

    def go_on(self, criteria: Criteria) -> None:
        """Ask for what was asked for before."""
        self.filters.show_criteria(criteria)
        self.places.choose(int(criteria.past))
        self.field.setText(criteria.typed)
        self._on_changed()

    def start(self) -> None:
        """Be where one begins to type."""
        self.field.setFocus()
        self.field.selectAll()

    def panes(self) -> list[QWidget]:
        """What F6 goes round."""
        return [self.field, self.filters, self.view]

    def _on_changed(self) -> None:
        past = bool(self.places.current())
        self._criteria = self.filters.criteria(self.field.text(), past, self._now)
        question = question_of(self._criteria, self._board())
        if self._finder is None or (not terms(question.typed).words and not self.filters.is_narrow()):
            self._answers.forget("page")
            self._slow.stop()
            self.model.show((), False)
            self._say_nothing()
            return
        self._slow.start()
        self._finder.ask(question, 0, self._answers.expect("page", self._on_answer))

    def _ask_more(self) -> None:
        if self._finder is not None:
            question = question_of(self._criteria, self._board())
            offset = self.model.rowCount()
            self._finder.ask(question, offset, self._answers.expect("page", self._on_answer))

    def _board(self) -> Board:
        return Board(self._book.incidents, self._book.triage) if self._criteria.needs_board else Board()

    # Answers

    def _on_answer(self, answer: object) -> None:
        assert isinstance(answer, Answer)
        self._slow.stop()
        if answer.found is None:
            self.model.show((), False)
            self._say_empty(
                self.tr("Search cannot read this desk’s log: {0}").format(told(answer.trouble)), "again"
            )
            return
        if answer.offset:
            self.model.extend(answer.found.hits, answer.found.more)
        else:
            self.model.show(answer.found.hits, answer.found.more)
            self.view.scrollToTop()
            if self.model.rowCount():
                self.view.setCurrentIndex(self.model.index(0))
        late = self.tr("%n messages are not searched yet: they were read just now", "", answer.behind)
        self.behind.say(late if answer.behind else "")
        self._say_count(answer.apart)

    def _say_count(self, apart: int) -> None:
        shown, more = self.model.rowCount(), self.model.has_more
        self._show_list(bool(shown))
        if shown:
            said = self.tr("more than %n messages", "", shown) if more else self._counted(shown)
            self.count.say(said)
            return
        if apart and not self.places.current():
            said = self.tr("Slack does not have it any more, but this computer has: {0}")
            self._say_empty(said.format(self._counted(apart)), "apart")
        elif apart:
            self._say_empty(self.tr("Nothing apart. In Slack: {0}").format(self._counted(apart)), "apart")
        elif self.filters.is_narrow():
            self._say_empty(self.tr("Nothing found with these filters"), "filters")
        else:
            self._say_empty(self.tr("Nothing found"), "")

    def _counted(self, count: int) -> str:
        if count >= _APART_AT_MOST:
            return self.tr("more than %n messages", "", count - 1)
        return self.tr("%n messages", "", count)

    def _say_nothing(self) -> None:
        if self._finder is None:
            self._say_empty(self.tr("There is nothing to search yet"), "")
            return
        self._say_empty(
            self.tr("Every message this desk has ever read, of all operators, also closed ones"), ""
        )

    def _say_empty(self, words: str, remedy: str) -> None:
        self._show_list(False)
        self._remedy = remedy
        self.count.say("")
        self.nothing.say(words)
        self.hint.say(
            self.tr(
                "Every word must be there; the last one may be a beginning. “Words in quotes” stand together."
                " Accents and capitals do not matter. Works offline."
            )
        )
        texts = {
            "again": self.tr("Try again"),
            "filters": self.tr("No filters"),
            "apart": self.tr("Show in Slack")
            if self.places.current()
            else self.tr("Show what is on this computer"),
        }
        self.hint.setVisible(remedy != "again")
        self.remedy.setVisible(bool(remedy))
        self.remedy.set_text(texts.get(remedy, ""))

    def _show_list(self, shown: bool) -> None:
        self.view.setVisible(shown)
        self._empty.setVisible(not shown)

    def _on_remedy_clicked(self) -> None:
        match self._remedy:
            case "filters":
                self.filters.clear()
            case "apart":
                self.places.choose(1 - self.places.current())
            case _:
                self._on_changed()
        self.field.setFocus()

    # Opening

    def _on_view_chosen(self, index: QModelIndex) -> None:
        placed = self.model.placed(index.row())
        if isinstance(placed, Placed):
            self.opened.emit(placed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            taken = self._field_key(event) if watched is self.field else self._view_key(event)
            if taken:
                return True
        return super().eventFilter(watched, event)

    def _field_key(self, event: QKeyEvent) -> bool:
        key, here = event.key(), self.view.currentIndex()
        if key == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
            else:
                self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) and self.model.rowCount():
            self.view.setFocus()
            if not here.isValid():
                self.view.setCurrentIndex(self.model.index(0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if here.isValid():
                self._on_view_chosen(here)
        else:
            return False
        return True

    def _view_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0):
            self.field.setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_view_chosen(self.view.currentIndex())
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _NOT_TYPING:
            self.field.setFocus()
            self.field.end(False)
            self.field.insert(event.text())
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()  # rows have two lines of what was found where it is narrow


_NOT_TYPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
