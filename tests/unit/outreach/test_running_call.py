"""The call that is under way is read from the thread, whatever else the thread says."""

from __future__ import annotations

import pytest

from desk.outreach.running_call import RunningCall, running_call
from desk.procedure import commands as c
from desk.procedure.instants import to_iso
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.procedure.channel import OLA, SAM, Channel, clock
from tests.unit.procedure.deciding import done

LINK = "https://app.slack.com/huddle/T1/C1"


@pytest.fixture
def channel() -> Channel:
    return Channel()


def started(channel: Channel, link: str = LINK, people: tuple[str, ...] = ()) -> str:
    report = channel.report("10:00", severity="P1")
    channel.say("on it", SAM, "10:05", report)
    done(channel, c.AnnounceCall(f"C1:{report}", "huddle", link, clock("10:09"), None, people), at="10:09")
    return report


def test_a_call_runs_from_its_announcement_to_its_end(channel: Channel):
    report = started(channel)
    call = running_call(channel.incident(report))
    assert call == RunningCall("huddle", clock("10:09"), SAM, LINK)
    assert to_iso(call.at) == "2026-10-12T10:09:00.000Z"
    done(channel, c.AnnounceCall(f"C1:{report}", "huddle", "", clock("10:09"), clock("10:30")), at="10:31")
    assert running_call(channel.incident(report)) is None


def test_no_call_runs_in_an_incident_that_is_over(channel: Channel):
    report = started(channel)
    channel.say("Resolved: done", SAM, "10:40", report)
    assert running_call(channel.incident(report)) is None


def test_words_about_a_call_start_none(channel: Channel):
    report = channel.report("10:00")
    channel.say("Call started: let us see", OLA, "10:05", report)
    channel.say("we had a call, it ended", SAM, "10:06", report)
    assert running_call(channel.incident(report)) is None


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_names_and_links_never_become_a_link_to_open(channel: Channel, words: str):
    report = started(channel, link=f"javascript:{words}", people=(words, words))
    call = running_call(channel.incident(report))
    assert call is not None
    assert call.link == ""
