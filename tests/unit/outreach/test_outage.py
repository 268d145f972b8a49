"""Slack counts as unavailable after a run of failures or by a person's word, and desk says so before it is too late."""

from __future__ import annotations

import json
from dataclasses import replace

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from desk.outreach.forecast import answer_due, late_lanes, silent_incidents, warnings
from desk.outreach.outage import StatusReading, Switch, Watched, heard, judged, missed, read_status, switched
from desk.outreach.status_page import LARGEST_BYTES, SlackStatusPage, parse_status
from desk.procedure.acts import Contacted
from desk.procedure.instants import MINUTE, SECOND, from_iso
from desk.procedure.post import Delivery, Lane, Post, PostState
from tests.unit.outreach.sample import T0
from tests.unit.procedure.channel import SAM, Channel, clock


def _after(failures: int, every: int = 10 * SECOND) -> Watched:
    seen = heard(Watched(), T0 - SECOND)
    for n in range(failures):
        seen = missed(seen, "no connection", T0 + n * every)
    return seen


def test_a_run_of_failures_is_an_outage_since_its_first():
    assert judged(_after(2), T0 + MINUTE).available
    found = judged(_after(3), T0 + 20 * SECOND)
    assert (found.available, found.offered, found.since) == (False, True, T0)
    assert found.line == "Slack does not answer: no connection"


def test_three_failures_at_once_are_one_hiccup():
    seen = _after(3, every=SECOND)
    assert judged(seen, T0 + 3 * SECOND).available
    assert not judged(seen, T0 + 20 * SECOND).available  # and still no word: an outage


def test_an_answer_ends_the_run():
    seen = heard(_after(5), T0 + MINUTE)
    assert judged(seen, T0 + MINUTE).available
    assert judged(missed(seen, "x", T0 + 2 * MINUTE), T0 + 9 * MINUTE).available


def test_a_person_decides_and_is_not_overruled():
    on = switched(_after(0), Switch(True, T0, "U1", "the operator cannot post"))
    found = judged(on, T0 + MINUTE)
    assert (found.available, found.by_hand, found.offered, found.since) == (False, True, False, T0)
    assert found.line == "Backup mode was switched on by hand: the operator cannot post"
    back = judged(heard(on, T0 + MINUTE), T0 + MINUTE)
    assert not back.available
    assert back.line.endswith("Slack answers this desk again")
    assert judged(switched(on, None), T0 + MINUTE).available


def test_a_word_that_all_is_well_holds_for_this_outage_only():
    off = switched(_after(4), Switch(False, T0 + MINUTE, "U1"))
    assert judged(off, T0 + 2 * MINUTE).available
    again = heard(off, T0 + 3 * MINUTE)
    for n in range(3):
        again = missed(again, "no connection", T0 + (4 + n) * MINUTE)
    assert judged(again, T0 + 7 * MINUTE).since == T0 + 4 * MINUTE


def test_the_status_page_explains_and_confirms_but_never_overrules():
    trouble = StatusReading(T0, affected=True, words="Slack says: messages fail")
    found = judged(read_status(_after(2), trouble), T0 + 10 * SECOND)
    assert (found.available, found.page) == (False, "Slack says: messages fail")
    assert judged(read_status(_after(0), trouble), T0).available
    well = judged(read_status(_after(3), StatusReading(T0, affected=False)), T0 + MINUTE)
    assert (well.available, well.page) == (False, "Slack reports no problem")
    assert judged(read_status(_after(2), trouble), T0 + 11 * MINUTE).page == ""


PAGE = {
    "status": "active",
    "active_incidents": [
        {"title": "Trouble\nsending messages", "type": "incident", "services": ["Messaging"],
         "date_created": "2026-10-12T02:55:00-07:00"},
        {"title": "Huddles are quiet", "type": "incident", "services": ["Huddles"]},
        {"title": "Planned work", "type": "maintenance", "services": ["Messaging"]},
    ],
}  # fmt: skip


def test_the_page_counts_only_where_it_concerns_messages():
    reading = parse_status(json.dumps(PAGE).encode(), T0)
    assert reading == StatusReading(
        T0, True, "Slack says: Trouble sending messages", from_iso("2026-10-12T09:55:00Z")
    )
    huddles = {"status": "active", "active_incidents": PAGE["active_incidents"][1:]}
    assert parse_status(json.dumps(huddles).encode(), T0) == StatusReading(T0, affected=False)
    assert parse_status(b'{"status": "ok", "active_incidents": []}', T0) == StatusReading(T0, affected=False)


def test_a_page_that_makes_no_sense_says_nothing():
    for body in (b"", b"<html>", b"[]", b'{"status": 7}', b"\xff"):
        assert parse_status(body, T0) is None
    odd = b'{"status": "active", "active_incidents": [7, {"title": 7, "services": 7, "date_created": 7}]}'
    assert parse_status(odd, T0) == StatusReading(T0, affected=True)


async def test_the_page_is_read_over_http_and_its_failures_are_silent():
    answers = iter(
        [web.json_response(PAGE), web.Response(status=503), web.Response(body=b"x" * (LARGEST_BYTES + 1))]
    )

    async def answer(_: web.Request) -> web.Response:
        return next(answers)

    app = web.Application()
    app.router.add_get("/current", answer)
    async with TestServer(app) as server, aiohttp.ClientSession() as session:
        page = SlackStatusPage(session, str(server.make_url("/current")))
        reading = await page.read(T0)
        assert reading is not None
        assert reading.affected
        assert await page.read(T0) is None
        assert await page.read(T0) is None
        await server.close()
        assert await page.read(T0) is None


def _waiting(op: str, incident: str, kind: str = "update", **changes: object) -> Delivery:
    post = Post(op, "C1", kind, "x", Lane.UPDATE, "1.0", incident)
    return replace(Delivery(post, PostState.QUEUED, T0), **changes)  # type: ignore[arg-type]


def test_a_lane_that_clears_in_time_is_no_news():
    pending = [_waiting("0000000a", "C1:1"), _waiting("0000000b", "C1:2")]
    assert late_lanes(pending, {"C1:1": T0 + SECOND, "C1:2": T0 + 2 * SECOND}, now=T0) == ()


def test_a_rate_limit_that_outlasts_the_deadline_is_said_at_once():
    pending = [_waiting("0000000a", "C1:1"), _waiting("0000000b", "C1:2"), _waiting("0000000c", "C1:2")]
    due = {"C1:1": T0 + 5 * MINUTE, "C1:2": T0 + MINUTE}
    (late,) = late_lanes(pending, due, now=T0, held_for=90 * SECOND)
    assert (late.incident, late.op, late.expected_at) == ("C1:2", "0000000b", T0 + 91 * SECOND)
    assert late.line == "The update will be delivered about 31 s too late: use phone or e-mail"


def test_one_post_a_second_is_what_slack_takes():
    pending = [_waiting(f"{n:08x}", f"C1:{n}") for n in range(30)]
    late = late_lanes(pending, {f"C1:{n}": T0 + 20 * SECOND for n in range(30)}, now=T0)
    assert [one.incident for one in late] == sorted(f"C1:{n}" for n in range(21, 30))


def test_while_slack_is_away_what_is_due_soon_is_named_and_what_is_not_is_left():
    pending = [
        _waiting("0000000a", "C1:1"),
        _waiting("0000000b", "C1:2"),
        _waiting("0000000c", "C1:3", "contact"),
    ]
    due = {"C1:1": T0 + 2 * MINUTE, "C1:2": T0 + 20 * MINUTE, "C1:3": T0, "C1:4": T0 + MINUTE}
    (late,) = late_lanes(pending, due, now=T0, available=False)
    assert (late.incident, late.expected_at) == ("C1:1", None)
    assert late.line == "The update cannot be delivered, and an answer is due in 120 s: use phone or e-mail"
    assert silent_incidents(pending, due, now=T0) == ("C1:4",)


def test_a_refused_post_will_never_arrive_and_one_that_arrived_is_on_time():
    refused = _waiting("0000000a", "C1:1", state=PostState.FAILED)
    arrived = _waiting("0000000b", "C1:2", state=PostState.DELIVERED, ts="1.5")
    (late,) = late_lanes([refused, arrived], {"C1:1": T0 - SECOND, "C1:2": T0 - SECOND}, now=T0)
    assert late.line == "Slack refused the update, and an answer is due now: use phone or e-mail"


def test_warnings_join_what_waits_and_what_is_silent_and_only_speak_of_silence_while_slack_is_away():
    due = {"C1:1": T0 + 90 * SECOND, "C1:2": T0 + MINUTE}
    assert warnings((), due, now=T0, available=True) == ()
    quiet = warnings((), due, now=T0, available=False)
    assert [(one.incident, one.op) for one in quiet] == [("C1:2", ""), ("C1:1", "")]
    assert quiet[0].line == "Slack does not answer, and an answer is due in 60 s: use phone or e-mail"


def test_what_was_said_elsewhere_puts_off_what_is_warned_of():
    channel = Channel()
    report = channel.report("10:00", severity="P1")
    found = channel.incident(report)
    assert answer_due(found, ()) == clock("10:15")
    call = Contacted("phone", clock("10:06"), "Ola", "")
    assert answer_due(found, (call,)) == clock("10:36")
    assert answer_due(found, (replace(call, at=clock("09:50")),)) == clock("10:15")
    channel.post("Resolved: done", SAM, "10:20", report)
    owed = channel.incident(report)
    assert answer_due(owed, (call,)) == owed.review.closes_at
