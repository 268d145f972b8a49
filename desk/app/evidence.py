"""Brings the evidence of one incident here before it goes on paper: what nobody looked at is still in Slack."""

import asyncio

from desk.app.home import Home
from desk.app.lines import open_lines
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.ports import ChannelError, NotSent, TokenDead
from desk.store.failures import StoreError
from desk.store.store import Store
from desk.sync.fetching import LARGEST

_WITHIN_S = 60.0


async def bring_evidence(home: Home, store: Store, incident: Incident, now: Micros) -> list[str]:
    """Fetch what is missing, as far as Slack can be reached; a line for each file that stays there."""
    missing = [
        file
        for file in incident.files
        if (file.available or file.url) and file.size <= LARGEST and not store.evidence.find(file.id)
    ]
    if not missing:
        return []
    troubles: list[str] = []
    lines = await open_lines(home, store.files.path, sockets=False)
    try:
        reader = next((line.reader for line in lines if line.channel == incident.channel), None)
        if reader is None:
            return []
        async with asyncio.timeout(_WITHIN_S):
            for file in missing:
                try:
                    store.evidence.add(file.id, await reader.download(file, LARGEST), now)
                except (ChannelError, StoreError) as error:
                    troubles.append(f"{file.name} is still in Slack: {error}")
                    if isinstance(error, TokenDead | NotSent):
                        break  # the next one would fail alike
    except TimeoutError:
        troubles.append("Slack took too long to hand the evidence over: some of it is not in the file")
    finally:
        for line in lines:
            await line.close()
    return troubles
