"""The keyboard's focus in a window: the ring around what has it, and where Tab takes it next."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSlider,
    QSplitter,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from desk.ui.controls.button import Button
from desk.ui.theme.look import Look

RINGED = "ringed"
"""The property of a control of another class that wants the ring too."""
OVER = "laid_over"
"""The attribute of a control that names the controls which lie over it, top down."""
_WHOLE = (QAbstractScrollArea, QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QSlider)
_CHANGES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QObject):
    """Follows the focus of one window's buttons, boxes to tick and sliders; other controls draw their own."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._frame: _Frame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_app_focus_changed)

    def _on_app_focus_changed(self, _old: QObject | None, new: QObject | None) -> None:
        # The ring is the button's neighbour, so it scrolls with it and may be gone with the row it stood in.
        if self._frame is not None and isValid(self._frame):
            self._frame.leave()
        self._frame = None
        if isinstance(new, QWidget) and _has_ring(new) and new.window() is self._window:
            self._frame = _Frame(self._look, new)


def _has_ring(control: QWidget) -> bool:
    return isinstance(control, Button | QCheckBox | QSlider) or bool(control.property(RINGED))


class _Frame(QWidget):
    """The ring of one control.

    Not a QFocusFrame: how far that stands away is the style's, and its mask cuts corners.
    """

    def __init__(self, look: Look, control: QWidget) -> None:
        # A pane of rows or of paper reaches to the edge of what is around it: the ring stands inside.
        self._away = 0 if isinstance(control, QAbstractScrollArea) else 2 * look.size("focus_ring")
        self._chain = _up_to_room(control, self._away)
        super().__init__(self._chain[-1])
        self._look, self._control = look, control
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fit()
        for each in self._chain[:-1]:
            each.installEventFilter(self)

    def leave(self) -> None:
        """Go, as the focus did."""
        for each in self._chain[:-1]:
            if isValid(each):
                each.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES and isValid(self._control):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        ground, away = self._chain[-1], self._away
        place = QRect(self._control.mapTo(ground, QPoint()), self._control.size())
        self.setGeometry(place.adjusted(-away, -away, away, away))
        self.setVisible(self._control.isVisibleTo(ground))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, wide = self._look, self._look.size("focus_ring")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look.px(look.tokens.radius["control"]) + wide
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)


def _up_to_room(control: QWidget, away: int) -> list[QWidget]:
    """A control and what it stands in, up to the first that has room for its ring, or that scrolls with it."""
    chain = [control]
    while (ground := chain[-1].parentWidget()) is not None:
        chain.append(ground)
        place = QRect(control.mapTo(ground, QPoint()), control.size()).adjusted(-away, -away, away, away)
        above = ground.parentWidget()
        scrolls = above is not None and isinstance(above.parentWidget(), QAbstractScrollArea)
        # A splitter and a stack take whatever is put into them for one more page.
        takes = isinstance(ground, QSplitter | QStackedWidget)
        if ground.isWindow() or scrolls or (ground.rect().contains(place) and not takes):
            break
    return chain


class TabOrder:
    """Mixed into a window: Tab goes as one reads, by layouts, whatever was built when.

    Qt's own order is the order of creation, and what comes later (a strip, a panel that is filled anew) is last in it.
    """

    def focusNextPrevChild(self: QWidget, forward: bool) -> bool:  # type: ignore[misc]
        stops = list(tab_stops(self))
        if not stops:
            return False
        focus = focus_in(self)
        here = [number for number, stop in enumerate(stops) if focus is not None and _holds(stop, focus)]
        step = 1 if forward else -1
        if here:
            target = stops[(here[-1] + step) % len(stops)]
        else:
            # What has the focus is on its way out, a strip perhaps: on from where it stood.
            order = list(_in_order(self))
            after = order[order.index(focus) :] if focus in order else []
            later = next((number for number, stop in enumerate(stops) if stop in after), 0)
            target = stops[later if forward else later - 1]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        _bring_into_sight(target)
        return True


def focus_in(window: QWidget) -> QWidget | None:
    """What has a window's focus, or will have it when the window comes to the front; Qt's stub forgets the None."""
    return window.focusWidget()


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """The controls in sight within a widget, itself included, in the order of Tab."""
    return (each for each in _in_order(widget) if each.isVisible() and _is_stop(each))


@contextmanager
def keeping_focus(part: QWidget) -> Iterator[None]:
    """While a part of a window is filled anew: the focus goes back to where it was in it, by name or place."""
    focus = focus_in(part.window())
    if focus is None or not part.isAncestorOf(focus):
        yield
        return
    name = focus.accessibleName()
    number = next((n for n, stop in enumerate(tab_stops(part)) if _holds(stop, focus)), 0)
    yield

    def go_back() -> None:
        stops = list(tab_stops(part))
        if focus in stops or not stops:
            return  # it was not filled anew, or there is nothing to go back to
        same = [stop for stop in stops if stop.accessibleName() == name]
        (same[0] if same else stops[min(number, len(stops) - 1)]).setFocus()

    # What was put into a layout is in sight from the next turn of the loop on.
    QTimer.singleShot(0, part, go_back)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all in it as one reads them, also what is hidden."""
    yield widget
    for child in _children(widget):
        if not child.isWindow():
            yield from _in_order(child)


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton):
        group = _group_of(widget)
        if group is not None and group.exclusive() and widget.isCheckable():
            # Arrows go among choices of which one holds. Qt learns which one it is by the keyboard only.
            chosen = group.checkedButton() or group.buttons()[0]
            return widget is chosen and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if widget.autoExclusive():
            # Rooms: one may look at each before entering.
            return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _group_of(button: QAbstractButton) -> QButtonGroup | None:
    return button.group()


def _children(widget: QWidget) -> list[QWidget]:
    """A widget's children as one reads them: as they are laid out, then what lies over them."""
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [shown] if shown is not None else []
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside is not None else []
    if isinstance(widget, QSplitter):
        return [part for number in range(widget.count()) if (part := widget.widget(number)) is not None]
    if isinstance(widget, _WHOLE):
        # Qt's own parts of a control are nobody's business: PySide lets go of what it hangs under them (a completer's
        # list, say) as soon as nobody holds them.
        return list(getattr(widget, OVER, ()))
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    over = [child for child in widget.children() if isinstance(child, QWidget) and child not in laid]
    return laid + sorted(over, key=lambda child: (child.y(), child.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _holds(stop: QWidget, focus: QWidget) -> bool:
    return stop is focus or stop.isAncestorOf(focus)


def _bring_into_sight(widget: QWidget) -> None:
    """A scrolling column does this for a step inside it, not for one that comes from outside."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
