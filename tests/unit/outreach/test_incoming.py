"""A dropped e-mail becomes a report at the time it was sent, whatever its headers try."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.outreach.incoming import MOST_PARTS, MailUnreadable, as_command, read_mail
from desk.procedure.instants import DAY, HOUR, from_iso
from desk.procedure.severity import Severity
from tests.unit.outreach.sample import T0

NOW = T0 + HOUR


def _eml(headers: str, body: str = "hello") -> bytes:
    return f"{headers.strip()}\n\n{body}".replace("\n", "\r\n").encode("utf-8", "surrogateescape")


def test_a_report_in_the_template_is_read_with_its_own_time():
    mail = read_mail(
        _eml(
            "From: =?utf-8?q?Anna_Kowalska?= <anna@bets.example>\nDate: Mon, 12 Oct 2026 12:00:05 +0200\nSubject: help",
            "Title: Feed is down\nProduct: Feed\nSeverity: P1\nTimestamp: 11:55\n> Impact: none\n\n-- \nAnna\nTitle: B",
        ),
        now=NOW,
        zone="Europe/Berlin",
    )
    assert mail.sender is not None
    assert (mail.sender.name, mail.sender.address) == ("Anna Kowalska", "anna@bets.example")
    assert mail.sent_at == from_iso("2026-10-12T10:00:05Z")
    assert mail.in_template
    assert (mail.report.title, mail.report.severity) == ("Feed is down", Severity.P1)
    assert mail.report.occurred_at == from_iso("2026-10-12T09:55:00Z")
    command = as_command(mail, "C1")
    assert (command.reported_at, command.means) == (mail.sent_at, "email")


def test_the_subject_is_the_title_where_the_text_has_none():
    mail = read_mail(_eml("Subject: Feed\n is down\nDate: x", "Severity: P2\nImpact: all"), now=NOW)
    assert (mail.report.title, mail.report.severity, mail.report.impact) == (
        "Feed is down",
        Severity.P2,
        "all",
    )


def test_words_that_are_no_template_are_filed_whole():
    mail = read_mail(_eml("Subject: Help\nFrom: nobody", "site is down <!channel> & <@U1>"), now=NOW)
    assert not mail.in_template
    assert (mail.report.title, mail.report.description) == ("Help", "site is down <!channel> & <@U1>")
    assert mail.sender is None


def test_html_alone_is_read_as_words():
    mail = read_mail(
        _eml(
            "Subject: x\nContent-Type: text/html; charset=utf-8",
            "<html><head><title>no</title><style>p{}</style></head><body><p>Title: <b>Feed</b> &amp; odds</p>"
            "<div>Severity:\nP1</div><script>alert(1)</script><img src='https://t.example/x'></body>",
        ),
        now=NOW,
    )
    assert (mail.report.title, mail.report.severity) == ("Feed & odds", Severity.P1)
    assert "alert" not in mail.body


@pytest.mark.parametrize(
    ("headers", "sent_at", "doubt"),
    [
        ("Date: Mon, 12 Oct 2026 09:00:00 -0000", "2026-10-12T09:00:00Z", ""),
        (
            "Date: nonsense\nReceived: by x; Mon, 12 Oct 2026 09:00:01 +0000",
            "2026-10-12T09:00:01Z",
            "no Date",
        ),
        ("Subject: x", None, "no Date"),
        ("Date: Thu, 01 Jan 1970 00:00:00 +0000", None, "no Date"),
        ("Date: Mon, 12 Oct 9999999 09:00:00 +0000", None, "no Date"),
        ("Date: Tue, 13 Oct 2026 09:00:00 +0000", "2026-10-12T11:00:00Z", "future"),
        (
            "Date: Mon, 12 Oct 2026 05:00:00 +0000\nReceived: by b; Mon, 12 Oct 2026 09:00:09 +0000\n"
            "Received: by a; Mon, 12 Oct 2026 09:00:01 +0000",
            "2026-10-12T05:00:00Z",
            "more than an hour",
        ),
    ],
)
def test_the_time_is_the_senders_and_doubts_are_said(headers: str, sent_at: str | None, doubt: str):
    mail = read_mail(_eml(f"From: a@x.example\n{headers}"), now=NOW)
    assert mail.sent_at == (None if sent_at is None else from_iso(sent_at))
    assert doubt in " ".join(mail.doubts)
    assert bool(mail.doubts) == bool(doubt)


def test_attachments_come_under_safe_names_with_their_bytes():
    body = (
        '--b\nContent-Type: text/plain; charset="klingon"\n\nTitle: x\nImpact: y\n'
        '--b\nContent-Type: image/png; name="=?utf-8?q?..=2F..=2Fevil=0A.png?="\n'
        "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
        "--b\nContent-Disposition: attachment; filename*=utf-8''%2e%2e%5cb%00.log\n\nlines\n--b--\n"
    )
    mail = read_mail(_eml("Subject: x\nContent-Type: multipart/mixed; boundary=b", body), now=NOW)
    assert mail.in_template
    assert [(one.name, one.content.strip()) for one in mail.attachments] == [
        ("evil .png", b"\x89PNG\r\n\x1a"),
        ("b .log", b"lines"),
    ]


def test_headers_are_one_line_each():
    mail = read_mail(
        _eml('From: "A\n B" <a@x.example>\nSubject: =?utf-8?q?x=0D=0ABcc:_e@x?=\nMessage-ID: <a\n b>'),
        now=NOW,
    )
    assert mail.subject == "x Bcc: e@x"
    assert mail.sender is not None
    assert "\n" not in mail.sender.name + mail.message_id


@pytest.mark.parametrize("data", [b"", b"\x00\x01", b"just words", b"\x89PNG\r\n\x1a\n" * 50])
def test_what_is_no_mail_is_refused_in_one_line(data: bytes):
    with pytest.raises(MailUnreadable, match="no e-mail"):
        read_mail(data, now=NOW)


def test_a_mail_of_endless_parts_is_refused():
    parts = "--b\n\nx\n" * (MOST_PARTS + 1)
    with pytest.raises(MailUnreadable, match="parts"):
        read_mail(_eml("Subject: x\nContent-Type: multipart/mixed; boundary=b", parts), now=NOW)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["From", "To", "Date", "Subject", "Message-ID", "Received", "Content-Type",
                             "Content-Disposition", "Content-Transfer-Encoding"]),
            st.text(st.characters(exclude_characters="\r\n")) | st.sampled_from([
                "text/html; charset=utf-7", "multipart/mixed; boundary=", "message/rfc822", "=?x?q?", "base64",
                "attachment; filename*=x''%ff", "<<>>", '"', "=?utf-8?b?////?=", "Mon, 32 Foo 2026 25:61:61 +9999",
            ]),
        ),
        max_size=6,
    ),
    st.binary(max_size=300),
)  # fmt: skip
def test_no_mail_breaks_the_reader(headers: list[tuple[str, str]], body: bytes):
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    data = b"Subject: x\r\n" + head.encode("utf-8", "replace") + b"\r\n" + body
    mail = read_mail(data, now=NOW)
    assert mail.sent_at is None or mail.sent_at <= NOW + DAY
    assert "\n" not in mail.subject
