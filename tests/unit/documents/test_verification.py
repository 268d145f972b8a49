"""A file is held against the heads in the channel and a desk's log, and where they differ is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.documents.chain import BEGINNING, Chain, Head, chain_of, head_line, joined, posted_heads
from desk.documents.draft import Draft
from desk.documents.exports import exported
from desk.documents.seal import SealBroken
from desk.documents.verification import Channel, Finding, compared, read_file
from desk.procedure.instants import to_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.signature import evidence, with_evidence, without_signature
from tests.unit.documents import scene

COUNT = 4


def told() -> list[ChannelMessage]:
    """The thread, whose resolution names the head of the four messages before it."""
    thread = scene.thread()
    line = head_line(chain_of(thread[:COUNT]))
    return [
        *thread[:COUNT],
        replace(thread[COUNT], text=with_evidence(thread[COUNT].text, line)),
        *thread[COUNT + 1 :],
    ]


def channel(thread: list[ChannelMessage], earlier: dict[str, ChannelMessage] | None = None) -> Channel:
    """What a desk knows of a thread; `earlier` are older texts that it saw, by `ts`."""
    known = earlier or {}
    chain = chain_of(thread, lambda ts: [known[ts]] if ts in known else [])
    return Channel(chain, posted_heads(told()))


def written(ending: str, thread: list[ChannelMessage] | None = None) -> bytes:
    case = scene.case(thread or told())
    return exported(case, Draft(case.incident.id), ending, scene.RESOURCES)


def findings(content: bytes, ending: str, known: Channel) -> tuple[Finding, ...]:
    return compared(read_file(f"x.{ending}", content), known)


def differing(found: tuple[Finding, ...]) -> list[str]:
    return [one.line for one in found if one.holds is False]


def edited(thread: list[ChannelMessage], number: int, text: str) -> list[ChannelMessage]:
    """The thread after somebody changed one message on the day after."""
    changed = replace(thread[number], text=text, edited_ts=to_ts(scene.at("09:00:00", "2026-10-13")))
    return [*thread[:number], changed, *thread[number + 1 :]]


@pytest.mark.parametrize("ending", ["md", "html", "pdf", "docx", "csv"])
def test_an_unchanged_file_holds_in_every_format(ending: str):
    found = findings(written(ending), ending, channel(told()))
    assert not differing(found)
    assert [one.line for one in found] == [
        "The file is as desk wrote it",
        "The head posted 2026-10-12 10:05:00 UTC over 4 messages: matches",
        "This desk's log: all 12 messages match",
    ]


@pytest.mark.parametrize("ending", ["md", "html"])
def test_a_text_changed_in_the_file_is_told(ending: str):
    content = written(ending).replace(b"Looking again", b"Looked on time")
    assert differing(findings(content, ending, channel(told()))) == [
        "The file was changed after desk wrote it"
    ]


def test_a_changed_line_of_the_csv_is_named():
    content = written("csv").replace(b"Looking again", b"Looked on time")
    assert differing(findings(content, "csv", channel(told()))) == [
        "The file was changed after desk wrote it, first at row 10"
    ]


def test_a_line_taken_out_of_the_csv_is_told():
    lines = written("csv").split(b"\r\n")
    gone = b"\r\n".join(line for line in lines if b"Looking again" not in line)
    found = differing(findings(gone, "csv", channel(told())))
    assert found[0] == "The file was changed after desk wrote it, first at row 10"
    assert "chain breaks at message 7" in found[1]


def test_a_message_edited_in_the_channel_after_the_head_is_named():
    thread = told()
    after = edited(thread, 2, "Drained the queue at 08:45.")
    found = findings(written("html", after), "html", channel(after, {thread[2].ts: thread[2]}))
    assert differing(found) == [
        "The head posted 2026-10-12 10:05:00 UTC over 4 messages: differs at message 3 of 2026-10-12 08:45:00 UTC: "
        "another text, edited 2026-10-13 09:00:00 UTC"
    ]


def test_a_desk_that_never_saw_the_old_text_still_names_the_message():
    after = edited(told(), 2, "Drained the queue at 08:45.")
    assert (
        "differs at message 3 of 2026-10-12 08:45:00 UTC, edited 2026-10-13"
        in differing(findings(written("html", after), "html", channel(after)))[0]
    )


def test_an_older_export_differs_from_the_log_where_the_channel_changed():
    thread = told()
    after = edited(thread, 5, "Reopen: something else")
    found = findings(written("md", thread), "md", channel(after, {thread[5].ts: thread[5]}))
    assert differing(found) == [
        "This desk's log: differs at message 6 of 2026-10-12 10:40:00 UTC: another text, edited 2026-10-13 09:00:00 UTC"
    ]


def test_a_deletion_keeps_the_hash_and_so_the_chain():
    thread = told()
    gone = [*thread[:2], replace(thread[2], gone=True), *thread[3:]]
    emptied = [*thread[:2], replace(thread[2], gone=True, text="", user="", team=""), *thread[3:]]
    assert chain_of(gone).head == chain_of(thread).head
    assert channel(emptied, {thread[2].ts: thread[2]}).chain.head == chain_of(thread).head
    assert "queue, next look" not in written("csv", gone).decode()
    assert not differing(findings(written("csv", gone), "csv", channel(gone)))


def test_newer_messages_are_only_told():
    thread = told()
    found = findings(written("md", thread[:-2]), "md", channel(thread))
    assert not differing(found)
    assert found[-1].line == "This desk's log: all 10 messages match; 2 newer messages since"


def test_a_message_that_the_channel_has_not_is_told():
    thread = told()
    invented = scene.said("08:10:00", scene.LENA, "We are on it.", scene.ROOT)
    found = differing(
        findings(written("md", sorted([*thread, invented], key=lambda one: one.ts)), "md", channel(thread))
    )
    assert found[-1].endswith(
        "differs at message 2 of 2026-10-12 08:10:00 UTC: the file has a message that the channel has not"
    )
    assert "message 2" in found[0]


def test_without_a_head_the_log_alone_is_compared():
    known = Channel(chain_of(scene.thread()))
    found = findings(written("md", scene.thread()), "md", known)
    assert found[1].holds is None
    assert not differing(found)


def test_a_document_whose_hash_was_posted_is_known_by_its_revision():
    content = written("pdf")
    carried = read_file("x.pdf", content)
    known = replace(channel(told()), documents={carried.sha256: 2})
    assert compared(carried, known)[0] == Finding(True, "The file is revision 2 as it was posted")


@pytest.mark.parametrize(
    ("name", "content"), [("a.csv", b"a,b\r\n"), ("a.csv", b"\xff\xfe"), ("a.pdf", b"%PDF-1.4")]
)
def test_a_file_of_somebody_else_is_refused_with_one_line(name: str, content: bytes):
    with pytest.raises(SealBroken, match="the file"):
        read_file(name, content)


def test_the_chain_is_what_its_description_says():
    import hashlib

    first = scene.thread()[0]
    text = hashlib.sha256(first.text.encode()).hexdigest()
    form = f"{first.ts}\n{scene.MAREK}\nT2\n\n\n{text}\n"
    assert chain_of([first]).head == hashlib.sha256(f"{BEGINNING}\n{form}".encode()).hexdigest()
    assert Chain().head == BEGINNING


def test_order_of_arrival_does_not_matter_and_every_field_does():
    thread = scene.thread()
    chain = chain_of(thread)
    assert chain_of(reversed(thread)) == chain
    assert joined(chain.links) == chain
    for change in ({"text": "x"}, {"user": "U9"}, {"team": "T9"}, {"app": "A9"}, {"bot": "B9"}):
        assert chain_of([replace(thread[0], **change), *thread[1:]]).head != chain.head  # type: ignore[arg-type]


def test_the_head_stands_above_the_signature_and_is_no_part_of_the_words():
    resolution = told()[COUNT]
    assert evidence(resolution.text) == (COUNT, chain_of(scene.thread()[:COUNT]).head)
    assert without_signature(resolution.text) == "Resolved: consumers restarted and backlog settled"
    assert posted_heads([resolution]) == (Head(resolution.ts, COUNT, chain_of(scene.thread()[:COUNT]).head),)
    assert posted_heads([replace(resolution, text=resolution.text.rpartition("\n")[0])]) == ()
