"""Search over every message: an FTS5 index that is filled behind the log, so that reading never waits for it."""

from dataclasses import dataclass

from desk.store.database import Database, Writer
from desk.store.snippets import HIT_CLOSE, HIT_OPEN, snippet, words_of

__all__ = ["HIT_CLOSE", "HIT_OPEN", "Hit", "Search"]

_INDEXED = "search:indexed"
_HIDDEN = """ body LIKE '%"gone":1%' OR body LIKE '%"tombstone":1%'"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found. `snippet` is wire text with found words between HIT_OPEN and HIT_CLOSE."""

    channel: str
    ts: str
    root_ts: str
    snippet: str


class Search:
    """Finding works on any connection; `fill` needs the writing one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, limit: int = 50) -> list[Hit]:
        """Messages that hold every word (the last one may be a beginning), best first, as they are now."""
        wanted = words_of(words)
        if not wanted:
            return []
        query = " ".join(f'"{word}"' for word in wanted) + "*"
        # Snippets are made here: FTS5's own seeks the query anew for every row that it sorted.
        found = self._database.rows(
            "SELECT rowid FROM message_revisions_fts WHERE message_revisions_fts MATCH ? ORDER BY rank LIMIT ?",
            (query, limit),
        )
        rows = self._database.rows(
            "SELECT seq, channel, ts, root_ts, text, file_names FROM message_revisions"
            f" WHERE superseded = 0 AND seq IN ({','.join('?' * len(found))})",
            [seq for (seq,) in found],
        )
        hits = {
            seq: Hit(channel, ts, root_ts, snippet(f"{text} {names}".rstrip(), wanted))
            for seq, channel, ts, root_ts, text, names in rows
        }
        return [hits[seq] for (seq,) in found if seq in hits]

    def fill(self, at_most: int = 2_000) -> bool:
        """Index the next revisions; returns whether more are left."""
        rows = self._database.rows(
            f"SELECT seq, channel, ts, text, file_names, {_HIDDEN} FROM message_revisions"
            " WHERE seq > ? ORDER BY seq LIMIT ?",
            (self._indexed(), at_most),
        )
        if not rows:
            return False
        with self._database.writing() as writer:
            for seq, channel, ts, text, names, hidden in rows:
                self._forget_older(writer, channel, ts, seq)
                if not hidden:
                    writer.run(
                        "INSERT INTO message_revisions_fts (rowid, text, file_names) VALUES (?, ?, ?)",
                        (seq, text, names),
                    )
            writer.run(
                "INSERT INTO notes (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                (_INDEXED, str(rows[-1][0])),
            )
        return len(rows) == at_most

    def _indexed(self) -> int:
        row = self._database.row("SELECT body FROM notes WHERE key = ?", (_INDEXED,))
        return int(row[0]) if row else 0

    def _forget_older(self, writer: Writer, channel: str, ts: str, seq: int) -> None:
        """Take the message's older revision out: an external-content index wants the very text it was given."""
        for old, text, names, hidden in self._database.rows(
            f"SELECT seq, text, file_names, {_HIDDEN} FROM message_revisions"
            " WHERE channel = ? AND ts = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
            (channel, ts, seq),
        ):
            if not hidden:
                writer.run(
                    "INSERT INTO message_revisions_fts (message_revisions_fts, rowid, text, file_names)"
                    " VALUES ('delete', ?, ?, ?)",
                    (old, text, names),
                )
