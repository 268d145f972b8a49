"""The first screen of a desk that is not connected: try it here, or connect to Slack."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk.ui.controls.button import Button
from desk.ui.controls.panels import column, hairline, row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.theme import marks
from desk.ui.theme.look import Look
from desk.ui.welcome.legend import Legend


class _Card(QWidget):
    def __init__(self, look: Look, icon: str, title: str, text: str, button: Button, takes: str) -> None:
        super().__init__()
        self._look = look
        stack = column(look, 0, (24, 24, 24, 24))
        self.setLayout(stack)
        stack.addWidget(Icon(look, icon, "accent", 24))
        stack.addSpacing(look.px(16))
        stack.addWidget(Text(look, title, "large", weight="strong", wrap=True))
        stack.addSpacing(look.px(8))
        stack.addWidget(Text(look, text, role="ink_2", wrap=True))
        stack.addSpacing(look.px(24))
        stack.addStretch(1)
        feet = row(look, 8)
        feet.addWidget(button)
        feet.addStretch(1)
        feet.addWidget(Text(look, takes, "small", "ink_2"))
        stack.addLayout(feet)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self._look.px(self._look.tokens.radius["card"])
        marks.box(QPainter(self), self._look, QRectF(self.rect()), radius, "raised", "line_2")


class Welcome(QScrollArea):
    """`demo_asked` and `connect_asked`."""

    demo_asked = Signal()
    connect_asked = Signal()

    def __init__(self, look: Look, can_demo: bool) -> None:
        super().__init__()
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("scrolled")
        across = QHBoxLayout(inside)
        across.addStretch(1)
        down = QVBoxLayout()
        down.setSpacing(0)
        middle = QWidget()
        middle.setLayout(down)
        middle.setMaximumWidth(look.px(720))
        across.addWidget(middle, 20)
        across.addStretch(1)
        down.addSpacing(look.px(96))
        down.addWidget(
            Text(
                look, self.tr("Every clock of the channel, in one place"), "huge", weight="strong", wrap=True
            )
        )
        down.addSpacing(look.px(8))
        lead = self.tr(
            "desk reads the Slack channel that you share with the other party, shows what is due next, and posts "
            "what you send. There is no other server."
        )
        text = Text(look, lead, role="ink_2", wrap=True)
        text.setMaximumWidth(look.px(640))
        down.addWidget(text)
        down.addSpacing(look.px(36))
        down.addLayout(self._cards(can_demo))
        down.addSpacing(look.px(48))
        down.addWidget(Text(look, self.tr("How to read the board"), weight="strong"))
        down.addSpacing(look.px(12))
        down.addWidget(hairline())
        down.addSpacing(look.px(16))
        down.addWidget(Legend(look))
        shell = Text(look, size="small", role="ink_2")
        shell.say(self.tr("From a terminal: {0} or {1}").format("desk demo", "desk connect"))
        down.addWidget(shell)
        down.addStretch(1)
        self.setWidget(inside)

    def _cards(self, can_demo: bool) -> QHBoxLayout:
        look = self._look
        cards = row(look, 16)
        demo = Button(look, self.tr("Start the demo"))
        demo.setEnabled(can_demo)
        demo.clicked.connect(self.demo_asked)
        self.connect_button = Button(look, self.tr("Connect"), "primary", hint=self.tr("Enter"))
        self.connect_button.clicked.connect(self.connect_asked)
        self.connect_button.setDefault(True)
        for icon, title, text, button, takes in (
            (
                "play",
                self.tr("Try it on this computer"),
                self.tr(
                    "A Slack that runs here, with incidents already counting and people who answer. Nothing leaves "
                    "this computer."
                ),
                demo,
                self.tr("10 seconds"),
            ),
            (
                "hash",
                self.tr("Connect to Slack"),
                self.tr(
                    "Create the app from our manifest, paste two tokens, choose the channel. Tokens go into this "
                    "computer’s keyring."
                ),
                self.connect_button,
                self.tr("5 minutes"),
            ),
        ):
            card = _Card(look, icon, title, text, button, takes)
            card.setMaximumWidth(look.px(352))
            card.setMinimumHeight(look.px(248))
            cards.addWidget(card, 1)
        return cards
