"""E-mail from the command line against a real mail server: sent, queued, handed over, and logged with its incident."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from desk.outreach.letter import thread_id
from tests.e2e.conftest import Desks
from tests.e2e.desk_process import DeskProcess
from tests.e2e.slack_process import Scene
from tests.fakes.mail_server import PASSWORD, MailServer, Options, mail_server

REPORT = "Title: Feed down\nProduct: Scheduled Feed\nDescription: d\nImpact: i\nSeverity: P1\nTimestamp: now"
CARD = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Olga Nowak\r\nTEL;VALUE=uri:tel:+4930901820\r\n"
    "EMAIL:olga@fortuna.example\r\nEND:VCARD\r\n"
)


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        yield running


@pytest.fixture
def ada(scene: Scene, desk: Desks, tmp_path: Path) -> DeskProcess:
    """Support's desk with the operator's contact card."""
    ada = desk("ada")
    ada.connect(scene, me=scene.ada)
    (tmp_path / "olga.vcf").write_text(CARD)
    ada.run("contacts", "--import", str(tmp_path / "olga.vcf"), "--zone", "Europe/Berlin")
    return ada


def _settings(server: MailServer) -> tuple[str, ...]:
    address = ("--from", "desk@gamnify.example", "--name", "Gamnify support")
    return ("mail", "--host", "127.0.0.1", "--port", str(server.port), "--security", "none", *address)


def _mails(server: MailServer) -> list[EmailMessage]:
    return [
        message_from_bytes(one.content, _class=EmailMessage, policy=default)
        for one in server.taken
        if isinstance(one.content, bytes)
    ]


def test_the_card_goes_in_and_out_and_stays_off_the_channel(scene: Scene, ada: DeskProcess, tmp_path: Path):
    shown = ada.run("contacts").out
    assert "Olga Nowak +4930901820 olga@fortuna.example Europe/Berlin" in shown
    ada.run("contacts", "--export", str(tmp_path / "out.vcf"))
    assert "FN:Olga Nowak" in (tmp_path / "out.vcf").read_text()
    assert not any("901820" in text or "olga@" in text for text in scene.texts())
    (tmp_path / "bad.vcf").write_text("hello")
    assert "no vCard" in ada.run("contacts", "--import", str(tmp_path / "bad.vcf"), code=1).trouble


def test_letters_of_an_incident_are_one_conversation_and_stop_its_clocks(
    scene: Scene, ada: DeskProcess, server: MailServer, tmp_path: Path
):
    ts = scene.post(scene.olga, REPORT)
    ada.run(*_settings(server))
    evidence = tmp_path / "feed.log"
    evidence.write_text("ERROR queue blocked")
    sent = ada.run("email", ts, "--send", "--text", "We are on it", "--attach", str(evidence))
    assert sent.said == "sent to olga@fortuna.example"
    ada.run("email", ts, "--send", "--text", "Half of it is back")
    first, second = _mails(server)
    root = thread_id(f"{scene.channel}:{ts}")
    assert (first["In-Reply-To"], first["To"]) == (root, "Olga Nowak <olga@fortuna.example>")
    assert second["In-Reply-To"] == first["Message-ID"]
    assert second["References"].split() == [root, first["Message-ID"]]
    assert [part.get_filename() for part in first.iter_attachments()] == ["feed.log"]
    assert first.get_body().get_content().startswith("Acknowledged: Feed down")  # type: ignore[union-attr]
    done = ada.incident("Feed down")
    clocks = {(clock["name"], clock["state"]) for clock in done["clocks"]}
    assert ("acknowledge", "met") in clocks
    texts = [text for text in scene.texts() if text.startswith("Contact: email")]
    assert len(texts) == 2
    assert "Olga Nowak" in texts[0]
    assert "@fortuna.example" not in "".join(texts)
    assert ada.run("mail").out.count("  sent  olga@fortuna.example  ") == 2


def test_a_server_that_is_away_is_tried_again_and_the_mail_counts_when_it_went(
    scene: Scene, ada: DeskProcess, server: MailServer
):
    ts = scene.post(scene.olga, REPORT)
    ada.run(*_settings(server))
    server.options.sender_answer = "451 try later"
    assert ada.run("email", ts, "--send", "--text", "We are on it").said.startswith("not sent: ")
    assert not server.taken
    op = ada.run("mail").out.splitlines()[1].split()[0]
    server.options.sender_answer = ""
    ada.run("mail", "--retry", op)
    ada.run("sync", "--once")
    assert len(server.taken) == 1
    assert scene.posted("Contact: email") == 1
    ada.run("sync", "--once")
    assert (len(server.taken), scene.posted("Contact: email")) == (1, 1)


def test_mails_sent_while_slack_is_away_are_in_the_one_record(
    scene: Scene, ada: DeskProcess, server: MailServer
):
    ts = scene.post(scene.olga, REPORT)
    ada.run("sync", "--once")
    ada.run(*_settings(server))
    scene.slack.does("faults", outage="drop")
    sent = ada.run("email", ts, "--send", "--text", "We are on it")
    assert sent.said == "sent to olga@fortuna.example"
    assert "kept on this computer" in sent.err
    ada.run("phone", ts, "--done", ts, "--with", "Olga Nowak")
    scene.slack.healthy()
    ada.run("sync", "--once")
    assert scene.posted("Contacts elsewhere: 2") == 1


def test_the_password_is_read_kept_and_used_and_is_nowhere_else(
    scene: Scene, ada: DeskProcess, tmp_path: Path
):
    with mail_server(Options(login=True)) as server:
        assert ada.run(*_settings(server), "--user", "desk", "--password", typed=f"{PASSWORD}\n").said
        tried = ada.run("mail", "--test", "me@gamnify.example")
        assert tried.out.splitlines()[-1] == "127.0.0.1 took a test mail to me@gamnify.example"
        ada.run("mail", "--password", typed="wrong\n")
        assert "does not take the user name" in ada.run("mail", "--test", "me@x.example", code=1).trouble
    for path in ada.home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert PASSWORD.encode() not in content, path


def test_a_letter_is_written_as_a_file_for_the_mail_program(scene: Scene, ada: DeskProcess, tmp_path: Path):
    ts = scene.post(scene.olga, REPORT)
    file = tmp_path / "update.eml"
    ada.run("email", ts, "--write", str(file), "--kind", "report")
    message = message_from_bytes(file.read_bytes(), policy=default)
    assert message["Subject"] == "Incident: Feed down"
    assert file.stat().st_mode & 0o077 == 0
    assert scene.posted("Contact") == 0


def test_without_a_server_or_encryption_nothing_is_sent(scene: Scene, ada: DeskProcess):
    ts = scene.post(scene.olga, REPORT)
    assert "No mail server is set" in ada.run("email", ts, "--send", "--text", "x", code=1).trouble
    plain = ("mail", "--host", "mail.example.org", "--from", "a@b.example", "--security", "none")
    assert "Without encryption" in ada.run(*plain, code=1).trouble
    assert "No mail server is set" in ada.run("mail").said


def test_a_call_is_started_with_its_people_and_ended_with_who_took_part(scene: Scene, ada: DeskProcess):
    ts = scene.post(scene.olga, REPORT)
    ada.run("ack", ts)
    link, said = ada.run("call", ts, "--start", "teams").out.splitlines()
    assert said == "delivered"
    assert link.startswith("https://teams.microsoft.com/l/meeting/new?subject=P1%3A%20Feed%20down&")
    assert link.endswith("&attendees=olga@fortuna.example")
    assert not any("attendees" in text or "@fortuna" in text for text in scene.texts())
    assert ada.run("call", ts, "--end", "--with", "Olga Nowak").said == "delivered"
    assert ada.run("call", ts, "--end", code=1).trouble.startswith("desk: No call is running")
    assert ada.run("call", ts, "--start", "huddle").out.startswith("https://app.slack.com/huddle/T")
    kinds = [entry["kind"] for entry in ada.incident("Feed down")["timeline"]]
    assert kinds.count("call") == 3


def test_a_document_that_does_not_go_is_not_told_of_in_the_thread(scene: Scene, ada: DeskProcess):
    root = scene.post(scene.olga, REPORT)
    incident = f"{scene.channel}:{root}"
    ada.run("ack", incident)
    ada.run("resolve", incident, "Restarted the feed")
    ada.run("document", incident, "--set", "root_cause", "The queue was full.")
    send = ("document", incident, "--mail", "--unfinished")
    assert "No mail server is set" in ada.run(*send, code=1).trouble
    nowhere = ("--host", "127.0.0.1", "--port", "1", "--security", "none")
    ada.run("mail", *nowhere, "--from", "desk@gamnify.example")
    assert "Not sent: No connection" in ada.run(*send, code=1).trouble
    assert not [text for text in scene.texts() if text.startswith("Post-mortem document")]


def test_the_operators_list_gets_document_timeline_and_hash(
    scene: Scene, ada: DeskProcess, server: MailServer
):
    root = scene.post(scene.olga, REPORT)
    incident = f"{scene.channel}:{root}"
    ada.run("ack", incident)
    ada.run("resolve", incident, "Restarted the feed")
    ada.run(*_settings(server))
    assert (
        "revision 1, sent to olga@fortuna.example"
        in ada.run("document", incident, "--mail", "--unfinished").out
    )
    [mail] = _mails(server)
    assert mail["References"] == thread_id(incident)
    document, timeline = mail.iter_attachments()
    content = document.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert content.startswith(b"%PDF")
    assert str(timeline.get_filename()).endswith("timeline.csv")
    [told] = [text for text in scene.texts() if text.startswith("Post-mortem document")]
    assert hashlib.sha256(content).hexdigest() in told


def test_what_waits_goes_out_while_desk_watches_and_an_outage_is_told(
    scene: Scene, ada: DeskProcess, server: MailServer
):
    ts = scene.post(scene.olga, REPORT)
    ada.run(*_settings(server))
    server.options.sender_answer = "451 try later"
    assert ada.run("email", ts, "--send", "--text", "We are on it").said.startswith("not sent: ")
    server.options.sender_answer = ""
    watching = ada.watch()
    try:
        until = time.monotonic() + 40
        while scene.posted("Contact: email") == 0:
            assert time.monotonic() < until
        scene.slack.does("faults", outage="drop")
        watching.says("Slack unavailable since .* UTC")
        scene.slack.healthy()
        watching.says("Slack is available")
    finally:
        assert watching.ends() == 0
    assert len(server.taken) == 1
    assert scene.posted("Contact: email") == 1


def test_links_are_printed_for_telephone_teams_and_mail_program_and_stay_off_the_channel(
    scene: Scene, ada: DeskProcess
):
    ts = scene.post(scene.olga, REPORT)
    ada.run("sync", "--once")
    ada.run("contacts", "--call", "teams")
    ring = "https://teams.microsoft.com/l/call/0/0?users="
    assert ada.run("phone", ts, "--links").out.splitlines() == [
        f"Olga Nowak  +4930901820  tel:+4930901820  {ring}4%3A%2B4930901820",
        f"Olga Nowak  olga@fortuna.example  mailto:olga@fortuna.example  {ring}olga@fortuna.example",
    ]
    letter = ada.run("email", ts, "--link", "--text", "We are on it")
    assert letter.out.startswith("mailto:olga@fortuna.example?subject=Re%3A%20")
    assert "We%20are%20on%20it" in letter.out
    assert "--done" in letter.err
    assert "--write FILE" in ada.run("email", ts, "--link", "--text", "x" * 3_000, code=1).trouble
    assert (
        "--write FILE"
        in ada.run("email", ts, "--link", "--text", "x", "--attach", "README.md", code=1).trouble
    )
    called = ada.run("call", ts, "--start", "teams-call").out.splitlines()
    assert called == [f"{ring}olga@fortuna.example", "delivered"]
    assert scene.texts()[-1].startswith("Call started: teams, ")
    assert not any("901820" in text or "olga@" in text for text in scene.texts())


def test_no_act_takes_a_number_of_the_card_to_the_channel(scene: Scene, ada: DeskProcess):
    ts = scene.post(scene.olga, REPORT)
    for act in (
        ("ack", ts),
        ("update", ts, "Olga is on 030 901820"),
        ("resolve", ts, "she called (+49) 30/901820 and confirmed"),
        ("email", ts, "--done", ts, "--with", "Olga", "--note", "ring 0049 30 901820"),
        ("report", "--title", "ask +49 30 90 18 20"),
    ):
        ran = ada.run(*act, code=None)
        assert (ran.code == 0) == (act[0] == "ack"), act
        assert act[0] == "ack" or "hone number" in ran.trouble
    assert not any("9018" in text.replace(" ", "") for text in scene.texts())


def test_the_doctor_looks_at_the_mail_server_and_never_says_the_password(scene: Scene, ada: DeskProcess):
    assert "ok       mail: no server is set" in ada.run("doctor").out
    with mail_server(Options(login=True)) as server:
        ada.run(*_settings(server), "--user", "desk", "--password", typed=f"{PASSWORD}\n")
        seen = ada.run("doctor").out
        assert f"ok       mail: 127.0.0.1:{server.port} answers (none) and takes desk" in seen
        ada.run("mail", "--password", typed="guessed\n")
        wrong = ada.run("doctor", code=1)
        assert "to do    mail: 127.0.0.1 does not take the user name and password" in wrong.out
        assert server.taken == []
    gone = ada.run("doctor", code=1).out
    assert "to do    mail: No connection to the mail server 127.0.0.1" in gone
    assert not any(
        secret in text for secret in (PASSWORD, "guessed") for text in (seen, wrong.out, wrong.err, gone)
    )
