"""The numbers room: measures of a month, the incidents behind each of them, and the improvement actions."""

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QWidget

from desk.documents.trends import last_months
from desk.procedure.following import followed
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, to_datetime
from desk.procedure.metrics import counted, month_of
from desk.ui.book import Book
from desk.ui.connect.answers import Answers
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.flow import Flow
from desk.ui.controls.panels import boxed, column, hairline, row
from desk.ui.controls.tabs import TAB_PAD, Tabs
from desk.ui.controls.text import Text
from desk.ui.numbers.behind import BehindDelegate, BehindModel
from desk.ui.numbers.figures import Figure, broken_down, measured
from desk.ui.numbers.rows import FiguresModel, TrendDelegate, figures_view
from desk.ui.numbers.to_do import ToDo
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.durations import when
from desk.ui.wording.local_formats import month_name

_MONTHS = 12
_BOTH = 1120
"""From this width of the window on, px at 100 %, the incidents stand beside their figure."""
_ANY_WIDTH = (1 << 24) - 1
_TREND = 3


class NumbersPage(QWidget):
    """`opened` carries an incident's id, `finished` that and the number of an action, `save_asked` channel and
    month."""

    opened = Signal(str)
    finished = Signal(str, int)
    save_asked = Signal(str, str)

    def __init__(self, look: Look, book: Book, parts: UiParts, now: Micros) -> None:
        super().__init__()
        self._look, self._book, self._zone, self._now = look, book, parts.zone, now
        self._stale = False
        self.answers = Answers(self)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = Tabs(look, (self.tr("Figures"), self.tr("Improvement actions")))
        self.operator = Choice(look, self.tr("Operator"))
        self.month = Choice(look, self.tr("Month"))
        self.save = Button(look, self.tr("Save the service report…"), icon="copy", small=True)
        self.show_behind = Button(look, self.tr("Incidents"), icon="board", small=True)
        self.show_behind.setCheckable(True)
        self.measures = FiguresModel(self)
        self.measures_view = figures_view(look, self.measures, self.tr("Measures of the month"))
        self.groups = Tabs(look, (self.tr("By severity"), self.tr("By product"), self.tr("By operator")))
        self.parts = FiguresModel(self)
        self.parts_view = figures_view(look, self.parts, self.tr("The month in parts"))
        self.behind_title = Text(look, weight="strong", wrap=True)
        self.behind = BehindModel(self)
        self.behind_view = QListView()
        self.to_do = ToDo(look)
        self._pages = QStackedWidget()
        self._lay_out()
        self._fill_choices()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        look = self._look
        down = column(look, 0)
        self.setLayout(down)
        head = row(look, 24 - TAB_PAD, (24, 12, 24, 0))
        head.addWidget(Text(look, self.tr("Numbers"), "large", weight="strong"))
        head.addWidget(self.tabs)
        head.addStretch(1)
        down.addLayout(head)
        down.addWidget(hairline())
        self._pages.addWidget(self._figures_page())
        self._pages.addWidget(self.to_do)
        down.addWidget(self._pages, 1)

    def _figures_page(self) -> QWidget:
        look = self._look
        choices = Flow(look)
        choices.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        for part in (self.operator, self.month, self.show_behind, self.save):
            choices.addWidget(part)
        left = column(look, 0)
        upper = row(look, 0, (17, 0, 12, 0))
        upper.addWidget(self.measures_view)
        left.addLayout(upper, 3)
        tabs = row(look, 0, (24 - TAB_PAD, 8, 24, 0))
        tabs.addWidget(self.groups)
        tabs.addStretch(1)
        left.addWidget(hairline())
        left.addLayout(tabs)
        lower = row(look, 0, (17, 0, 12, 0))
        lower.addWidget(self.parts_view)
        left.addLayout(lower, 2)
        right = column(look, 8, (0, 16, 0, 0))
        title = row(look, 0, (16, 0, 16, 0))
        title.addWidget(self.behind_title, 1)
        right.addLayout(title)
        right.addWidget(self._behind_list(), 1)
        across = row(look, 0)
        self._tables, self._between, self._side = boxed(left), hairline(upright=True), boxed(right)
        across.addWidget(self._tables, 1)
        across.addWidget(self._between)
        across.addWidget(self._side, 1)
        down = column(look, 0)
        down.addLayout(choices)
        down.addWidget(hairline())
        down.addLayout(across, 1)
        return boxed(down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Figures and their incidents side by side where there is room; else one, and a button for the other."""
        both = (self.width() + self._look.size("rail")) / self._look.scale >= _BOTH
        self.show_behind.setVisible(not both)
        behind = both or self.show_behind.isChecked()
        self._side.setVisible(behind)
        self._side.setMaximumWidth(self._look.size("preview") if both else _ANY_WIDTH)
        self._side.setMinimumWidth(self._look.size("preview") if both else 0)
        self._between.setVisible(both)
        self._tables.setVisible(both or not behind)

    def _behind_list(self) -> QListView:
        view = self.behind_view
        view.setAccessibleName(self.tr("Incidents behind the figure"))
        view.setModel(self.behind)
        view.setItemDelegate(BehindDelegate(self._look, view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._pages.setCurrentIndex)
        self.operator.currentIndexChanged.connect(lambda _: self.refresh())
        self.month.currentIndexChanged.connect(lambda _: self.refresh())
        self.groups.chosen.connect(lambda _: self.refresh())
        for view, model in ((self.measures_view, self.measures), (self.parts_view, self.parts)):
            view.clicked.connect(lambda index, rows=model: self._show_behind(rows.figure(index.row())))
            view.selectionModel().currentRowChanged.connect(
                lambda index, _, rows=model: self._show_behind(rows.figure(index.row()))
            )
            view.activated.connect(lambda _: self._go_behind())
        self.behind_view.clicked.connect(self._on_behind_chosen)
        self.behind_view.activated.connect(self._on_behind_chosen)
        self.show_behind.toggled.connect(lambda _: self._fit())
        self.save.clicked.connect(lambda: self.save_asked.emit(self.channel(), self.chosen_month()))
        self.to_do.finished.connect(self.finished)
        self.to_do.opened.connect(self.opened)
        self._book.incidents_changed.connect(self._on_incidents_changed)

    def _fill_choices(self) -> None:
        self.operator.addItem(self.tr("All operators"), "")
        channels = {one.channel for one in self._book.incidents.values()} | set(self._book.operators)
        for channel in sorted(channels, key=self._book.operator):
            self.operator.addItem(self._book.operator(channel), channel)
        today = QDate.fromString(self._this_month() + "-01", Qt.DateFormat.ISODate)
        for name in reversed(last_months(today.toString("yyyy-MM"), _MONTHS)):
            first = QDate.fromString(name + "-01", Qt.DateFormat.ISODate)
            self.month.addItem(month_name(first.month(), first.year()), name)

    def _this_month(self) -> str:
        return f"{to_datetime(self._now):%Y-%m}"

    # Asked by others

    def channel(self) -> str:
        """The chosen operator's channel, or empty for all of them."""
        return str(self.operator.currentData() or "")

    def chosen_month(self) -> str:
        """The chosen month, such as ``2026-10``."""
        return str(self.month.currentData())

    def incidents(self) -> list[Incident]:
        """Every incident of the chosen operator."""
        channel = self.channel()
        return [one for one in self._book.incidents.values() if channel in ("", one.channel)]

    def panes(self) -> list[QWidget]:
        """What F6 goes round."""
        if self.tabs.current():
            return [self.to_do.view]
        views: list[QWidget] = [self.measures_view, self.parts_view, self.behind_view]
        return [view for view in views if view.isVisible()] or views[:1]

    def take_focus(self) -> None:
        """Be where the keyboard begins."""
        self.panes()[0].setFocus()

    def show_actions(self) -> None:
        """Go to the improvement actions."""
        self.tabs.choose(1)
        self._pages.setCurrentIndex(1)

    def on_ticked(self, now: Micros) -> None:
        """Take the time; what changed in the last second is counted once."""
        self._now = now
        if self._stale and self.isVisible():
            self.refresh()

    def _on_incidents_changed(self, _ids: object) -> None:
        self._stale = True

    # Showing

    def refresh(self) -> None:
        """Count anew."""
        self._stale = False
        incidents, month = self.incidents(), self.chosen_month()
        kept = self.measures_view.currentIndex().row()
        self.measures.show(
            (self.tr("Measure"), self.month.currentText(), self.tr("Month before"), self.tr("Six months")),
            measured(incidents, month, self._now),
        )
        self.measures_view.setItemDelegateForColumn(_TREND, self._trend())
        self._show_parts([one for one in counted(incidents) if month_of(one) == month])
        self.save.setEnabled(bool(self.channel()))
        self.save.setToolTip(
            "" if self.channel() else self.tr("A service report is for one operator: choose one")
        )
        self.measures_view.setCurrentIndex(self.measures.index(max(0, kept), 0))
        self.to_do.show_actions(followed(self._book.incidents.values(), self._now))

    def _trend(self) -> TrendDelegate:
        found = self.measures_view.itemDelegateForColumn(_TREND)
        return found if isinstance(found, TrendDelegate) else TrendDelegate(self._look, self.measures_view)

    def _show_parts(self, incidents: list[Incident]) -> None:
        keys = (
            lambda one: one.severity.governing.name,
            lambda one: " ".join(one.product.split()) or self.tr("(not stated)"),
            lambda one: self._book.operator(one.channel),
        )
        chosen = self.groups.current()
        heads = (self.tr("Severity"), self.tr("Product"), self.tr("Operator"))
        self.parts.show(
            (
                heads[chosen],
                self.tr("Incidents"),
                self.tr("Acknowledged in time"),
                self.tr("Update intervals kept"),
                self.tr("Time to resolve, median"),
            ),
            broken_down(incidents, keys[chosen], self._now),
        )
        # What it does not need, the measures above have.
        needs = (
            self.parts_view.horizontalHeader().sizeHint().height() + self.parts_view.verticalHeader().length()
        )
        self.parts_view.setMaximumHeight(needs + self._look.px(12))

    def _show_behind(self, figure: Figure | None) -> None:
        ids = figure.incidents if figure is not None else ()
        missed = frozenset(figure.missed if figure is not None else ())
        found = [one for key in ids if (one := self._book.incident(key)) is not None]
        name = figure.name if figure is not None else ""
        self.behind_title.say(self.tr("{0}: %n incidents behind it", "", len(found)).format(name))
        self.behind.show([(one, self._line(one), one.id in missed) for one in found])

    def _go_behind(self) -> None:
        if not self._side.isVisible():
            self.show_behind.setChecked(True)
        self.behind_view.setFocus()

    def _line(self, incident: Incident) -> str:
        reported = when(incident.reported_at, self._now, self._zone)
        return f"{self._book.operator(incident.channel)} · {reported}"

    def _on_behind_chosen(self, index: QModelIndex) -> None:
        incident = self.behind.incident(index.row())
        if incident is not None:
            self.opened.emit(incident.id)
