"""What a screen reader hears, read back over AT-SPI from a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from jeepney.io.blocking import DBusConnection

from tests.ui.gallery import SCREENS
from tests.ui.screen_reader import FOCUSABLE, FOCUSED, Spoken, accessibility_bus, read

# The private D-Bus session of packaging/with-session, and one process for all of them.
pytestmark = [pytest.mark.keyring, pytest.mark.timeout(240)]

Reading = Callable[..., list[Spoken]]
# Names that say nothing to who does not see where they stand.
USELESS = ("…", "...", "×", "x", "+", "-", ">", "<", "button", "field", "OK?")


@pytest.fixture(scope="module")
def bus() -> Iterator[DBusConnection]:
    with accessibility_bus() as opened:
        yield opened


@pytest.fixture(scope="module")
def hear(bus: DBusConnection) -> Iterator[Reading]:
    """Shows a screen in a language and reads it."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, "-m", "tests.ui.spoken_window"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, text=True, stdin=pipe, stdout=pipe) as shown:
        assert shown.stdin is not None
        assert shown.stdout is not None

        def heard(screen: str, language: str = "en") -> list[Spoken]:
            shown.stdin.write(f"{screen} {language}\n")  # type: ignore[union-attr]
            shown.stdin.flush()  # type: ignore[union-attr]
            assert shown.stdout.readline().strip() == screen  # type: ignore[union-attr]
            return read(bus)

        yield heard
        shown.stdin.close()
        assert shown.wait(20) == 0


def named(heard: list[Spoken], role: str) -> list[str]:
    return [each.name for each in heard if each.role == role]


def test_a_row_is_read_clock_first_and_each_cell_by_itself(hear: Reading):
    heard = hear("board")
    cells = named(heard, "cell")
    assert (
        "Acknowledge due in 4 minutes 12 seconds, P1, not agreed, Live odds frozen for all Bundesliga games,"
        " Aurelio DE, nobody has it"
    ) in cells
    for cell in ("nobody has it", "Acknowledge late by 3 minutes 40 seconds", "sent 14:06"):
        assert cell in cells
    assert "Next update" in named(heard, "column header")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Bestätigung fällig in 4 Minuten 12 Sekunden, P1, nicht vereinbart, Live odds frozen"),
        ("pl", "Potwierdzenie termin za 4 minuty 12 sekund, P1, nieuzgodniony, Live odds frozen"),
    ],
)
def test_a_row_is_read_in_the_language_of_the_window(hear: Reading, language: str, said: str):
    assert any(cell.startswith(said) for cell in named(hear("board", language), "cell"))


def test_the_clock_card_says_what_is_due_when_and_why(hear: Reading):
    labels = named(hear("board"), "label")
    assert any(
        label.startswith(
            "Acknowledge, due in 4 minutes 12 seconds, due 14:36:30. Why: Reported 14:21:30 plus 15:00"
        )
        for label in labels
    )


def test_the_list_of_incidents_has_the_focus_and_its_name(hear: Reading):
    focused = [each for each in hear("board") if FOCUSED in each.states]
    assert any(each.role == "table" and each.name == "Incidents" for each in focused) or any(
        each.role == "cell" for each in focused
    )


@pytest.mark.parametrize("screen", sorted(SCREENS))
def test_everything_that_takes_the_focus_has_a_role_and_a_name(hear: Reading, screen: str):
    heard = hear(screen)
    assert len(heard) > 3, heard
    lacking = [
        each
        for each in heard
        if FOCUSABLE in each.states and not (each.name.strip() or each.label.strip()) and each.depth > 1
    ]
    # What takes the focus is something: "filler" and "panel" say nothing of what one can do there.
    lacking += [each for each in heard if FOCUSABLE in each.states and each.role in ("filler", "panel")]
    lacking += [each for each in heard if FOCUSABLE in each.states and each.name.strip() in USELESS]
    buttons = [each for each in heard if each.role in ("push button", "check box", "radio button")]
    lacking += [each for each in buttons if not each.name.strip()]
    assert lacking == []


def test_the_link_bar_is_a_status_that_says_how_slack_is_heard(hear: Reading):
    (status,) = [name for name in named(hear("board"), "status bar") if name]
    assert status.startswith("Live, heard 3 seconds ago")


def test_the_picture_under_annotation_is_an_image_and_says_what_is_on_it(hear: Reading):
    heard = hear("annotate")
    (picture,) = [each for each in heard if each.role == "graphic" and FOCUSED in each.states]
    assert picture.name


def test_a_severity_card_says_its_level_its_meaning_and_its_place(hear: Reading):
    cards = named(hear("report"), "radio button") + named(hear("report"), "check box")
    assert any(
        card.startswith("P1 Critical, severe impact on operations, immediate attention, 1 of 4")
        for card in cards
    )


def test_buttons_of_one_icon_carry_verb_and_object(hear: Reading):
    buttons = named(hear("jackpot"), "button") + named(hear("jackpot"), "push button")
    assert "Call about Jackpot results missing since 13:40" in buttons
