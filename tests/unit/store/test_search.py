"""Search: every message as it is now, filled behind the log."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from desk.procedure.message import ChannelMessage, File
from desk.store.question import Place, Question
from desk.store.search import Hit, HitState
from desk.store.snippets import HIT_CLOSE, HIT_OPEN, snippet
from desk.store.store import Store, open_store

ROOT = ChannelMessage("C1", "1790000000.000100", user="U1", text="Title: Kurse eingefroren für Bundesliga")
REPLY = ChannelMessage("C1", "1790000001.000100", thread_ts=ROOT.ts, user="U2", text="restarted the feed")


def find(store: Store, typed: str, **also: object) -> list[Hit]:
    return list(store.search.find(Question(typed, **also)).hits)  # type: ignore[arg-type]


def fill(store: Store) -> None:
    while store.search.fill(2):
        pass


def test_a_hit_names_its_message_and_marks_the_words(store: Store):
    store.messages.append([ROOT, REPLY], 1)
    fill(store)
    (hit,) = find(store, "feed restarted")
    assert (hit.channel, hit.ts, hit.root_ts) == ("C1", REPLY.ts, ROOT.ts)
    assert hit.snippet == f"{HIT_OPEN}restarted{HIT_CLOSE} the {HIT_OPEN}feed{HIT_CLOSE}"


def test_the_last_word_may_be_a_beginning_and_accents_do_not_matter(store: Store):
    store.messages.append([ROOT], 1)
    fill(store)
    assert [hit.ts for hit in find(store, "fur bundesl")] == [ROOT.ts]
    assert find(store, "bundesl fur") == []


def test_an_edited_message_is_found_by_its_new_words_only(store: Store):
    store.messages.append([ROOT], 1)
    fill(store)
    store.messages.append([replace(ROOT, text="Title: Prices frozen")], 2)
    fill(store)
    store.messages.append([replace(ROOT, text="Title: Prices melted")], 3)
    store.messages.append([replace(ROOT, text="Title: Prices gone")], 4)
    fill(store)
    assert find(store, "frozen") == []
    assert find(store, "melted") == []
    assert [hit.ts for hit in find(store, "prices")] == [ROOT.ts]
    store.database.rows("INSERT INTO message_revisions_fts(message_revisions_fts) VALUES('integrity-check')")


def test_a_deleted_message_is_not_found_until_it_is_back(store: Store):
    store.messages.append([REPLY], 1)
    fill(store)
    store.messages.append([replace(REPLY, gone=True)], 2)
    fill(store)
    assert find(store, "feed") == []
    store.messages.append([REPLY], 3)
    fill(store)
    assert [hit.ts for hit in find(store, "feed")] == [REPLY.ts]


def test_the_names_of_files_are_found(store: Store):
    store.messages.append([replace(REPLY, files=(File("F1", "traceback.log"),))], 1)
    fill(store)
    assert [hit.ts for hit in find(store, "traceback")] == [REPLY.ts]


@pytest.mark.parametrize(
    "words", ["", '"', "NEAR(", "a AND", "*", "feed* OR", 'x" OR text:"', "-", "text:feed"]
)
def test_no_query_that_a_person_types_is_an_error(store: Store, words: str):
    store.messages.append([ROOT, REPLY], 1)
    fill(store)
    for past in (False, True):
        assert isinstance(find(store, words, past=past), list)


def test_a_snippet_of_a_long_text_begins_a_little_before_what_was_found():
    text = " ".join(f"word{number}" for number in range(100))
    shown = snippet(text, ["word50"])
    assert shown.startswith("…word44 word45")
    assert f"{HIT_OPEN}word50{HIT_CLOSE} word51" in shown
    assert shown.endswith("word67…")


def test_a_snippet_marks_words_however_they_are_accented():
    assert snippet("Kurse für alle", ["FUR"]) == f"Kurse {HIT_OPEN}für{HIT_CLOSE} alle"


def test_what_an_edit_took_away_is_found_apart(store: Store):
    store.messages.append([ROOT], 1)
    store.messages.append([replace(ROOT, text="Title: Prices frozen")], 2)
    fill(store)
    assert find(store, "eingefroren") == []
    (hit,) = find(store, "eingefroren", past=True)
    assert (hit.ts, hit.state) == (ROOT.ts, HitState.EDITED)
    assert find(store, "prices", past=True) == []


def test_a_deleted_message_is_found_apart_until_it_is_back(store: Store):
    store.messages.append([REPLY], 1)
    fill(store)
    store.messages.append([replace(REPLY, gone=True)], 2)
    fill(store)
    (hit,) = find(store, "feed", past=True)
    assert (hit.state, hit.author) == (HitState.DELETED, "U2")
    store.messages.append([REPLY], 3)
    fill(store)
    assert find(store, "feed", past=True) == []


def test_a_revision_that_changes_no_word_leaves_nothing_in_the_past(store: Store):
    store.messages.append([REPLY], 1)
    store.messages.append([replace(REPLY, edited_ts="1790000009.000000")], 2)
    fill(store)
    assert store.search.count(Question("feed", past=True), 10) == 0
    assert store.search.count(Question("feed"), 10) == 1


def test_an_app_cannot_hide_its_message_by_what_its_metadata_says(store: Store):
    store.messages.append([replace(REPLY, metadata={"event_payload": {"gone": 1}})], 1)
    fill(store)
    assert [hit.ts for hit in find(store, "feed")] == [REPLY.ts]


def test_two_processes_that_fill_at_once_index_everything_once(store: Store):
    other = open_store(store.folder)
    store.messages.append([ROOT, REPLY], 1)
    fill(store)
    store.messages.append([replace(ROOT, text="Title: Prices frozen")], 2)
    fill(other)
    fill(store)
    other.close()
    assert store.search.behind() == 0
    assert [hit.ts for hit in find(store, "prices")] == [ROOT.ts]


def test_words_in_quotes_stand_together(store: Store):
    store.messages.append([ROOT, REPLY], 1)
    fill(store)
    assert [hit.ts for hit in find(store, '"restarted the" feed')] == [REPLY.ts]
    assert find(store, '"the restarted"') == []


def test_a_quote_that_is_still_open_ends_in_a_beginning(store: Store):
    store.messages.append([REPLY], 1)
    fill(store)
    assert [hit.ts for hit in find(store, '"restarted th')] == [REPLY.ts]
    assert find(store, '"restarted th"') == []


def test_one_letter_alone_is_a_word_and_no_beginning(store: Store):
    store.messages.append([replace(REPLY, text="plan b failed badly")], 1)
    fill(store)
    assert [hit.snippet for hit in find(store, "b")] == [f"plan {HIT_OPEN}b{HIT_CLOSE} failed badly"]
    assert find(store, "f") == []


def test_an_accent_typed_apart_from_its_letter_is_the_same_letter(store: Store):
    store.messages.append([replace(REPLY, text="cafe\u0301s are down")], 1)
    fill(store)
    (hit,) = find(store, "cafe\u0301s")
    assert hit.snippet == f"{HIT_OPEN}cafe\u0301s{HIT_CLOSE} are down"
    assert [each.ts for each in find(store, "CAFÉS")] == [REPLY.ts]


def test_only_what_was_found_is_marked_whatever_the_channel_says(store: Store):
    store.messages.append([replace(REPLY, text=f"{HIT_OPEN}not{HIT_CLOSE} the feed &amp; <b>bold</b>")], 1)
    fill(store)
    (hit,) = find(store, "feed")
    assert hit.snippet == f"not the {HIT_OPEN}feed{HIT_CLOSE} & <b>bold</b>"


def test_pages_follow_each_other_without_gap_or_double(store: Store):
    many = [replace(REPLY, ts=f"17900000{number:02d}.000000") for number in range(7)]
    store.messages.append(many, 1)
    fill(store)
    pages = [store.search.find(Question("feed"), 3, offset) for offset in (0, 3, 6)]
    assert [len(page.hits) for page in pages] == [3, 3, 1]
    assert [page.more for page in pages] == [True, True, False]
    assert {hit.ts for page in pages for hit in page.hits} == {message.ts for message in many}


SIGNED = ChannelMessage(
    "C2",
    "1790000100.000000",
    thread_ts="1790000050.000000",
    user="UBOT",
    bot="B1",
    text="Update\nfeed is slow\n- <@U9> · desk 1a2b3c4d",
    files=(File("F1", "feed.png"),),
)


@pytest.mark.parametrize(
    ("also", "found"),
    [
        ({"channels": frozenset({"C2"})}, {SIGNED.ts}),
        ({"authors": frozenset({"U9"})}, {SIGNED.ts}),
        ({"authors": frozenset({"UBOT"})}, set()),
        ({"authors": frozenset()}, set()),
        ({"threads": frozenset({f"C1:{ROOT.ts}"})}, {REPLY.ts}),
        ({"not_threads": frozenset({f"C1:{ROOT.ts}"})}, {SIGNED.ts}),
        ({"messages": frozenset({f"C1:{REPLY.ts}"})}, {REPLY.ts}),
        ({"place": Place.TOP}, set()),
        ({"place": Place.THREAD}, {REPLY.ts, SIGNED.ts}),
        ({"since": SIGNED.at}, {SIGNED.ts}),
        ({"until": SIGNED.at}, {REPLY.ts}),
        ({"with_file": True}, {SIGNED.ts}),
    ],
)
def test_a_condition_leaves_only_what_meets_it(store: Store, also: dict[str, object], found: set[str]):
    store.messages.append([ROOT, REPLY, SIGNED], 1)
    fill(store)
    assert {hit.ts for hit in find(store, "feed", **also)} == found


def test_the_newest_come_first_where_that_is_asked_for(store: Store):
    store.messages.append([SIGNED, REPLY], 1)
    fill(store)
    assert [hit.ts for hit in find(store, "feed", newest_first=True)] == [SIGNED.ts, REPLY.ts]


def test_without_words_everything_that_meets_the_conditions_answers_newest_first(store: Store):
    store.messages.append([ROOT, SIGNED, replace(SIGNED, ts="1790000101.000000")], 1)
    store.messages.append([replace(SIGNED, ts="1790000101.000000", gone=True)], 2)
    fill(store)
    assert [hit.ts for hit in find(store, "", with_file=True)] == [SIGNED.ts]
    assert [hit.ts for hit in find(store, "", with_file=True, past=True)] == ["1790000101.000000"]
    assert find(store, "") == []


def test_a_desk_post_is_its_persons_and_shown_without_its_signature(store: Store):
    store.messages.append([SIGNED], 1)
    fill(store)
    (hit,) = find(store, "slow")
    assert hit.author == "U9"
    assert hit.snippet == f"Update feed is {HIT_OPEN}slow{HIT_CLOSE} feed.png"


def test_entities_of_the_wire_are_not_words(store: Store):
    store.messages.append([replace(ROOT, text="Title: R&amp;D feed &lt;down&gt;")], 1)
    fill(store)
    assert [len(find(store, words)) for words in ("amp", "lt", "R&D", "down")] == [0, 0, 1, 1]
    store.messages.append([replace(ROOT, text="Title: all well")], 2)
    fill(store)
    assert (find(store, "feed"), len(find(store, "R&D", past=True))) == ([], 1)


def test_indexes_of_an_older_layout_are_made_anew(store: Store):
    store.messages.append([replace(ROOT, text="Title: R&amp;D feed")], 1)
    store.messages.append([replace(ROOT, text="Title: all well")], 2)
    fill(store)
    with store.database.writing() as writer:
        writer.run("INSERT INTO past_texts (rowid, text, file_names) VALUES (9, 'left behind', '')")
        writer.run("PRAGMA user_version=2")
    store.close()
    with closing(open_store(store.folder)) as again:
        fill(again)
        assert [len(find(again, words, past=True)) for words in ("amp", "feed", "left")] == [0, 1, 0]
        assert len(find(again, "well")) == 1
