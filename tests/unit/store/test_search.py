"""Search: every message as it is now, filled behind the log."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.procedure.message import ChannelMessage, File
from desk.store.snippets import HIT_CLOSE, HIT_OPEN, snippet
from desk.store.store import Store

ROOT = ChannelMessage("C1", "1790000000.000100", user="U1", text="Title: Kurse eingefroren für Bundesliga")
REPLY = ChannelMessage("C1", "1790000001.000100", thread_ts=ROOT.ts, user="U2", text="restarted the feed")


def fill(store: Store) -> None:
    while store.search.fill(2):
        pass


def test_a_hit_names_its_message_and_marks_the_words(store: Store):
    store.messages.append([ROOT, REPLY], 1)
    fill(store)
    (hit,) = store.search.find("feed restarted")
    assert (hit.channel, hit.ts, hit.root_ts) == ("C1", REPLY.ts, ROOT.ts)
    assert hit.snippet == f"{HIT_OPEN}restarted{HIT_CLOSE} the {HIT_OPEN}feed{HIT_CLOSE}"


def test_the_last_word_may_be_a_beginning_and_accents_do_not_matter(store: Store):
    store.messages.append([ROOT], 1)
    fill(store)
    assert [hit.ts for hit in store.search.find("fur bundesl")] == [ROOT.ts]
    assert store.search.find("bundesl fur") == []


def test_an_edited_message_is_found_by_its_new_words_only(store: Store):
    store.messages.append([ROOT], 1)
    fill(store)
    store.messages.append([replace(ROOT, text="Title: Prices frozen")], 2)
    fill(store)
    store.messages.append([replace(ROOT, text="Title: Prices melted")], 3)
    store.messages.append([replace(ROOT, text="Title: Prices gone")], 4)
    fill(store)
    assert store.search.find("frozen") == []
    assert store.search.find("melted") == []
    assert [hit.ts for hit in store.search.find("prices")] == [ROOT.ts]
    store.database.rows("INSERT INTO message_revisions_fts(message_revisions_fts) VALUES('integrity-check')")


def test_a_deleted_message_is_not_found_until_it_is_back(store: Store):
    store.messages.append([REPLY], 1)
    fill(store)
    store.messages.append([replace(REPLY, gone=True)], 2)
    fill(store)
    assert store.search.find("feed") == []
    store.messages.append([REPLY], 3)
    fill(store)
    assert [hit.ts for hit in store.search.find("feed")] == [REPLY.ts]


def test_the_names_of_files_are_found(store: Store):
    store.messages.append([replace(REPLY, files=(File("F1", "traceback.log"),))], 1)
    fill(store)
    assert [hit.ts for hit in store.search.find("traceback")] == [REPLY.ts]


@pytest.mark.parametrize(
    "words", ["", '"', "NEAR(", "a AND", "*", "feed* OR", 'x" OR text:"', "-", "text:feed"]
)
def test_no_query_that_a_person_types_is_an_error(store: Store, words: str):
    store.messages.append([ROOT, REPLY], 1)
    fill(store)
    assert isinstance(store.search.find(words), list)


def test_a_snippet_of_a_long_text_begins_a_little_before_what_was_found():
    text = " ".join(f"word{number}" for number in range(100))
    shown = snippet(text, ["word50"])
    assert shown.startswith("…word44 word45")
    assert f"{HIT_OPEN}word50{HIT_CLOSE} word51" in shown
    assert shown.endswith("word67…")


def test_a_snippet_marks_words_however_they_are_accented():
    assert snippet("Kurse für alle", ["FUR"]) == f"Kurse {HIT_OPEN}für{HIT_CLOSE} alle"
