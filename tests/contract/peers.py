"""Two independent Slacks with the same two channels: ours, and an emulator measured against slack.com."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import backlot
import pytest
from slack_sdk import WebClient

from desk.localslack.server import serve_in_thread
from desk.localslack.workspace import Workspace

BEGIN = datetime(2026, 2, 9, 9, 0, tzinfo=UTC)
ROOTS = 7
REPLIES = 3
THREAD = 4
"""Which of the roots in the archive, counted from the oldest, has the replies."""


@dataclass(frozen=True)
class Peer:
    """A running Slack: `archive` has ROOTS old messages and is only read, `play` is written to.

    `roots` and `replies` are their ts, oldest first; `typed` is someone else's message in `play`.
    """

    name: str
    client: WebClient
    archive: str
    play: str
    roots: list[str]
    replies: list[str]
    typed: str

    @property
    def thread(self) -> str:
        """The root that has the replies."""
        return self.roots[THREAD]


@contextmanager
def local_slack() -> Iterator[Peer]:
    """Our own local Slack on a thread of this process."""
    workspace = Workspace()
    team = workspace.add_team("Acme")
    ava = workspace.add_user(team, "ava", "Ava Chen", email="ava.chen@acme.com")
    bob = workspace.add_user(team, "bob", "Bob Iyer", email="bob.iyer@acme.com")
    app = workspace.add_app(team, "service")
    archive = workspace.add_channel("archive", [team], [ava, bob, app])
    play = workspace.add_channel("play", [team], [ava, bob, app])
    for number in range(ROOTS):
        at = (BEGIN + timedelta(minutes=number)).timestamp()
        root = workspace.post(archive, ava, f"message {number}", ts=f"{at:.6f}")
        for count in range(REPLIES if number == THREAD else 0):
            workspace.post(archive, bob, f"reply {count}", thread_ts=root.ts, ts=f"{at + count + 1:.6f}")
    workspace.post(play, ava, "typed by Ava", ts=f"{BEGIN.timestamp():.6f}")
    with serve_in_thread(workspace, share_delay=0.0) as slack:
        yield _measured("localslack", WebClient(token=app.bot_token, base_url=slack.api_url))


@contextmanager
def emulator() -> Iterator[Peer]:
    """The emulator in a process of its own, its telemetry off."""
    records = [_record("archive", f"message {number}", number) for number in range(ROOTS)]
    records[THREAD]["replies"] = [
        {
            "content": f"reply {count}",
            "author_email": "bob.iyer@acme.com",
            "author_name": "Bob Iyer",
            "created": _iso(BEGIN + timedelta(minutes=THREAD, seconds=count + 1)),
        }
        for count in range(REPLIES)
    ]
    records.append(_record("play", "typed by Ava", 0))
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("DO_NOT_TRACK", "1")
        with backlot.serve(records, telemetry=False) as server:
            client = WebClient(token=server.token, base_url=f"{server.base_url}/slack/api/")
            yield _measured("backlot", client)


def _measured(name: str, client: WebClient) -> Peer:
    listed = client.conversations_list(limit=100)["channels"]
    channels = {channel["name"]: channel["id"] for channel in listed}
    archive = client.conversations_history(channel=channels["archive"], limit=100)["messages"]
    roots = sorted(message["ts"] for message in archive)
    thread = client.conversations_replies(channel=channels["archive"], ts=roots[THREAD])["messages"]
    play = client.conversations_history(channel=channels["play"], limit=1)["messages"]
    return Peer(
        name=name,
        client=client,
        archive=channels["archive"],
        play=channels["play"],
        roots=roots,
        replies=[message["ts"] for message in thread[1:]],
        typed=play[0]["ts"],
    )


def _record(channel: str, content: str, minutes: int) -> dict[str, object]:
    return {
        "source_type": "slack",
        "doc_id": f"{channel}-{minutes}",
        "channel": channel,
        "group": "engineering",
        "content": content,
        "created": _iso(BEGIN + timedelta(minutes=minutes)),
        "visibility": "public",
        "author_email": "ava.chen@acme.com",
        "author_name": "Ava Chen",
        "author_groups": ["engineering"],
        "participants": ["ava.chen@acme.com", "bob.iyer@acme.com"],
    }


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
