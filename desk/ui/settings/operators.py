"""The operators' channels: new tokens, forgetting them, one more operator."""

from PySide6.QtCore import Signal

from desk.ui.connect.answers import Answers
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.connect.ports import Connector
from desk.ui.controls.button import Button
from desk.ui.controls.flow import Flow
from desk.ui.controls.text import Text
from desk.ui.dialogs import Question
from desk.ui.settings.section import Section
from desk.ui.theme.look import Look


class OperatorsSection(Section):
    """`connect_asked` carries the channel whose tokens are replaced, or empty for one more operator."""

    connect_asked = Signal(str)

    def __init__(self, look: Look, connector: Connector | None) -> None:
        super().__init__(look)
        self._connector = connector
        self._answers = Answers(self)
        self.heading(self.tr("Operators and tokens"))
        self.model = PickModel(many=False, parent=self)
        self.list = PickList(
            look, self.model, False, self.tr("Operators"), self.tr("No operator is connected yet")
        )
        self.body.addWidget(self.list)
        buttons = Flow(look)
        self.add = Button(look, self.tr("Add an operator…"), icon="plus")
        self.replace = Button(look, self.tr("New tokens…"), icon="lock")
        self.forget = Button(look, self.tr("Forget tokens…"), icon="trash")
        self.remove = Button(look, self.tr("Remove…"))
        for button in (self.add, self.replace, self.forget, self.remove):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        where = connector.keyring_name if connector is not None else ""
        kept = self.tr("Tokens are kept in: {0}. They are never written anywhere else.").format(where)
        lost = self.tr("This computer has no keyring: tokens last until desk is closed.")
        self.body.addWidget(
            Text(look, kept if where else lost, "small", "ink_2" if where else "soon", wrap=True)
        )
        self._said = Text(look, size="small", role="late", wrap=True)
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self.model.picked_changed.connect(self._show_buttons)
        self.add.clicked.connect(lambda: self.connect_asked.emit(""))
        self.replace.clicked.connect(lambda: self.connect_asked.emit(self.picked()))
        self.forget.clicked.connect(self._on_forget_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.refresh()

    def picked(self) -> str:
        """The channel chosen, or empty."""
        return next(iter(self.model.picked()), "")

    def refresh(self) -> None:
        """Show what is connected now."""
        rows = []
        for each in self._connector.connections if self._connector is not None else ():
            state = each.channel if each.has_tokens else self.tr("{0}, not connected").format(each.channel)
            rows.append(Pick(each.channel, each.name, state))
        self.model.show(rows, [self.picked()])

    def _show_buttons(self) -> None:
        self.add.setEnabled(self._connector is not None)
        for button in (self.replace, self.forget, self.remove):
            button.setEnabled(self._connector is not None and bool(self.picked()))

    def _on_remove_clicked(self) -> None:
        channel = self.picked()
        question = Question(
            self,
            self.look,
            self.tr("Remove {0} from this desk?").format(self._name_of(channel)),
            self.tr(
                "Its tokens are forgotten and its incidents leave the board. What was read stays on this computer,"
                " and is there again once the channel is connected again."
            ),
            self.tr("Remove"),
        )
        question.on_answer(lambda: self._remove(channel))
        question.open()

    def _remove(self, channel: str) -> str:
        if self._connector is not None:
            self._connector.remove(channel, self._answers.expect("remove", self._on_forgotten))
        return ""

    def _name_of(self, channel: str) -> str:
        row = self.model.row_of(channel)
        return row.text if row is not None else channel

    def _on_forget_clicked(self) -> None:
        channel = self.picked()
        name = self._name_of(channel)
        question = Question(
            self,
            self.look,
            self.tr("Forget the tokens of {0}?").format(name),
            self.tr(
                "desk stops reading and posting there until it gets new ones. What was read stays, and so does"
                " what waits to be sent."
            ),
            self.tr("Forget"),
        )
        question.on_answer(lambda: self._forget(channel))
        question.open()

    def _forget(self, channel: str) -> str:
        if self._connector is not None:
            self._connector.forget(channel, self._answers.expect("forget", self._on_forgotten))
        return ""

    def _on_forgotten(self, trouble: object) -> None:
        self._said.say(str(trouble))
        self.refresh()
