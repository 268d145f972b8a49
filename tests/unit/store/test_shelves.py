"""Files, evidence, people, notes, threads, the lock."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desk.procedure.message import Person
from desk.store.evidence import Evidence
from desk.store.failures import StoreError
from desk.store.files import Files
from desk.store.lock import ProcessLock
from desk.store.store import Store
from desk.store.threads import Said


def test_a_file_is_kept_by_what_it_contains_for_its_owner_only(tmp_path: Path):
    files = Files(tmp_path / "files")
    source = tmp_path / "../evil name.png"
    source.write_bytes(b"pixels")
    sha256, size = files.add(source)
    assert files.path(sha256).read_bytes() == b"pixels"
    assert size == 6
    assert files.add_bytes(b"pixels") == (sha256, 6)
    if os.name == "posix":
        assert stat.S_IMODE(files.path(sha256).stat().st_mode) == 0o600
    assert [p.name for p in (tmp_path / "files").iterdir() if p.is_file()] == []
    source.unlink()


def test_a_file_above_the_limit_leaves_nothing_behind(tmp_path: Path):
    files = Files(tmp_path / "files", largest=3)
    with pytest.raises(StoreError, match="larger than"):
        files.add_bytes(b"pixels", "shot.png")
    assert [path for path in (tmp_path / "files").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "g" * 64, "a" * 63])
def test_what_is_no_hash_is_no_path(tmp_path: Path, name: str):
    with pytest.raises(ValueError, match="SHA-256"):
        Files(tmp_path).path(name)


def test_a_missing_file_and_a_folder_are_said_in_one_line(tmp_path: Path):
    files = Files(tmp_path / "files")
    with pytest.raises(StoreError, match=r"shot\.png cannot be attached"):
        files.add(tmp_path / "shot.png")
    with pytest.raises(StoreError, match="is a folder"):
        files.add(tmp_path)


def test_evidence_keeps_within_its_room_and_never_drops_what_was_just_fetched(store: Store):
    evidence = Evidence(store.database, store.files, room=10)
    first = evidence.add("F1", b"123456", 1)
    second = evidence.add("F2", b"abcdef", 2)
    assert evidence.find("F1") == ""
    assert not store.files.has(first)
    assert evidence.hashes() == {"F2": second}
    third = evidence.add("F3", b"x" * 50, 3)
    assert evidence.hashes() == {"F3": third}


def test_evidence_whose_bytes_are_gone_is_not_here(store: Store):
    sha256 = store.evidence.add("F1", b"123", 1)
    store.files.remove(sha256)
    assert store.evidence.find("F1") == ""


def test_people_are_as_last_asked(store: Store):
    store.people.learn([Person("U1", "Ann", team="T1"), Person("U2", known=False)], 1)
    store.people.learn([Person("U1", "Anna", team="T1")], 5)
    assert store.people.directory() == {
        "U1": Person("U1", "Anna", team="T1"),
        "U2": Person("U2", known=False),
    }
    assert store.people.stale(2, 10) == ["U2"]


def test_notes_come_and_go_by_key(store: Store):
    store.notes.put("draft:C1:1", {"text": "half a thought"})
    store.notes.put("draft:C1:2", ["a", 1, True])
    store.notes.put("snooze:C1:1", 5)
    assert store.notes.starting("draft:") == {
        "draft:C1:1": {"text": "half a thought"},
        "draft:C1:2": ["a", 1, True],
    }
    store.notes.put("draft:C1:1", None)
    assert store.notes.get("draft:C1:1") is None


def test_a_thread_is_unread_until_it_was_read_as_far_as_its_root_says(store: Store):
    store.threads.hear("C1", [Said("1.0", 2, "1.2"), Said("2.0", 1, "2.1"), Said("3.0", 0, "")])
    assert [mark.root_ts for mark in store.threads.unread("C1")] == ["2.0", "1.0"]
    store.threads.have_read("C1", Said("1.0", 2, "1.2"), 7, whole=False)
    assert [mark.root_ts for mark in store.threads.unread("C1")] == ["2.0"]
    store.threads.hear("C1", [Said("1.0", 1, "1.1")])
    mark = store.threads.mark("C1", "1.0")
    assert mark.lost_replies
    assert (mark.checked_at, mark.whole_at) == (7, 0)
    store.threads.hear("C1", [Said("1.0", 0, "")])
    assert store.threads.mark("C1", "1.0").said_count == 0


def test_only_one_process_holds_the_lock_and_it_dies_with_its_holder(tmp_path: Path):
    path = tmp_path / "deliver.lock"
    script = (
        "import sys; from pathlib import Path; from desk.store.lock import ProcessLock;"
        f"lock = ProcessLock(Path({str(path)!r})); print(lock.acquire(), flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline().strip() == b"True"
    lock = ProcessLock(path)
    assert not lock.acquire()
    holder.kill()
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()
    assert lock.acquire()
    assert lock.held
    lock.release()
    assert not lock.held
