"""The wizard's pages: each a column of its own fields, saying when it is ready to go on."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desk.procedure.message import Person
from desk.procedure.side import Side
from desk.ui.alarms.bell import Bell
from desk.ui.connect.checks_card import ChecksCard
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.connect.ports import ChannelChoice, ChannelPeople, Check, TokenSet
from desk.ui.connect.token_field import TokenField
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.panels import boxed, column, row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look
from desk.ui.wording import told as wording

_TRY_AFTER_MS = 500
APPS_PAGE = "https://api.slack.com/apps"


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
        self.body.addSpacing(look.px(6))

    def ready(self) -> bool:
        """Whether one can go on."""
        return True

    def label(self, text: str, beside: str = "", link: tuple[str, str] = ("", "")) -> None:
        """A field's label, with a hint beside it and a link at the right."""
        across = row(self.look, 8, (0, 4, 0, 4) if not link[0] else (0, 0, 0, 0))
        across.addWidget(Text(self.look, text, "small", "ink_2", "medium"))
        if beside:
            across.addWidget(Text(self.look, beside, "small", "ink_3"))
        across.addStretch(1)
        if link[0]:
            said = LinkButton(self.look, link[0])
            said.clicked.connect(lambda: self.page_asked.emit(link[1]))
            across.addWidget(said)
        self.body.addLayout(across)


class LinkButton(Button):
    """Small words in the accent that open a page."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, "link", small=True)


class AppPage(Page):
    """Step 1: Slack's page with the manifest filled in."""

    def __init__(self, look: Look, manifest: str, create_link: str) -> None:
        super().__init__(
            look,
            self.tr("Create the Slack app"),
            self.tr(
                "desk talks to Slack as an app of your own workspace. It takes two minutes, once for all desks."
            ),
        )
        self._manifest = manifest
        for number, words in enumerate(
            (
                self.tr(
                    "Open Slack’s page. The app’s settings are filled in; choose your workspace and press Create."
                ),
                self.tr(
                    "On the app’s page press Install to Workspace. Somebody with the right to add apps has to."
                ),
                self.tr("In the channel you share with the other party type /invite @desk"),
            ),
            1,
        ):
            across = row(look, 12, (0, 4, 0, 4))
            figure = Text(look, str(number), weight="strong", role="accent")
            figure.setFixedWidth(look.px(16))
            across.addWidget(figure)
            across.addWidget(Text(look, words, wrap=True), 1)
            self.body.addLayout(across)
        self.body.addSpacing(look.px(8))
        buttons = row(look, 8)
        page = Button(look, self.tr("Open Slack’s page"), icon="external")
        page.clicked.connect(lambda: self.page_asked.emit(create_link))
        self.copy = Button(look, self.tr("Copy the manifest"), icon="copy")
        self.copy.clicked.connect(self._on_copy_clicked)
        buttons.addWidget(page)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self._said = Text(look, size="small", role="ink_2", wrap=True)
        self.body.addWidget(self._said)
        self.body.addStretch(1)

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._manifest)
        self._said.say(self.tr("Copied. In Slack: Create New App, From a manifest, paste it as JSON."))


class TokensPage(Page):
    """Step 2. `tried` carries a TokenSet a moment after something that looks like a bot's token was pasted."""

    tried = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Paste the tokens"),
            self.tr("Two from the app’s pages in Slack; a third if you want to post under your own name."),
        )
        where = self.tr("Where is it? OAuth & Permissions")
        self.bot = self._field(self.tr("Bot token"), "xoxb-", (where, APPS_PAGE))
        basic = (self.tr("Where is it? Basic Information"), APPS_PAGE)
        self.app = self._field(self.tr("App token, for the live connection"), "xapp-", basic)
        self.user = self._field(self.tr("User token"), "xoxp-", (where, APPS_PAGE), self.tr("optional"))
        self.body.addSpacing(look.px(12))
        self.card = ChecksCard(look)
        self.card.again_asked.connect(self._on_timer_timeout)
        self.card.page_asked.connect(self.page_asked)
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setObjectName("try tokens")
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TRY_AFTER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.fatal = True

    def _field(self, name: str, prefix: str, link: tuple[str, str], beside: str = "") -> TokenField:
        self.label(name, beside, link)
        field = TokenField(self.look, prefix, name)
        field.textChanged.connect(self._on_field_changed)
        self.body.addWidget(field)
        self.body.addSpacing(self.look.px(6))
        return field

    def tokens(self) -> TokenSet:
        """What was pasted."""
        return TokenSet(self.bot.token(), self.app.token(), self.user.token())

    def ready(self) -> bool:
        """Once the bot's token was tried and works."""
        return bool(self.bot.token()) and not self.fatal and bool(self.card.checks())

    def show_checks(self, checks: Sequence[Check], fatal: bool, now: int) -> None:
        """What trying them found."""
        self.fatal = fatal
        self.card.show_checks(checks, now)
        good = not fatal
        self.bot.show_good(good)
        told = {check.title for check in checks if check.state == "ok"}
        self.app.show_good(good and bool(self.app.token()) and any("connection" in title for title in told))
        self.changed.emit()

    def _on_field_changed(self) -> None:
        self.fatal = True
        for field in (self.bot, self.app, self.user):
            field.show_good(False)
        if self.bot.token():
            self._timer.start()
        self.changed.emit()

    def _on_timer_timeout(self) -> None:
        self.card.show_busy()
        self.tried.emit(self.tokens())

    def stop(self) -> None:
        """Try nothing more."""
        self._timer.stop()


class ChannelPage(Page):
    """Step 3: the channel, and what the operator is called here."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Choose the channel"),
            self.tr(
                "The one you share with the other party. Missing? In it type /invite @desk, then check again."
            ),
        )
        self.model = PickModel(many=False, parent=self)
        self.list = PickList(look, self.model, False, self.tr("Channels"))
        self.body.addWidget(self.list, 1)
        self.body.addSpacing(look.px(8))
        self.label(self.tr("Or its id"), self.tr("channel details, at the very bottom"))
        self.id = QLineEdit()
        self.id.setPlaceholderText("C0…")
        self.id.setAccessibleName(self.tr("Channel id"))
        self.body.addWidget(self.id)
        self.body.addSpacing(look.px(6))
        self.label(self.tr("Operator"), self.tr("what the other party is called on your screens"))
        self.operator = QLineEdit()
        self.operator.setAccessibleName(self.tr("Operator"))
        self.body.addWidget(self.operator)
        self.body.addSpacing(look.px(8))
        self.card = ChecksCard(look)
        self.card.page_asked.connect(self.page_asked)
        self.card.again_asked.connect(lambda: self.chosen.emit(self.channel()))
        self.body.addWidget(self.card)
        self.fatal = False
        self.model.picked_changed.connect(self._on_model_picked_changed)
        self.id.textChanged.connect(self.changed)
        self.operator.textChanged.connect(self.changed)

    def show_channels(self, channels: Sequence[ChannelChoice], picked: str = "") -> None:
        """Channels to choose from; the only one that the app is in is chosen."""
        joined = [each.id for each in channels if each.joined]
        first = picked or (joined[0] if len(joined) == 1 else "")
        rows = []
        for each in channels:
            shared = self.tr("shared") if each.shared else ""
            outside = "" if each.joined else self.tr("the app is not in it")
            rows.append(Pick(each.id, f"#{each.name}", ", ".join(part for part in (shared, outside) if part)))
        self.model.show(rows, [first])

    def channel(self) -> str:
        """The channel's id, or empty."""
        picked = self.model.picked()
        return self.id.text().strip() or (picked[0] if picked else "")

    def ready(self) -> bool:
        """With a channel and a name."""
        return bool(self.channel()) and bool(self.operator.text().strip()) and not self.fatal

    def show_checks(self, checks: Sequence[Check], fatal: bool, now: int) -> None:
        """What trying the channel found; only what is not fine is worth room here."""
        self.fatal = fatal
        bad = [each for each in checks if each.state != "ok"]
        if fatal and bad:
            self.card.show_checks(bad, now)
        else:
            self.card.hide()
        self.changed.emit()

    def _on_model_picked_changed(self) -> None:
        self.fatal = False
        picked = self.model.row_of(self.channel())
        if picked is not None and not self.operator.text().strip():
            self.operator.setText(picked.text.removeprefix("#"))
        if self.channel():
            self.chosen.emit(self.channel())
        self.changed.emit()


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


class AlarmPage(Page):
    """Step 5: whether this computer can be heard."""

    def __init__(self, look: Look, bell: Bell) -> None:
        super().__init__(
            look,
            self.tr("Try the alarm"),
            self.tr(
                "desk rings five minutes and two minutes before a clock is due, on the instant, and after it."
            ),
        )
        self._bell = bell
        self.test = Button(look, self.tr("Test my alarm"), icon="bell")
        self.test.clicked.connect(self._on_test_clicked)
        across = row(look, 8)
        across.addWidget(self.test)
        across.addStretch(1)
        self.body.addLayout(across)
        self.body.addSpacing(look.px(8))
        self._said = column(look, 6)
        self.body.addWidget(boxed(self._said))
        self._lines = [Text(look, wrap=True) for _ in range(6)]
        for line in self._lines:
            line.hide()
            self._said.addWidget(line)
        self.body.addStretch(1)

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """What connecting could not do."""
        self._show([("soon", warning) for warning in warnings])

    def _show(self, lines: Sequence[tuple[str, str]]) -> None:
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(lines))
            if number < len(lines):
                line.say(lines[number][1], lines[number][0])

    def _on_test_clicked(self) -> None:
        trial = self._bell.test()
        self._show([("ink", line) for line in trial.done] + [("soon", line) for line in trial.lacking])
