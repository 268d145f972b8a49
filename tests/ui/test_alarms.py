"""The bell in the window: strips, outlets, and what a person does with them, by real clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desk.procedure import commands
from desk.procedure.board import Board
from desk.procedure.instants import MINUTE, SECOND
from desk.procedure.severity import Severity
from desk.sync.events import HealthChanged
from desk.ui.alarms.outlets import DesktopOutlets, tray_icon
from desk.ui.alarms.sounds import SOUNDS, Sounds
from desk.ui.ports import UiParts
from desk.ui.snapshot import Memory
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.conftest import Clock, FakeEngine, change, close, tick


@dataclass
class FakeOutlets:
    """Remembers what went out."""

    sound_trouble: str = ""
    notice_trouble: str = ""
    played: list[tuple[str, int]] = field(default_factory=list)
    notices: list[tuple[str, str, bool]] = field(default_factory=list)
    clicked: list[Callable[[], None]] = field(default_factory=list)
    offers: list[dict[str, Callable[[], None]]] = field(default_factory=list)
    tips: list[tuple[str, str]] = field(default_factory=list)
    lines: Sequence[tuple[str, str]] = ()
    asked: Callable[[str], None] | None = None
    closed: bool = False

    def listen(self, asked: Callable[[str], None]) -> None:
        self.asked = asked

    def play(self, sound: str, volume: int) -> bool:
        self.played.append((sound, volume))
        return not self.sound_trouble

    def notify(
        self,
        title: str,
        text: str,
        late: bool,
        clicked: Callable[[], None],
        offers: Sequence[tuple[str, Callable[[], None]]] = (),
    ) -> bool:
        self.offers.append(dict(offers))
        self.notices.append((title, text, late))
        self.clicked.append(clicked)
        return not self.notice_trouble

    def show_next(self, look: object, tip: str, urgency: str, lines: Sequence[tuple[str, str]]) -> None:
        self.tips.append((tip, urgency))
        self.lines = lines

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def outlets() -> FakeOutlets:
    return FakeOutlets()


@pytest.fixture
def ringing(
    qtbot: QtBot, parts: UiParts, engine: FakeEngine, look: Look, outlets: FakeOutlets
) -> Iterator[MainWindow]:
    """The story's window a second after Slack was heard: Tennis is late, two are due soon."""
    made = MainWindow(replace(parts, outlets=outlets), look)
    engine.listener = made.bridge.listener
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_board(story.board())
    with qtbot.waitExposed(made):
        made.show()
    made.side.start(story.NOW)
    made.side.bell.watch.heard()
    made.side.on_ticked(story.NOW)
    yield made
    close(made)


def test_one_sound_and_one_notification_tell_of_everything_that_is_due(
    ringing: MainWindow, outlets: FakeOutlets
):
    assert outlets.played == [("bell", 70)]
    ((title, text, late),) = outlets.notices
    assert title == "2 clocks need you"
    assert "P2 Acknowledge late 03:40 · Tennis" in text
    assert late


def test_the_strip_pushes_the_list_and_never_covers_it(ringing: MainWindow):
    strip, view = ringing.side.bell.strips[0], ringing.page.view
    assert strip.isVisible()
    assert strip.height() == 40
    assert (
        view.mapTo(ringing, view.rect().topLeft()).y() >= strip.mapTo(ringing, strip.rect().bottomLeft()).y()
    )


def test_nothing_rings_before_slack_was_heard(
    ringing: MainWindow, engine: FakeEngine, outlets: FakeOutlets, qtbot: QtBot
):
    ringing.ticker.woke.emit(25 * MINUTE)
    ringing.side.on_ticked(story.NOW + 10 * SECOND)
    assert engine.reads == 1
    assert ringing.side.bell.strips[0].isVisible()  # the list below it stays where it is
    engine.say(HealthChanged(replace(story.health(), heard_at=story.NOW + 5 * SECOND, offset=0)))
    qtbot.waitUntil(lambda: ringing.side.bell.watch.held_since() is None)
    ringing.side.on_ticked(story.NOW + 11 * SECOND)
    assert ringing.side.bell.strips[0].isVisible()
    assert len(outlets.played) == 1


def test_a_colleagues_update_takes_the_alarm_away(ringing: MainWindow, engine: FakeEngine, qtbot: QtBot):
    tennis = story.tennis()
    at = story.NOW - SECOND
    stopped = tuple(
        replace(run, stopped_at=at, stopped_by="U_JONAS") if run.name == "acknowledge" else run
        for run in tennis.clocks
    )
    with qtbot.waitSignal(ringing.book.incidents_changed):
        engine.say(change(ringing, incidents={tennis.id: replace(tennis, clocks=stopped, owner="U_JONAS")}))
    ringing.side.on_ticked(story.NOW + SECOND)
    assert all(each.alarm.incident != tennis.id for each in ringing.side.bell.strips[0].standing())


def test_open_shows_the_incident_and_silences_this_step_for_good(
    ringing: MainWindow, qtbot: QtBot, notes: Memory, clock: Clock
):
    strip = ringing.side.bell.strips[0]
    qtbot.mouseClick(strip.open, Qt.MouseButton.LeftButton)
    assert ringing.rooms.incident is not None
    assert ringing.rooms.incident.incident_id == story.tennis().id
    assert [each.alarm.title for each in strip.standing()] == [story.frozen_odds().title]
    assert any(key.startswith(story.tennis().id) for key in notes.get("alarms.acted"))
    tick(ringing, clock, story.NOW + SECOND)
    assert ringing.side.bell.strips[1].isVisible()
    assert not strip.isVisible()


def test_acknowledge_in_the_strip_acknowledges_and_the_alarm_is_answered(
    ringing: MainWindow, qtbot: QtBot, engine: FakeEngine
):
    strip = ringing.side.bell.strips[0]
    qtbot.mouseClick(strip.acknowledge, Qt.MouseButton.LeftButton)
    (command,) = engine.submitted
    assert isinstance(command, commands.Acknowledge)
    assert command.incident == story.tennis().id
    with qtbot.waitSignal(ringing.acts.queued):
        engine.accept_last()
    ringing.side.on_ticked(story.NOW + SECOND)
    assert [each.alarm.title for each in strip.standing()] == [story.frozen_odds().title]


def test_snooze_keeps_who_and_why_and_is_not_offered_when_late(
    ringing: MainWindow, qtbot: QtBot, notes: Memory
):
    strip = ringing.side.bell.strips[0]
    assert not strip.snooze.isVisible()
    qtbot.mouseClick(strip._more, Qt.MouseButton.LeftButton)
    assert strip.snooze.isVisible()
    menu = strip.snooze_menu()
    assert isinstance(menu, QMenu)
    menu.actions()[3].trigger()
    menu.deleteLater()
    (kept,) = notes.get("alarms.snoozes")
    assert (kept["by"], kept["why"]) == ("U_LENA", "On the phone with them")
    assert kept["until"] == story.NOW + 252 * SECOND
    assert [each.alarm.title for each in strip.standing()] == [story.tennis().title]


def test_the_tray_names_the_next_deadline_and_leads_to_it(ringing: MainWindow, outlets: FakeOutlets):
    tip, urgency = outlets.tips[-1]
    assert tip == "desk: P2  late 03:40  Tennis bets settle up to ten minutes late"
    assert urgency == "late"
    assert len(outlets.lines) == 3
    assert outlets.asked is not None
    outlets.asked(story.frozen_odds().id)
    assert ringing.rooms.incident is not None
    assert ringing.rooms.incident.incident_id == story.frozen_odds().id


def test_a_click_on_the_notification_opens_the_incident(ringing: MainWindow, outlets: FakeOutlets):
    outlets.clicked[0]()
    assert ringing.rooms.incident is not None
    assert ringing.rooms.incident.incident_id == story.tennis().id


def test_testing_the_alarm_says_what_is_lacking(ringing: MainWindow, outlets: FakeOutlets):
    outlets.sound_trouble = "No sound: this computer has no audio output"
    ringing.verbs.run("test_alarm")
    assert ringing.side.settings is not None
    trial = ringing.side.bell.test()
    assert trial.lacking == ("No sound: this computer has no audio output",)
    assert "A notification was shown" in trial.done


def test_closing_the_window_takes_tray_and_sound_away(ringing: MainWindow, outlets: FakeOutlets):
    ringing.close()
    assert outlets.closed


def test_the_strip_is_read_out_as_text(ringing: MainWindow):
    name = ringing.side.bell.strips[0].accessibleName()
    assert name == "Alarm: Acknowledge late 03:40, P2, Tennis bets settle up to ten minutes late, Nordbet"


@pytest.mark.parametrize("sound", SOUNDS)
def test_every_sound_that_is_offered_is_a_file_of_ours(sound: str):
    import wave

    from desk.paths import resource

    with wave.open(str(resource("sounds", f"{sound}.wav"))) as file:
        assert 0.2 < file.getnframes() / file.getframerate() < 3
        assert file.getsampwidth() == 2


class Effect:
    def __init__(self) -> None:
        self.done: list[object] = []

    def setSource(self, url: object) -> None:
        self.done.append(url)

    def setVolume(self, volume: float) -> None:
        self.done.append(volume)

    def play(self) -> None:
        self.done.append("play")

    def stop(self) -> None:
        self.done.append("stop")


def test_a_sound_is_played_at_its_volume(qapp: object):
    effect = Effect()
    assert Sounds(lambda: effect).play("chime", 40)
    assert effect.done[0] == "stop"
    assert isinstance(effect.done[1], QUrl)
    assert effect.done[1].fileName() == "chime.wav"
    assert effect.done[2:] == [0.4, "play"]


def test_with_no_way_to_be_heard_playing_is_silent_and_says_so(qapp: object):
    assert not Sounds(lambda: None).play("chime", 40)


def test_without_a_tray_the_outlets_do_nothing_and_say_so(qapp: object, look: Look):
    outlets = DesktopOutlets(Sounds(lambda: None))
    outlets.show_next(look, "desk", "late", ())
    if outlets.notice_trouble:
        assert not outlets.notify("title", "text", True, lambda: None)
    outlets.close()
    assert not tray_icon(look, "late").isNull()


def test_the_notification_of_one_alarm_can_be_acknowledged_opened_and_snoozed(
    ringing: MainWindow, outlets: FakeOutlets, engine: FakeEngine
):
    frozen = story.frozen_odds()
    run = frozen.next_due()
    assert run is not None
    ringing.book.show(Board({frozen.id: frozen}))
    ringing.side.on_ticked(run.due_at - 2 * MINUTE)
    offers = outlets.offers[-1]
    assert list(offers) == ["Acknowledge", "Open", "Snooze"]
    offers["Snooze"]()
    bell = ringing.side.bell
    assert bell.memory.snoozes[-1].incident == frozen.id
    assert bell.memory.snoozes[-1].why == "Snoozed from the notification"
    offers["Acknowledge"]()
    assert engine.submitted == [commands.Acknowledge(frozen.id, Severity.P1)]
    offers["Open"]()
    assert ringing.rooms.incident is not None
    assert ringing.rooms.incident.incident_id == frozen.id


def test_the_notification_of_several_alarms_can_only_be_opened(ringing: MainWindow, outlets: FakeOutlets):
    assert list(outlets.offers[0]) == ["Open"]
