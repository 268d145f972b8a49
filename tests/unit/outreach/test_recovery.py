"""What was said elsewhere comes back to Slack in one message, with its own times, and without what is known there."""

from __future__ import annotations

import json

import pytest

from desk.outreach import mail as m
from desk.outreach.letter import LetterKind
from desk.outreach.recovery import contact_of, from_json, note_key, records, to_json
from desk.procedure.acts import Contacted
from desk.procedure.decide import decide
from desk.procedure.instants import HOUR, MINUTE, SECOND
from desk.procedure.post import Post
from desk.procedure.side import Side
from desk.procedure.situation import Me, Situation
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import T0, letter
from tests.unit.procedure.channel import OLA, SAM, Channel, key

CALL = Contacted("phone", T0 + 6 * MINUTE, "Anna", "acknowledged")
MAIL = Contacted("email", T0 + 30 * MINUTE, "Anna", "update: looking")


def _situation(*logged: Contacted, by: str = SAM) -> tuple[Situation, str]:
    """A channel with one P1 whose thread tells of `logged`."""
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    for one in logged:
        at = "2026-10-12 10:06:00 UTC"
        channel.post(f"Contact: {one.means}\n*At:* {at}\n*With:* {one.with_whom}", by, "11:10", report)
    return Situation(channel.board(), Me(SAM, Side.SUPPORT), "0000000a", T0 + 2 * HOUR), key(report)


def test_one_command_records_all_in_order_and_says_why():
    at, report = _situation()
    (command,) = records(at.incident(report), [MAIL, CALL], away_since=T0, back_at=T0 + HOUR)
    assert command.contacts == (CALL, MAIL)
    assert command.why == "Slack was unavailable from 2026-10-12 10:00:00 UTC to 2026-10-12 11:00:00 UTC"


def test_what_the_thread_tells_already_is_left_out():
    at, report = _situation(CALL)
    again = Contacted("phone", CALL.at + 20 * SECOND, " ANNA", "the same call, logged here too")
    (command,) = records(at.incident(report), [again, MAIL, MAIL], away_since=T0, back_at=T0 + HOUR)
    assert command.contacts == (MAIL,)
    assert records(at.incident(report), [again], away_since=T0, back_at=T0 + HOUR) == ()


def test_what_an_operators_desk_logged_does_not_stand_for_supports():
    at, report = _situation(CALL, by=OLA)
    assert records(at.incident(report), [CALL], away_since=T0, back_at=T0 + HOUR)[0].contacts == (CALL,)


@pytest.mark.parametrize("words", [*HOSTILE, "&" * 500])
def test_records_fit_into_as_few_messages_as_their_words_allow(words: str):
    at, report = _situation()
    kept = [Contacted("email", T0 + n * MINUTE, f"x{words}", words) for n in range(12)]
    commands = records(at.incident(report), kept, away_since=T0, back_at=T0 + HOUR)
    assert sum(len(command.contacts) for command in commands) == 12
    assert len(commands) == 1 or "&" in words
    for command in commands:
        post = decide(command, at)
        assert isinstance(post, Post)
        assert len(post.text.splitlines()) == len(command.contacts) + 3


def test_a_mail_that_was_sent_is_a_contact_by_name_at_the_time_the_server_took_it():
    mail = m.queued(letter(gist="still\nlooking"), T0)
    assert contact_of(mail) is None
    sent = m.taken(m.begun(mail), T0 + 5 * SECOND)
    assert contact_of(sent) == Contacted("email", T0 + 5 * SECOND, "Anna Kowalska", "update: still looking")
    assert contact_of(m.handed_over(mail, T0)) is not None
    report = m.taken(m.queued(letter(kind=LetterKind.REPORT), T0), T0)
    assert contact_of(report) is None


def test_what_is_kept_outlives_a_restart():
    kept = (CALL, MAIL, Contacted("phone", 1, 'ü"\n', ""))
    assert from_json(json.loads(json.dumps(to_json(kept)))) == kept
    assert note_key("C1:1") == "elsewhere:C1:1"


@pytest.mark.parametrize(
    "kept", [None, {}, [7], [{"means": "phone", "at": True, "with": "x", "note": ""}], [{}]]
)
def test_what_is_no_list_of_contacts_is_refused(kept: object):
    with pytest.raises(ValueError, match="contact"):
        from_json(kept)  # type: ignore[arg-type]
