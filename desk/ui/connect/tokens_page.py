"""Step 2: the tokens, pasted, and tried a moment later."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal

from desk.ui.connect.checks_card import ChecksCard
from desk.ui.connect.page import Page
from desk.ui.connect.ports import Check, TokenSet
from desk.ui.connect.token_field import TokenField
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look

APPS_PAGE = "https://api.slack.com/apps"
_APP_OF_TOKEN = re.compile(r"xapp-[0-9]+-(A[A-Z0-9]{6,20})-")
_TRY_AFTER_MS = 500


class TokensPage(Page):
    """Step 2. `tried` carries a TokenSet a moment after something that looks like a bot's token was pasted."""

    tried = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Paste the tokens"),
            self.tr("Two from the app’s pages in Slack; a third if you want to post under your own name."),
        )
        self._doubts: dict[TokenField, tuple[str, Text]] = {}
        where = self.tr("Where is it? OAuth & Permissions")
        oauth = (where, lambda: self.app_page("oauth"))
        self.bot = self._field(self.tr("Bot token"), "xoxb-", oauth)
        basic = (self.tr("Where is it? Basic Information"), lambda: self.app_page("general"))
        self.app = self._field(self.tr("App token, for the live connection"), "xapp-", basic)
        self.user = self._field(self.tr("User token"), "xoxp-", oauth, self.tr("optional"))
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

    def _field(
        self, name: str, prefix: str, link: tuple[str, Callable[[], str]], beside: str = ""
    ) -> TokenField:
        self.label(name, beside, link)
        field = TokenField(self.look, prefix, name)
        field.textChanged.connect(self._on_field_changed)
        self.body.addWidget(field)
        doubt = Text(
            self.look,
            self.tr("This looks like no such token: it begins with {0}").format(prefix),
            "small",
            "soon",
        )
        doubt.hide()
        self._doubts[field] = (prefix, doubt)
        self.body.addWidget(doubt)
        self.body.addSpacing(self.look.px(6))
        return field

    def app_page(self, page: str) -> str:
        """A page of the app in Slack's settings; its list of apps until the app token has said which app it is."""
        named = _APP_OF_TOKEN.match(self.app.token())
        return f"{APPS_PAGE}/{named[1]}/{page}" if named else APPS_PAGE

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
        for field, (prefix, doubt) in self._doubts.items():
            field.show_good(False)
            token = field.token()
            # Only said: another server than Slack may have tokens of its own kind.
            doubt.setVisible(bool(token) and not token.startswith(prefix[: len(token)]))
        if self.bot.token():
            self._timer.start()
        self.changed.emit()

    def _on_timer_timeout(self) -> None:
        self.card.show_busy()
        self.tried.emit(self.tokens())

    def stop(self) -> None:
        """Try nothing more."""
        self._timer.stop()
