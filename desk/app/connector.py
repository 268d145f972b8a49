"""The connect wizard's way to Slack: tokens tried, people listed and channels joined on a thread of its own."""

import sys
import threading
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from desk.app.home import Home
from desk.procedure.errors import ProcedureError
from desk.procedure.ports import ChannelError
from desk.procedure.side import Side
from desk.settings import Connection, SettingsInvalid
from desk.store.failures import StoreError
from desk.tokens import Secret, Tokens
from desk.ui.connect.ports import (
    ChannelChoice,
    ChannelPeople,
    Check,
    Checked,
    Connected,
    Joined,
    Joining,
    TokenSet,
)

if TYPE_CHECKING:
    import asyncio

    from desk.slack.checks import Finding
    from desk.slack.workspace_client import SlackChannelClient

_APPS_PAGE = "https://api.slack.com/apps"
_Answer = TypeVar("_Answer")


class SlackConnector:
    """Fills the window's `Connector`. `connected` is called after tokens or operators changed.

    Slack's client is imported on the thread, when the wizard first asks for something.
    """

    def __init__(self, home: Home, connected: Callable[[], None] = lambda: None) -> None:
        self._home = home
        self._connected = connected
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def keyring_name(self) -> str:
        """What keeps the tokens on this computer; empty where they last for this run only."""
        if not self._home.shelf.keeps:
            return ""
        return {"darwin": "Keychain", "win32": "Windows Credential Manager"}.get(
            sys.platform, "Desktop keyring"
        )

    @property
    def connections(self) -> Sequence[Connected]:
        """The channels in the settings."""
        return tuple(
            Connected(
                one.channel, one.name, one.me, self._home.shelf.load(one.channel) is not None, Side(one.side)
            )
            for one in self._home.settings.connections
        )

    def check(self, tokens: TokenSet, channel: str, done: Callable[[Checked], None]) -> None:
        """Try the tokens, and a channel where one is named."""
        self._do(self._check(tokens, channel), done, lambda line: Checked((Check("bad", line),), (), True))

    def people(self, tokens: TokenSet, channel: str, done: Callable[[ChannelPeople], None]) -> None:
        """Who is in the channel."""
        self._do(self._people(tokens, channel), done, lambda line: ChannelPeople(trouble=line))

    def connect(self, joining: Joining, done: Callable[[Joined], None]) -> None:
        """Keep the tokens, read the channel and write the first roster where there is none."""
        self._do(self._join(joining), done, Joined)

    def forget(self, channel: str, done: Callable[[str], None]) -> None:
        """Take a channel's tokens off the keyring."""
        self._do(self._forget(channel), done, lambda line: line)

    def remove(self, channel: str, done: Callable[[str], None]) -> None:
        """Take a channel off this desk."""
        self._do(self._remove(channel), done, lambda line: line)

    def manifest(self) -> str:
        """The manifest as Slack's page takes it."""
        import json

        from desk.slack.manifest import manifest

        return json.dumps(manifest(), indent=2)

    def create_link(self) -> str:
        """Slack's page for a new app, with the manifest filled in."""
        from desk.slack.manifest import create_link

        return create_link()

    def close(self) -> None:
        """End the thread; what it was doing is given up."""
        loop, thread = self._loop, self._thread
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(5)
            self._loop = self._thread = None

    def _do(
        self,
        work: Coroutine[Any, Any, _Answer],
        done: Callable[[_Answer], None],
        failed: Callable[[str], _Answer],
    ) -> None:
        async def answered() -> None:
            try:
                answer = await work
            except (ChannelError, ProcedureError, StoreError, SettingsInvalid, OSError, ValueError) as error:
                answer = failed(str(error))
            done(answer)

        import asyncio

        asyncio.run_coroutine_threadsafe(answered(), self._running())

    def _running(self) -> "asyncio.AbstractEventLoop":
        import asyncio

        if self._loop is None:
            self._loop = loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=_run, args=(loop,), name="desk-connector", daemon=True)
            self._thread.start()
        return self._loop

    def _client(self, tokens: TokenSet) -> "SlackChannelClient":
        from desk.slack.workspace_client import SlackChannelClient
        from desk.store.files import Files

        files = Files(self._home.folders.data / "files")
        return SlackChannelClient(_secret(tokens), self._home.settings.slack.api_url, files=files.path)

    async def _check(self, tokens: TokenSet, channel: str) -> Checked:
        from desk.slack import checks

        async with self._client(tokens) as client:
            findings = await checks.check(client, channel)
            refused = any(each.level is checks.Level.REFUSE for each in findings)
            bad_token = refused and findings[0].level is checks.Level.REFUSE
            found = () if bad_token else await checks.channels(client)
        lines = [_line(each) for each in findings if _worth_saying(each)]
        order = {"ok": 0, "bad": 1, "warning": 2}
        choices = tuple(
            ChannelChoice(each.id, each.name, shared=each.shared, joined=each.joined)
            for each in found
            if not each.archived
        )
        return Checked(tuple(sorted(lines, key=lambda line: order[line.state])), choices, refused)

    async def _people(self, tokens: TokenSet, channel: str) -> ChannelPeople:
        async with self._client(tokens) as client:
            identity = await client.identity()
            me = ""
            if tokens.user:
                me = str((await client.user_web.call("auth.test")).get("user_id") or "")
            members = [await client.person(user) for user in await client.members(channel)]
        people = sorted((each for each in members if not each.is_bot), key=lambda each: each.name.casefold())
        return ChannelPeople(tuple(people), identity.team, me)

    async def _join(self, joining: Joining) -> Joined:
        from desk.app.joining import Sides, join
        from desk.slack import checks

        warnings: list[str] = []
        async with self._client(joining.tokens) as client:
            for finding in await checks.check(client, joining.channel):
                if finding.level is checks.Level.REFUSE:
                    return Joined(finding.line)
            if not self._home.shelf.save(joining.channel, _secret(joining.tokens)):
                warnings.append(self._home.shelf.trouble)
            side: Literal["support", "operator"] = "operator" if joining.side is Side.OPERATOR else "support"
            self._home.connect(
                Connection(joining.operator, joining.channel, joining.me, side),
                self._home.settings.slack.api_url,
            )
            sides = Sides(team=joining.support_team, users=joining.support)
            await join(
                self._home, client, joining.channel, sides, joining.operator, joining.me, warnings.append
            )
        self._connected()
        return Joined("", tuple(warnings))

    async def _forget(self, channel: str) -> str:
        self._home.shelf.forget(channel)
        self._connected()
        return self._home.shelf.trouble

    async def _remove(self, channel: str) -> str:
        from desk.app.leaving import leave

        leave(self._home, channel)
        self._connected()
        return self._home.shelf.trouble


def _run(loop: "asyncio.AbstractEventLoop") -> None:
    import asyncio

    try:
        loop.run_forever()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


def _secret(tokens: TokenSet) -> Tokens:
    return Tokens(Secret(tokens.bot), Secret(tokens.app), Secret(tokens.user))


_TITLES = {
    ("token", True): "Bot token works",
    ("token", False): "The bot token does not work",
    ("reach", False): "Slack cannot be reached",
    ("scopes", True): "May read history, post and see people",
    ("channel", True): "Channel found",
    ("channel", False): "The channel cannot be used",
    ("history", True): "History can be read",
    ("history", False): "The channel cannot be read",
    ("post", False): "Cannot post",
    ("people", False): "Names of people stay unknown",
    ("groups", False): "User groups cannot be used",
    ("app", False): "desk's app stays unnamed",
    ("socket", True): "Live connection opens",
    ("socket", False): "No live connection, desk reads every few seconds",
    ("user", True): "User token works",
    ("user", False): "The user token does not work",
    ("clock", False): "This computer's clock is wrong",
}
_QUIET_WHEN_GOOD = {"post", "people", "groups", "app", "clock", "user"}


def _worth_saying(finding: "Finding") -> bool:
    return finding.level != "ok" or finding.about not in _QUIET_WHEN_GOOD


def _line(finding: "Finding") -> Check:
    """A finding of the checks as a line of the wizard: short title, the finding itself beside it, and what to do."""
    good = finding.level == "ok"
    state = {"ok": "ok", "warning": "warning"}.get(finding.level, "bad")
    title = _TITLES.get((finding.about, good), "")
    missing, _, cost = finding.line.removeprefix("the scope ").partition(" is missing: ")
    if finding.about in ("scopes", "post") and cost:
        advice = "Add it under OAuth & Permissions, reinstall, paste the new token."
        return Check(state, title or _sentence(cost), f"{missing} is missing", advice, _APPS_PAGE)
    if good:
        return Check(state, title or _sentence(finding.line), finding.line if title else "")
    page = "" if finding.about == "reach" else _APPS_PAGE
    return Check(state, title or _sentence(finding.line), "", finding.line if title else "", page)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
