"""The window's search thread: the newest question is answered, an overtaken one never, and trouble is one line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from desk.app.finder import Finder
from desk.procedure.message import ChannelMessage
from desk.store.question import Question
from desk.store.store import Store, open_store
from desk.ui.search.ports import Answer

WITHIN_S = 20


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path)
    messages = [ChannelMessage("C1", f"17900{number:05d}.000000", text="feed frozen") for number in range(60)]
    made.messages.append(messages, 1)
    while made.search.fill():
        pass
    yield made
    made.close()


@pytest.fixture
def finder(tmp_path: Path) -> Iterator[Finder]:
    made = Finder(tmp_path)
    yield made
    made.close()


def test_pages_are_answered_from_a_connection_that_only_reads(store: Store, finder: Finder):
    came: Queue[Answer] = Queue()
    finder.ask(Question("feed"), 0, came.put)
    first = came.get(timeout=WITHIN_S)
    finder.ask(Question("feed"), 50, came.put)
    second = came.get(timeout=WITHIN_S)
    assert first.found is not None
    assert second.found is not None
    assert (len(first.found.hits), first.found.more) == (50, True)
    assert (len(second.found.hits), second.found.more, second.offset) == (10, False, 50)
    assert (first.apart, first.behind) == (0, 0)


def test_an_overtaken_question_is_not_answered(store: Store, finder: Finder):
    came: Queue[str] = Queue()
    store.messages.append([ChannelMessage("C1", "1790099999.000000", text="zebra")], 1)
    store.search.fill()
    for number in range(200):
        finder.ask(Question("feed"), 0, lambda _, number=number: came.put(f"feed {number}"))  # type: ignore[misc]
    finder.ask(Question("zebra"), 0, lambda _: came.put("zebra"))
    answers = []
    while "zebra" not in answers:
        answers.append(came.get(timeout=WITHIN_S))
    assert answers[-1] == "zebra"
    assert len(answers) < 200
    assert answers == sorted(
        answers, key=lambda each: (each == "zebra", int(each.split()[-1] if " " in each else 0))
    )


def test_a_folder_without_a_log_is_trouble_in_one_line(tmp_path: Path):
    finder = Finder(tmp_path / "empty")
    came: Queue[Answer] = Queue()
    finder.ask(Question("feed"), 0, came.put)
    answer = came.get(timeout=WITHIN_S)
    finder.close()
    assert answer.found is None
    assert answer.trouble
    assert "\n" not in answer.trouble


def test_after_closing_nothing_is_asked_any_more(store: Store, finder: Finder):
    finder.close()
    came: Queue[Answer] = Queue()
    finder.ask(Question("feed"), 0, came.put)
    assert came.empty()
