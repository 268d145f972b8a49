"""Links from the palette, the command line and the system: known, not read yet, and of nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QPushButton

from desk.procedure.address import Address
from desk.procedure.board import BoardChange
from desk.sync.events import BoardChanged, MessageRead
from desk.ui.opened_links import OpenedLinks
from desk.ui.roles import Role
from desk.ui.snapshot import settle
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.building import incident
from tests.ui.conftest import FakeEngine

NEW = incident("Scores frozen", story.LOTTORIA, "Scores", story.at("09:00:00", day=1))
ADDRESS = Address(story.LOTTORIA, "1790900000.000000", NEW.ts)


def strips(window: MainWindow) -> list[str]:
    return [strip.text.text() for strip in window.rooms.strips.shown()]


def test_a_link_to_a_reply_opens_its_incident_at_the_reply(window: MainWindow):
    entry = story.jackpot().timeline[-1]
    window.links.go_to(Address(story.LOTTORIA, entry.ts, story.jackpot().ts))
    page = window.rooms.incident
    assert page is not None
    assert page.timeline.currentIndex().data(Role.OBJECT).key == entry.ts
    assert strips(window) == []


def test_what_was_not_read_yet_is_read_and_opened_when_it_arrives(window: MainWindow, engine: FakeEngine):
    window.links.go_to(ADDRESS)
    assert strips(window) == ["This message was not read yet: reading it from Slack…"]
    assert engine.wanted == [(ADDRESS.channel, ADDRESS.thread_ts)]
    engine.say(BoardChanged(BoardChange(incidents={NEW.id: NEW})))
    engine.say(MessageRead(ADDRESS.channel, ADDRESS.thread_ts, NEW.ts))
    settle()
    assert window.rooms.room() == NEW.id
    assert strips(window) == []


def test_a_link_to_a_reply_that_names_no_thread_leads_to_the_thread_it_was_read_in(
    window: MainWindow, engine: FakeEngine
):
    window.links.go_to(replace(ADDRESS, thread_ts=ADDRESS.ts))
    engine.say(BoardChanged(BoardChange(incidents={NEW.id: NEW})))
    engine.say(MessageRead(ADDRESS.channel, ADDRESS.ts, NEW.ts))
    settle()
    assert window.rooms.room() == NEW.id


@pytest.mark.parametrize(
    ("root", "trouble", "said"),
    [
        ("", "", "There is no such message in the channel (any more)"),
        (ADDRESS.thread_ts, "", "The message was read; it belongs to no incident"),
        ("", "no answer from slack.com", "The message could not be read: no answer from slack.com"),
    ],
)
def test_what_cannot_be_opened_says_why(
    window: MainWindow, engine: FakeEngine, root: str, trouble: str, said: str
):
    window.links.go_to(ADDRESS)
    engine.say(MessageRead(ADDRESS.channel, ADDRESS.thread_ts, root, trouble))
    settle()
    assert strips(window) == [said]


def test_an_answer_about_an_older_link_is_not_followed(window: MainWindow, engine: FakeEngine):
    window.links.go_to(ADDRESS)
    window.links.go_to(Address(story.LOTTORIA, story.jackpot().ts, story.jackpot().ts))
    engine.say(BoardChanged(BoardChange(incidents={NEW.id: NEW})))
    engine.say(MessageRead(ADDRESS.channel, ADDRESS.thread_ts, NEW.ts))
    settle()
    assert window.rooms.room() == story.jackpot().id
    assert strips(window) == []


def test_a_link_of_a_channel_that_desk_does_not_read_is_opened_in_slack(
    window: MainWindow, engine: FakeEngine
):
    opened: list[str] = []
    window.parts = replace(window.parts, open_url=opened.append)
    window.links.go_to(replace(ADDRESS, channel="C0OTHER"))
    assert engine.wanted == []
    [strip] = window.rooms.strips.shown()
    button = next(each for each in strip.findChildren(QPushButton) if each.text() == "Open in Slack")
    button.click()
    assert opened == [replace(ADDRESS, channel="C0OTHER").as_link]
    assert strips(window) == []


@pytest.mark.parametrize("words", ["", "desk://resolve/C0LOT:1791808000.000000", "--help", "rm -rf ~"])
def test_what_another_process_hands_over_is_only_ever_a_link(
    window: MainWindow, engine: FakeEngine, words: str
):
    window.showMinimized()
    window.links.take(words)
    assert not window.isMinimized()
    assert (engine.submitted, engine.wanted, strips(window)) == ([], [], [])
    assert window.rooms.room() == "board"


def test_the_strip_of_what_can_be_undone_outlives_another_text_size(window: MainWindow):
    from desk.procedure import commands

    window.acts.do_after_undo(commands.Confirm(NEW.id), "Confirming")
    window.wear("dark", 1.25)
    assert strips(window) == ["Confirming"]
    window.acts.undo(window.acts.waiting()[0].number)
    assert strips(window) == []


def test_a_link_that_macos_brings_as_an_event_is_followed(window: MainWindow):
    listening = OpenedLinks(window.links)
    event = QFileOpenEvent(QUrl(f"desk://incident/{story.jackpot().id}"))
    assert listening.eventFilter(window, event)
    assert window.rooms.room() == story.jackpot().id
