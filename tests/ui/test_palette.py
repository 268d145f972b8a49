"""The palette by keys: verbs, incidents, views, links."""

from __future__ import annotations

import argparse
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.address import parse_address
from desk.procedure.board import Board
from desk.procedure.incident import Review, Status
from desk.procedure.instants import MINUTE, to_ts
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.dialogs import Question
from desk.ui.incident.offers import Act
from desk.ui.keys import verbs
from desk.ui.palette.entries import Entry, Kind, Offering
from desk.ui.palette.matching import match
from desk.ui.palette.overlay import Palette
from desk.ui.ports import Me
from desk.ui.roles import Role
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.building import incident
from tests.ui.conftest import FakeEngine


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.page.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    opened = window.verbs.palette
    assert opened is not None
    qtbot.waitUntil(opened.isVisible)
    QAbstractItemModelTester(opened.model, QAbstractItemModelTester.FailureReportingMode.Fatal, opened)
    return opened


def texts(palette: Palette, kind: Kind) -> list[str]:
    rows = [palette.model.index(row).data(Role.OBJECT) for row in range(palette.model.rowCount())]
    return [row.text for row in rows if isinstance(row, Entry) and row.kind is kind]


def test_a_verb_offers_the_incidents_that_wait_for_it_the_most_urgent_first(palette: Palette, qtbot: QtBot):
    qtbot.keyClicks(palette.field, "ack")
    assert texts(palette, Kind.WAITING) == [
        "Acknowledge Tennis bets settle up to ten minutes late",
        "Acknowledge Live odds frozen for all Bundesliga games",
        "Acknowledge Player names arrive without accents",
    ]
    assert texts(palette, Kind.VIEW) == ["Unacknowledged"]
    assert "Backup channels: open the contact card" in texts(palette, Kind.COMMAND)


def test_enter_runs_what_is_chosen(palette: Palette, qtbot: QtBot, engine: FakeEngine):
    qtbot.keyClicks(palette.field, "ack live")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    (command,) = engine.submitted
    assert isinstance(command, commands.Acknowledge)
    assert command.incident == story.frozen_odds().id
    assert not palette.isVisible()


@pytest.mark.parametrize("query", ["live odds", "jackpot results", "is late"])
def test_who_types_a_title_is_not_asked_for_an_act(palette: Palette, qtbot: QtBot, query: str):
    qtbot.keyClicks(palette.field, query)
    assert texts(palette, Kind.WAITING) == []


def test_a_title_that_begins_like_an_act_is_found_first(window: MainWindow, palette: Palette, qtbot: QtBot):
    feed = incident("Update feed is stuck", "C_AUR", "Feed", story.NOW, agreed=False)
    window.show_board(Board({feed.id: feed}, operators=story.OPERATORS))
    qtbot.keyClicks(palette.field, "update feed")
    assert texts(palette, Kind.WAITING) == []
    assert texts(palette, Kind.INCIDENT) == ["Update feed is stuck"]


def test_ctrl_enter_opens_the_incident_instead(
    palette: Palette, qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    qtbot.keyClicks(palette.field, "ack")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert engine.submitted == []
    assert window.rooms.incident is not None
    assert window.rooms.incident.incident_id == story.frozen_odds().id


def test_arrows_step_over_headings_and_round_the_ends(palette: Palette, qtbot: QtBot):
    qtbot.keyClicks(palette.field, "ack")
    first = palette.current()
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    last = palette.current()
    assert last is not None
    assert last.kind is Kind.COMMAND
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current() == first


def test_an_incident_is_found_by_operator_and_level(palette: Palette, qtbot: QtBot):
    qtbot.keyClicks(palette.field, "lottoria p1")
    assert texts(palette, Kind.INCIDENT) == ["Jackpot results missing since 13:40"]


def test_a_pasted_link_leads_to_its_incident(palette: Palette, qtbot: QtBot, window: MainWindow):
    root = to_ts(story.jackpot().reported_at)
    link = f"https://gamnify.slack.com/archives/{story.LOTTORIA}/p1791808000000000?thread_ts={root}"
    address = parse_address(link)
    assert address is not None
    assert (address.channel, address.ts, address.thread_ts) == (story.LOTTORIA, "1791808000.000000", root)
    palette.field.setText(link)
    entry = palette.current()
    assert entry is not None
    assert entry.text == story.jackpot().title
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.rooms.room() == story.jackpot().id


def test_a_pasted_link_to_what_was_not_read_yet_says_so(palette: Palette, qtbot: QtBot, engine: FakeEngine):
    palette.field.setText(f"https://x.slack.com/archives/{story.LOTTORIA}/p1790808000000000")
    assert texts(palette, Kind.LINK) == ["Not read yet: read this message and open it"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert engine.wanted == [(story.LOTTORIA, "1790808000.000000")]


def test_escape_leaves_and_gives_the_focus_back(palette: Palette, qtbot: QtBot, window: MainWindow):
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.page.view.hasFocus()


def test_a_click_beside_the_panel_leaves(palette: Palette, qtbot: QtBot):
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()


def test_a_view_is_entered(palette: Palette, qtbot: QtBot, window: MainWindow):
    qtbot.keyClicks(palette.field, "unackn")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page.toolbar.title.text() == "Unacknowledged"
    assert len(window.page.model.ids()) == 3


def test_nothing_found_is_said(palette: Palette, qtbot: QtBot):
    qtbot.keyClicks(palette.field, "zebra")
    assert palette.current() is None
    assert palette._nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize(
    ("query", "text", "ranges"),
    [
        ("ack", "Acknowledge", ((0, 3),)),
        ("ack", "Take back, Ackermann", ((11, 14),)),
        ("ack ten", "Acknowledge Tennis", ((0, 3), (12, 15))),
        ("", "anything", ()),
        ("zebra", "Acknowledge", None),
    ],
)
def test_words_are_found_at_beginnings_first(
    query: str, text: str, ranges: tuple[tuple[int, int], ...] | None
):
    found = match(query, text)
    assert (found.ranges if found else None) == ranges


IN_THE_WINDOW = {
    "ack": Act.ACKNOWLEDGE, "update": Act.UPDATE, "severity": Act.PROPOSE, "agree": Act.AGREE,
    "resolve": Act.RESOLVE, "confirm": Act.CONFIRM, "reopen": Act.REOPEN, "withdraw": Act.WITHDRAW,
    "take": Act.TAKE, "handover": Act.HAND_OVER, "merge": Act.MERGE, "unmerge": Act.UNMERGE,
    "link": Act.LINKED, "phone": Act.CONTACT, "email": Act.EMAIL, "call": Act.CALL, "review": Act.SCHEDULE,
    "feedback": Act.FEEDBACK, "document": Act.REVIEW, "credits": Act.AGREE_CREDITS,
    "promote": "promote", "credit": "credit", "dismiss": "dismiss", "classify": "support",
    "report": "report", "search": "search", "connect": "connect", "triage": "triage", "open": "LINK",
    "sync": "read_now", "incidents": "board",
}  # fmt: skip


def offering(side: Side) -> Offering:
    """An incident of every standing, and the story's triage, as one side sees them."""
    now = story.NOW
    every = [
        replace(
            incident(f"Case {number}", story.LOTTORIA, "Feed", now - (60 + number) * MINUTE,
                     level=Severity.P1, agreed=False, review=Review(owed=True),
                     acknowledged_at=now - 50 * MINUTE if number else None,
                     resolved_at=now - 20 * MINUTE if status in ENDED else None, phone_required=True),
            status=status,
        )
        for number, status in enumerate(Status)
    ]  # fmt: skip
    book = Book(Me("U_LENA" if side is Side.SUPPORT else "U_MAREK", side), story.PEOPLE)
    book.show(
        Board({each.id: each for each in every}, {i.id: i for i in story.triage()}, operators=story.OPERATORS)
    )
    commands_ = [Entry(Kind.COMMAND, verb.text, verb.name) for verb in verbs()]
    return Offering(book, book.live, list, lambda: commands_)


ENDED = (Status.RESOLVED, Status.CONFIRMED, Status.CLOSED)


def test_every_act_of_the_command_line_is_in_the_palette_by_the_same_word(qapp: object):
    from desk.ui.incident.offers import offers

    sides = [offering(side) for side in (Side.SUPPORT, Side.OPERATOR)]
    for word, wanted in IN_THE_WINDOW.items():
        if isinstance(wanted, Act):
            offered = {
                offer.act
                for side in sides
                for each in side._book.incidents.values()
                for offer in offers(each, side._book.me.side, side._book.me.user)
            }
            if wanted not in offered:
                raise AssertionError(f"no incident here allows {wanted}")
            found = {e.verb for side in sides for e in side.answers(word) if e.kind is Kind.WAITING}
        elif wanted in ("promote", "credit", "dismiss", "support"):
            found = {e.verb for side in sides for e in side.answers(word) if e.item}
        else:
            found = {verb.name for verb in verbs()} | {"LINK"}
        assert str(wanted) in found, word


def test_a_phrase_is_set_apart_from_the_title_after_it(palette: Palette, qtbot: QtBot):
    qtbot.keyClicks(palette.field, "schedule")
    assert texts(palette, Kind.WAITING)[0].startswith("Schedule the post-mortem · ")


def test_a_command_answers_to_its_own_name_too(palette: Palette, qtbot: QtBot):
    qtbot.keyClicks(palette.field, "theme")
    assert texts(palette, Kind.COMMAND) == ["Change between light and dark"]


def test_no_act_of_the_command_line_is_forgotten():
    from desk.cli.parser import build

    actions = build()._actions
    known = next(action for action in actions if isinstance(action, argparse._SubParsersAction)).choices
    about_one = {
        name for name, parser in known.items() if any(action.dest == "id" for action in parser._actions)
    }
    assert about_one <= set(IN_THE_WINDOW) | {"export"}  # a file is written by a machine room


def test_a_message_is_made_an_incident_from_the_palette(
    palette: Palette, qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    qtbot.keyClicks(palette.field, "promote site")
    entry = palette.current()
    assert entry is not None
    assert entry.text.startswith("Make it an incident: site is down!!")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert engine.submitted == [commands.Promote(story.triage()[0].id)]
    assert window.rooms.room() == "triage"


def test_resolving_from_the_palette_asks_for_a_summary_and_can_be_undone_before_anything_is_posted(
    palette: Palette, qtbot: QtBot, window: MainWindow, engine: FakeEngine
):
    qtbot.keyClicks(palette.field, "resolve jackpot")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    [question] = window.findChildren(Question)
    [field] = question.findChildren(QPlainTextEdit)
    qtbot.keyClicks(field, "restarted the importer")
    question.primary.click()
    assert engine.submitted == []
    [strip] = window.rooms.strips.shown()
    undo = next(button for button in strip.findChildren(QPushButton) if button.text() == "Undo")
    undo.click()
    assert window.acts.waiting() == []
    assert engine.submitted == []
