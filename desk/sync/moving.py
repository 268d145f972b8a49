"""Channels that Slack gave another id are found again by what stands in them, and go on under it."""

import logging
from collections.abc import Callable, Sequence

from desk.procedure.ports import ChannelError
from desk.store.moving import move
from desk.store.store import Store
from desk.sync.channel import ChannelDesk
from desk.sync.clock import Clock

_AGAIN_S = 60.0
_WITNESSES = 3
_LOG = logging.getLogger(__name__)


class Moves:
    """Looks for lost channels, at most once a minute each. `may_write` is whether this process delivers."""

    def __init__(
        self, store: Store, channels: Sequence[ChannelDesk], clock: Clock, may_write: Callable[[], bool]
    ) -> None:
        self._store = store
        self._channels = channels
        self._clock = clock
        self._may_write = may_write
        self._looked_at: dict[str, float] = {}

    async def step(self) -> bool:
        """Look for what is lost; whether a channel goes on under another id, so that the lines are to be built anew.

        Raises StoreError.
        """
        moved = False
        for channel in self._channels:
            name, moving = channel.line.channel, channel.line.moving
            now = self._clock.monotonic()
            if moving is None or not channel.is_lost or now - self._looked_at.get(name, -_AGAIN_S) < _AGAIN_S:
                continue
            self._looked_at[name] = now
            witnesses = self._store.messages.newest_roots(name, _WITNESSES)
            try:
                found = await moving.find(witnesses) if witnesses else ""
            except ChannelError as error:
                _LOG.info("looking for %s under another id: %s", name, error)
                continue
            if found and self._may_write():
                move(self._store.database, name, found)
                moving.keep(found)
                moved = True
        return moved
