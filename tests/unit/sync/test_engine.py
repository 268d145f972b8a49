"""The engine on its own thread: doors that never block, and a thread that nothing ends but stop."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncGenerator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desk.procedure.attachment import Attachment
from desk.procedure.commands import Reply
from desk.procedure.message import File
from desk.procedure.ports import Hint, NotAllowed, NotSent, TokenDead
from desk.procedure.post import PostState
from desk.store.database import DATABASE, VERSION
from desk.store.store import open_store
from desk.sync.clock import SystemClock
from desk.sync.engine import Engine
from desk.sync.events import (
    BoardChanged,
    CommandQueued,
    CommandRefused,
    EngineFailed,
    EvidenceFetched,
    HealthChanged,
    MessageRead,
    OutboxChanged,
    UploadProgressed,
)
from desk.sync.line import Connect, Line, Sleeps
from desk.sync.link import Link
from tests.fakes.channel import CHANNEL, FakeChannel
from tests.fakes.clock import FakeClock
from tests.unit.sync.bench import line_to, post_of
from tests.unit.sync.listening import Listening

pytestmark = pytest.mark.timeout(60)


class Socket:
    """A socket whose hints a test gives, from its own thread."""

    sockets = 1

    def __init__(self) -> None:
        self.queue: asyncio.Queue[Hint] = asyncio.Queue()
        self.loop: asyncio.AbstractEventLoop | None = None
        self.listening = threading.Event()
        self.asleep, self.awake = threading.Event(), threading.Event()

    async def hints(self) -> AsyncGenerator[Hint, None]:
        self.loop = asyncio.get_running_loop()
        self.listening.set()
        while True:
            yield await self.queue.get()

    async def sleep(self) -> None:
        self.asleep.set()

    async def rest(self) -> None:
        self.awake.set()

    def hint(self, hint: Hint) -> None:
        assert self.loop is not None
        self.loop.call_soon_threadsafe(self.queue.put_nowait, hint)


class Office:
    """Engines of one test, all stopped at its end."""

    def __init__(self, folder: Path, channel: FakeChannel) -> None:
        self.folder = folder
        self.channel = channel
        self.heard = Listening()
        self.engines: list[Engine] = []

    def connected(self, **changes: object) -> Connect:
        async def connect() -> list[Line]:
            return [replace(line_to(self.channel), **changes)]  # type: ignore[arg-type]

        return connect

    def engine(
        self, connect: Connect | None = None, fastest_s: float = 0.05, sleeps: Sleeps | None = None
    ) -> Engine:
        engine = Engine(
            self.folder, connect or self.connected(), self.heard, fastest_s=fastest_s, sleeps=sleeps
        )
        self.engines.append(engine)
        engine.start()
        return engine


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    channel = FakeChannel(FakeClock(SystemClock().now()))
    opened = Office(tmp_path / "data", channel)
    yield opened
    assert all(engine.stop() for engine in opened.engines)


def has(text: str):
    return lambda event: any(text in item.text for item in event.change.triage.values())


def test_the_first_board_carries_everything_stored_before_anything_is_read(office: Office):
    office.channel.say("Title: Odds frozen")
    first = office.engine()
    office.heard.until(BoardChanged, has("frozen"))
    assert first.stop()
    office.channel.messages.clear()
    office.engine()
    board = office.heard.until(BoardChanged)
    assert has("frozen")(board)
    assert dict(board.change.operators or {}) == {CHANNEL: "Bets Ltd"}


def test_a_command_is_answered_with_its_number_and_delivered(office: Office):
    root = office.channel.say("Title: Odds frozen")
    engine = office.engine()
    office.heard.until(BoardChanged, has("frozen"))
    request = engine.submit(Reply(f"{CHANNEL}:{root}", "on it"))
    queued = office.heard.until(CommandQueued)
    assert queued.request == request
    done = office.heard.until(
        OutboxChanged, lambda e: any(d.state is PostState.DELIVERED for d in e.deliveries)
    )
    assert done.deliveries[0].post.op == queued.op
    assert [text for text in office.channel.texts() if text.startswith("on it")]


def test_a_refused_command_says_why(office: Office):
    engine = office.engine()
    request = engine.submit(Reply(f"{CHANNEL}:1.000001", ""))
    refused = office.heard.until(CommandRefused)
    assert (refused.request, refused.reason) == (request, "Say something.")
    engine.submit(Reply("C9:1.000001", "hello"))
    assert "not connected" in office.heard.until(CommandRefused).reason


def test_commands_given_before_the_engine_is_up_are_done_in_the_order_given(office: Office):
    root = office.channel.say("Title: Odds frozen")
    engine = Engine(office.folder, office.connected(), office.heard, fastest_s=0.05)
    office.engines.append(engine)
    for words in ("one", "two", "three"):
        engine.submit(Reply(f"{CHANNEL}:{root}", words))
    engine.start()
    office.heard.until(BoardChanged, has("three"))
    assert [text.split("\n")[0] for text in office.channel.texts()] == [
        "Title: Odds frozen",
        "one",
        "two",
        "three",
    ]


def test_a_hint_is_read_without_waiting_for_the_next_poll(office: Office):
    socket = Socket()
    root = office.channel.say("Title: Odds frozen")
    office.engine(office.connected(socket=socket), fastest_s=600.0)
    office.heard.until(BoardChanged, has("frozen"))
    assert socket.listening.wait(10)
    office.channel.say("by hand", thread=root)
    socket.hint(Hint(CHANNEL, root))
    office.heard.until(BoardChanged, has("by hand"))
    office.channel.say("Title: New")
    socket.hint(Hint(CHANNEL))
    office.heard.until(BoardChanged, has("New"))


def test_a_message_asked_for_by_its_link_is_read_with_its_thread(office: Office):
    office.channel.say("Title: Odds frozen")
    engine = office.engine(fastest_s=600.0)
    office.heard.until(BoardChanged, has("frozen"))
    root = office.channel.say("Title: Not seen yet")
    reply = office.channel.say("a reply to it", thread=root)
    engine.read_message(CHANNEL, reply)
    read = office.heard.until(MessageRead)
    assert (read.ts, read.root_ts, read.trouble) == (reply, root, "")
    assert any(has("Not seen yet")(event) for event in office.heard.events if isinstance(event, BoardChanged))


def test_a_message_that_is_not_there_is_said_to_be_missing(office: Office):
    engine = office.engine(fastest_s=600.0)
    engine.read_message(CHANNEL, "1790000000.000001")
    read = office.heard.until(MessageRead)
    assert (read.root_ts, read.trouble) == ("", "")
    engine.read_message("C9", "1790000000.000001")
    assert "does not read" in office.heard.until(MessageRead, lambda e: e.channel == "C9").trouble
    office.channel.fail("conversations.replies", NotSent("no answer from slack.com"))
    engine.read_message(CHANNEL, "1790000000.000002")
    assert office.heard.until(MessageRead, lambda e: e.ts.endswith("2")).trouble == "no answer from slack.com"


def test_what_is_asked_just_before_the_end_is_kept(office: Office):
    root = office.channel.say("Title: Odds frozen")
    engine = office.engine()
    office.heard.until(BoardChanged, has("frozen"))
    engine.note("last", 1)
    engine.submit(Reply(f"{CHANNEL}:{root}", "my last words"))
    assert engine.stop()
    store = open_store(office.folder)
    kept = store.notes.get("last"), [one.post.text.split("\n")[0] for one in store.outbox.pending()]
    store.close()
    assert kept[0] == 1
    assert "my last words" in (*kept[1], *(text.split("\n")[0] for text in office.channel.texts()))


def test_a_message_stored_by_another_process_is_shown_and_its_outbox_delivered(office: Office):
    root = office.channel.say("Title: Odds frozen")
    office.engine(fastest_s=600.0)
    office.heard.until(HealthChanged, lambda e: e.health.link is Link.LIVE)
    other = open_store(office.folder)
    message = replace(office.channel.messages[root], ts="1790000000.000001", text="Title: From the other")
    other.messages.append([message], 1)
    office.heard.until(BoardChanged, has("From the other"))
    other.outbox.put(post_of("abcdef01", "by command line", root), 1)
    office.heard.until(BoardChanged, has("by command line"))
    assert not other.lock.acquire()
    other.close()


def test_a_dead_token_is_told_and_new_tokens_go_on_with_the_queue(office: Office):
    root = office.channel.say("Title: Odds frozen")
    engine = office.engine()
    office.heard.until(BoardChanged, has("frozen"))
    for method in ("conversations.history", "chat.postMessage"):
        office.channel.fail(method, TokenDead("the token was revoked", "token_revoked"), times=1_000_000)
    office.heard.until(HealthChanged, lambda e: e.health.link is Link.UNAUTHORISED)
    engine.submit(Reply(f"{CHANNEL}:{root}", "on it"))
    office.heard.until(CommandQueued)
    office.channel.faults.clear()
    engine.reconnect()
    office.heard.until(BoardChanged, has("on it"))


def test_lines_that_cannot_be_built_are_said_and_built_on_the_next_try(office: Office):
    tries: list[int] = []
    office.channel.say("Title: Odds frozen")
    good = office.connected()

    async def connect() -> list[Line]:
        tries.append(1)
        if len(tries) == 1:
            raise NotAllowed("no tokens in the keyring", "no_tokens")
        return list(await good())

    engine = office.engine(connect)
    assert "no tokens" in office.heard.until(EngineFailed).message
    engine.reconnect()
    office.heard.until(BoardChanged, has("frozen"))


def test_a_newer_database_is_said_in_one_line_and_the_engine_still_stops(office: Office):
    office.folder.mkdir(parents=True)
    raw = sqlite3.connect(office.folder / DATABASE, isolation_level=None)
    raw.execute(f"PRAGMA user_version={VERSION + 1}")
    raw.close()
    engine = office.engine()
    assert "newer desk" in office.heard.until(EngineFailed).message
    assert engine.stop()


def test_a_locked_database_is_said_and_said_again_when_it_is_over(
    office: Office, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("desk.store.database._BUSY_WITHIN_MS", 1)
    office.channel.say("Title: Odds frozen")
    office.engine()
    office.heard.until(BoardChanged, has("frozen"))
    other = sqlite3.connect(office.folder / DATABASE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    office.channel.say("Title: Meanwhile")
    assert "locked" in office.heard.until(EngineFailed).message
    other.execute("ROLLBACK")
    other.close()
    office.heard.until(BoardChanged, has("Meanwhile"))
    office.heard.until(EngineFailed, lambda e: e.over)


@pytest.mark.expects_log("a step of the engine failed")
def test_a_mistake_of_ours_is_told_and_the_engine_goes_on(office: Office):
    fails = [RuntimeError("a mistake of ours")]
    office.channel.say("Title: Odds frozen")

    def broken(method: str, _: str) -> None:
        if method == "conversations.history" and fails:
            raise fails.pop()

    office.channel.faults.append(broken)
    office.engine()
    assert "went wrong" in office.heard.until(EngineFailed).message
    office.heard.until(BoardChanged, has("frozen"))


def test_evidence_is_fetched_once_and_its_path_told(office: Office):
    engine = office.engine()
    for _ in range(2):
        engine.fetch(CHANNEL, File("F1", "../../shot.png", 8))
        fetched = office.heard.until(EvidenceFetched)
        assert Path(fetched.path).read_bytes() == b"evidence"
        assert office.folder in Path(fetched.path).parents
    assert office.channel.count("download") == 1


def test_notes_are_kept_over_a_restart(office: Office):
    engine = office.engine()
    engine.note("draft:C1:1", "half a thought")
    engine.submit(Reply(f"{CHANNEL}:1.000001", ""))
    office.heard.until(CommandRefused)
    assert engine.stop()
    store = open_store(office.folder)
    assert store.notes.get("draft:C1:1") == "half a thought"
    store.close()


def test_stopping_before_starting_and_twice_is_fine(office: Office):
    engine = Engine(office.folder, office.connected(), office.heard)
    assert engine.stop()
    running = office.engine()
    assert running.stop()
    assert running.stop()


def test_bytes_under_way_keep_no_message_waiting_and_stop_when_cancelled(office: Office):
    root = office.channel.say("Title: Odds frozen")
    office.channel.sending.clear()
    with closing(open_store(office.folder)) as store:
        file = Attachment("1" * 64, "trace.log", 10)
        store.outbox.put(post_of("aaaaaaaa", "Logs", root, files=(file,)), 1)
    engine = office.engine()
    office.heard.until(UploadProgressed, lambda event: event.sent == event.size)
    engine.submit(Reply(f"{CHANNEL}:{root}", "Looking into it"))
    queued = office.heard.until(CommandQueued)
    office.heard.until(OutboxChanged, lambda event: _states(event).get(queued.op) is PostState.DELIVERED)
    engine.cancel_file("aaaaaaaa", "1" * 64, "trace.log")
    done = office.heard.until(OutboxChanged, lambda event: _whole(event, "aaaaaaaa"))
    assert all(not delivery.files for delivery in done.deliveries)
    assert office.channel.shown_files == {}


def _states(event: OutboxChanged) -> dict[str, PostState]:
    return {delivery.post.op: delivery.state for delivery in event.deliveries}


def _whole(event: OutboxChanged, op: str) -> bool:
    return any(delivery.post.op == op and not delivery.is_pending for delivery in event.deliveries)


def test_no_socket_is_held_in_sleep_and_waking_reads_at_once(office: Office):
    socket = Socket()
    closed_in_time = threading.Event()

    async def sleeps() -> AsyncGenerator[bool, None]:
        await asyncio.to_thread(socket.listening.wait, 20)
        yield True
        if socket.asleep.is_set():
            closed_in_time.set()
        yield False
        await asyncio.Event().wait()

    office.engine(office.connected(socket=socket), fastest_s=600.0, sleeps=sleeps)
    assert closed_in_time.wait(20)
    assert socket.awake.wait(20)
    office.heard.until(HealthChanged, lambda event: event.health.link is Link.STALE)
    office.heard.until(HealthChanged, lambda event: event.health.link is Link.LIVE)
