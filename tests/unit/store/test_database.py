"""The file on disk: private, guarded against newer desks, and clear about what is wrong."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import sqlite_utils

from desk.procedure.message import ChannelMessage
from desk.store import database as database_module
from desk.store import migrations
from desk.store.database import DATABASE, VERSION, open_database, open_reader
from desk.store.failures import DatabaseLocked, DiskFull, NewerDatabase, StoreError
from desk.store.question import Question
from desk.store.store import Store, open_store


def _in(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX")
def test_the_file_and_its_companions_are_for_their_owner_only(store: Store):
    store.notes.put("a", 1)
    for path in store.folder.glob(f"{DATABASE}*"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700


def test_a_newer_file_is_refused_in_one_line_and_left_alone(tmp_path: Path):
    path = tmp_path / "desk.db"
    raw = _in(path)
    raw.execute(f"PRAGMA user_version={VERSION + 1}")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabase, match="newer desk") as refusal:
        open_database(path)
    assert "\n" not in str(refusal.value)
    assert path.read_bytes() == before
    with pytest.raises(NewerDatabase):
        open_reader(path)


def test_an_older_file_is_copied_before_it_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    open_store(tmp_path).close()

    def widen(database: sqlite_utils.Database) -> None:
        database.table("notes").add_column("kept_at", int)

    monkeypatch.setattr(migrations, "_STEPS", (*migrations._STEPS, widen))
    for module in (database_module, migrations):
        monkeypatch.setattr(module, "VERSION", VERSION + 1)
    database = open_database(tmp_path / DATABASE)
    assert "kept_at" in [row[1] for row in database.rows("PRAGMA table_info(notes)")]
    assert database.row("PRAGMA user_version") == (VERSION + 1,)
    database.close()
    copy = _in(tmp_path / f"{DATABASE}.before-{VERSION + 1}")
    assert copy.execute("PRAGMA user_version").fetchone() == (VERSION,)
    copy.close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    open_store(tmp_path).close()

    def half(database: sqlite_utils.Database) -> None:
        database.execute("CREATE TABLE half (a)")
        database.execute("CREATE TABLE notes (a)")

    monkeypatch.setattr(migrations, "_STEPS", (*migrations._STEPS, half))
    for module in (database_module, migrations):
        monkeypatch.setattr(module, "VERSION", VERSION + 1)
    with pytest.raises(StoreError, match="already exists"):
        open_database(tmp_path / DATABASE)
    raw = _in(tmp_path / DATABASE)
    assert raw.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert raw.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)
    raw.close()


def test_what_is_no_database_is_said_to_be_damaged(tmp_path: Path):
    (tmp_path / "desk.db").write_bytes(b"not a database, but long enough to be read as one" * 100)
    with pytest.raises(StoreError, match="damaged"):
        open_database(tmp_path / "desk.db")


def test_a_locked_file_is_said_to_be_locked_and_nothing_is_lost(store: Store):
    store.notes.put("a", 1)
    store.database.rows("PRAGMA busy_timeout=1")
    other = _in(store.folder / DATABASE)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseLocked, match="locked"):
        store.notes.put("a", 2)
    other.execute("ROLLBACK")
    other.close()
    assert store.notes.get("a") == 1
    store.notes.put("a", 2)
    assert store.notes.get("a") == 2


def test_a_full_disk_is_said_to_be_full_and_what_was_saved_stays(store: Store):
    store.notes.put("a", 1)
    pages = store.database.row("PRAGMA page_count")
    assert pages is not None
    store.database.rows(f"PRAGMA max_page_count={pages[0]}")
    with pytest.raises(DiskFull, match="disk is full"):
        store.notes.put("b", "x" * 1_000_000)
    assert store.notes.starting("") == {"a": 1}
    store.database.rows("PRAGMA max_page_count=1000000")
    store.notes.put("b", "x" * 1_000_000)
    assert store.notes.get("b") == "x" * 1_000_000


def test_a_transaction_is_undone_whole_where_its_caller_fails(store: Store):
    def fail_halfway() -> None:
        with store.database.writing():
            store.notes.put("a", 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert store.notes.starting("") == {}


def test_a_reader_sees_what_is_written_and_cannot_write(store: Store):
    reader = open_reader(store.folder / DATABASE)
    store.notes.put("a", 1)
    assert reader.row("SELECT body FROM notes") == ("1",)
    with pytest.raises(StoreError, match="may not write"):
        reader.rows("DELETE FROM notes")
    reader.close()


def test_writing_by_another_process_is_noticed_once(store: Store):
    store.notes.put("mine", 1)
    assert not store.database.changed_elsewhere()
    other = open_store(store.folder)
    other.notes.put("theirs", 1)
    other.close()
    assert store.database.changed_elsewhere()
    assert not store.database.changed_elsewhere()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_rights_is_said(tmp_path: Path):
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="may not write"):
        open_database(tmp_path / "desk.db")
    tmp_path.chmod(0o700)


def test_a_file_of_the_first_layout_keeps_what_was_superseded_until_then(tmp_path: Path):
    """The second layout finds earlier texts; those of before must not be lost to it."""
    store = open_store(tmp_path)
    first = ChannelMessage("C1", "1790000000.000100", user="U1", text="prices frozen")
    store.messages.append([first], 1)
    store.messages.append([replace(first, edited_ts="1790000001.000000")], 2)
    store.messages.append([replace(first, text="prices melted")], 3)
    store.messages.append([replace(first, text="prices melted", gone=True)], 4)
    while store.search.fill():
        pass
    store.close()
    raw = _in(tmp_path / DATABASE)
    raw.execute("DROP TABLE past_texts")
    raw.execute("PRAGMA user_version=1")
    raw.commit()
    raw.close()
    store = open_store(tmp_path)
    while store.search.fill():
        pass
    for word in ("frozen", "melted"):
        assert [hit.ts for hit in store.search.find(Question(word, past=True)).hits] == [first.ts]
    store.close()


def test_a_second_opening_in_the_process_leaves_what_it_writes_to_be_seen_by_others(tmp_path: Path):
    path = tmp_path / DATABASE
    first = open_store(tmp_path)
    open_database(path).close()
    _elsewhere(path, "")  # opened and closed by another process, which must not think itself alone
    first.notes.put("draft", "half a thou")
    assert _elsewhere(path, "SELECT count(*) FROM notes WHERE key = 'draft'") == "[(1,)]"
    first.close()


def _elsewhere(path: Path, question: str) -> str:
    """What another process reads from the file."""
    lines = (
        "import sqlite3, sys",
        "base = sqlite3.connect(sys.argv[1])",
        "base.execute('SELECT count(*) FROM sqlite_master').fetchall()",
        "print(base.execute(sys.argv[2]).fetchall() if sys.argv[2] else '')",
        "base.close()",
    )
    command = [sys.executable, "-c", "\n".join(lines), str(path), question]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout.strip()
