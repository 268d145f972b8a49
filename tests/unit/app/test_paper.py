"""The head of the chain goes out with a resolution and with a sent document, and is read back from the log."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desk.app.local_zone import local_zone
from desk.app.paper import channel_of, with_head
from desk.documents.chain import chain_of
from desk.procedure.commands import RecordDocument, Resolve
from desk.procedure.decide import Me, Situation, decide
from desk.procedure.message import ChannelMessage
from desk.procedure.post import Post
from desk.procedure.side import Side
from desk.procedure.signature import evidence
from desk.store.store import open_store
from tests.unit.documents import scene

ID = f"{scene.CHANNEL}:{scene.ROOT}"


def decided(command: Resolve | RecordDocument, thread: list[ChannelMessage]) -> Post:
    fold = scene.folded(thread)
    me = Me(scene.LENA, Side.SUPPORT)
    return with_head(decide(command, Situation(fold.board(), me, "1a2b3c4d", scene.at("10:05:00"))), fold)


def test_a_resolution_names_the_head_of_everything_before_it():
    thread = scene.thread()[:4]
    assert evidence(decided(Resolve(ID, "restarted"), thread).text) == (4, chain_of(thread).head)


def test_its_summary_is_the_persons_words_alone():
    thread = scene.thread()[:4]
    post = decided(Resolve(ID, "restarted\nand watched"), thread)
    posted = ChannelMessage(
        scene.CHANNEL, "1791799500.000000", scene.ROOT, team="T1", app=scene.APP, text=post.text
    )
    incident = scene.incident([*thread, posted])
    assert incident.resolution_summary == "restarted\nand watched"
    assert "Evidence" not in incident.timeline[-1].text


def test_a_document_names_the_head_and_is_known_by_its_hash(tmp_path: Path):
    thread = scene.thread()
    post = decided(RecordDocument(ID, 1, "ab" * 32), thread)
    posted = ChannelMessage(
        scene.CHANNEL, "1791900000.000000", scene.ROOT, team="T1", app=scene.APP, text=post.text
    )
    forged = scene.said(
        "20:00:00", scene.MAREK, f"Evidence: 1 message, SHA-256 {'0' * 64}\n- <@U1LENA> · desk 00000000"
    )
    forged = replace(forged, thread_ts=scene.ROOT)
    with closing(open_store(tmp_path)) as store:
        store.messages.append([*thread, posted, forged], scene.at("12:00:00"))
        channel = channel_of(
            store, scene.folded([*thread, posted, forged]), scene.incident([*thread, posted])
        )
    assert channel.documents == {"ab" * 32: 1}
    assert [(head.ts, head.count) for head in channel.heads] == [("1791900000.000000", len(thread))]


def test_words_that_leave_no_room_go_out_alone():
    long = decided(Resolve(ID, "x" * 3_840), scene.thread()[:4])
    assert evidence(long.text) is None


def test_what_is_no_resolution_is_left_as_it_is():
    post = replace(decided(Resolve(ID, "x"), scene.thread()[:4]), kind="update", text="Update")
    assert with_head(post, scene.folded(scene.thread())) is post


@pytest.mark.parametrize(
    ("said", "zone"), [("Europe/Berlin", "Europe/Berlin"), (":Asia/Tokyo", "Asia/Tokyo"), ("../x", "UTC")]
)
def test_the_zone_of_the_computer_is_named_or_utc(monkeypatch: pytest.MonkeyPatch, said: str, zone: str):
    monkeypatch.setenv("TZ", said)
    assert str(local_zone()) == zone
