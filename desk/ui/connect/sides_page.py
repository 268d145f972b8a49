"""Step 4: who is support, and who sits here."""

from desk.procedure.message import Person
from desk.procedure.side import Side
from desk.ui.connect.page import Page
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.connect.ports import ChannelPeople
from desk.ui.controls.choice import Choice
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording import told as wording


class SidesPage(Page):
    """Step 4: who is support, and who sits here."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Say who is support"),
            self.tr(
                "Only support’s messages stop a clock. If the channel’s roster says it already, that stands."
            ),
        )
        self._told = ChannelPeople()
        self.label(self.tr("Support is"))
        self.whole = Choice(look, self.tr("Support is"))
        self.whole.currentIndexChanged.connect(self._on_whole_changed)
        self.body.addWidget(self.whole)
        self.body.addSpacing(look.px(8))
        self.model = PickModel(many=True, parent=self)
        self.list = PickList(look, self.model, True, self.tr("People of support"))
        self.body.addWidget(self.list, 1)
        self.body.addSpacing(look.px(8))
        self.label(self.tr("I am"))
        self.me = Choice(look, self.tr("I am"))
        self.me.currentIndexChanged.connect(self.changed)
        self.body.addWidget(self.me)
        self._trouble = Text(look, size="small", role="soon", wrap=True)
        self.body.addWidget(self._trouble)
        self.model.picked_changed.connect(self.changed)

    def show_people(self, told: ChannelPeople) -> None:
        """Who is in the channel."""
        self._told = told
        teams = {person.team for person in told.people if person.team}
        own = [person for person in told.people if person.team == told.own_team]
        picked = [person.id for person in own] if len(teams) > 1 else [told.me]
        self.model.show([self._pick(person, len(teams) > 1) for person in told.people], picked)
        self.whole.clear()
        self.whole.addItem(self.tr("The people ticked below"), "")
        if told.own_team:
            self.whole.addItem(self.tr("Everybody of our own workspace, also who joins later"), "own")
            self.whole.setCurrentIndex(1 if len(teams) > 1 else 0)
        self.me.clear()
        self.me.addItem(self.tr("Choose yourself"), "")
        for person in told.people:
            self.me.addItem(person.name or person.id, person.id)
        self.me.setCurrentIndex(max(0, self.me.findData(told.me)))
        self._trouble.say(wording.told(told.trouble))
        self.changed.emit()

    def _pick(self, person: Person, foreign: bool) -> Pick:
        detail = ""
        if foreign:
            ours = person.team == self._told.own_team
            detail = self.tr("our workspace") if ours else self.tr("another workspace")
        return Pick(person.id, person.name or person.id, detail)

    def support_team(self) -> str:
        """The workspace whose people are support, or empty."""
        return self._told.own_team if self.whole.currentData() == "own" else ""

    def support(self) -> tuple[str, ...]:
        """The people who are support, where it is not a whole workspace."""
        return () if self.support_team() else self.model.picked()

    def who(self) -> str:
        """Who sits here, or empty."""
        return str(self.me.currentData() or "")

    def side(self) -> Side:
        """Which side that is."""
        team = {person.id: person.team for person in self._told.people}
        if self.support_team():
            return Side.SUPPORT if team.get(self.who(), "") == self.support_team() else Side.OPERATOR
        return Side.SUPPORT if self.who() in self.support() else Side.OPERATOR

    def ready(self) -> bool:
        """Once support is somebody, and somebody sits here."""
        return bool(self.support_team() or self.support()) and bool(self.who())

    def _on_whole_changed(self) -> None:
        self.list.setEnabled(self.whole.currentData() != "own")
        self.changed.emit()
