"""Strangers: people whom no roster and no classification covers, shown for one-click classification."""

from collections.abc import Iterable, Mapping
from itertools import chain

from desk.procedure.board import UnknownAuthor
from desk.procedure.charter import Charter
from desk.procedure.message import ChannelMessage
from desk.procedure.side import Side

Said = Mapping[str, list[str]]
"""By user, the `ts` of what they said."""
_NOTHING: Said = {}


class Strangers:
    """Unknown authors of one channel, counted by thread so that a thread can be counted again.

    To list them costs what strangers there are, however much they said.
    """

    def __init__(self) -> None:
        self._by_thread: dict[str, Said] = {}
        self._talk: dict[str, str] = {}
        self._how_many: dict[str, int] = {}
        self._first: dict[str, str] = {}
        self._lost: set[str] = set()
        """Whose first words are gone: all that they said is looked at when somebody asks."""

    def count(self, root_ts: str, said: Said) -> None:
        """Count what strangers said in a thread, in place of what was counted before."""
        before = self._said_in(root_ts)
        self._talk.pop(root_ts, None)
        self._by_thread.pop(root_ts, None)
        if said:
            self._by_thread[root_ts] = said
        if said != before:
            for user in said.keys() | before.keys():
                self._recount(user, before.get(user, []), said.get(user, []))

    def count_talk(self, root_ts: str, user: str) -> None:
        """Count one stranger's message that nobody answered (nobody's where `user` is empty): most threads are such."""
        if root_ts in self._by_thread or self._talk.get(root_ts, "") != user:
            self.count(root_ts, _NOTHING)
            if user:
                self._talk[root_ts] = user
                self._recount(user, [], [root_ts])

    def _said_in(self, root_ts: str) -> Said:
        user = self._talk.get(root_ts)
        return {user: [root_ts]} if user else self._by_thread.get(root_ts, _NOTHING)

    def listed(self, channel: str) -> tuple[UnknownAuthor, ...]:
        """All of them, by their first message."""
        for user in self._lost:
            self._first[user] = min(
                chain(
                    (ts for said in self._by_thread.values() for ts in said.get(user, ())),
                    (root_ts for root_ts, talker in self._talk.items() if talker == user),
                )
            )
        self._lost.clear()
        listed = (
            UnknownAuthor(user, channel, self._first[user], said) for user, said in self._how_many.items()
        )
        return tuple(sorted(listed, key=lambda one: (one.first_ts, one.id)))

    def _recount(self, user: str, before: list[str], now: list[str]) -> None:
        """Somebody said other things in a thread than was counted: their number, and what they said first."""
        self._how_many[user] = self._how_many.get(user, 0) + len(now) - len(before)
        if not self._how_many[user]:
            del self._how_many[user], self._first[user]
            self._lost.discard(user)
            return
        first = self._first.get(user)
        if now and (first is None or min(now) <= first):
            self._first[user] = min(now)
            self._lost.discard(user)
        elif first in before:
            self._lost.add(user)


def said_by_strangers(thread: Iterable[ChannelMessage], charter: Charter) -> Said:
    """What people whom nothing covers said in a thread."""
    found: dict[str, list[str]] = {}
    for message in thread:
        if message.is_content and message.user:
            author = charter.author_of(message)
            if author.side is Side.UNKNOWN:
                found.setdefault(author.id, []).append(message.ts)
    return found
