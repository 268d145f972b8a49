"""The screens beside the board, for the gallery: alarms, palette, wall, strip of deadlines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desk.procedure.instants import SECOND
from desk.ui.alarms.missed_panel import MissedPanel
from desk.ui.connect.ports import Check, Checked, Connected
from desk.ui.snapshot import Scene, settle, stage
from desk.ui.theme.look import Look
from desk.ui.wall.deadlines import Deadlines
from desk.ui.wall.wallboard import Wallboard
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.connecting import APP, BOT, FakeConnector
from tests.ui.searching import StoryFinder

Build = Callable[[str, float], QWidget]


def screens(scene: Callable[[str], Scene]) -> dict[str, tuple[Build, tuple[int, int]]]:
    """Name to how it is built and how large it is."""

    def window(theme: str, scale: float, current: str = "", **other: object) -> MainWindow:
        return stage(replace(scene(current), **other), theme, scale)  # type: ignore[arg-type]

    def alarm_late(theme: str, scale: float) -> QWidget:
        made = window(theme, scale, story.tennis().id)
        made.page.view.setFocus()
        ring(made)
        return made

    def alarm_soon(theme: str, scale: float) -> QWidget:
        made = window(theme, scale, story.frozen_odds().id)
        made.page.view.setFocus()
        ring(made)
        late = made.side.bell.strips[0].shown()
        assert late is not None
        made.side.bell.watch.answer(late.alarm, story.NOW)
        made.side.on_ticked(story.NOW)
        return made

    def palette(theme: str, scale: float, query: str = "ack") -> QWidget:
        made = window(theme, scale, story.jackpot().id)
        made.resize(1440, 900)
        made.page.view.setFocus()
        made.show()
        settle()
        made.verbs.open_palette()
        assert made.verbs.palette is not None
        made.verbs.palette.field.setText(query)
        return made

    def search(theme: str, scale: float, typed: str = "", trouble: str = "", past: bool = False) -> QWidget:
        made = window(theme, scale)
        made.parts = replace(made.parts, finder=StoryFinder(trouble=trouble))
        made.resize(1440, 900)
        made.rooms.go("search")
        room = made.rooms.search
        assert room is not None
        room.places.choose(int(past))
        room.field.setText(typed)
        settle()
        made.show()
        return made

    def searched(theme: str, scale: float) -> QWidget:
        made = search(theme, scale, "draw")
        assert isinstance(made, MainWindow)
        assert made.rooms.search is not None
        made.rooms.search.view.setFocus()
        return made

    def missed(theme: str, scale: float) -> QWidget:
        made = window(theme, scale)
        made.resize(1440, 900)
        made.side.show_missed()
        panel = made.findChild(MissedPanel)
        assert panel is not None
        panel.setProperty("keeps", made)
        return panel

    def wall(theme: str, scale: float, age: int = 3) -> QWidget:
        health = replace(story.health(), heard_at=story.NOW - age * SECOND)
        made = window(theme, 1.0, health=(health,))
        board = Wallboard(Look(theme, 1.0, reduced_motion=True), made.book, story.BERLIN)
        board.on_ticked(story.NOW)
        board.setProperty("keeps", made)
        return board

    def deadlines(theme: str, scale: float) -> QWidget:
        made = window(theme, scale)
        strip = Deadlines(made.look, made.book, made.parts.notes)
        strip.on_ticked(story.NOW)
        strip.setProperty("keeps", made)
        return strip

    def connecting(theme: str, scale: float, step: int, connector: FakeConnector) -> QWidget:
        made = window(theme, scale)
        made.parts = replace(made.parts, connector=connector)
        made.side.open_wizard()
        wizard = made.side.wizard
        assert wizard is not None
        wizard.setProperty("keeps", made)
        if step:
            wizard._show(1)
            wizard.tokens.bot.setText(BOT)
            wizard.tokens.app.setText(APP)
            wizard.tokens.tried.emit(wizard.tokens.tokens())
            settle()
            wizard.tokens.card.on_ticked(story.NOW + 2 * SECOND)
            wizard.tokens.app.setFocus()
        for _ in range(step - 1):
            if wizard.current() == 2:
                wizard.channel.model.setData(wizard.channel.model.index(0), 2, 10)
                wizard.channel.operator.setText("Aurelio DE")
            settle()
            wizard.go_on.click()
            settle()
        return wizard

    def connect(theme: str, scale: float) -> QWidget:
        return connecting(theme, scale, 1, FakeConnector())

    def refused(theme: str, scale: float) -> QWidget:
        bad = Check(
            "bad",
            "The bot token does not work",
            "",
            "Slack does not know this token",
            "https://api.slack.com/apps",
        )
        return connecting(theme, scale, 1, FakeConnector("", Checked((bad,), (), True)))

    def settings(theme: str, scale: float, section: str) -> QWidget:
        made = window(theme, scale)
        known = [
            Connected("C0AURELIO", "Aurelio DE", "U_LENA"),
            Connected("C0NORDBET", "Nordbet", "U_LENA", False),
        ]
        made.parts = replace(made.parts, connector=FakeConnector(known=known))
        made.side.open_settings(section)
        if section == "alarms" and made.side.settings is not None:
            made.side.settings.test_alarm()
        return made

    steps = {
        f"connect-{name}": (
            (lambda theme, scale, n=number: connecting(theme, scale, n, FakeConnector())),
            (900, 640),
        )
        for name, number in (("app", 0), ("channel", 2), ("sides", 3), ("alarm", 4))
    }
    sections = {
        f"settings-{name}": ((lambda theme, scale, n=name: settings(theme, scale, n)), (1440, 900))
        for name in ("appearance", "alarms", "operators", "shortcuts")
    }
    return {
        **steps,
        **sections,
        "connect": (connect, (900, 640)),
        "connect-refused": (refused, (900, 640)),
        "alarm-late": (alarm_late, (1440, 900)),
        "alarm-soon": (alarm_soon, (1440, 900)),
        "palette": (palette, (1440, 900)),
        "palette-nothing": (lambda theme, scale: palette(theme, scale, "zebra"), (1440, 900)),
        "missed": (missed, (640, 560)),
        "search": (searched, (1440, 900)),
        "search-empty": (search, (1440, 900)),
        "search-none": (lambda theme, scale: search(theme, scale, "zebra"), (1440, 900)),
        "search-apart": (lambda theme, scale: search(theme, scale, "dr", past=True), (1440, 900)),
        "search-error": (
            lambda theme, scale: search(theme, scale, "draw", "the disk cannot be read"),
            (1440, 900),
        ),
        "search-narrow": (searched, (900, 700)),
        "wallboard": (wall, (1920, 1080)),
        "wallboard-stale": (lambda theme, scale: wall(theme, scale, 75), (1920, 1080)),
        "wallboard-small": (wall, (1280, 720)),
        "deadlines": (deadlines, (924, 50)),
    }


def ring(window: MainWindow) -> None:
    """Let alarms speak as after the first reading."""
    bell = window.side.bell
    bell.start(story.NOW)
    bell.watch.heard()
    window.side.on_ticked(story.NOW)
