"""A Slack channel in memory: it pages, keeps threads, loses answers and lets replies stray as the real one does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from desk.procedure.instants import to_ts
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.ports import ChannelError, Posted
from desk.procedure.post import Post
from tests.fakes.clock import FakeClock

CHANNEL = "C1"
OUR_APP = "A1"
OUR_USER = "UBOT"

Fault = Callable[[str, str], ChannelError | None]


def _set() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


@dataclass
class FakeChannel:
    """The channel itself. `calls` lists every request as (method, argument).

    `lost_answers`: how many of the next posts are kept, but answered as if nobody knew. `swallowed`: how many are
    lost before they arrive, answered the same. `delayed`: how many are answered so and kept in `late`, to arrive
    when the test calls `arrive`. `miscounted` is how many replies every root counts that nobody can read; without
    `counts_replies` they count none. What is `unreadable` comes as rows without sense. While
    `hides_files`, files are taken and never shown; while `sending` is clear, the bytes of a file never end; while
    `answering` is clear, neither history nor a post is ever answered.
    """

    clock: FakeClock
    messages: dict[str, ChannelMessage] = field(default_factory=dict)
    calls: list[tuple[str, str]] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    pinned: list[str] = field(default_factory=list)
    shown_files: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    lost_answers: int = 0
    swallowed: int = 0
    delayed: int = 0
    late: list[Post] = field(default_factory=list)
    page_limit: int = 1000
    miscounted: int = 0
    counts_replies: bool = True
    hides_files: bool = False
    unreadable: set[str] = field(default_factory=set)
    sending: asyncio.Event = field(default_factory=_set)
    answering: asyncio.Event = field(default_factory=_set)

    def say(self, text: str, user: str = "U1", thread: str = "", ts: str = "", **more: Any) -> str:
        """A person writes; returns the `ts`."""
        ts = ts or self.next_ts()
        self.messages[ts] = ChannelMessage(CHANNEL, ts, thread_ts=thread, user=user, text=text, **more)
        return ts

    def edit(self, ts: str, text: str) -> None:
        """Somebody edits a message."""
        self.messages[ts] = replace(self.messages[ts], text=text, edited_ts=self.next_ts())

    def erase(self, ts: str) -> None:
        """Somebody deletes a message: a root with replies leaves a tombstone."""
        if any(message.thread_ts == ts for message in self.messages.values()):
            self.messages[ts] = ChannelMessage(CHANNEL, ts, user="USLACKBOT", tombstone=True)
        else:
            del self.messages[ts]

    def fail(self, method: str, error: ChannelError, times: int = 1) -> None:
        """The next calls of a method fail."""
        left = [times]

        def fault(called: str, _: str) -> ChannelError | None:
            if called != method or not left[0]:
                return None
            left[0] -= 1
            return error

        self.faults.append(fault)

    def texts(self) -> list[str]:
        """Every text in the channel, by `ts`."""
        return [self.messages[ts].text for ts in sorted(self.messages) if not self.messages[ts].tombstone]

    def count(self, method: str) -> int:
        """How often a method was called."""
        return sum(called == method for called, _ in self.calls)

    def called(self, method: str, argument: str = "") -> None:
        """A request arrives; raises the fault that is due."""
        self.calls.append((method, argument))
        for fault in self.faults:
            if (error := fault(method, argument)) is not None:
                raise error

    def accept(self, post: Post) -> Posted:
        """Keep a post; a reply to a thread that is not there lands at top level."""
        thread = post.thread_ts if post.thread_ts in self.messages else ""
        ts = self.next_ts()
        self.messages[ts] = ChannelMessage(
            CHANNEL, ts, thread_ts=thread, user=OUR_USER, app=OUR_APP, bot="B1", text=post.text
        )
        return Posted(ts, thread)

    def arrive(self) -> None:
        """What was delayed arrives."""
        for post in self.late:
            self.accept(post)
        self.late.clear()

    def with_replies(self, root: ChannelMessage) -> ChannelMessage:
        """A root as history shows it."""
        if not self.counts_replies:
            return root
        replies = [m.ts for m in self.messages.values() if m.thread_ts == root.ts]
        return replace(
            root, reply_count=len(replies) + self.miscounted, latest_reply=max(replies, default="")
        )

    def next_ts(self) -> str:
        """A new `ts`: Slack's clock moves on a little."""
        self.clock.advance(0.001)
        at = self.clock.now()
        while to_ts(at) in self.messages:
            at += 1
        return to_ts(at)
