"""One desk's socket in a storm: what it hears is kept until the desk reads it, and it waits when told to."""

from __future__ import annotations

import asyncio

from desk.procedure.ports import Hint
from desk.slack.socket import Socket, SocketState, SocketStatus
from desk.slack.workspace_client import SlackChannelClient


class Ears:
    """A socket whose pauses end only by `open`: that is how a schedule decides when it comes back."""

    def __init__(self, client: SlackChannelClient) -> None:
        self.hints: list[Hint] = []
        self._again = asyncio.Event()
        self._rests = asyncio.Event()
        self._socket = Socket(
            client.app_web, self.hints.append, self._on_status, sleep=self._pause, jitter=lambda: 0.5
        )

    @property
    def are_open(self) -> bool:
        """Whether events may come."""
        return self._socket.status.state is SocketState.OPEN

    async def open(self) -> None:
        """Connect, or try again; returns once that succeeded or failed."""
        if self.are_open:
            return
        self._rests.clear()
        self._again.set()
        self._socket.start()
        await self._resting()

    async def lost(self) -> None:
        """Wait until a connection that the server ended is noticed."""
        while self.are_open:
            self._rests.clear()
            await self._resting()

    async def close(self) -> None:
        """The desk ends, or the computer sleeps."""
        await self._socket.close()

    async def _resting(self) -> None:
        async with asyncio.timeout(20):
            await self._rests.wait()

    async def _pause(self, _: float) -> None:
        self._again.clear()
        await self._again.wait()

    def _on_status(self, status: SocketStatus) -> None:
        if status.state is not SocketState.CONNECTING:
            self._rests.set()
