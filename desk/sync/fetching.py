"""Evidence, brought here when somebody looks at it: once per file, one after another."""

import asyncio

from desk.procedure.message import File
from desk.procedure.ports import ChannelReader
from desk.store.store import Store
from desk.sync.clock import Clock
from desk.sync.events import EvidenceFetched
from desk.sync.teller import Listener

LARGEST = 100 << 20
"""Bytes of one file of evidence; a larger one stays in Slack, where a browser opens it."""


class Fetching:
    """A queue of files to fetch. Asking twice for the same file fetches it once."""

    def __init__(self, store: Store, listener: Listener, clock: Clock) -> None:
        self._store = store
        self._listener = listener
        self._clock = clock
        self._asked: asyncio.Queue[tuple[ChannelReader, File]] = asyncio.Queue()

    def ask(self, reader: ChannelReader, file: File) -> None:
        """Fetch a file, unless it is here."""
        self._asked.put_nowait((reader, file))

    async def one(self) -> None:
        """Wait for the next file and bring it here. Raises ChannelError, StoreError."""
        reader, file = await self._asked.get()
        sha256 = self._store.evidence.find(file.id)
        if not sha256:
            content = await reader.download(file, LARGEST)
            sha256 = self._store.evidence.add(file.id, content, self._clock.now())
        self._listener(EvidenceFetched(file.id, sha256, str(self._store.files.path(sha256))))
