"""The letter to the operator is proper MIME, opens as a draft, and carries nothing that runs."""

from __future__ import annotations

import json
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from desk.documents.case import Case
from desk.documents.draft import Draft
from desk.documents.exports import exported
from desk.documents.pack import file_name, file_stem, packed
from desk.documents.verification import Channel, compared, read_files
from desk.procedure.message import File
from tests.unit.documents import scene
from tests.unit.documents.test_exports import HOSTILE

DRAFT = Draft(f"{scene.CHANNEL}:{scene.ROOT}", scene.WORDS)


def letter(case: Case, **more: object) -> EmailMessage:
    found = message_from_bytes(packed(case, DRAFT, scene.RESOURCES, **more).letter, policy=default)  # type: ignore[arg-type]
    assert isinstance(found, EmailMessage)
    assert not found.defects
    return found


def names(message: EmailMessage) -> list[str]:
    return [str(part.get_filename()) for part in message.iter_attachments()]


def test_it_holds_the_document_the_timeline_and_the_evidence(tmp_path: Path):
    said = letter(scene.case(evidence=scene.evidence(tmp_path)), to=["ops@aurelio.example"], revision=2)
    assert names(said) == [
        "Bets settle up to ten minutes late.pdf",
        "Bets settle up to ten minutes late timeline.csv",
        "queue.png",
    ]
    assert said["Subject"] == "Post-mortem: Bets settle up to ten minutes late (revision 2)"
    assert said["To"] == "ops@aurelio.example"
    assert said["X-Unsent"] == "1"
    body = said.get_body(("plain",))
    assert body is not None
    assert "This is revision 2; it replaces what was sent before." in body.get_content()
    kinds = [part.get_content_type() for part in said.iter_attachments()]
    assert kinds == ["application/pdf", "text/csv", "image/png"]


def test_only_the_evidence_chosen_goes_along(tmp_path: Path):
    case = scene.case(evidence=scene.evidence(tmp_path))
    said = message_from_bytes(
        packed(case, replace(DRAFT, evidence=("F9",)), scene.RESOURCES).letter, policy=default
    )
    assert isinstance(said, EmailMessage)
    assert len(names(said)) == 2


def test_evidence_that_is_not_here_is_said_to_be_in_the_thread():
    body = letter(scene.case()).get_body(("plain",))
    assert body is not None
    assert "1 more file of evidence can be had in the Slack thread." in body.get_content()


def test_a_page_that_calls_itself_evidence_is_sent_as_bytes_that_nothing_opens(tmp_path: Path):
    path = tmp_path / "page"
    path.write_bytes(b"<script>alert(1)</script>")
    thread = scene.thread()
    thread[0] = replace(thread[0], files=(File("F1", "../../../evil\r\nBcc: x@y.html", 1, "text/html"),))
    said = letter(scene.case(thread, evidence={"F1": path}))
    assert names(said)[2] == "______evil Bcc_ x@y.html"
    assert [part.get_content_type() for part in said.iter_attachments()][2] == "application/octet-stream"
    assert said["Bcc"] is None


@pytest.mark.parametrize("title", [*HOSTILE, "one\r\nBcc: everyone@example.com", "x" * 3_000])
def test_no_title_becomes_a_header_or_a_path(title: str):
    said = letter(scene.titled(title))
    assert set(said.keys()) == {"Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"}
    for name in names(said):
        assert not set(name) & set('/\\:<>|"\r\n\0')
        assert not name.startswith(".")
        assert len(name) < 90


def test_names_are_names():
    assert file_name("../../etc/passwd") == "____etc_passwd"
    assert file_name(".bashrc") == "_bashrc"
    assert file_name("\u202egnp.exe") == "gnp.exe"
    assert file_stem("   ") == "file"
    assert file_stem("Zażółć: gęślą <jaźń>") == "Zażółć_ gęślą _jaźń_"


def test_what_is_no_address_is_refused():
    with pytest.raises(ValueError, match="not an e-mail address"):
        packed(scene.case(), DRAFT, scene.RESOURCES, to=["a@b.example>, Bcc: c@d.example"])


def test_both_sealed_files_of_a_letter_are_verified():
    case = scene.case()
    found = read_files("x.eml", packed(case, DRAFT, scene.RESOURCES).letter)
    assert [name.rpartition(".")[2] for name, _ in found] == ["pdf", "csv"]
    for _, carried in found:
        assert not [one for one in compared(carried, Channel(case.chain)) if one.holds is False]


def test_the_json_holds_everything_and_no_word_that_was_deleted():
    thread = scene.thread()
    thread[2] = replace(thread[2], gone=True)
    content = exported(scene.case(thread), DRAFT, "json", scene.RESOURCES)
    said = json.loads(content)
    assert said["version"] == 1
    assert said["incident"]["title"] == "Bets settle up to ten minutes late"
    assert [one["text"] for one in said["messages"]][2:4] == [
        None,
        "Consumers restarted, the backlog shrinks.",
    ]
    assert said["messages"][2]["gone"] is True
    assert said["draft"]["words"]["root_cause"] == scene.WORDS.root_cause
    assert b"next look at 09:15" not in content
    ((_, carried),) = read_files("x.json", content)
    assert not [one for one in compared(carried, Channel(scene.case(thread).chain)) if one.holds is False]
