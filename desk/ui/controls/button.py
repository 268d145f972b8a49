"""Buttons: one primary, plain ones, quiet ones, each with an icon and a hint of its key where it has them."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look
from desk.ui.wording.local_formats import key_name


class Button(QPushButton):
    """A push button. `kind` is `primary`, `plain`, `quiet`, `link` or `alarm`; `small` is 24 high with 12 px text.

    `hint` names the key in smaller letters after the text; it is not part of the accessible name.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        kind: str = "plain",
        icon: str = "",
        hint: str = "",
        *,
        small: bool = False,
        name: str = "",
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        hint = key_name(hint)
        self._look, self._kind, self._symbol, self._hint = look, kind, icon, hint
        self._small, self._trailing, self._wordless, self._hinting = small, trailing, False, True
        self.level = ""
        """A severity whose mark is drawn before the text, or empty."""
        self.count = ""
        self.setAccessibleName(name or text)
        if name:
            self.setToolTip(f"{name}  {hint}" if hint and not text else name)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_text(self, text: str, hint: str | None = None) -> None:
        """Say something else."""
        self.setText(text)
        self.setAccessibleName(text)
        if hint is not None:
            self._hint = key_name(hint)
        self.updateGeometry()
        self.update()

    @property
    def has_icon(self) -> bool:
        """Whether it can be told by its icon alone."""
        return bool(self._symbol)

    def show_words(self, shown: bool) -> None:
        """Show the text and its hint, or the icon alone where there is no room."""
        if shown == self._wordless:
            self._wordless = not shown
            self.updateGeometry()
            self.update()

    def show_hint(self, shown: bool) -> None:
        """Name the key, or keep quiet about it where there is no room."""
        if shown != self._hinting:
            self._hinting = shown
            self.updateGeometry()
            self.update()

    def _words(self) -> str:
        return "" if self._wordless else self.text()

    @property
    def type_size(self) -> str:
        """The type size of its text."""
        return "small" if self._small else "body"

    def sizeHint(self) -> QSize:
        px = self._look.px
        high = self._look.size("control_small" if self._small else "control")
        if self._kind == "link":
            return QSize(round(self._content_width() + 0.999), high)
        wide = self._content_width() + px(2 * (9 if self._small else 10 if self.level else 12))
        if not self._words():
            wide = high
        return QSize(round(max(wide, high)), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _content_width(self) -> float:
        look, px = self._look, self._look.px
        wide = width(look, self._words(), self.type_size, "medium") if self._words() else 0.0
        if self.level:
            wide += px(20)
        if self._symbol:
            wide += px(16) + (px(8) if self._words() else 0)
        if self._hint and self._hinting and self._words():
            wide += px(8) + width(look, self._hint, "small")
        if self.count:
            wide += px(8) + width(look, self.count, "small", tabular=True)
        if self._trailing:
            wide += px(24)
        return wide

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = self._look, self._look.px
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = px(look.tokens.radius["control"])
        if not self.isEnabled() and look.theme == "contrast":
            # All its lines are white: what cannot be pressed is told by being dim.
            painter.setOpacity(0.5)
        ink, hint = self._paint_ground(painter, rect, radius)
        x = rect.x() + (rect.width() - self._content_width()) / 2
        if self.level:
            marks.severity(painter, look, self.level, x, (rect.height() - px(14)) / 2, px(14))
            x += px(20)
        if self._symbol:
            small = 14 if self._small else 16
            marks.icon(painter, look, self._symbol, ink, x, (rect.height() - px(small)) / 2, small)
            x += px(16) + (px(8) if self._words() else 0)
        base = baseline(look, 0, rect.height(), self.type_size, "medium")
        if self._words():
            x = put(painter, look, x, base, self._words(), self.type_size, ink, "medium")
        if self.count:
            x = put(painter, look, x + px(8), base, self.count, "small", hint, tabular=True)
        if self._hint and self._hinting and self._words():
            x = put(painter, look, x + px(8), base, self._hint, "small", hint)
        if self._trailing:
            marks.icon(painter, look, self._trailing, ink, x + px(8), (rect.height() - px(16)) / 2)

    def _paint_ground(self, painter: QPainter, rect: QRectF, radius: float) -> tuple[str, str]:
        look = self._look
        down = self.isDown() or self.isChecked()
        if not self.isEnabled():
            if self._kind not in ("quiet", "link"):
                marks.box(painter, look, rect, radius, "sunken", "line")
            return "ink_3", "ink_3"
        if self._kind == "primary":
            marks.box(painter, look, rect, radius, "accent_fill")
            if self.underMouse() or down:
                painter.save()
                painter.setOpacity(0.14)
                marks.box(painter, look, rect, radius, "on_accent")
                painter.restore()
            return "on_accent", "on_accent"
        if self._kind == "alarm":
            marks.box(painter, look, rect, radius, "late_fill")
            return "on_late", "on_late"
        fill = "selected" if down else "hover" if self.underMouse() else "raised"
        if self._kind == "link":
            return "accent", "accent"
        if self._kind == "plain":
            marks.box(painter, look, rect, radius, fill, "accent" if self.isChecked() else "line_2")
        elif fill != "raised":
            marks.box(painter, look, rect, radius, fill)
        return "ink", "ink_3"

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
