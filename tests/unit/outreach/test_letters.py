"""Letters are proper messages: the template filled in, threaded, with attachments, and nothing smuggled in."""

from __future__ import annotations

from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.outreach.incoming import read_mail
from desk.outreach.letter import Calendar, Letter, LetterKind, thread_id
from desk.outreach.letter_words import (
    acknowledgement_words,
    report_of,
    report_words,
    resolution_words,
    update_words,
)
from desk.outreach.mailbox import Mailbox
from desk.outreach.message import LARGEST_BYTES, LetterInvalid, message_bytes, write_message
from desk.outreach.single_line import header_words
from desk.procedure.instants import HOUR, MINUTE
from desk.procedure.reported import Report
from desk.procedure.severity import Severity
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import DESK, T0, incident, letter

HEADERS = {
    "From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "X-Desk-Incident", "X-Desk-Kind",
    "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
}  # fmt: skip


def _sent(one: Letter) -> EmailMessage:
    data = message_bytes(write_message(one, T0))
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998  # RFC 5322, 2.1.1
    assert b"\n" not in data.replace(b"\r\n", b"")
    back = message_from_bytes(data, policy=default)
    assert isinstance(back, EmailMessage)
    assert not back.defects
    return back


def _words(message: EmailMessage, name: str) -> str:
    """A header as readers decode it (RFC 2047): blanks between two encoded words are none."""
    (raw,) = [str(value) for key, value in message.raw_items() if key == name]
    return " ".join(str(make_header(decode_header(raw.replace("\r\n", "").strip()))).split())


def _report(letter_body: str, subject: str = "") -> Report:
    mail = read_mail(message_bytes(write_message(letter(body=letter_body, subject=subject), T0)), now=T0)
    return mail.report


@pytest.mark.parametrize("words", HOSTILE)
def test_no_header_is_smuggled_in(words: str):
    box = Mailbox("a@x.example", words)
    back = _sent(letter(sender=box, to=(box, box), cc=(box,), subject=words, body=words, incident=words))
    assert set(back.keys()) <= HEADERS
    assert len(back.keys()) == len(set(back.keys()))
    assert [one.addr_spec for name in ("From", "To", "Cc") for one in back[name].addresses] == [
        "a@x.example"
    ] * 4
    assert _words(back, "Subject") == header_words(words)
    assert _words(back, "From").lstrip(chr(34)).startswith(header_words(words)[:5] or "a@x")


@given(st.text(), st.text())
def test_any_name_and_subject_come_back(name: str, subject: str):
    back = _sent(letter(to=(Mailbox("a@x.example", name),), subject=subject))
    assert [one.addr_spec for one in back["To"].addresses] == ["a@x.example"]
    assert set(back.keys()) <= HEADERS


def test_letters_of_one_incident_are_one_conversation():
    first = _sent(letter(op="0000000a", kind=LetterKind.REPORT))
    second = _sent(letter(op="0000000b", references=(first["Message-ID"],)))
    root = thread_id(incident().id)
    assert first["In-Reply-To"] == first["References"] == root
    assert second["In-Reply-To"] == first["Message-ID"]
    assert second["References"].split() == [root, first["Message-ID"]]
    assert first["Message-ID"] != second["Message-ID"]
    assert _sent(letter(op="0000000b"))["Message-ID"] == second["Message-ID"]
    assert thread_id("C1:1") != thread_id("C1:2")


def test_attachments_go_along_whole_under_a_safe_name(tmp_path: Path):
    log, mail = tmp_path / "odd \u202e näme.log", tmp_path / "thread.eml"
    log.write_bytes(bytes(range(256)) * 40)
    mail.write_bytes(b"Subject: x\r\n\r\nbody")
    back = _sent(letter(attachments=(log, mail)))
    parts = list(back.iter_attachments())
    assert [part.get_filename() for part in parts] == ["odd näme.log", "thread.eml"]
    assert [part.get_payload(decode=True) for part in parts] == [log.read_bytes(), mail.read_bytes()]


def test_what_cannot_be_attached_is_said_in_one_line(tmp_path: Path):
    large = tmp_path / "large.bin"
    with large.open("wb") as stream:
        stream.truncate(LARGEST_BYTES + 1)
    with pytest.raises(LetterInvalid, match="cannot be read: No such file"):
        write_message(letter(attachments=(tmp_path / "gone",)), T0)
    with pytest.raises(LetterInvalid, match="larger than 20 MB"):
        write_message(letter(attachments=(large,)), T0)
    with pytest.raises(LetterInvalid, match="nobody"):
        write_message(letter(to=()), T0)


def test_an_invitation_is_an_alternative_that_calendars_recognise():
    back = _sent(letter(calendar=Calendar("REQUEST", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")))
    (part,) = [part for part in back.walk() if part.get_content_type() == "text/calendar"]
    assert part.get_param("method") == "REQUEST"
    assert part.get_payload(decode=True) == b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def test_a_report_by_mail_is_read_back_by_the_other_side():
    said = Report(
        "Feed is down", "Feed", "Since five to ten:\nTitle: of nothing\n> quoted\n- one\n- two", "All bets",
        Severity.P1, T0 - 5 * MINUTE,
    )  # fmt: skip
    words = report_words(said, author="Anna", stakeholders=["Jan Nowak", "Eve"])
    assert words.subject == "Incident: Feed is down"
    back = _report(words.body)
    assert (back.title, back.product, back.description, back.impact, back.severity, back.occurred_at) == (
        said.title, said.product, said.description, said.impact, said.severity, said.occurred_at,
    )  # fmt: skip
    assert ("stakeholders", "Jan Nowak, Eve") in back.unread


@given(st.text(), st.text(), st.text())
def test_words_of_a_report_never_become_another_field(title: str, description: str, impact: str):
    said = Report(f"T {title}", "Feed", f"d {description}", f"i {impact}", Severity.P2)
    back = _report(report_words(said, author="Anna").body)
    assert (back.product, back.severity, back.occurred_at, back.extras) == ("Feed", Severity.P2, None, ())
    assert back.title.startswith("T")


def test_letters_about_an_incident_say_what_they_do_and_to_which():
    one = incident(resolution_computed=HOUR)
    update = update_words(one, "Still\r\nlooking", author="Sam", next_update_due=T0 + HOUR)
    assert update.subject == "Re: Incident: Feed is down"
    assert update.body == (
        "Update: Feed is down\n\nStill\nlooking\n\nNext update by 2026-10-12 11:00 UTC.\n\n"
        "Incident 1791799200.000000, P1 (Critical), reported 2026-10-12 10:00 UTC\n\n-- \nSam"
    )
    assert "working on it as P1 (Critical)" in acknowledgement_words(one, "On it", author="Sam").body
    assert (
        "Resolved 2026-10-12 11:00 UTC."
        in resolution_words(one, "Fixed", author="S", resolved_at=T0 + HOUR).body
    )
    assert report_of(one).severity is Severity.P1
    assert DESK.address in str(_sent(letter(body=update.body))["From"])
