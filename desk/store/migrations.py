"""The layout of the database, step by step: each migration leads from one `user_version` to the next."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from desk.store.database import VERSION


def migrate(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Bring the file from `version` to VERSION, each step in one transaction.

    A file that already holds something is copied beside itself first (``<name>.before-<VERSION>``).
    Two processes may start at once: the second finds the work done. Raises sqlite3.Error.
    """
    if version:
        _back_up(connection, path.with_name(f"{path.name}.before-{VERSION}"))
    for target, step in enumerate(_STEPS, start=1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if int(connection.execute("PRAGMA user_version").fetchone()[0]) < target:
                step(Database(connection))
                connection.execute(f"PRAGMA user_version={target}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _back_up(connection: sqlite3.Connection, copy: Path) -> None:
    os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    target = sqlite3.connect(copy)
    try:
        connection.backup(target)
    finally:
        target.close()


def _lay_out(database: Database) -> None:
    """Version 1: the log, its threads, people, the outbox, evidence, yesterday's board and notes."""
    log = database.table("message_revisions")
    log.create(
        {
            "seq": int, "channel": str, "ts": str, "root_ts": str, "seen_at": int, "superseded": int,
            "text": str, "file_names": str, "body": str,
        },
        pk="seq",
        not_null={"channel", "ts", "root_ts", "seen_at", "superseded", "text", "file_names", "body"},
    )  # fmt: skip
    database.execute("CREATE INDEX by_message ON message_revisions (channel, ts, seq)")
    database.execute(
        "CREATE INDEX by_thread ON message_revisions (channel, root_ts, ts) WHERE superseded = 0"
    )
    log.enable_fts(["text", "file_names"], tokenize="unicode61 remove_diacritics 2")
    database.table("threads").create(
        {
            "channel": str, "root_ts": str, "said_count": int, "said_latest": str, "read_count": int,
            "read_latest": str, "checked_at": int, "whole_at": int,
        },
        pk=("channel", "root_ts"),
        defaults={"read_count": 0, "read_latest": "", "checked_at": 0, "whole_at": 0},
    )  # fmt: skip
    database.execute(
        "CREATE INDEX threads_to_read ON threads (channel, said_latest)"
        " WHERE said_count <> read_count OR said_latest <> read_latest"
    )
    database.table("people").create({"id": str, "body": str, "seen_at": int}, pk="id")
    database.table("outbox").create(
        {
            "made": int, "op": str, "post": str, "state": str, "made_at": int, "attempts": int, "error": str,
            "ts": str, "next_try_at": int, "since_ts": str, "absences": int, "stray_ts": str, "settled_at": int,
        },
        pk="made",
        defaults={
            "attempts": 0, "error": "", "ts": "", "since_ts": "", "absences": 0, "stray_ts": "", "settled_at": 0,
        },
    )  # fmt: skip
    database.execute("CREATE UNIQUE INDEX outbox_by_op ON outbox (op)")
    database.table("outbox_files").create(
        {
            "op": str, "position": int, "sha256": str, "name": str, "size": int, "state": str, "sent": int,
            "file_id": str, "error": str,
        },
        pk=("op", "position"),
    )  # fmt: skip
    database.table("evidence").create(
        {"file_id": str, "sha256": str, "size": int, "fetched_at": int}, pk="file_id"
    )
    database.table("snapshot").create({"kind": str, "id": str, "due": int, "body": str}, pk=("kind", "id"))
    database.table("notes").create({"key": str, "body": str}, pk="key")


def _keep_the_past(database: Database) -> None:
    """Version 2: an index of earlier texts and deleted messages, with what was superseded until now."""
    database.execute(
        "CREATE VIRTUAL TABLE past_texts USING fts5"
        " (text, file_names, tokenize = 'unicode61 remove_diacritics 2')"
    )
    gone = """body LIKE '%"gone":1%' OR {0}.body LIKE '%"tombstone":1%'"""
    database.execute(
        "INSERT INTO past_texts (rowid, text, file_names)"
        " SELECT old.seq, old.text, old.file_names FROM message_revisions AS old JOIN message_revisions AS new"
        " ON new.channel = old.channel AND new.ts = old.ts AND new.seq = (SELECT min(seq) FROM message_revisions"
        " WHERE channel = old.channel AND ts = old.ts AND seq > old.seq)"
        " WHERE new.seq <= coalesce((SELECT CAST(body AS INTEGER) FROM notes WHERE key = 'search:indexed'), 0)"
        f" AND NOT (old.{gone.format('old')}) AND (new.{gone.format('new')}"
        " OR new.text <> old.text OR new.file_names <> old.file_names)"
    )


def _index_anew(database: Database) -> None:
    """Version 3: the indexes hold what people read, where they held Slack's entities; they fill again behind."""
    database.execute("INSERT INTO message_revisions_fts (message_revisions_fts) VALUES ('delete-all')")
    database.execute("DELETE FROM past_texts")
    database.execute("DELETE FROM notes WHERE key = 'search:indexed'")


_STEPS: tuple[Callable[[Database], None], ...] = (_lay_out, _keep_the_past, _index_anew)
