"""The append-only log of the channels: every revision of every message that this desk ever read."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage
from desk.procedure.mould import mould
from desk.procedure.ports import Revised
from desk.store.database import Database
from desk.store.message_rows import Content, content, is_plain, message_of

_AT_ONCE = 500
"""Messages compared by one query: SQLite allows 999 parameters everywhere."""

_REMEMBERED = 20_000
"""Messages kept at most between being written and being folded; a desk that only writes asks for none."""

_ANY = (1 << 63) - 1

_revised = mould(Revised)


class Messages:
    """The append-only log: the current version of every message, and every revision ever seen. `seq` numbers revisions
    in the order they were written."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._written: dict[tuple[str, str], ChannelMessage] = {}
        """What was just written and reads back as it is: the fold asks for it in a moment."""
        self._rows_written = 0
        self._undone = 0

    def append(self, messages: Iterable[ChannelMessage], seen_at: Micros) -> Sequence[Revised]:
        """Write down what is new or differs, in one transaction. Of the same `ts` twice the later counts."""
        revised: list[Revised] = []
        ordered = sorted({(m.channel, m.ts): m for m in messages}.values(), key=lambda m: m.channel)
        with self._database.writing() as writer:
            for channel, group in groupby(ordered, key=lambda m: m.channel):
                batch = list(group)
                for start in range(0, len(batch), _AT_ONCE):
                    part = batch[start : start + _AT_ONCE]
                    known = self._newest(channel, [message.ts for message in part])
                    fresh: list[tuple[object, ...]] = []
                    outdated: list[tuple[int]] = []
                    for message in part:
                        ts, now, held = message.ts, content(message), None
                        if known and (found := known.get(ts)):
                            seq, before = found
                            if now == before:
                                continue
                            outdated.append((seq,))
                            held = message_of(channel, ts, before[0], before[2])
                        fresh.append((channel, ts, message.root_ts, seen_at, *now))
                        self._remember(message, now)
                        revised.append(_revised(held, message))
                    if outdated:
                        writer.run_many("UPDATE message_revisions SET superseded = 1 WHERE seq = ?", outdated)
                    writer.run_many(
                        "INSERT INTO message_revisions (channel, ts, root_ts, seen_at, superseded, text, file_names,"
                        " body) VALUES (?, ?, ?, ?, 0, ?, ?, ?)",
                        fresh,
                    )
        return revised

    def current(self, channel: str) -> Iterator[ChannelMessage]:
        """Every message of the channel as last seen (`gone` ones too), by `ts`."""
        for ts, text, body in self._database.each(
            "SELECT ts, text, body FROM message_revisions WHERE channel = ? AND superseded = 0 ORDER BY ts",
            (channel,),
        ):
            yield message_of(channel, ts, text, body)

    def since(self, seq: int, channel: str) -> tuple[int, list[ChannelMessage]]:
        """The newest `seq` of the log, and the channel's messages written or revised after `seq`, by `ts`."""
        newest = self.last_seq()
        written, rows_written = self._written, self._rows_written
        self._written, self._rows_written = {}, 0
        if newest - seq == rows_written == len(written) and self._undone == self._database.undone:
            # Nobody else wrote, and all that was written reads back as it is.
            return newest, [written[key] for key in sorted(written) if key[0] == channel]
        # NOT INDEXED: the few newest rows by their number, where the planner would walk the whole channel.
        rows = self._database.rows(
            "SELECT ts, text, body FROM message_revisions NOT INDEXED"
            " WHERE seq > ? AND channel = ? AND superseded = 0 ORDER BY ts",
            (seq, channel),
        )
        return newest, [message_of(channel, ts, text, body) for ts, text, body in rows]

    def _remember(self, message: ChannelMessage, row: Content) -> None:
        """Keep a message for the next `since`, where reading its row would give this very message."""
        if not self._rows_written:
            self._undone = self._database.undone
        self._rows_written += 1
        if (
            len(self._written) < _REMEMBERED
            and is_plain(message)
            and not (message.reply_count or message.latest_reply)
            and row[0] == message.text
        ):
            self._written[message.channel, message.ts] = message

    def revised_since(self, seq: int, channel: str) -> list[tuple[int, Revised]]:
        """What changed after `seq` of what was known before: the number of the last revision until then, and both."""
        rows = self._database.rows(
            "SELECT old.seq, new.ts, old.text, old.body, new.text, new.body FROM message_revisions AS new NOT INDEXED"
            " JOIN message_revisions AS old ON old.channel = new.channel AND old.ts = new.ts"
            " WHERE new.seq > ?1 AND new.channel = ?2 AND new.superseded = 0 AND old.seq ="
            " (SELECT max(seq) FROM message_revisions WHERE channel = ?2 AND ts = new.ts AND seq <= ?1)"
            " ORDER BY new.seq",
            (seq, channel),
        )
        return [
            (
                old_seq,
                Revised(message_of(channel, ts, text, body), message_of(channel, ts, now_text, now_body)),
            )
            for old_seq, ts, text, body, now_text, now_body in rows
        ]

    def revision(self, seq: int) -> ChannelMessage | None:
        """One revision by its number, or None."""
        row = self._database.row(
            "SELECT channel, ts, text, body FROM message_revisions WHERE seq = ?", (seq,)
        )
        return message_of(*row) if row else None

    def last_seq(self) -> int:
        """The number of the newest revision, 0 for an empty log."""
        row = self._database.row("SELECT max(seq) FROM message_revisions")
        return int(row[0] or 0) if row else 0

    def thread(self, channel: str, root_ts: str, until_seq: int = _ANY) -> Sequence[ChannelMessage]:
        """The root (if known) and its replies as last seen, by `ts`; only those written by `until_seq`."""
        rows = self._database.rows(
            "SELECT ts, text, body FROM message_revisions"
            " WHERE channel = ? AND root_ts = ? AND superseded = 0 AND seq <= ? ORDER BY ts",
            (channel, root_ts, until_seq),
        )
        return [message_of(channel, ts, text, body) for ts, text, body in rows]

    def message(self, channel: str, ts: str) -> ChannelMessage | None:
        """One message as last seen, or None."""
        known = self._newest(channel, [ts]).get(ts)
        return message_of(channel, ts, known[1][0], known[1][2]) if known else None

    def top_level(
        self, channel: str, oldest: str, newest: str, until_seq: int = _ANY
    ) -> list[ChannelMessage]:
        """Top-level messages with `ts` from `oldest` to `newest`, written down no later than `until_seq`."""
        rows = self._database.rows(
            "SELECT ts, text, body FROM message_revisions WHERE channel = ? AND ts BETWEEN ? AND ?"
            " AND root_ts = ts AND superseded = 0 AND seq <= ? ORDER BY ts",
            (channel, oldest, newest, until_seq),
        )
        return [message_of(channel, ts, text, body) for ts, text, body in rows]

    def newest_roots(self, channel: str, limit: int) -> list[ChannelMessage]:
        """The newest top-level messages that are there, newest first."""
        rows = self._database.rows(
            "SELECT ts, text, body FROM message_revisions WHERE channel = ? AND root_ts = ts AND superseded = 0"
            " ORDER BY ts DESC LIMIT ?",
            (channel, 10 * limit),
        )
        found = [message_of(channel, ts, text, body) for ts, text, body in rows]
        return [message for message in found if not message.gone and not message.tombstone][:limit]

    def has_replies(self, channel: str) -> bool:
        """Whether any thread of the channel holds a reply."""
        row = self._database.row(
            "SELECT 1 FROM message_revisions WHERE channel = ? AND root_ts <> ts AND superseded = 0 LIMIT 1",
            (channel,),
        )
        return row is not None

    def revisions(self, channel: str, ts: str) -> Sequence[tuple[Micros, ChannelMessage]]:
        """Every revision of a message with the instant it was first seen, oldest first: the first is *discovered*
        (procedure, "What is an incident")."""
        rows = self._database.rows(
            "SELECT seen_at, text, body FROM message_revisions WHERE channel = ? AND ts = ? ORDER BY seq",
            (channel, ts),
        )
        return [(seen_at, message_of(channel, ts, text, body)) for seen_at, text, body in rows]

    def newest_ts(self, channel: str) -> str:
        """The newest `ts` the server ever gave for the channel, empty for none."""
        row = self._database.row("SELECT max(ts) FROM message_revisions WHERE channel = ?", (channel,))
        return str(row[0] or "") if row else ""

    def _newest(self, channel: str, stamps: Sequence[str]) -> dict[str, tuple[int, Content]]:
        around = (channel, min(stamps), max(stamps))
        if not self._database.row(
            "SELECT 1 FROM message_revisions WHERE channel = ? AND ts BETWEEN ? AND ? LIMIT 1", around
        ):
            return {}  # older history, read for the first time
        marks = ",".join("?" * len(stamps))
        rows = self._database.rows(
            "SELECT ts, seq, text, file_names, body FROM message_revisions"
            f" WHERE channel = ? AND ts IN ({marks}) AND superseded = 0",
            (channel, *stamps),
        )
        return {ts: (seq, (text, names, body)) for ts, seq, text, names, body in rows}
