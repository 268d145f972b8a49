"""Strangers: people whom no roster and no classification covers, shown for one-click classification."""

from collections.abc import Iterable

from desk.procedure.board import UnknownAuthor
from desk.procedure.charter import Charter
from desk.procedure.message import ChannelMessage
from desk.procedure.side import Side


class Strangers:
    """Unknown authors of one channel, counted by thread so that a thread can be counted again."""

    def __init__(self) -> None:
        self._by_thread: dict[str, dict[str, list[str]]] = {}

    def count(self, root_ts: str, thread: Iterable[ChannelMessage], charter: Charter) -> None:
        """Count the strangers of a thread, in place of what was counted before."""
        found: dict[str, list[str]] = {}
        for message in thread:
            if message.is_content and message.user:
                author = charter.author_of(message)
                if author.side is Side.UNKNOWN:
                    found.setdefault(author.id, []).append(message.ts)
        if found:
            self._by_thread[root_ts] = found
        else:
            self._by_thread.pop(root_ts, None)

    def listed(self, channel: str) -> tuple[UnknownAuthor, ...]:
        """All of them, by their first message."""
        total: dict[str, list[str]] = {}
        for found in self._by_thread.values():
            for user, said in found.items():
                total.setdefault(user, []).extend(said)
        listed = (UnknownAuthor(user, channel, min(said), len(said)) for user, said in total.items())
        return tuple(sorted(listed, key=lambda one: (one.first_ts, one.id)))
