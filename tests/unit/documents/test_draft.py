"""A draft keeps what people wrote, whatever the facts do, and every revision that went out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from desk.documents.draft import (
    Action,
    Draft,
    DraftUnreadable,
    Words,
    draft_json,
    late_actions,
    note_key,
    print_of,
    read_draft,
)
from desk.documents.facts import facts
from desk.documents.postmortem import document
from desk.documents.readiness import not_ready
from desk.procedure.side import Side
from tests.unit.documents import scene

ID = f"{scene.CHANNEL}:{scene.ROOT}"


def test_facts_change_and_the_words_stay():
    before, after = scene.case(scene.thread()[:9]), scene.case()
    draft = Draft(ID).written(replace(scene.WORDS, summary="My own summary"), print_of(facts(before)))
    assert draft.is_outdated(print_of(facts(after)))
    html = document(after, draft, scene.RESOURCES.templates).html
    assert "My own summary" in html
    assert "memory limit of the consumers raised" not in html.partition("<h2>Severity")[0]
    assert "by Lena Hartmann and Marek Nowak on" in html


def test_what_nobody_wrote_follows_the_record():
    case = scene.case()
    assert "memory limit of the consumers raised" in document(case, Draft(ID), scene.RESOURCES.templates).html
    assert not Draft(ID).is_outdated(print_of(facts(case)))


def test_equal_facts_have_one_print():
    assert print_of(facts(scene.case())) == print_of(facts(scene.case()))


def test_every_document_that_went_out_is_kept_as_it_was():
    first = Draft(ID, scene.WORDS).sent(1, scene.LENA, "a" * 64)
    second = first.written(replace(first.words, root_cause="A leak."), "").sent(
        2, scene.LENA, "b" * 64, "corrected"
    )
    assert [one.number for one in second.revisions] == [1, 2]
    assert second.revisions[0].words == scene.WORDS
    assert second.revisions[1].words.root_cause == "A leak."
    assert second.next_revision == 3


def test_a_draft_is_read_back_as_it_was_written():
    draft = Draft(ID, scene.WORDS, "ab12", evidence=("F1",)).sent(7, scene.LENA, "c" * 64, "first")
    assert read_draft(ID, json.loads(json.dumps(draft_json(draft)))) == draft
    assert read_draft(ID, None) == Draft(ID)
    assert note_key(ID) == f"postmortem:{ID}"


@pytest.mark.parametrize(
    "change",
    [{"version": 2}, {"incident": "other"}, {"words": []}, {"revisions": {}}, {"revisions": [{"number": "x"}]},
     {"words": {"actions": [{}]}}, {"evidence": "F1"}],
)  # fmt: skip
def test_a_damaged_draft_is_said_to_be_one(change: dict[str, Any]):
    with pytest.raises(DraftUnreadable, match=ID):
        read_draft(ID, {**draft_json(Draft(ID)), **change})


@pytest.mark.parametrize("value", ["text", 3, []])
def test_what_is_no_draft_is_refused(value: Any):
    with pytest.raises(DraftUnreadable):
        read_draft(ID, value)


def test_everything_that_lacks_is_listed_and_nothing_else():
    bare = scene.titled("down")
    assert not_ready(bare, Words()) == (
        "when it occurred",
        "the acknowledgement",
        "a severity that both sides agreed",
        "the resolution",
        "a resolution time that both sides agreed",
        "the root cause",
        "at least one improvement action",
    )
    assert not_ready(scene.case(), scene.WORDS) == ()
    assert not_ready(scene.case(credits=()), scene.WORDS) == ("the line about service credits",)
    assert not_ready(scene.case(), replace(scene.WORDS, actions=(Action(" "),))) == (
        "at least one improvement action",
    )


def test_an_action_is_late_from_the_day_after_its_own():
    draft = Draft(ID, scene.WORDS)
    assert late_actions([draft], "2026-10-30") == []
    assert late_actions([draft], "2026-10-31") == [(ID, scene.WORDS.actions[0])]
    done = replace(scene.WORDS, actions=tuple(replace(one, done=True) for one in scene.WORDS.actions))
    assert late_actions([Draft(ID, done), Draft("x", Words(actions=(Action("no day"),)))], "2030-01-01") == []


def test_an_action_is_whole_with_what_who_and_when():
    assert Action("a", "b", Side.SUPPORT, "2026-11-01").is_whole
    assert not Action("a", "b").is_whole
