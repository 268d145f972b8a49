"""Slack is down for an hour in the middle of a P1: two desks go on by phone and e-mail, and the timeline is right.

Scenario 28. A real mail server takes the mails; every instant below is exact.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from desk.app.home import Home
from desk.app.mailing import MailRoom
from desk.outreach.contacts import CallKind, ContactCard, Person, Phone
from desk.outreach.incident_letter import letter_about, letter_words_of
from desk.outreach.incoming import as_command, read_mail
from desk.outreach.letter import Letter, LetterKind, thread_id
from desk.outreach.letter_words import report_words
from desk.outreach.mail import Mail, MailState, queued
from desk.outreach.mailbox import Mailbox
from desk.outreach.message import message_bytes, write_message
from desk.outreach.outage import Availability
from desk.paths import folders as folders_of
from desk.procedure.acts import Contacted
from desk.procedure.clocks import ClockName
from desk.procedure.commands import LogContact, Merge
from desk.procedure.incident import Incident
from desk.procedure.instants import MINUTE, SECOND, Micros
from desk.procedure.reported import Report
from desk.procedure.severity import Severity
from desk.settings import MailSettings, Settings
from desk.tokens import TokenShelf
from tests.fakes.mail_server import MailServer, Options
from tests.fault.town import Desk, Town, town

REPORT = "Title: Odds frozen\nSeverity: P1\nImpact: no bets"
SUPPORT = Mailbox("desk@gamnify.example", "Gamnify support")
MAREK = Mailbox("marek@aurelio.example", "Marek Nowak")
CARD = ContactCard(
    "C1", "Aurelio", (Person("Marek Nowak", "Lead", (Phone("+49 30 901820"),), (MAREK.address,)),), "Europe/Berlin",
    CallKind.PHONE,
)  # fmt: skip


class BackupDesk:
    """A desk of the town with its mail, as window and command line build it."""

    def __init__(self, place: Town, desk: Desk, server: MailServer, folder: Path) -> None:
        self.place, self.desk = place, desk
        account = MailSettings("127.0.0.1", server.port, "none", "", SUPPORT.address, SUPPORT.name)
        folders = folders_of({"DESK_HOME": str(folder / f"home-{desk.name}")}).make()
        home = Home(folders, Settings(desk.name, mail=account), lambda name: TokenShelf(name, None))
        self.room = MailRoom(home, desk.channel.now)
        self.mails = 0

    async def look(self) -> Availability:
        """Poll once and judge."""
        await self.desk.channel.poll()
        return self.desk.desks.backup.state(self.desk.channel.now()).availability

    async def mail(self, kind: LetterKind, incident: str, text: str) -> Mail:
        """Write to everybody on the card, and try to send."""
        self.mails += 1
        now = self.desk.channel.now()
        found = self.desk.desks.board().incidents[incident]
        words = letter_words_of(found, kind, text, author="Lena", now=now)
        letter = letter_about(
            found,
            kind,
            words,
            text,
            op=f"{self.desk.name.encode().hex()[:4]}{self.mails:04x}",
            sender=SUPPORT,
            to=CARD.mailboxes,
            earlier=self.room.mails(),
        )
        mail = self.room.hand_in(queued(letter, now))
        return await self.deliver(mail.op)

    async def deliver(self, op: str) -> Mail:
        """Try what is due, and log what went out."""
        await self.room.deliver()
        for mail, command in self.room.unlogged():
            assert self.desk.desks.keep(command)
            self.room.logged(mail)
        found = self.room.folder.get(op)
        assert found is not None
        return found

    def keep(self, incident: str, contact: Contacted) -> None:
        """Log what was said elsewhere, as window and command line do."""
        command = LogContact(incident, contact.means, contact.at, contact.with_whom, contact.note)
        assert self.desk.desks.keep(command)

    async def record(self) -> int:
        """Back in Slack: read what is there, then record what is not; how many messages that took."""
        assert (await self.look()).available
        self.desk.desks.record_elsewhere()
        waiting = self.desk.store.outbox.pending()
        while await self.desk.channel.deliver():
            pass
        return len(waiting)


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path / "town") as built:
        yield built


def _runs(incident: Incident, name: ClockName) -> list[tuple[Micros, Micros | None, str]]:
    return [
        (run.started_at, run.stopped_at, run.channel_of_stop) for run in incident.clocks if run.name is name
    ]


def _until(place: Town, at: Micros) -> None:
    """Move time to an instant exactly."""
    place.clock.advance((at - place.clock.now()) / SECOND)
    assert abs(place.clock.now() - at) <= 1


async def test_two_desks_work_through_the_hour_and_end_alike(place: Town, tmp_path: Path):
    place.slack.workspace.post(
        place.channel, place.jonas, "Good morning"
    )  # so that the roster's team is known of him
    root = place.slack.workspace.post(place.channel, place.marek, REPORT)
    incident, t0 = f"{place.channel}:{root.ts}", int(root.ts.replace(".", ""))
    async with MailServer(Options()) as server:
        lena = BackupDesk(place, await place.open("lena"), server, tmp_path)
        jonas = BackupDesk(place, await place.open("jonas", me=place.jonas), server, tmp_path)
        for desk in (lena, jonas):
            assert (await desk.look()).available
            while await desk.desk.channel.meet_people():
                pass

        # Slack goes away two minutes after the report.
        _until(place, t0 + 2 * MINUTE)
        place.slack.faults.outage = "drop"
        for _ in range(3):
            judged = await lena.look()
            place.clock.advance(10)
        judged = await lena.look()
        assert (judged.available, judged.offered) == (False, True)
        assert judged.since is not None
        assert abs(judged.since - (t0 + 2 * MINUTE)) <= SECOND

        # A call at +6, which both desks write down; each with its own seconds.
        _until(place, t0 + 7 * MINUTE)
        await jonas.look()
        call = Contacted("phone", t0 + 6 * MINUTE, "Marek Nowak", "acknowledged as P1")
        lena.keep(incident, call)
        jonas.keep(incident, Contacted("phone", call.at + 9 * SECOND, "Marek  Nowak", "we called"))

        # Updates by e-mail, at +30 from one desk and at +58 from the other; the server is away at first.
        _until(place, t0 + 30 * MINUTE)
        server.options.sender_answer = "451 try later"
        waiting = await lena.mail(LetterKind.UPDATE, incident, "restarting the feed")
        assert waiting.state is MailState.QUEUED
        server.options.sender_answer = ""
        place.clock.advance(7)
        first = await lena.deliver(waiting.op)
        assert (first.state, first.sent_at) == (MailState.SENT, lena.desk.channel.now())

        _until(place, t0 + 58 * MINUTE)
        second = await jonas.mail(LetterKind.UPDATE, incident, "half of it is back")
        assert first.sent_at is not None
        assert second.sent_at is not None

        # Back after an hour: one desk first, the other after it has read.
        _until(place, t0 + 62 * MINUTE)
        place.slack.faults.clear()
        back_at = lena.desk.channel.now()
        assert await lena.record() == 1
        assert await jonas.record() == 1
        assert not lena.desk.desks.backup.state(back_at).kept
        await place.open("operator", place.other_app, place.marek)
        await place.settle()

    boards = {place.board(name) for name in ("lena", "jonas", "operator")}
    assert len(boards) == 1
    done = place.desks["operator"].desks.board().incidents[incident]
    assert _runs(done, ClockName.ACKNOWLEDGE) == [(t0, call.at, "phone")]
    assert _runs(done, ClockName.UPDATE) == [
        (t0, call.at, "phone"),
        (call.at, first.sent_at, "email"),
        (first.sent_at, second.sent_at, "email"),
        (second.sent_at, None, "slack"),
    ]
    assert done.missed_updates(back_at) == 0
    assert [(one.means, one.at, one.note) for one in done.contacts] == [
        ("phone", call.at, "acknowledged as P1"),
        ("email", first.sent_at, "update: restarting the feed"),
        ("email", second.sent_at, "update: half of it is back"),
    ]
    assert done.acknowledged_by == (place.lena.id, place.jonas.id)
    assert not done.phone_required
    posts = place.slack.workspace.channel(place.channel).messages.values()
    assert sum(post.text.startswith("Contacts elsewhere") for post in posts) == 2
    assert not any("@aurelio.example" in post.text or "901820" in post.text for post in posts)

    contents = [one.content for one in server.taken if isinstance(one.content, bytes)]
    mails = [message_from_bytes(content, policy=default) for content in contents]
    assert [mail["In-Reply-To"] for mail in mails] == [thread_id(incident)] * 2
    assert [mail["X-Desk-Incident"] for mail in mails] == [incident] * 2


async def test_a_report_by_mail_during_the_outage_keeps_its_time_when_its_slack_copy_comes(place: Town):
    desk = await place.open("lena")
    await desk.channel.poll()
    while await desk.channel.meet_people():
        pass
    t0 = place.clock.now() // SECOND * SECOND + SECOND
    place.slack.faults.outage = "drop"
    _until(place, t0)
    said = Report("Odds frozen", "Feed", "", "no bets", Severity.P1)
    words = report_words(said, author="Marek")
    sent = Letter("00000001", LetterKind.REPORT, "00000001", MAREK, (SUPPORT,), words.subject, words.body)
    dropped = message_bytes(write_message(sent, t0))
    _until(place, t0 + 4 * MINUTE)
    mail = read_mail(dropped, now=desk.channel.now())
    assert mail.in_template
    desk.desks.submit(as_command(mail, place.channel))

    _until(place, t0 + 60 * MINUTE)
    place.slack.faults.clear()
    copy = place.slack.workspace.post(place.channel, place.marek, REPORT)
    await place.settle()
    both = sorted(desk.desks.board().incidents.values(), key=lambda one: one.reported_at)
    assert [(one.reported_at, one.how_reported) for one in both] == [
        (t0, "email"),
        (int(copy.ts.replace(".", "")), "slack"),
    ]
    desk.desks.submit(Merge(both[0].id, both[1].id))
    await place.settle()
    merged = desk.desks.board().incidents[both[1].id]
    assert merged.reported_at == t0
    assert _runs(merged, ClockName.ACKNOWLEDGE)[0][0] == t0
