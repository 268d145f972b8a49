"""Keeps the engine going: what it cannot mend by itself is said in one line, and said again when it is over."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from desk.procedure.ports import ChannelError
from desk.store.failures import StoreError
from desk.sync.events import EngineFailed
from desk.sync.teller import Listener

T = TypeVar("T")

_AGAIN_S = 2.0
_LOG = logging.getLogger(__name__)


class Guard:
    """Runs steps of the engine. `pause` waits a number of seconds."""

    def __init__(self, listener: Listener, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._listener = listener
        self._pause = pause
        self._troubles: dict[str, str] = {}

    async def run(self, name: str, step: Callable[[], Awaitable[T]]) -> T | None:
        """The step's result, or None where it failed: then the failure was told, and a moment has passed.

        A trouble is over once the step of the same `name` works again.
        """
        try:
            result = await step()
        except StoreError as error:
            self.tell(name, str(error))
        except ChannelError as error:
            _LOG.info("%s: %s", name, error)
        except Exception:  # noqa: BLE001 - a mistake of ours must not stop the clock for everybody
            _LOG.exception("a step of the engine failed: %s", name)
            self.tell(name, "Something in desk went wrong; it goes on. The log file says what.")
        else:
            self.over(name)
            return result
        await self._pause(_AGAIN_S)
        return None

    def tell(self, name: str, trouble: str) -> None:
        """Say what is wrong, once, however many steps it befalls."""
        if trouble not in self._troubles.values():
            self._listener(EngineFailed(trouble))
        self.over(name, unless=trouble)
        self._troubles[name] = trouble

    def over(self, name: str, unless: str = "") -> None:
        """A step works again; what befalls no step any more is over."""
        trouble = self._troubles.get(name, "")
        if trouble and trouble != unless:
            del self._troubles[name]
            if trouble not in self._troubles.values():
                self._listener(EngineFailed(trouble, over=True))
