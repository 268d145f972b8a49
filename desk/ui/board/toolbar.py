"""The bar above the board: what is shown, level filters, grouping, search and the one primary button."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desk.procedure.severity import Severity
from desk.ui.board.filters import Filter
from desk.ui.controls.button import Button
from desk.ui.controls.panels import boxed, row
from desk.ui.controls.text import Text
from desk.ui.roles import BoardColumn
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put, width
from desk.ui.theme.look import Look
from desk.ui.wording.told import told

translate = QCoreApplication.translate
_TITLE = 260
"""How much of the name of a view, which a person may have written, is shown at least; px at 100 %."""
_NARROWEST = 320
_LEFT, _RIGHT, _BESIDE, _UNDER = 20, 16, 16, 8


class SearchField(QPushButton):
    """Looks like an input and opens the palette, which has the real one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.key = ""
        self.setAccessibleName(self.tr("Search or run a command"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(280), self._look.size("control"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(96), self._look.size("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        painter, rect = QPainter(self), QRectF(self.rect())
        line = ("accent", look.size("focus_ring")) if self.hasFocus() else ("line_control", 1.0)
        marks.box(painter, look, rect, px(look.tokens.radius["control"]), "surface", *line)
        marks.icon(painter, look, "search", "ink_2", px(9), (rect.height() - px(16)) / 2)
        base = baseline(look, 0, rect.height(), "body")
        key = width(look, self.key, "small")
        text = elided(look, self.accessibleName(), rect.width() - px(33 + 16) - key, "body")
        put(painter, look, px(33), base, text, "body", "ink_3")
        put(painter, look, rect.width() - px(8) - key, base, self.key, "small", "ink_3")


class Toolbar(QWidget):
    """`levels_changed` carries the chosen levels, `grouping_changed` whether grouped and a flat board's sort column."""

    levels_changed = Signal(object)
    grouping_changed = Signal(bool, object)
    column_toggled = Signal(object)
    """A column to hide or to show, None for all as at first."""
    columns_asked = Signal()
    operator_toggled = Signal(str)
    """The channel of an operator to narrow the view to, or no more; empty for all of them."""
    words_asked = Signal()
    words_dropped = Signal()
    search_asked = Signal()
    report_asked = Signal()
    save_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        down = QVBoxLayout(self)
        down.setContentsMargins(look.px(_LEFT), 0, look.px(_RIGHT), 0)
        down.setSpacing(0)
        self._across = across = row(look, 8)
        self._below = row(look, 8)
        self._first = boxed(across)
        down.addWidget(self._first)
        down.addLayout(self._below)
        self.title = Text(look, self.tr("All live"), "large", weight="strong")
        across.addWidget(self.title)
        self._hidden: frozenset[BoardColumn] = frozenset()
        self._filter, self._operators = Filter(), dict[str, str]()
        self._levels: dict[Severity, Button] = {}
        self._filters = QWidget()
        self._in_line = row(look, 8, (_BESIDE, 0, _BESIDE, 0))
        self._filters.setLayout(self._in_line)
        for level in Severity:
            button = Button(look, level.name)
            button.level = level.name
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Only {0} {1}").format(level.name, told(level.word)))
            button.toggled.connect(self._on_level_toggled)
            self._levels[level] = button
            self._in_line.addWidget(button)
        across.addWidget(self._filters)
        self.grouping = Button(look, self.tr("Grouped by due time"), "quiet", "board", trailing="down")
        self.grouping.clicked.connect(self._on_grouping_clicked)
        across.addWidget(self.grouping)
        across.addStretch(1)
        self._below.addStretch(1)
        self.search = SearchField(look)
        self.search.clicked.connect(self.search_asked)
        across.addWidget(self.search)
        self.report = Button(look, self.tr("New report"), "primary", "plus")
        self.report.clicked.connect(self.report_asked)
        across.addWidget(self.report)
        self._set_high(two=False)

    def show_title(self, text: str) -> None:
        """Name the view."""
        self.title.say(text)
        self._fit()

    def show_counts(self, counts: dict[Severity, int]) -> None:
        """How many of each level the view holds."""
        for level, button in self._levels.items():
            count = str(counts.get(level, 0))
            if button.count != count:
                button.count = count
                button.updateGeometry()
                button.update()
        self._fit()

    def levels(self) -> frozenset[Severity]:
        """The levels chosen; none means all."""
        return frozenset(level for level, button in self._levels.items() if button.isChecked())

    def set_levels(self, levels: frozenset[Severity]) -> None:
        """Choose levels without saying so."""
        for level, button in self._levels.items():
            button.blockSignals(True)
            button.setChecked(level in levels)
            button.blockSignals(False)
            button.update()

    def show_columns(self, hidden: frozenset[BoardColumn]) -> None:
        """Which columns are hidden."""
        self._hidden = hidden

    def show_filter(self, question: Filter, operators: Mapping[str, str]) -> None:
        """What the view is narrowed to, and to whom it could be (name by channel)."""
        self._filter, self._operators = question, dict(operators)

    def show_grouping(self, grouped: bool, by: BoardColumn | None) -> None:
        """Say how the board is ordered."""
        self.grouping.set_text(self.tr("Grouped by due time") if grouped else _order_text(by))
        self._fit()

    def show_keys(self, search: str, report: str) -> None:
        """Name the keys that are in force."""
        self.search.key = search
        self.search.update()
        self.report.set_text(self.report.text(), report)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        # What stands here gives way step by step; none of it keeps a window from getting narrower.
        return QSize(self._look.px(_NARROWEST), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give up what is least needed until the rest is whole: in every language, at every size of text."""
        title = min(self.title.sizeHint().width(), self._look.px(_TITLE))
        self.title.setMinimumWidth(title)
        self.report.show_words(True)
        for two in (False, True):
            searching = True
            self.grouping.show_words(True)
            self.report.show_hint(True)
            if not self._fits(title, two, searching):
                searching = False
            if not self._fits(title, two, searching):
                self.grouping.show_words(False)
            if not self._fits(title, two, searching):
                self.report.show_hint(False)
            if self._fits(title, two, searching):
                break
        else:
            self.report.show_words(False)
        self.search.setVisible(searching)
        self._set_high(two)

    def _fits(self, title: int, two: bool, searching: bool) -> bool:
        """Whether the name of the view, its levels where they stand beside it, and the rest have room in one line."""
        parts = [self.grouping.sizeHint().width(), self.report.sizeHint().width()]
        if searching:
            parts.append(self.search.minimumSizeHint().width())
        if not two:
            parts.append(sum(button.sizeHint().width() for button in self._levels.values()))
            parts.append(3 * self._across.spacing() + 2 * self._look.px(_BESIDE))
        wide = title + sum(parts) + (len(parts) + 1) * self._across.spacing()
        return wide <= self.width() - self._look.px(_LEFT + _RIGHT)

    def _set_high(self, two: bool) -> None:
        """One line, or two where the levels stand below the name of the view."""
        holder, other = (self._below, self._across) if two else (self._across, self._below)
        if holder.indexOf(self._filters) < 0:
            other.removeWidget(self._filters)
            holder.insertWidget(0 if two else 1, self._filters)
            side = 0 if two else self._look.px(_BESIDE)
            self._in_line.setContentsMargins(side, 0, side, self._look.px(_UNDER) if two else 0)
        high = self._look.size("toolbar") - 1
        self._first.setFixedHeight(high)
        self.setFixedHeight(high + (self._look.size("control") + self._look.px(_UNDER) if two else 0))

    def _on_level_toggled(self, _on: bool) -> None:
        self.levels_changed.emit(self.levels())

    def _on_grouping_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Grouped by due time"), lambda: self.grouping_changed.emit(True, None))
        menu.addSeparator()
        for by in (None, BoardColumn.SEVERITY, BoardColumn.INCIDENT, BoardColumn.WHO, BoardColumn.SENT):
            menu.addAction(_order_text(by), partial(self.grouping_changed.emit, False, by))
        menu.addSeparator()
        self._offer_narrowing(menu)
        columns = menu.addMenu(self.tr("Columns"))
        for column, text in (
            (BoardColumn.WHO, self.tr("Who")),
            (BoardColumn.ACKNOWLEDGE, self.tr("Acknowledge")),
            (BoardColumn.UPDATE, self.tr("Next update")),
            (BoardColumn.SENT, self.tr("Last sent")),
        ):
            action = columns.addAction(text, partial(self.column_toggled.emit, column))
            action.setCheckable(True)
            action.setChecked(column not in self._hidden)
        columns.addSeparator()
        columns.addAction(self.tr("As at first"), partial(self.column_toggled.emit, None))
        columns.addAction(self.tr("Set up columns…"), self.columns_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Save this view…"), self.save_asked.emit)
        menu.popup(self.grouping.mapToGlobal(self.grouping.rect().bottomLeft()))

    def _offer_narrowing(self, menu: QMenu) -> None:
        channels, words = self._filter.channels, self._filter.words
        if len(self._operators) > 1:
            operators = menu.addMenu(self.tr("Operators"))
            choices = [("", self.tr("All operators"))]
            choices += sorted(self._operators.items(), key=lambda pair: pair[1].casefold())
            for channel, name in choices:
                # A name is text: no letter of it is a key.
                action = operators.addAction(
                    name.replace("&", "&&"), partial(self.operator_toggled.emit, channel)
                )
                action.setCheckable(True)
                action.setChecked(channel in channels if channel else not channels)
        if words:
            plain = words.replace("&", "&&")
            menu.addAction(self.tr("No longer only with “{0}”").format(plain), self.words_dropped.emit)
        menu.addAction(self.tr("Only with these words…"), self.words_asked.emit)
        menu.addSeparator()


def _order_text(by: BoardColumn | None) -> str:
    return {
        None: translate("Toolbar", "Flat, by due time"),
        BoardColumn.SEVERITY: translate("Toolbar", "Flat, by severity"),
        BoardColumn.INCIDENT: translate("Toolbar", "Flat, by title"),
        BoardColumn.WHO: translate("Toolbar", "Flat, by who has it"),
        BoardColumn.SENT: translate("Toolbar", "Flat, by last sent"),
    }[by]
