"""The rail: the rooms of the window, top to bottom, and who one is."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look


class RailButton(QAbstractButton):
    """An icon over a word; `count` is a badge, empty for none. Arrows go along the rail and enter nothing."""

    def __init__(self, look: Look, icon: str, text: str, checkable: bool = True) -> None:
        super().__init__()
        self._look, self._symbol = look, icon
        self.count = ""
        self._wordless = False
        self.setText(text)
        self.setCheckable(checkable)
        # Read as one choice of several, not as a box to tick.
        self.setAutoExclusive(checkable)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_count(self, count: int) -> None:
        """Show a badge for more than nothing."""
        self.count = str(count) if count else ""
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.size("rail"), self._look.px(32 if self._wordless else 48))

    def show_word(self, shown: bool) -> None:
        """Show the word under the icon, or keep it for the pointer where the rail is too low."""
        if shown is self._wordless:
            self._wordless = not shown
            self.setToolTip("" if shown else self.text())
            self.updateGeometry()
            self.update()

    def text_width(self) -> float:
        """How wide the word is where it is widest: when its room is in front."""
        return width(self._look, self.text(), "small", "strong")

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        painter = QPainter(self)
        ground = QRectF(self.rect()).adjusted(px(4), 0, -px(4), 0)
        radius = px(look.tokens.radius["control"])
        on = self.isChecked()
        if on:
            marks.box(painter, look, ground, radius, "selected")
        elif self.underMouse():
            marks.box(painter, look, ground, radius, "sunken")
        if self.hasFocus():
            marks.box(painter, look, ground, radius, "", "accent", look.size("focus_ring"))
        ink = "accent" if on else "ink_2"
        marks.icon(painter, look, self._symbol, ink, (self.width() - px(20)) / 2, px(6), 20)
        weight = "strong" if on else "normal"
        if not self._wordless:
            left = (self.width() - width(look, self.text(), "small", weight)) / 2
            base = baseline(look, px(27), px(16), "small", weight)
            put(painter, look, left, base, self.text(), "small", ink, weight)
        if self.count:
            wide = max(px(16), width(look, self.count, "small", "strong") + px(8))
            badge = QRectF(self.width() / 2 + px(4), px(0), wide, px(16))
            marks.box(painter, look, badge, px(8), "ink_2")
            inset = (wide - width(look, self.count, "small", "strong")) / 2
            base = baseline(look, badge.y(), badge.height(), "small", "strong")
            put(painter, look, badge.x() + inset, base, self.count, "small", "surface", "strong")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class Avatar(QLabel):
    """One's own initials in a ring, read as one's name."""

    def __init__(self, look: Look, initials: str, name: str) -> None:
        super().__init__()
        self._look, self._initials = look, ""
        self.setFixedHeight(look.px(32))
        self.show_person(initials, name)

    def show_person(self, initials: str, name: str) -> None:
        """Who sits here, as far as it is known now."""
        self._initials = initials
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._initials:
            return
        look, side = self._look, self._look.px(32)
        painter = QPainter(self)
        ring = QRectF((self.width() - side) / 2, 0, side, side)
        marks.box(painter, look, ring, side / 2, "sunken", "line_2")
        left = (self.width() - width(look, self._initials, "body", "medium")) / 2
        base = baseline(look, 0, side, "body", "medium")
        put(painter, look, left, base, self._initials, "body", "ink_2", "medium")


class Rail(QWidget):
    """Board, triage, review, numbers, search and wall; `chosen` carries the room's name."""

    chosen = Signal(str)
    menu_asked = Signal()

    def __init__(self, look: Look, initials: str, name: str) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.setFixedWidth(look.size("rail") - 1)
        stack = self._stack = QVBoxLayout(self)
        stack.setContentsMargins(0, look.px(4), 1, look.px(8))
        stack.setSpacing(look.px(8))
        self.menu = RailButton(look, "menu", self.tr("Menu"), checkable=False)
        self.menu.clicked.connect(self.menu_asked)
        stack.addWidget(self.menu)
        stack.addSpacing(look.px(4))
        self.buttons: dict[str, RailButton] = {}
        for room, icon, text in (
            ("board", "board", self.tr("Board")),
            ("triage", "inbox", self.tr("Triage")),
            ("review", "review", self.tr("Review")),
            ("numbers", "numbers", self.tr("Numbers")),
            ("search", "search", self.tr("Search")),
            ("wall", "wall", self.tr("Wall")),
        ):
            stack.addWidget(self._button(look, room, icon, text))
        stack.addStretch(1)
        stack.addWidget(self._button(look, "settings", "settings", self.tr("Settings")))
        self.avatar = Avatar(look, initials, name)
        stack.addWidget(self.avatar)
        self.buttons["board"].setChecked(True)
        self._words_high = stack.minimumSize().height()
        self._show_words(False)
        # A screen may be lower than every word at 200 % needs.
        self.setMinimumHeight(stack.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words(self.height() >= self._words_high)

    def _show_words(self, shown: bool) -> None:
        for button in (self.menu, *self.buttons.values()):
            button.show_word(shown)
        self._stack.setSpacing(self._look.px(8 if shown else 4))

    def _button(self, look: Look, room: str, icon: str, text: str) -> RailButton:
        # Only rooms stay lit; the wall opens beside the room one is in.
        button = RailButton(look, icon, text, checkable=room != "wall")
        self.buttons[room] = button
        button.clicked.connect(lambda _=False, name=room: self.chosen.emit(name))
        return button

    def show_room(self, room: str) -> None:
        """Light the button of a room."""
        if room in self.buttons and self.buttons[room].isCheckable():
            self.buttons[room].setChecked(True)
