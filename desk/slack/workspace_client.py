"""One workspace as the engine sees it: reader and poster over one session, and who desk is there."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Self

import aiohttp

from desk.procedure.instants import Micros
from desk.procedure.message import File, Person
from desk.procedure.ports import Hint, NotSent, Page, Posted, SentBytes
from desk.procedure.post import FileDelivery, Post
from desk.slack import client
from desk.slack.addresses import api_address, is_loopback
from desk.slack.client import WebApi
from desk.slack.downloads import download
from desk.slack.history import History
from desk.slack.identity import Identity, who_am_i
from desk.slack.limits import Budget
from desk.slack.people import People
from desk.slack.poster import Poster
from desk.slack.secret import Tokens
from desk.slack.server_clock import ServerClock
from desk.slack.socket import Socket, SocketStatus
from desk.slack.uploads import Uploads


class _Parts:
    """What exists only while the session does."""

    def __init__(self, owner: "SlackChannelClient", session: aiohttp.ClientSession) -> None:
        self.session = session
        self.web = WebApi(owner.tokens.bot, owner.api, session, owner.clock, owner.budget)
        self.app_web = WebApi(owner.tokens.app, owner.api, session, owner.clock)
        self.user_web = WebApi(owner.tokens.user, owner.api, session, owner.clock)
        self.history = History(self.web)
        self.people = People(self.web, owner.clock.monotonic)
        self.poster = Poster(self.web, self.history, owner.identity)
        self.uploads = Uploads(self.web, self.history, owner.path_of, owner.clock.monotonic)


class SlackChannelClient:
    """ChannelReader and ChannelPoster over Slack's Web API.

    `tokens` reveal themselves when asked; `api_url` is the setting `slack.api_url` (empty: Slack's own); `files`
    gives the path of an attachment by its SHA-256; `budget` is to be shared by clients of one app; `monotonic`
    counts seconds. `open` touches no network, so that it cannot fail offline.
    Raises Rejected for an address that a token must not be sent to.
    """

    def __init__(
        self,
        tokens: Tokens,
        api_url: str = "",
        *,
        files: Callable[[str], Path],
        budget: Budget | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.tokens = tokens
        self.api = api_address(api_url)
        self.path_of = files
        self.budget = budget or Budget(paced=not is_loopback(self.api))
        self.clock = ServerClock(monotonic)
        self._parts: _Parts | None = None
        self._identity: Identity | None = None
        self._socket: Socket | None = None
        self._asking = asyncio.Lock()

    async def open(self) -> None:
        """Make the session, inside the running loop."""
        if self._parts is None:
            self._parts = _Parts(self, client.session())

    async def close(self) -> None:
        """Let go of every connection."""
        parts, self._parts = self._parts, None
        if self._socket is not None:
            await self._socket.close()
        if parts is not None:
            await parts.session.close()

    async def __aenter__(self) -> Self:
        """Open."""
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close."""
        await self.close()

    @property
    def _open(self) -> _Parts:
        if self._parts is None:
            raise NotSent("the connection to Slack is closed", "offline")
        return self._parts

    @property
    def web(self) -> WebApi:
        """Calls with the bot token, for checks."""
        return self._open.web

    @property
    def app_web(self) -> WebApi:
        """Calls with the app-level token."""
        return self._open.app_web

    @property
    def user_web(self) -> WebApi:
        """Calls with the person's own token."""
        return self._open.user_web

    async def identity(self) -> Identity:
        """Who desk is in the workspace; asked once."""
        async with self._asking:
            if self._identity is None:
                self._identity = await who_am_i(self._open.web)
            if not self._identity.app_id and self._socket is not None:
                self._identity = replace(self._identity, app_id=self._socket.status.app_id)
            return self._identity

    def socket(
        self,
        listener: Callable[[Hint], None],
        on_status: Callable[[SocketStatus], None] = lambda _status: None,
    ) -> Socket | None:
        """A socket to start when it suits, which `close` closes; None without an app-level token.

        Both callables are called on the loop. While it is not open, polling alone keeps desk up to date.
        """
        if not self.tokens.app.reveal():
            return None

        def on_socket_status(status: SocketStatus) -> None:
            if status.connections:
                self.budget.crowd.counted(status.connections)
            on_status(status)

        self._socket = Socket(self._open.app_web, listener, on_socket_status)
        return self._socket

    def history(
        self, channel: str, *, oldest: str = "", latest: str = "", limit: int = 200, patient: bool = False
    ) -> AsyncIterator[Page]:
        """See ChannelReader."""
        return self._open.history.history(channel, oldest=oldest, latest=latest, limit=limit, patient=patient)

    def replies(
        self, channel: str, root_ts: str, *, oldest: str = "", patient: bool = False
    ) -> AsyncIterator[Page]:
        """See ChannelReader."""
        return self._open.history.replies(channel, root_ts, oldest=oldest, patient=patient)

    async def person(self, user: str) -> Person:
        """See ChannelReader."""
        return await self._open.people.person(user)

    async def group_members(self, group: str) -> tuple[str, ...]:
        """See ChannelReader."""
        return await self._open.people.group_members(group)

    async def members(self, channel: str) -> tuple[str, ...]:
        """See ChannelReader."""
        return await self._open.people.members(channel)

    async def server_time(self) -> Micros:
        """See ChannelReader; this computer's own clock where the server sends no Date."""
        if self.clock.now() is None:
            await self._open.web.call("auth.test")
        now = self.clock.now()
        return time.time_ns() // 1000 if now is None else now

    async def download(self, file: File, limit: int) -> bytes:
        """See ChannelReader."""
        return await download(self._open.web, file, limit)

    async def post(self, post: Post) -> Posted:
        """See ChannelPoster."""
        return await self._open.poster.post(post)

    async def find(self, channel: str, thread_ts: str, op: str, since_ts: str) -> tuple[Posted, ...]:
        """See ChannelPoster."""
        return await self._open.poster.find(channel, thread_ts, op, since_ts)

    async def delete(self, channel: str, ts: str) -> None:
        """See ChannelPoster."""
        await self._open.poster.delete(channel, ts)

    async def upload(
        self, post: Post, delivery: FileDelivery, thread_ts: str, sent: SentBytes
    ) -> FileDelivery:
        """See ChannelPoster."""
        return await self._open.uploads.step(post, delivery, thread_ts, sent)

    async def pin(self, channel: str, ts: str) -> None:
        """See ChannelPoster."""
        await self._open.poster.pin(channel, ts)
