"""A section of the settings: labelled controls in one column."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from desk.ui.controls.panels import column, hairline, row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look

_LABEL, _WIDE = 200, 720


class Section(QWidget):
    """Rows of a label and its controls, with headings between."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("scrolled")
        self.setMaximumWidth(look.px(_WIDE))
        self.body = column(look, 12, (24, 20, 24, 24))
        self.setLayout(self.body)

    def heading(self, text: str) -> None:
        """Begin something else."""
        if self.body.count():
            self.body.addSpacing(self.look.px(8))
            self.body.addWidget(hairline())
            self.body.addSpacing(self.look.px(4))
        self.body.addWidget(Text(self.look, text, weight="strong"))

    def line(self, label: str, *controls: QWidget, hint: str = "") -> None:
        """A label with its controls beside it, and what it means below."""
        across = row(self.look, 12)
        said = Text(self.look, label, role="ink_2")
        said.setFixedWidth(self.look.px(_LABEL))
        if hint:
            # Level with the control, not with the control and its hint together.
            said.setFixedHeight(self.look.size("control"))
        across.addWidget(said, 0, Qt.AlignmentFlag.AlignTop if hint else Qt.AlignmentFlag.AlignVCenter)
        beside = column(self.look, 4)
        together = row(self.look, 8)
        for control in controls:
            if said.buddy() is None:
                said.setBuddy(control)
            if not control.accessibleName():
                control.setAccessibleName(label)
            together.addWidget(control)
        together.addStretch(1)
        beside.addLayout(together)
        if hint:
            beside.addWidget(Text(self.look, hint, "small", "ink_3", wrap=True))
        across.addLayout(beside, 1)
        self.body.addLayout(across)

    def below(self, *widgets: QWidget) -> None:
        """What became of a line's controls, under them."""
        down = column(self.look, 4, (_LABEL + 12, 0, 0, 0))
        for widget in widgets:
            down.addWidget(widget)
        self.body.addLayout(down)

    def tick(self, text: str, on: bool) -> QCheckBox:
        """A check box with its words."""
        box = QCheckBox(text)
        box.setFont(self.look.font())
        box.setChecked(on)
        return box
