"""The window's way to documents: gathered on the engine's thread and drawn on a thread of its own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.home import Home
from desk.procedure.instants import Micros
from desk.settings import SettingsInvalid

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from desk.documents.case import Case
    from desk.documents.draft import Draft
    from desk.documents.exports import Resources
    from desk.documents.monthly import Month
    from desk.documents.pack import Packed
    from desk.store.store import Store
    from desk.sync.engine import Look
    from desk.sync.line import ChannelFold


class DeskPapers:
    """Fills the window's `Papers`. `look` reads on the engine's thread: its fold and its store are used there only.

    What draws documents is imported on the thread that draws, when the first one is asked for.
    """

    def __init__(self, home: Home, look: "Callable[[str, Look], None]") -> None:
        self._home = home
        self._look = look
        self._drawing: ThreadPoolExecutor | None = None

    def gather(self, incident: str, now: Micros, done: "Callable[[Case | str], None]") -> None:
        """The case of an incident at `now`."""
        channel = incident.rpartition(":")[0]
        self._look(channel, lambda store, fold: done(self._case(store, fold, incident, now)))

    def draw(self, case: "Case", draft: "Draft", revision: int, done: Callable[[str], None]) -> None:
        """The document as HTML."""

        def work() -> str:
            from desk.documents.postmortem import document

            return document(case, draft, _resources().templates, revision=revision).html

        self._do(work, done, lambda line: line)

    def pack(
        self,
        case: "Case",
        draft: "Draft",
        to: Sequence[str],
        revision: int,
        done: "Callable[[Packed | str], None]",
    ) -> None:
        """The letter, ready for a mail program."""

        def work() -> "Packed | str":
            from desk.documents.pack import packed

            return packed(case, draft, _resources(), to=to, revision=revision)

        self._do(work, done, lambda line: line)

    def save(self, case: "Case", draft: "Draft", target: Path, done: Callable[[str], None]) -> None:
        """The incident as a file."""

        def work() -> str:
            from desk.documents.exports import exported
            from desk.paths import write_whole

            write_whole(target, exported(case, draft, target.suffix.removeprefix("."), _resources()))
            return ""

        self._do(work, done, lambda line: line)

    def save_month(self, month: "Month", target: Path, done: Callable[[str], None]) -> None:
        """A month's service report, or its table."""
        named = replace(month, provider=self._home.settings.provider or month.provider)

        def work() -> str:
            from desk.documents.monthly import month_csv, monthly_pdf
            from desk.paths import write_whole

            if target.suffix.casefold() == ".csv":
                write_whole(target, month_csv([named]).encode())
                return ""
            if target.suffix.casefold() != ".pdf":
                return f"desk writes .pdf or .csv, not {target.name}"
            drawn, cache = _resources(), self._home.folders.cache / "charts"
            cache.mkdir(parents=True, exist_ok=True)
            write_whole(target, monthly_pdf(named, drawn.templates, drawn.fonts, cache))
            return ""

        self._do(work, done, lambda line: line)

    def name_provider(self, name: str) -> str:
        """Write down what the support side is called."""
        try:
            self._home.save(replace(self._home.settings, provider=" ".join(name.split())))
        except SettingsInvalid as error:
            return str(error)
        return ""

    def close(self) -> None:
        """Let the drawing under way finish, and end its thread."""
        if self._drawing is not None:
            self._drawing.shutdown(cancel_futures=True)
            self._drawing = None

    def _case(self, store: "Store", fold: "ChannelFold | None", incident: str, now: Micros) -> "Case | str":
        from desk.app.paper import case_of
        from desk.procedure.errors import CreditTableError
        from desk.procedure.fold import Fold
        from desk.procedure.incident import Incident
        from desk.store.failures import StoreError

        found = fold.entry(incident) if isinstance(fold, Fold) else None
        if not isinstance(fold, Fold) or not isinstance(found, Incident):
            return "This incident's channel is not connected here"
        connection = self._home.settings.connection(found.channel)
        operator = connection.name if connection is not None else ""
        try:
            return case_of(
                store,
                fold,
                found,
                now,
                operator=operator,
                provider=self._home.settings.provider,
                is_provider=connection is None or connection.side == "support",
            )
        except (CreditTableError, StoreError) as error:
            return str(error)

    def _do(
        self, work: Callable[[], object], done: Callable[..., None], failed: Callable[[str], object]
    ) -> None:
        def answered() -> None:
            try:
                answer = work()
            except (OSError, ValueError) as error:
                answer = failed(str(error))
            done(answer)

        if self._drawing is None:
            from concurrent.futures import ThreadPoolExecutor

            self._drawing = ThreadPoolExecutor(1, "desk-papers")
        self._drawing.submit(answered)


def _resources() -> "Resources":
    from desk.documents.exports import Resources
    from desk.paths import resource

    return Resources(resource("templates"), resource("fonts"))
