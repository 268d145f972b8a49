"""Desks that read a history as it grows and write down what they saw change, and what they may never judge apart."""

from __future__ import annotations

from dataclasses import replace

from desk.procedure.board import Board
from desk.procedure.incident import Incident
from desk.procedure.instants import to_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.restoring import restorations_owed
from desk.procedure.witness import may_witness, record_post, records_owed
from tests.property.histories import History
from tests.unit.procedure.channel import OLA, OPERATOR_DESK, SUPPORT_DESK, Channel

Change = tuple[ChannelMessage, ChannelMessage]


class Desk:
    """A desk that reads now and then, and writes down what it saw change."""

    def __init__(self, channel: Channel, me: str) -> None:
        self.me = me
        self.app = OPERATOR_DESK if me == OLA else SUPPORT_DESK
        self.log = dict(channel.messages)
        self.fold = channel.fold()

    def read(self, history: History) -> None:
        """Read everything; post the records of what changed since the last reading."""
        self.write(history, self.look(history))

    def look(self, history: History) -> list[Change]:
        """Read everything; what changed since the last reading."""
        messages = history.channel.messages
        changed = [(self.log[ts], one) for ts, one in messages.items() if self.log.get(ts, one) != one]
        self.log = dict(messages)
        self.fold.apply(messages.values())
        return changed

    def write(self, history: History, changed: list[Change]) -> None:
        """Post the records of changes, which another desk may have posted meanwhile."""
        channel = history.channel
        for record in records_owed(self.fold, changed):
            if not may_witness(self.fold, record, self.fold.side_of(self.me)):
                continue
            history.now += 1_000_000
            post = record_post(record, self.fold, self.me)
            ts = channel.put_raw(post.text, self.app, at="23:00", to=post.thread_ts)
            said = replace(channel.messages.pop(ts), ts=to_ts(history.now))
            channel.put(said)
            self.fold.apply(channel.messages.values())
        for post in restorations_owed(self.fold, changed, self.me):
            history.now += 1_000_000
            ts = channel.put_raw(post.text, self.app, at="23:00")
            channel.put(replace(channel.messages.pop(ts), ts=to_ts(history.now)))
            self.fold.apply(channel.messages.values())
        self.log = dict(channel.messages)


def verdicts(board: Board) -> dict[str, object]:
    """What may never change without a word in the channel, by incident."""
    return {key: decided(one) for key, one in board.incidents.items()}


def decided(one: Incident) -> object:
    """Status, level, clocks and agreements of an incident."""
    return (
        one.status,
        one.cycle,
        one.severity.governing,
        one.severity.agreed,
        one.clocks,
        one.resolved_at,
        one.owner,
    )
