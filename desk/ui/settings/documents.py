"""What documents say of oneself, and the credit tables that they are counted by."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit

from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.settings.section import Section
from desk.ui.theme.look import Look
from desk.ui.wording.told import told

if TYPE_CHECKING:
    from desk.ui.book import Book


class DocumentsSection(Section):
    """The provider's name, and a table for each operator. What is set here stays on this computer."""

    def __init__(self, look: Look, parts: UiParts, book: "Book") -> None:
        super().__init__(look)
        self._parts, self._book = parts, book
        self.heading(self.tr("Documents"))
        self.provider = QLineEdit(parts.me.provider)
        self.provider.setMinimumWidth(look.px(280))
        self.provider.editingFinished.connect(self._on_provider_editing_finished)
        self.provider.setEnabled(parts.papers is not None)
        self.line(
            self.tr("Support is called"),
            self.provider,
            hint=self.tr("In documents and letters, such as Gamnify."),
        )
        self.heading(self.tr("Credit tables"))
        self.model = PickModel(many=False, parent=self)
        self.list = PickList(look, self.model, False, self.tr("Operators and their credit tables"))
        self.list.setFixedHeight(look.px(36 * 5 + 4))
        self.body.addWidget(self.list)
        self.choose = Button(look, self.tr("Choose a table…"))
        self.choose.clicked.connect(self._on_choose_clicked)
        across = row(look, 8)
        across.addWidget(self.choose)
        across.addStretch(1)
        self.body.addLayout(across)
        kept = self.tr(
            "A TOML file with the fee, the percentages, the cap and the rounding. It never leaves this computer: the"
            " channel gets its version and hash. Other terms need a higher version."
        )
        self.body.addWidget(Text(look, kept, "small", "ink_2", wrap=True))
        self.said = Text(look, size="small", role="late", wrap=True)
        self.body.addWidget(self.said)
        self.body.addStretch(1)
        self.model.picked_changed.connect(self._show_button)
        self._show_button()

    def refresh(self) -> None:
        """Show the operators and the tables in force now."""
        from desk.documents.credit_tables import current, note_key
        from desk.procedure.errors import CreditTableError

        rows = []
        for channel, name in sorted(self._book.operators.items(), key=lambda one: one[1].casefold()):
            try:
                table = current(self._parts.notes.get(note_key(channel)))
                state = table.name if table is not None else self.tr("no table")
            except CreditTableError as error:
                state = told(str(error))
            rows.append(Pick(channel, name, state))
        self.model.show(rows, self.model.picked())

    def take(self, channel: str, text: str) -> None:
        """Keep a table for an operator, or say why not."""
        from desk.documents.credit_tables import note_key, with_table
        from desk.procedure.errors import CreditTableError

        try:
            kept, _ = with_table(self._parts.notes.get(note_key(channel)), text)
        except CreditTableError as error:
            self.said.say(told(str(error)))
            return
        self._parts.notes.put(note_key(channel), kept)
        self.said.say("")
        self.refresh()

    def _show_button(self) -> None:
        self.choose.setEnabled(bool(self.model.picked()))

    def _on_choose_clicked(self) -> None:
        found, _ = QFileDialog.getOpenFileName(self, self.choose.text())
        if not found:
            return
        try:
            text = Path(found).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            self.said.say(str(error))
            return
        self.take(self.model.picked()[0], text)

    def _on_provider_editing_finished(self) -> None:
        papers, name = self._parts.papers, " ".join(self.provider.text().split())
        if papers is not None and name != self._parts.me.provider:
            self.said.say(papers.name_provider(name))
