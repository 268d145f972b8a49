"""What a room shows when there is nothing, not yet something, or something is wrong, for the gallery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QDialog, QWidget

from desk.procedure.board import Board
from desk.procedure.instants import HOUR, SECOND
from desk.sync.events import CatchingUp
from desk.sync.link import Link
from desk.ui.board.filters import Lens
from desk.ui.incident.offers import Act
from desk.ui.snapshot import Scene, settle, stage
from desk.ui.theme.look import Look
from desk.ui.triage import TriagePage
from desk.ui.wall.wallboard import Wallboard
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.connecting import APP, BOT, FakeConnector
from tests.ui.evidence import FolderStore
from tests.ui.mailing import FakeMailing
from tests.ui.searching import StoryFinder

Build = Callable[[str, float], QWidget]
NOTHING = Board(operators=story.OPERATORS)


def screens(scene: Callable[[str], Scene]) -> dict[str, tuple[Build, tuple[int, int]]]:
    """Name to how it is built and how large it is."""

    def window(theme: str, scale: float, current: str = "", **other: object) -> MainWindow:
        made = stage(replace(scene(current), **other), theme, scale)  # type: ignore[arg-type]
        made.resize(1440, 900)
        made.page.view.setFocus()
        return made

    def nothing(theme: str, scale: float) -> MainWindow:
        return window(theme, scale, board=NOTHING, deliveries=())

    def link(theme: str, scale: float, state: Link, reason: str = "") -> QWidget:
        health = replace(story.health(state), heard_at=story.NOW - 95 * SECOND, reason=reason)
        return window(theme, scale, health=(health,))

    def loading(theme: str, scale: float) -> QWidget:
        made = nothing(theme, scale)
        made.bridge.catching_up.emit(CatchingUp(story.AURELIO, 4_200, story.NOW - 31 * 24 * HOUR, False))
        return made

    def filtered(theme: str, scale: float) -> QWidget:
        board = story.board()
        calm = {story.frozen_odds().id: board.incidents[story.frozen_odds().id]}
        made = window(theme, scale, board=Board(calm, operators=story.OPERATORS), deliveries=())
        made.page.show_lens(Lens.NOT_DELIVERED)
        return made

    def triage(theme: str, scale: float, decided: bool) -> QWidget:
        made = nothing(theme, scale)
        made.rooms.go("triage")
        if decided:
            page = made.stack.currentWidget()
            assert isinstance(page, TriagePage)
            page.tabs.choose(1)
        return made

    def reviews(theme: str, scale: float) -> QWidget:
        made = nothing(theme, scale)
        made.rooms.go("review")
        return made

    def figures(theme: str, scale: float) -> QWidget:
        made = nothing(theme, scale)
        made.rooms.go("numbers")
        return made

    def compose(theme: str, scale: float, tab: int) -> QWidget:
        made = window(theme, scale)
        made.rooms.open_incident(story.jackpot().id)
        page = made.rooms.incident
        assert page is not None
        page.composer.tabs.choose(tab)
        return made

    def incomplete(theme: str, scale: float) -> QWidget:
        """An update that says too little."""
        made = compose(theme, scale, 0)
        assert isinstance(made, MainWindow)
        assert made.rooms.incident is not None
        made.rooms.incident.composer.impact.setPlainText("still on it")
        made.rooms.incident.composer.send()
        return made

    def asked(theme: str, scale: float, act: Act) -> QWidget:
        made = window(theme, scale)
        made.rooms.open_incident(story.jackpot().id)
        made.show()
        settle()
        made.rooms.ask(act.value, story.jackpot().id)
        settle()
        question = next(one for one in made.findChildren(QDialog) if one.isVisible())
        question.setProperty("keeps", made)
        return question

    def form(theme: str, scale: float, refused: bool) -> QWidget:
        made = window(theme, scale, files=FolderStore(Path(mkdtemp())), deliveries=())
        made.rooms.open_report()
        found = made.rooms.form
        assert found is not None
        if refused:
            found.fields.impact.setPlainText("nothing can be sold")
            found.send()
        found.setProperty("keeps", made)
        return found

    def searching(theme: str, scale: float) -> QWidget:
        made = window(theme, scale)
        made.parts = replace(made.parts, finder=StoryFinder(holds=True))
        made.rooms.go("search")
        assert made.rooms.search is not None
        made.rooms.search.field.setText("draw")
        settle()
        return made

    def checking(theme: str, scale: float) -> QWidget:
        made = window(theme, scale)
        made.parts = replace(made.parts, connector=FakeConnector(holds=True))
        made.side.open_wizard()
        wizard = made.side.wizard
        assert wizard is not None
        wizard.setProperty("keeps", made)
        wizard._show(1)
        wizard.tokens.bot.setText(BOT)
        wizard.tokens.app.setText(APP)
        wizard.tokens.tried.emit(wizard.tokens.tokens())
        return wizard

    def settings(theme: str, scale: float, section: str) -> QWidget:
        made = window(theme, scale)
        made.parts = replace(made.parts, connector=FakeConnector(""), mailing=FakeMailing)
        made.side.open_settings(section)
        return made

    def wall(theme: str, scale: float) -> QWidget:
        made = nothing(theme, 1.0)
        board = Wallboard(Look(theme, 1.0, reduced_motion=True), made.book, story.BERLIN)
        board.on_ticked(story.NOW)
        board.setProperty("keeps", made)
        return board

    whole, small = (1440, 900), (480, 264)
    return {
        "board-stale": (lambda theme, scale: link(theme, scale, Link.STALE), whole),
        "board-unauthorised": (
            lambda theme, scale: link(theme, scale, Link.UNAUTHORISED, "the token was taken back"),
            whole,
        ),
        "board-loading": (loading, whole),
        "board-filtered": (filtered, whole),
        "triage-empty": (lambda theme, scale: triage(theme, scale, False), whole),
        "triage-undecided": (lambda theme, scale: triage(theme, scale, True), whole),
        "reviews-empty": (reviews, whole),
        "figures-empty": (figures, whole),
        "incident-reply": (lambda theme, scale: compose(theme, scale, 1), whole),
        "incident-propose": (lambda theme, scale: compose(theme, scale, 2), whole),
        "incident-incomplete": (incomplete, whole),
        "ask-resolve": (lambda theme, scale: asked(theme, scale, Act.RESOLVE), small),
        "ask-hand-over": (lambda theme, scale: asked(theme, scale, Act.HAND_OVER), small),
        "ask-withdraw": (lambda theme, scale: asked(theme, scale, Act.WITHDRAW), small),
        "report-new": (lambda theme, scale: form(theme, scale, False), (900, 820)),
        "report-refused": (lambda theme, scale: form(theme, scale, True), (900, 820)),
        "search-busy": (searching, whole),
        "connect-checking": (checking, (900, 640)),
        "settings-operators-none": (lambda theme, scale: settings(theme, scale, "operators"), whole),
        "settings-mail-none": (lambda theme, scale: settings(theme, scale, "mail"), (1440, 1000)),
        "wallboard-empty": (wall, (1920, 1080)),
    }
