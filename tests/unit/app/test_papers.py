"""Documents for the window: gathered where the fold is, drawn on a thread of their own, troubles told in a line."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from queue import Queue

import pytest

from desk.app.home import Home
from desk.app.papers import DeskPapers
from desk.documents.case import Case
from desk.documents.credit_tables import note_key, with_table
from desk.documents.draft import Draft
from desk.documents.monthly import Month
from desk.documents.pack import Packed
from desk.paths import folders
from desk.settings import load
from desk.store.store import Store, open_store
from desk.sync.engine import Look
from desk.tokens import TokenShelf
from tests.unit.documents import scene
from tests.unit.documents.test_credit_tables import TABLE

ID = f"{scene.CHANNEL}:{scene.ROOT}"
NOW = scene.at("10:00:00", "2026-10-14")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    here = folders({"DESK_HOME": str(tmp_path)}).make()
    return Home(here, load(here.settings_file), lambda name: TokenShelf(name, None))


@pytest.fixture
def store(home: Home) -> Iterator[Store]:
    with closing(open_store(home.folders.data)) as opened:
        opened.messages.append([scene.roster(), *scene.thread()], NOW)
        opened.people.learn(scene.PEOPLE.values(), NOW)
        yield opened


@pytest.fixture
def papers(home: Home, store: Store) -> Iterator[DeskPapers]:
    """Papers of a desk whose engine has folded the story."""
    fold = scene.folded(scene.thread())

    def look(channel: str, what: Look) -> None:
        what(store, fold if channel == fold.channel else None)

    made = DeskPapers(home, look)
    yield made
    made.close()


def gathered(papers: DeskPapers, incident: str = ID) -> Case | str:
    found: list[Case | str] = []
    papers.gather(incident, NOW, found.append)
    return found[0]


def answer(ask: Callable[[Callable[[object], None]], None]) -> object:
    """What is called back with, from whichever thread."""
    answers: Queue[object] = Queue()
    ask(answers.put)
    return answers.get(timeout=60)


def test_a_case_is_what_the_command_line_would_make_of_it(papers: DeskPapers, store: Store):
    kept, _ = with_table(None, TABLE)
    store.notes.put(note_key(scene.CHANNEL), kept)
    found = gathered(papers)
    assert isinstance(found, Case)
    assert found.workspace_url == "https://gamnify.example"
    assert (found.operator, found.provider) == ("Aurelio DE", "Support")
    assert found.has_credit_table
    assert found.credit_figure.startswith("900.00 EUR (credit table 1, SHA-256 ")


@pytest.mark.parametrize("incident", ["C9NOWHERE:1.000000", f"{scene.CHANNEL}:1.000000"])
def test_what_is_not_here_is_said(papers: DeskPapers, incident: str):
    assert gathered(papers, incident) == "This incident's channel is not connected here"


def test_a_table_that_cannot_be_read_is_said(papers: DeskPapers, store: Store):
    store.notes.put(note_key(scene.CHANNEL), {"version": 9})
    assert "another version of desk" in str(gathered(papers))


def test_documents_are_drawn_on_a_thread_of_their_own(papers: DeskPapers):
    threads: list[str] = []

    def ask(done: Callable[[object], None]) -> None:
        def drawn(html: str) -> None:
            threads.append(threading.current_thread().name)
            done(html)

        papers.draw(scene.case(), Draft(ID, scene.WORDS), 2, drawn)

    assert "Post-mortem, revision 2" in str(answer(ask))
    assert threads[0].startswith("desk-papers")


def test_a_letter_is_packed_or_told_why_not(papers: DeskPapers):
    draft = Draft(ID, scene.WORDS)
    good = answer(lambda done: papers.pack(scene.case(), draft, ["a@b.example"], 1, done))
    assert isinstance(good, Packed)
    assert good.document.startswith(b"%PDF")
    bad = answer(lambda done: papers.pack(scene.case(), draft, ["a at b"], 1, done))
    assert bad == "not an e-mail address: 'a at b'"


def test_the_providers_name_is_kept_and_stands_in_the_next_case(papers: DeskPapers, home: Home):
    assert papers.name_provider("  Gamnify   Ltd ") == ""
    assert load(home.folders.settings_file).provider == "Gamnify Ltd"
    found = gathered(papers)
    assert isinstance(found, Case)
    assert found.provider == "Gamnify Ltd"


@pytest.mark.parametrize(
    ("name", "begins"), [("report.pdf", b"%PDF"), ("report.CSV", b"\xef\xbb\xbfid,operator")]
)
def test_a_months_service_report_is_written(papers: DeskPapers, tmp_path: Path, name: str, begins: bytes):
    found: Queue[str] = Queue()
    month = Month("Aurelio DE", "2026-10", [scene.incident()], NOW, people=scene.PEOPLE)
    papers.save_month(month, tmp_path / name, found.put)
    assert found.get(timeout=60) == ""
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_service_report_of_another_kind_is_refused_in_one_line(papers: DeskPapers, tmp_path: Path):
    found: Queue[str] = Queue()
    papers.save_month(Month("Aurelio DE", "2026-10", [], NOW), tmp_path / "report.doc", found.put)
    assert found.get(timeout=60) == "desk writes .pdf or .csv, not report.doc"
    assert not (tmp_path / "report.doc").exists()
