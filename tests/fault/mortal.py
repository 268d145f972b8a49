"""Sudden death at a chosen point: at the n-th thing a desk asks of Slack or of its disk, before or after it is done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from desk.slack.workspace_client import SlackChannelClient
from desk.store.database import Database, Writer


class Killed(BaseException):
    """What a kill -9 looks like from inside: nothing after this line runs."""


class Mortality:
    """Counts down through a desk's calls and transactions; at zero the desk dies, and stays dead."""

    def __init__(self) -> None:
        self.left = -1
        """How many points may still be passed; below zero the desk does not die."""

    def point(self) -> None:
        """A point at which the desk may die."""
        if self.left < 0:
            return
        if self.left == 0:
            raise Killed
        self.left -= 1

    def of_calls(self, client: SlackChannelClient) -> None:
        """Make every call of the Web API a point before it is sent, and one after it was answered."""
        call: Callable[..., Awaitable[Any]] = client.web.call

        async def mortal(method: str, **arguments: Any) -> Any:
            self.point()
            answer = await call(method, **arguments)
            self.point()
            return answer

        client.web.call = mortal  # type: ignore[method-assign]

    def of_transactions(self, database: Database) -> None:
        """Make every outermost transaction a point before it begins, and one after it was committed."""
        writing = database.writing
        depth = [0]

        @contextmanager
        def mortal(*, durable: bool = False) -> Iterator[Writer]:
            if not depth[0]:
                self.point()
            depth[0] += 1
            try:
                with writing(durable=durable) as writer:
                    yield writer
            finally:
                depth[0] -= 1
            if not depth[0]:
                self.point()

        database.writing = mortal  # type: ignore[method-assign]
