"""A reader and a poster on the channel in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage, File, Person
from desk.procedure.ports import ChannelGone, OutcomeUnknown, Page, Posted, Rejected, SentBytes
from desk.procedure.post import FileDelivery, Post, PostState
from tests.fakes.channel import OUR_APP, FakeChannel


class FakeReader:
    """A ChannelReader."""

    def __init__(self, channel: FakeChannel) -> None:
        self.channel = channel

    async def history(
        self, channel: str, *, oldest: str = "", latest: str = "", limit: int = 200, patient: bool = False
    ) -> AsyncIterator[Page]:
        limit = min(limit, self.channel.page_limit)
        upper = latest or "9"
        while True:
            await self.channel.answering.wait()
            self.channel.called("conversations.history", upper)
            found = [
                self.channel.with_replies(message)
                for ts, message in sorted(self.channel.messages.items(), reverse=True)
                if message.is_root and oldest < ts < upper
            ]
            yield self._page(found[:limit], has_more=len(found) > limit)
            if len(found) <= limit:
                return
            upper = found[limit - 1].ts

    async def replies(
        self, channel: str, root_ts: str, *, oldest: str = "", patient: bool = False
    ) -> AsyncIterator[Page]:
        self.channel.called("conversations.replies", root_ts)
        root = self.channel.messages.get(root_ts)
        if root is None:
            raise ChannelGone("no such thread", "thread_not_found")
        replies = [
            m for ts, m in sorted(self.channel.messages.items()) if m.thread_ts == root_ts and ts > oldest
        ]
        yield self._page([self.channel.with_replies(root), *replies])

    def _page(self, messages: list[ChannelMessage], *, has_more: bool = False) -> Page:
        readable = tuple(m for m in messages if m.ts not in self.channel.unreadable)
        return Page(readable, has_more, unreadable=len(messages) - len(readable))

    async def person(self, user: str) -> Person:
        self.channel.called("users.info", user)
        return self.channel.people.get(user, Person(user, name=user.lower(), team="T1"))

    async def group_members(self, group: str) -> tuple[str, ...]:
        return ()

    async def members(self, channel: str) -> tuple[str, ...]:
        return tuple(self.channel.people)

    async def server_time(self) -> Micros:
        return self.channel.clock.now()

    async def download(self, file: File, limit: int) -> bytes:
        self.channel.called("download", file.id)
        return b"evidence"


class FakePoster:
    """A ChannelPoster."""

    def __init__(self, channel: FakeChannel) -> None:
        self.channel = channel

    async def post(self, post: Post) -> Posted:
        channel = self.channel
        await channel.answering.wait()
        channel.called("chat.postMessage", post.op)
        if channel.swallowed:
            channel.swallowed -= 1
            raise OutcomeUnknown("the connection broke", "broken")
        if channel.delayed:
            channel.delayed -= 1
            channel.late.append(post)
            raise OutcomeUnknown("no answer in time", "broken")
        posted = channel.accept(post)
        if channel.lost_answers:
            channel.lost_answers -= 1
            raise OutcomeUnknown("the answer was lost", "broken")
        return posted

    async def find(self, channel: str, thread_ts: str, op: str, since_ts: str) -> tuple[Posted, ...]:
        await self.channel.answering.wait()
        self.channel.called("find", op)
        return tuple(
            Posted(ts, message.thread_ts)
            for ts, message in sorted(self.channel.messages.items())
            if message.app == OUR_APP and message.text.endswith(f"desk {op}") and ts > since_ts
        )

    async def delete(self, channel: str, ts: str) -> None:
        self.channel.called("chat.delete", ts)
        self.channel.messages.pop(ts, None)

    async def upload(
        self, post: Post, delivery: FileDelivery, thread_ts: str, sent: SentBytes
    ) -> FileDelivery:
        self.channel.called("upload", delivery.name)
        if not delivery.file_id:
            for so_far in range(1, delivery.size + 1):
                sent(so_far)
            await self.channel.sending.wait()
        if delivery.name.endswith(".exe"):
            raise Rejected("Slack does not take files of this type here", "file_type_not_allowed")
        if not delivery.file_id:
            return replace(
                delivery, state=PostState.SENDING, sent=delivery.size, file_id=f"F-{delivery.name}"
            )
        if self.channel.hides_files:
            return replace(delivery, state=PostState.UNKNOWN, error="")
        self.channel.shown_files[delivery.name] = thread_ts
        return replace(delivery, state=PostState.DELIVERED, error="")

    async def pin(self, channel: str, ts: str) -> None:
        self.channel.called("pins.add", ts)
        self.channel.pinned.append(ts)
