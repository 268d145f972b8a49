"""The wizard from end to end, by keys and clicks, on a connector that answers from another thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.procedure.message import Person
from desk.procedure.side import Side
from desk.ui.connect.picks import Pick, PickModel
from desk.ui.connect.ports import ChannelPeople, Check, Checked, Connected, Joined
from desk.ui.connect.token_field import TokenField, masked
from desk.ui.connect.tokens_page import TokensPage
from desk.ui.connect.wizard import Wizard
from desk.ui.ports import Me, UiParts
from desk.ui.snapshot import settle
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import FakeEngine, close
from tests.ui.connecting import APP, BOT, FakeConnector


@pytest.fixture
def connector() -> FakeConnector:
    return FakeConnector()


@pytest.fixture
def opened(parts: UiParts) -> list[str]:
    return []


@pytest.fixture
def desk(
    qtbot: QtBot, parts: UiParts, engine: FakeEngine, look: Look, connector: FakeConnector, opened: list[str]
) -> Iterator[MainWindow]:
    made = MainWindow(replace(parts, connector=connector, open_url=opened.append), look)
    engine.listener = made.bridge.listener
    qtbot.addWidget(made)
    made.show_board(story.board())
    with qtbot.waitExposed(made):
        made.show()
    yield made
    close(made)


@pytest.fixture
def wizard(desk: MainWindow, qtbot: QtBot) -> Wizard:
    desk.verbs.run("connect")
    opened = desk.side.wizard
    assert opened is not None
    qtbot.waitUntil(opened.isVisible)
    return opened


def paste_tokens(wizard: Wizard, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(f"  {BOT}\n")
    wizard.tokens.bot.setFocus()
    qtbot.keyClick(wizard.tokens.bot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(wizard.tokens.ready)


def test_a_support_lead_gets_from_nothing_to_a_channel(
    wizard: Wizard, desk: MainWindow, qtbot: QtBot, connector: FakeConnector, opened: list[str]
):
    wizard.app.page_asked.emit(connector.create_link())
    assert opened == [connector.create_link()]
    qtbot.mouseClick(wizard.go_on, Qt.MouseButton.LeftButton)
    paste_tokens(wizard, qtbot)
    assert connector.asked[0][0].bot == BOT
    qtbot.keyClick(wizard.tokens.bot, Qt.Key.Key_Return)
    assert wizard.current() == 2
    qtbot.keyClick(wizard.channel.list, Qt.Key.Key_Space)
    assert wizard.channel.channel() == "C0AURELIO"
    assert wizard.channel.operator.text() == "gamnify-aurelio"
    wizard.channel.operator.clear()
    qtbot.keyClicks(wizard.channel.operator, "Aurelio DE")
    qtbot.waitUntil(lambda: not wizard._answers.waits_for("channel"))
    qtbot.mouseClick(wizard.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(wizard.sides.ready)
    assert wizard.sides.support_team() == "T_OURS"
    qtbot.mouseClick(wizard.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard.current() == 4)
    (joining,) = connector.joinings
    assert (joining.channel, joining.operator, joining.me) == ("C0AURELIO", "Aurelio DE", "U_LENA")
    assert (joining.side, joining.support_team, joining.support) == (Side.SUPPORT, "T_OURS", ())
    connector.known = [Connected("C0AURELIO", "Aurelio DE", "U_LENA")]
    desk.rooms.show_welcome()
    qtbot.mouseClick(wizard.go_on, Qt.MouseButton.LeftButton)
    assert desk.side.wizard is None
    qtbot.waitUntil(lambda: desk.rooms.room() == "board")


def test_a_desk_that_knew_nobody_learns_who_sits_here(desk: MainWindow, connector: FakeConnector):
    desk.parts = replace(desk.parts, me=Me())
    connector.known = [Connected("C0AURELIO", "Aurelio DE", "U_MAREK", True, Side.OPERATOR)]
    desk.on_connected("C0AURELIO")
    assert (desk.book.me.user, desk.book.me.side) == ("U_MAREK", Side.OPERATOR)
    assert desk.side.bell.watch.me == desk.book.me


def test_the_rail_learns_the_name_of_who_sits_here(desk: MainWindow, connector: FakeConnector):
    desk.parts = replace(desk.parts, me=Me())
    connector.known = [Connected("C0AURELIO", "Aurelio DE", "U_NEW", True, Side.OPERATOR)]
    desk.on_connected("C0AURELIO")
    desk.book.on_people_changed([Person("U_NEW", "Nora Weiss")])
    assert desk.rail.avatar.accessibleName() == "Nora Weiss"


def test_bad_tokens_stop_there_and_say_why(wizard: Wizard, qtbot: QtBot, connector: FakeConnector):
    connector.found = Checked((Check("bad", "The bot token does not work"),), (), True)
    wizard._show(1)
    wizard.tokens.bot.setText("xoxb-wrong")
    qtbot.waitUntil(lambda: bool(wizard.tokens.card.checks()))
    assert not wizard.go_on.isEnabled()
    assert "0 ok, 1 to do" in wizard.tokens.card._sum.text()


def test_what_stops_a_person_is_said_beside_the_button_it_stops(
    wizard: Wizard, qtbot: QtBot, connector: FakeConnector
):
    connector.found = Checked((Check("bad", "The bot token does not work"),), (), True)
    wizard._show(1)
    wizard.tokens.bot.setText("xoxb-wrong")
    qtbot.waitUntil(lambda: wizard._message.text() == "The bot token does not work")


def test_a_channel_that_is_picked_is_not_let_go_by_picking_it_again(
    wizard: Wizard, qtbot: QtBot, connector: FakeConnector
):
    wizard._show(2)
    wizard.channel.model.show([Pick("C1", "#one"), Pick("C2", "#two")], ["C1"])
    wizard.channel.list.setCurrentIndex(wizard.channel.model.index(0))
    qtbot.keyClick(wizard.channel.list, Qt.Key.Key_Space)
    assert wizard.channel.model.picked() == ("C1",)


def test_what_looks_like_another_token_is_said_while_it_is_typed(wizard: Wizard, qtbot: QtBot):
    wizard._show(1)
    doubts = {field: doubt for field, (_, doubt) in wizard.tokens._doubts.items()}
    qtbot.keyClicks(wizard.tokens.bot, "xox")
    assert not doubts[wizard.tokens.bot].isVisible()
    wizard.tokens.bot.setText("xapp-1-A0US50K9EP1-0311151657840")
    assert doubts[wizard.tokens.bot].isVisible()
    assert "xoxb-" in doubts[wizard.tokens.bot].text()
    assert not doubts[wizard.tokens.app].isVisible()


def test_an_answer_to_older_tokens_is_dropped(wizard: Wizard, qtbot: QtBot, connector: FakeConnector):
    connector.holds = True
    wizard._show(1)
    wizard.tokens.bot.setText("xoxb-first-token-that-is-long")
    wizard.tokens._on_timer_timeout()
    connector.found = Checked((Check("bad", "Bad"),), (), True)
    wizard.tokens.bot.setText("xoxb-second-token-that-is-long")
    wizard.tokens._on_timer_timeout()
    old, new = connector.held
    old()
    settle()
    assert wizard.tokens.card.checks() == ()
    new()
    qtbot.waitUntil(lambda: bool(wizard.tokens.card.checks()))
    assert wizard.tokens.card.checks()[0].title == "Bad"


def test_answers_from_another_thread_arrive_on_this_one(
    wizard: Wizard, qtbot: QtBot, connector: FakeConnector
):
    connector.holds = True
    wizard._show(1)
    wizard.tokens.bot.setText(BOT)
    wizard.tokens._on_timer_timeout()
    thread = threading.Thread(target=connector.held[0])
    thread.start()
    thread.join()
    assert wizard.tokens.card.checks() == ()
    qtbot.waitUntil(wizard.tokens.ready)


def test_a_join_that_fails_says_why_and_keeps_the_page(
    wizard: Wizard, qtbot: QtBot, connector: FakeConnector
):
    connector.joined = Joined("the channel is archived")
    wizard.sides.show_people(connector.told)
    wizard._show(3)
    qtbot.mouseClick(wizard.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wizard._message.text() == "the channel is archived")
    assert wizard.current() == 3
    assert wizard.go_on.isEnabled()


def test_support_can_be_people_and_an_operator_can_sit_here(wizard: Wizard, qtbot: QtBot):
    wizard.sides.show_people(ChannelPeople(wizard._connector.told.people, "", "U_MAREK"))  # type: ignore[attr-defined]
    row = [person.id for person in wizard.sides.model._rows].index("U_LENA")
    wizard.sides.list.toggle(wizard.sides.model.index(row))
    assert wizard.sides.support() == ("U_LENA",)
    wizard.sides.me.setCurrentIndex(wizard.sides.me.findData("U_ANNA"))
    assert wizard.sides.side() is Side.OPERATOR


def test_closing_leaves_no_token_in_a_field(wizard: Wizard, qtbot: QtBot):
    wizard.tokens.bot.setText(BOT)
    wizard.tokens.app.setText(APP)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.tokens.bot.text() == ""
    assert wizard.tokens.app.text() == ""


def test_new_tokens_begin_at_the_tokens(desk: MainWindow, connector: FakeConnector):
    connector.known = [Connected("C0AURELIO", "Aurelio DE", "U_LENA")]
    desk.side.open_settings("operators")
    assert desk.side.settings is not None
    section = desk.side.settings.operators
    section.list.toggle(section.model.index(0))
    section.replace.click()
    assert desk.side.wizard is not None
    assert desk.side.wizard.current() == 1


def test_forgetting_tokens_asks_first(desk: MainWindow, qtbot: QtBot, connector: FakeConnector):
    from desk.ui.dialogs import Question

    connector.known = [Connected("C0AURELIO", "Aurelio DE", "U_LENA")]
    desk.side.open_settings("operators")
    assert desk.side.settings is not None
    section = desk.side.settings.operators
    section.list.toggle(section.model.index(0))
    section.forget.click()
    question = section.findChild(Question)
    assert question is not None
    assert connector.forgotten == []
    question.primary.click()
    assert connector.forgotten == ["C0AURELIO"]
    qtbot.waitUntil(
        lambda: "not connected" in section.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    )


def test_removing_an_operator_asks_first(desk: MainWindow, qtbot: QtBot, connector: FakeConnector):
    from desk.ui.dialogs import Question

    connector.known = [Connected("C0AURELIO", "Aurelio DE", "U_LENA")]
    desk.side.open_settings("operators")
    assert desk.side.settings is not None
    section = desk.side.settings.operators
    section.list.toggle(section.model.index(0))
    section.remove.click()
    question = section.findChild(Question)
    assert question is not None
    assert len(connector.known) == 1
    question.primary.click()
    qtbot.waitUntil(lambda: section.model.rowCount() == 0)


def test_a_token_shows_its_ends_only_and_never_its_length(look: Look, qtbot: QtBot):
    assert masked(BOT) == "xoxb-7302" + "•" * 16 + "q81T"
    assert len(masked("x" * 40)) == len(masked("x" * 90))
    assert masked("short") == "•" * 16
    field = TokenField(look, "xoxb-", "Bot token")
    qtbot.addWidget(field)
    field.setText(BOT)
    assert field.displayText() != BOT
    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.displayText() == BOT


def test_a_pick_list_keeps_one_or_many():
    rows = [Pick("a", "A"), Pick("b", "B")]
    one, many = PickModel(many=False), PickModel(many=True)
    for model in (one, many):
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.show(rows)
        for row in (0, 1):
            model.setData(model.index(row), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        del tester
    assert one.picked() == ("b",)
    assert many.picked() == ("a", "b")


def test_where_is_it_leads_to_the_apps_own_page_once_the_app_token_names_it(look: Look, qapp: object):
    page = TokensPage(look)
    assert page.app_page("oauth") == "https://api.slack.com/apps"
    page.app.setText(APP)
    assert page.app_page("oauth") == f"https://api.slack.com/apps/{APP.split('-')[2]}/oauth"
    page.app.setText("xapp-1-../../x-1")
    assert page.app_page("general") == "https://api.slack.com/apps"
    page.stop()
