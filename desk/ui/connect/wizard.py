"""The connect wizard: five steps from no app at all to a channel on the board."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QWidget

from desk.ui.alarms.bell import Bell
from desk.ui.connect.alarm_page import AlarmPage
from desk.ui.connect.answers import Answers
from desk.ui.connect.app_page import AppPage
from desk.ui.connect.channel_page import ChannelPage
from desk.ui.connect.page import Page
from desk.ui.connect.ports import ChannelPeople, Checked, Connector, Joined, Joining, TokenSet
from desk.ui.connect.sides_page import SidesPage
from desk.ui.connect.steps import StepList, StepsPanel
from desk.ui.connect.tokens_page import TokensPage
from desk.ui.controls.button import Button
from desk.ui.controls.focus import FocusRing, TabOrder
from desk.ui.controls.panels import boxed, column, hairline, row
from desk.ui.controls.text import Text
from desk.ui.ports import UiParts
from desk.ui.theme.look import Look
from desk.ui.wording.told import told

_APP, _TOKENS, _CHANNEL, _SIDES, _ALARM = range(5)


class Wizard(TabOrder, QDialog):
    """With `channel` it begins at the tokens, to replace them. `connected` carries what was joined, as it closes."""

    connected = Signal(str)

    def __init__(
        self, look: Look, parts: UiParts, bell: Bell, channel: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        assert parts.connector is not None
        self.look, self._parts, self._replacing = look, parts, channel
        self._connector: Connector = parts.connector
        self._answers = Answers(self)
        self._joined = ""
        self.setWindowTitle(self.tr("Connect to Slack"))
        self.setMinimumSize(look.px(720), look.px(540))
        self.resize(look.px(900), look.px(640))
        self.app = AppPage(look, self._connector.manifest(), self._connector.create_link())
        self.tokens, self.channel = TokensPage(look), ChannelPage(look)
        self.sides, self.alarm = SidesPage(look), AlarmPage(look, bell)
        self.pages: tuple[Page, ...] = (self.app, self.tokens, self.channel, self.sides, self.alarm)
        self.steps = StepList(
            look,
            (
                self.tr("Create the Slack app"),
                self.tr("Paste the tokens"),
                self.tr("Choose the channel"),
                self.tr("Say who is support"),
                self.tr("Try the alarm"),
            ),
        )
        self.stack = QStackedWidget()
        self._message = Text(look, size="small", role="ink_2")
        self.back = Button(look, self.tr("Back"), "quiet")
        self.go_on = Button(look, self.tr("Continue"), "primary", hint=self.tr("Enter"))
        self.go_on.setDefault(True)
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setObjectName("wizard")
        self._clock.setInterval(1_000)
        self._clock.timeout.connect(lambda: self.tokens.card.on_ticked(self._parts.wall_clock()))
        self._ring = FocusRing(look, self)
        self._connect()
        self._show(_TOKENS if channel else _APP)
        self._clock.start()

    def _lay_out(self) -> None:
        look = self.look
        across = row(look, 0)
        self.setLayout(across)
        across.addWidget(
            StepsPanel(look, self.tr("Connect to Slack"), self.steps, self._connector.keyring_name)
        )
        across.addWidget(hairline(upright=True))
        down = column(look, 0)
        for page in self.pages:
            scroll = QScrollArea()
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            page.setObjectName("scrolled")
            scroll.setWidget(page)
            self.stack.addWidget(scroll)
        down.addWidget(self.stack, 1)
        down.addWidget(hairline())
        foot = row(look, 24, (20, 16, 32, 16))
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self._message)
        foot.addWidget(self.go_on)
        down.addWidget(boxed(foot))
        across.addLayout(down, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back_clicked)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.tokens.tried.connect(self._on_tokens_tried)
        self.channel.chosen.connect(self._on_channel_chosen)
        for page in self.pages:
            page.changed.connect(self._show_foot)
            page.page_asked.connect(self._on_page_asked)

    def current(self) -> int:
        """The number of the step, from 0."""
        return self.stack.currentIndex()

    def _show(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.steps.show_step(number)
        last = number == _ALARM
        self.go_on.set_text(self.tr("Done") if last else self.tr("Continue"), self.tr("Enter"))
        first: QWidget | None = {
            _TOKENS: self.tokens.bot,
            _CHANNEL: self.channel.list,
            _SIDES: self.sides.me if self.sides.support_team() else self.sides.list,
            _ALARM: self.alarm.test,
        }.get(number)
        (first or self.go_on).setFocus()
        self._show_foot()

    def _show_foot(self) -> None:
        number = self.current()
        busy = self._answers.waits_for("join")
        self.back.setVisible(0 < number < _ALARM and not busy)
        self.go_on.setEnabled(self.pages[number].ready() and not busy)
        if busy:
            self._message.say(self.tr("Reading the channel"), "ink_2")
        elif number == _TOKENS and self.tokens.ready():
            count = sum(check.state == "warning" for check in self.tokens.card.checks())
            said = self.tr("%n warnings, nothing that stops you", "", count) if count else ""
            self._message.say(said, "ink_2")
        else:
            self._message.say(self._stopped_by(number), "late")

    def _stopped_by(self, number: int) -> str:
        """What the checks of a page found that lets nobody go on: it may stand out of sight, below the fields."""
        pages: dict[int, TokensPage | ChannelPage] = {_TOKENS: self.tokens, _CHANNEL: self.channel}
        page = pages.get(number)
        if page is None or not page.fatal:
            return ""
        return next((told(check.title) for check in page.card.checks() if check.state == "bad"), "")

    # Going on and back

    def _on_back_clicked(self) -> None:
        self._show(max(_APP, self.current() - 1))

    def _on_go_on_clicked(self) -> None:
        number = self.current()
        if not self.pages[number].ready():
            return
        if number == _CHANNEL:
            self._connector.people(
                self.tokens.tokens(), self.channel.channel(), self._answers.expect("people", self._on_people)
            )
            self._show(_SIDES)
        elif number == _SIDES:
            self._join()
        elif number == _ALARM:
            self.accept()
        else:
            self._show(number + 1)

    def _join(self) -> None:
        sides = self.sides
        joining = Joining(
            tokens=self.tokens.tokens(),
            channel=self.channel.channel(),
            operator=self.channel.operator.text().strip(),
            me=sides.who(),
            side=sides.side(),
            support_team=sides.support_team(),
            support=sides.support(),
        )
        self._connector.connect(joining, self._answers.expect("join", self._on_joined))
        self._show_foot()

    # What is heard

    def _on_tokens_tried(self, tokens: object) -> None:
        assert isinstance(tokens, TokenSet)
        self._connector.check(tokens, "", self._answers.expect("tokens", self._on_tokens_checked))

    def _on_tokens_checked(self, found: object) -> None:
        assert isinstance(found, Checked)
        self.channel.show_channels(found.channels, self._replacing)
        self.tokens.show_checks(found.checks, found.fatal, self._parts.wall_clock())

    def _on_channel_chosen(self, channel: str) -> None:
        self._connector.check(
            self.tokens.tokens(), channel, self._answers.expect("channel", self._on_channel_checked)
        )

    def _on_channel_checked(self, found: object) -> None:
        assert isinstance(found, Checked)
        self.channel.show_checks(found.checks, found.fatal, self._parts.wall_clock())

    def _on_people(self, people: object) -> None:
        assert isinstance(people, ChannelPeople)
        self.sides.show_people(people)
        if self.current() == _SIDES:
            self._show(_SIDES)

    def _on_joined(self, joined: object) -> None:
        assert isinstance(joined, Joined)
        if joined.trouble:
            self._show_foot()
            self._message.say(told(joined.trouble), "late")
            return
        self.alarm.show_warnings([told(each) for each in joined.warnings])
        self._joined = self.channel.channel()
        self._show(_ALARM)

    def _on_page_asked(self, link: str) -> None:
        if self._parts.open_url is not None:
            self._parts.open_url(link)

    def done(self, result: int) -> None:
        """Closed in whatever way: nothing is tried any more, and no token stays in a field."""
        self._clock.stop()
        self.tokens.stop()
        for name in ("tokens", "channel", "people", "join"):
            self._answers.forget(name)
        for field in (self.tokens.bot, self.tokens.app, self.tokens.user):
            field.blockSignals(True)
            field.clear()
        super().done(result)
        if self._joined:
            self.connected.emit(self._joined)
