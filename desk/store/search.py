"""Search over everything ever read: two FTS5 indexes that are filled behind the log, so that reading never waits.

One index holds every message as it is now, the other what only this desk still has: earlier texts and deleted
messages.
"""

import json
from dataclasses import dataclass
from enum import StrEnum

from desk.procedure.signature import signature, without_signature
from desk.procedure.slacktext import plain
from desk.store.database import Database, Row, Writer
from desk.store.question import Question, Terms, conditions, terms
from desk.store.snippets import HIT_CLOSE, HIT_OPEN, snippet

__all__ = ["HIT_CLOSE", "HIT_OPEN", "Found", "Hit", "HitState", "Question", "Search"]

_INDEXED = "search:indexed"


def _hidden(row: str) -> str:
    """Whether a revision is not there any more. JSON is looked into only where the word is seen: a post's metadata
    may hold it too."""
    return " OR ".join(
        f"""({row}body LIKE '%"{flag}":1%' AND json_extract({row}body, '$.{flag}') IS 1)"""
        for flag in ("gone", "tombstone")
    ).join("()")


class HitState(StrEnum):
    """What the channel still has of a text that was found."""

    CURRENT = "current"
    EDITED = "edited"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found. `snippet` is plain text with found words between HIT_OPEN and HIT_CLOSE.

    `author` is who wrote it, or for whom a desk posted it; `files` are the names of its files.
    """

    channel: str
    ts: str
    root_ts: str
    snippet: str
    author: str = ""
    files: str = ""
    state: HitState = HitState.CURRENT


@dataclass(frozen=True, slots=True)
class Found:
    """One page of hits; `more` where another page follows."""

    hits: tuple[Hit, ...] = ()
    more: bool = False


class Search:
    """Finding works on any connection; `fill` needs the writing one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.give_function("author_of", 2, author_of)

    def find(self, question: Question, limit: int = 50, offset: int = 0) -> Found:
        """A page of the messages that answer, best first (or newest first). Never fails for what was typed."""
        asked = terms(question.typed)
        if not asked.match and (question.typed.strip() or question.is_empty):
            return Found()
        sql, values = _query(question, asked)
        found = self._database.rows(f"{sql} LIMIT ? OFFSET ?", (*values, limit + 1, offset))
        hits = self._hits([seq for (seq,) in found[:limit]], asked, question.past)
        return Found(tuple(hits), len(found) > limit)

    def count(self, question: Question, at_most: int) -> int:
        """How many answer, counted to `at_most`."""
        asked = terms(question.typed)
        if not asked.match and (question.typed.strip() or question.is_empty):
            return 0
        sql, values = _query(question, asked, ordered=False)
        row = self._database.row(f"SELECT count(*) FROM ({sql} LIMIT ?)", (*values, at_most))
        return int(row[0]) if row else 0

    def behind(self) -> int:
        """How many revisions of the log are not indexed yet."""
        row = self._database.row("SELECT max(seq) FROM message_revisions")
        return max(0, int(row[0] or 0) - self._indexed()) if row else 0

    def fill(self, at_most: int = 2_000) -> bool:
        """Index the next revisions; returns whether more are left."""
        if not self.behind():
            return False
        with self._database.writing() as writer:
            # Read in the transaction: another process may have gone on since.
            rows = self._database.rows(
                f"SELECT seq, channel, ts, text, file_names, {_hidden('')} FROM message_revisions"
                " WHERE seq > ? ORDER BY seq LIMIT ?",
                (self._indexed(), at_most),
            )
            for seq, channel, ts, text, names, hidden in rows:
                self._retire_older(writer, channel, ts, seq, None if hidden else (text, names))
                if not hidden:
                    writer.run(
                        "INSERT INTO message_revisions_fts (rowid, text, file_names) VALUES (?, ?, ?)",
                        (seq, _as_read(text), names),
                    )
            writer.run(
                "INSERT INTO notes (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                (_INDEXED, str(rows[-1][0] if rows else self._indexed())),
            )
        return len(rows) == at_most

    def _indexed(self) -> int:
        row = self._database.row("SELECT body FROM notes WHERE key = ?", (_INDEXED,))
        return int(row[0]) if row else 0

    def _retire_older(
        self, writer: Writer, channel: str, ts: str, seq: int, now: tuple[str, str] | None
    ) -> None:
        """Take the message's older revision out, and keep among the past what it said besides `now`."""
        for old, text, names, hidden in self._database.rows(
            f"SELECT seq, text, file_names, {_hidden('')} FROM message_revisions"
            " WHERE channel = ? AND ts = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
            (channel, ts, seq),
        ):
            if hidden:
                continue
            # An external-content index wants the very text it was given.
            writer.run(
                "INSERT INTO message_revisions_fts (message_revisions_fts, rowid, text, file_names)"
                " VALUES ('delete', ?, ?, ?)",
                (old, _as_read(text), names),
            )
            if (text, names) != now:
                writer.run(
                    "INSERT INTO past_texts (rowid, text, file_names) VALUES (?, ?, ?)",
                    (old, _as_read(text), names),
                )

    def _hits(self, seqs: list[int], asked: Terms, past: bool) -> list[Hit]:
        """The messages of revisions, in their order. Of the past, what the channel says again is left out."""
        # Snippets are made here: FTS5's own seeks the query anew for every row that it sorted.
        marks = ",".join("?" * len(seqs))
        if not past:
            rows = self._database.rows(
                "SELECT seq, channel, ts, root_ts, text, file_names, body, 0, '' FROM message_revisions"
                f" WHERE superseded = 0 AND seq IN ({marks})",
                seqs,
            )
        else:
            rows = self._database.rows(
                "SELECT m.seq, m.channel, m.ts, m.root_ts, m.text, m.file_names, m.body,"
                f" {_hidden('n.')}, n.text || ' ' || n.file_names"
                " FROM message_revisions AS m JOIN message_revisions AS n"
                " ON n.channel = m.channel AND n.ts = m.ts AND n.superseded = 0"
                f" WHERE m.seq IN ({marks})",
                seqs,
            )
        hits = {row[0]: hit for row in rows if (hit := _hit(row, asked, past)) is not None}
        return [hits[seq] for seq in seqs if seq in hits]


def author_of(body: str, text: str) -> str:
    """Who wrote a message: its user, or whom the signature of a desk's post names; empty for nobody."""
    held = json.loads(body)
    signed = signature(text) if "bot" in held or "app" in held else None
    return signed[0] if signed else str(held.get("user", ""))


def _query(question: Question, asked: Terms, *, ordered: bool = True) -> tuple[str, list[object]]:
    """The revisions that answer, as a SELECT of one column without LIMIT."""
    clauses, values = conditions(question)
    index = "past_texts" if question.past else "message_revisions_fts"
    if asked.match and not clauses and not (question.newest_first and ordered):
        sql, order = f"SELECT rowid FROM {index} WHERE {index} MATCH ?", " ORDER BY rank"
        return sql + (order if ordered else ""), [asked.match]
    rest = f" AND {clauses}" if clauses else ""
    if asked.match:
        sql = f"SELECT m.seq FROM {index} JOIN message_revisions AS m ON m.seq = {index}.rowid WHERE {index} MATCH ?"
        values = [asked.match, *values]
        order = " ORDER BY m.ts DESC" if question.newest_first else " ORDER BY rank"
    elif question.past:
        sql = "SELECT m.seq FROM past_texts JOIN message_revisions AS m ON m.seq = past_texts.rowid WHERE 1"
        order = " ORDER BY m.ts DESC"
    else:
        sql = f"SELECT m.seq FROM message_revisions AS m WHERE m.superseded = 0 AND NOT {_hidden('m.')}"
        order = " ORDER BY m.ts DESC"
    return sql + rest + (order if ordered else ""), values


def _hit(row: Row, asked: Terms, past: bool) -> Hit | None:
    _, channel, ts, root_ts, text, names, body, gone, now = row
    if past and not gone and now == f"{text} {names}":
        return None
    state = HitState.CURRENT if not past else HitState.DELETED if gone else HitState.EDITED
    shown = f"{plain(without_signature(text))} {names}".rstrip()
    return Hit(
        channel,
        ts,
        root_ts,
        snippet(shown, asked.words, asked.begins),
        author_of(body, text),
        names,
        state,
    )


def _as_read(text: str) -> str:
    """Wire text without Slack's three entities: nobody searches for `amp`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in text else text
