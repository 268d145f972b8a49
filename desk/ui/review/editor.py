"""The words of the document: a field a section, with what the record says, and what changed since, beside it."""

from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desk.documents.draft import Words
from desk.ui.controls.panels import column
from desk.ui.controls.text import Text
from desk.ui.review.actions_table import ActionsTable
from desk.ui.review.words import section_hint, section_name
from desk.ui.theme.look import Look

SECTIONS = tuple(one.name for one in fields(Words) if one.name != "actions")


class Section(QPlainTextEdit):
    """One section: Tab leaves it, since words have no use for tabs."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(section_name(name))
        self.setPlaceholderText(section_hint(name) if name not in ("summary", "impact") else "")
        self.setFixedHeight(look.px(72))


class Editor(QScrollArea):
    """`changed` after a person wrote; words that are shown from elsewhere emit nothing."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Document"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("scrolled")
        body = column(look, 0, (24, 16, 24, 24))
        inside.setLayout(body)
        self._look = look
        self._showing = False
        self.sections: dict[str, Section] = {}
        self._flags: dict[str, Text] = {}
        self._records: dict[str, Text] = {}
        for name in SECTIONS:
            self._add(body, name)
        self.table = ActionsTable(look)
        self.table.changed.connect(self._on_changed)
        self._head(body, "actions")
        body.addWidget(self.table)
        body.addStretch(1)
        self.setWidget(inside)

    def _head(self, body: QVBoxLayout, name: str) -> None:
        look = self._look
        body.addWidget(Text(look, section_name(name), weight="strong"))
        body.addSpacing(look.px(4))
        flag = Text(look, "", "small", "soon", wrap=True)
        flag.hide()
        body.addWidget(flag)
        self._flags[name] = flag

    def _add(self, body: QVBoxLayout, name: str) -> None:
        look = self._look
        self._head(body, name)
        field = Section(look, name)
        field.textChanged.connect(self._on_changed)
        body.addWidget(field)
        if name in ("summary", "impact"):
            record = Text(look, "", "small", "ink_2", wrap=True, most_lines=3)
            body.addSpacing(look.px(4))
            body.addWidget(record)
            self._records[name] = record
        body.addSpacing(look.px(16))
        self.sections[name] = field

    def words(self) -> Words:
        """What stands in the fields."""
        texts = {name: field.toPlainText() for name, field in self.sections.items()}
        return replace(Words(), **texts, actions=self.table.actions())

    def show_words(self, words: Words) -> None:
        """Show words that were kept."""
        self._showing = True
        for name, field in self.sections.items():
            field.setPlainText(getattr(words, name))
        self.table.show_actions(words.actions)
        self._showing = False

    def show_record(self, section: str, text: str) -> None:
        """What the document says by itself where nobody wrote."""
        said = " ".join(text.split()) or self.tr("nothing")
        self._records[section].say(f"{section_hint(section)} {said}")

    def flag(self, section: str, changed: tuple[str, ...]) -> None:
        """Say beside a section which facts changed since somebody wrote in it."""
        label = self._flags[section]
        label.say(
            self.tr("Changed since you wrote this: {0}. Your words stay as they are.").format(
                ", ".join(changed)
            )
        )
        label.setVisible(bool(changed))

    def focus(self, section: str) -> None:
        """Put the cursor into a section."""
        target: QWidget = self.table.view if section == "actions" else self.sections[section]
        target.setFocus()
        self.ensureWidgetVisible(target)

    def _on_changed(self) -> None:
        if not self._showing:
            self.changed.emit()
