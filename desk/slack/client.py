"""Calls of Slack's Web API through the official client: one session, no retries of its own, our own errors."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any, Protocol
from urllib.request import getproxies, proxy_bypass

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from desk.procedure.message import Json
from desk.procedure.ports import RateLimited, TokenDead
from desk.slack import errors, pages, wire
from desk.slack.addresses import is_loopback
from desk.slack.secret import Revealing, sendable
from desk.slack.server_clock import ServerClock

_TIMEOUT = aiohttp.ClientTimeout(total=30, sock_connect=10)
_SDK_LOG = logging.getLogger("desk.slack.sdk")
_SDK_LOG.setLevel(logging.INFO)  # at DEBUG the client would write message texts into the log

Answer = dict[str, Json]


class Pacer(Protocol):
    """What keeps calls within the app's budget."""

    async def acquire(self, method: str, *, patient: bool = False) -> None:
        """Wait until `method` may be called. Raises RateLimited where the wait would be long."""
        ...

    def limited(self, method: str, retry_after: float) -> None:
        """Take note of a 429."""
        ...


class _Transport(AsyncWebClient):
    """AsyncWebClient with a request of our own: never sent twice, no redirects, errors as ChannelError."""

    def __init__(self, token: str, api: URL, session: aiohttp.ClientSession, clock: ServerClock) -> None:
        super().__init__(token, str(api), session=session, logger=_SDK_LOG, retry_handlers=[])
        self.proxy = proxy_for(api)  # the official client would use one for this machine too
        self.clock = clock
        self.scopes: frozenset[str] | None = None

    async def _request(self, *, http_verb: str, api_url: str, req_args: dict[str, Any]) -> dict[str, Any]:
        method = api_url.rsplit("/", 1)[-1]
        assert self.session is not None
        sent = self.clock.monotonic()
        try:
            async with self.session.request(
                http_verb, api_url, allow_redirects=False, timeout=_TIMEOUT, **req_args
            ) as response:
                body = await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise errors.broken(method, error) from None
        self.clock.heard(response.headers.get("Date", ""), sent, self.clock.monotonic())
        if response.status == 429:
            raise errors.limited(method, response.headers.get("Retry-After", ""))
        try:
            answer = pages.parse(method, body)
        except (ValueError, RecursionError):
            raise errors.not_slack(method, response.status) from None
        if not isinstance(answer, dict) or response.status >= 500:
            raise errors.not_slack(method, response.status)
        said = response.headers.get("X-OAuth-Scopes", "")
        self.scopes = frozenset(scope.strip() for scope in said.split(",") if scope.strip()) or self.scopes
        if not wire.flag(answer.get("ok")):
            code = wire.text(answer.get("error"))
            if not code:
                raise errors.not_slack(method, response.status)
            raise errors.refusal(method, code, answer, response.headers.get("Retry-After", ""))
        return {"data": answer | {"ok": True}, "headers": response.headers, "status_code": 200}


class WebApi:
    """One token's way to the Web API.

    `call` names a method as Slack does; its arguments and answer are Slack's own.
    """

    def __init__(
        self,
        token: Revealing,
        api: URL,
        session: aiohttp.ClientSession,
        clock: ServerClock,
        pacer: Pacer | None = None,
    ) -> None:
        self._token = token
        self._make: Callable[[], _Transport] = lambda: _Transport(token.reveal(), api, session, clock)
        self._transport: _Transport | None = None
        self._pacer = pacer
        self.api = api
        self.session = session

    @property
    def scopes(self) -> frozenset[str] | None:
        """The token's scopes as the newest answer named them; None where the server does not say."""
        return self._transport.scopes if self._transport else None

    async def call(self, method: str, *, patient: bool = False, **arguments: Any) -> Answer:
        """Call a method once; `patient` where nobody waits for it.

        Raises any ChannelError (OutcomeUnknown only for methods that write).
        """
        if not sendable(self._token.reveal()):
            raise TokenDead("the token has characters that no token has: connect again", "invalid_auth")
        if self._transport is None:
            self._transport = self._make()
        if self._pacer:
            await self._pacer.acquire(method, patient=patient)
        if method == "apps.connections.open":
            arguments["app_token"] = self._token.reveal()
        try:
            answer = await getattr(self._transport, method.replace(".", "_"))(**arguments)
        except RateLimited as error:
            if self._pacer:
                self._pacer.limited(method, error.retry_after)
            raise
        data: Answer = answer.data
        return data

    def authorization(self) -> dict[str, str]:
        """The header that shows the token, for addresses that may see it."""
        return {"Authorization": f"Bearer {self._token.reveal()}"}


def proxy_for(address: URL) -> str | None:
    """The proxy that this computer's settings name for an address; none for this machine itself."""
    host = address.host or ""
    if is_loopback(address) or proxy_bypass(host):
        return None
    return getproxies().get("http" if address.scheme in ("http", "ws") else "https")


def session() -> aiohttp.ClientSession:
    """The session that everything towards one workspace shares. To be made inside the running loop."""
    asyncio.get_running_loop()
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=16), cookie_jar=aiohttp.DummyCookieJar(), timeout=_TIMEOUT
    )
