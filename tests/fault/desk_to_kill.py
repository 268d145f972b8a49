"""A desk in a process of its own that posts updates until it is killed.

`python -m tests.fault.desk_to_kill FOLDER API_URL CHANNEL ME INCIDENT COUNT`, with the bot token as the first line
of standard input. It prints `queued OP` once an update is safe on its disk and `delivered OP` once it came back;
after COUNT updates it only delivers, and prints `empty` when nothing waits any more.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from desk.app.lines import decide_as, owed_by
from desk.procedure.commands import PostUpdate
from desk.procedure.fold import Fold
from desk.procedure.post import PostState
from desk.settings import Connection
from desk.slack.workspace_client import SlackChannelClient
from desk.store.files import Files
from desk.sync.engine import Engine
from desk.sync.events import BoardChanged, CommandQueued, CommandRefused, EngineEvent, OutboxChanged
from desk.sync.line import Line
from desk.tokens import Secret, Tokens


def main(folder: Path, api_url: str, channel: str, me: str, incident: str, count: int) -> None:
    """Post, one update after another, then wait for the outbox to be empty, then for the end."""
    token = sys.stdin.readline().strip()
    known = threading.Event()
    answered = threading.Semaphore(0)
    empty = threading.Event()
    told: set[str] = set()
    queued: list[str] = []

    def say(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    def listen(event: EngineEvent) -> None:
        if isinstance(event, BoardChanged) and incident in event.change.incidents:
            known.set()
        elif isinstance(event, CommandRefused):
            answered.release()
        elif isinstance(event, CommandQueued):
            queued.append(event.op)
            say(f"queued {event.op}")
            answered.release()
        elif isinstance(event, OutboxChanged):
            for delivery in event.deliveries:
                if delivery.state is PostState.DELIVERED and delivery.post.op not in told:
                    told.add(delivery.post.op)
                    say(f"delivered {delivery.post.op}")
            waiting = any(delivery.is_pending for delivery in event.deliveries)
            (empty.clear if waiting else empty.set)()

    async def connect() -> Sequence[Line]:
        client = SlackChannelClient(Tokens(Secret(token)), api_url, files=Files(folder / "files").path)
        await client.open()
        here = Connection("Operator", channel, me)
        return [Line(channel, client, client, decide_as(here), Fold, owed=owed_by(here), close=client.close)]

    engine = Engine(folder, connect, listen, fastest_s=0.5)
    engine.start()
    if not known.wait(30):
        say("the incident is not known")
    while len(queued) < count:  # refused until desk has learned which side it is on
        engine.submit(PostUpdate(incident, f"update {len(queued)}"))
        answered.acquire(timeout=30)
    empty.wait(120)
    say("empty")
    sys.stdin.read()
    engine.stop()


if __name__ == "__main__":
    folder, api_url, channel, me, incident, count = sys.argv[1:]
    main(Path(folder), api_url, channel, me, incident, int(count))
