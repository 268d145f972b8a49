"""What every page of the wizard is: a heading, a line that explains, and fields under their labels."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.controls.button import Button
from desk.ui.controls.panels import column, row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look


class Page(QWidget):
    """A heading, a line that explains, and fields. `changed` when it may have become ready, or stopped being so."""

    changed = Signal()
    page_asked = Signal(str)

    def __init__(self, look: Look, title: str, hint: str) -> None:
        super().__init__()
        self.look = look
        self.body: QVBoxLayout = column(look, 1, (32, 24, 32, 16))
        self.setLayout(self.body)
        self.body.addWidget(Text(look, title, "large", weight="strong"))
        self.body.addSpacing(look.px(5))
        self.body.addWidget(Text(look, hint, role="ink_2", wrap=True))
        self.body.addSpacing(look.px(12))

    def ready(self) -> bool:
        """Whether one can go on."""
        return True

    def label(self, text: str, beside: str = "", link: tuple[str, Callable[[], str]] | None = None) -> None:
        """A field's label, with a hint beside it and a link at the right; its address is asked for when it is used."""
        across = row(self.look, 8, (0, 4, 0, 4) if link is None else (0, 0, 0, 0))
        across.addWidget(Text(self.look, text, "small", "ink_2", "medium", wrap=not beside), int(not beside))
        if beside:
            across.addWidget(Text(self.look, beside, "small", "ink_3"))
        across.addStretch(int(bool(beside)))
        if link is not None:
            words, address = link
            said = LinkButton(self.look, words)
            said.clicked.connect(lambda: self.page_asked.emit(address()))
            across.addWidget(said)
        self.body.addLayout(across)


class LinkButton(Button):
    """Small words in the accent that open a page."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, "link", small=True)
