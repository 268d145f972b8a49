"""A field for a token: its beginning and end can be read, the middle only when asked for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from desk.ui.controls.button import Button
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put
from desk.ui.theme.look import Look

_SHOWN_FIRST, _SHOWN_LAST, _SHORTEST = 9, 4, 20


def masked(token: str) -> str:
    """``xoxb-7302••••••••••••••••q81T``; a short token is all dots, and none tells its length."""
    if len(token) < _SHORTEST:
        return "•" * 16 if token else ""
    return token[:_SHOWN_FIRST] + "•" * 16 + token[-_SHOWN_LAST:]


class TokenField(QLineEdit):
    """`good` puts a check mark beside the eye. Blanks and line ends that came along with a paste are dropped."""

    def __init__(self, look: Look, prefix: str, name: str) -> None:
        super().__init__()
        self._look = look
        self._good = False
        self.setAccessibleName(name)
        self.setPlaceholderText(prefix)
        self.setFont(look.font("small", "mono"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setTextMargins(0, 0, look.px(56), 0)
        self.eye = Button(
            look, kind="quiet", icon="eye", small=True, name=self.tr("Show {0}").format(name), parent=self
        )
        self.laid_over = (self.eye,)
        self.eye.setCheckable(True)
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._on_eye_toggled)
        self.textChanged.connect(self._on_text_changed)
        self._on_text_changed("")

    def token(self) -> str:
        """What was pasted, without what surrounds it."""
        return "".join(self.text().split())

    def show_good(self, good: bool) -> None:
        """Whether the token was tried and works."""
        if good != self._good:
            self._good = good
            self.update()

    def is_hidden(self) -> bool:
        """Whether the middle is covered."""
        return not self.eye.isChecked()

    def _on_eye_toggled(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._on_text_changed(self.text())

    def _on_text_changed(self, text: str) -> None:
        self.eye.setVisible(bool(text))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._look.px
        self.eye.setGeometry(self.width() - px(30), (self.height() - px(24)) // 2, px(26), px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        copies = event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_C
        if not (copies and self.is_hidden()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, px = self._look, self._look.px
        painter = QPainter(self)
        if self.text() and self.is_hidden():
            # Over the field's own dots and cursor, which tell how long the token is.
            inside = self.rect().adjusted(px(4), px(4), -px(56), -px(4))
            painter.fillRect(inside, look.color("raised"))
            base = baseline(look, 0, self.height(), "small", "mono")
            put(painter, look, px(9), base, masked(self.token()), "small", "ink", "mono")
        if self._good:
            marks.icon(painter, look, "check", "good", self.width() - px(49), (self.height() - px(16)) / 2)
