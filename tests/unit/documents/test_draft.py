"""A draft keeps what people wrote, whatever the facts do, and every revision that went out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from desk.documents.draft import (
    Draft,
    DraftUnreadable,
    Words,
    draft_json,
    note_key,
    read_draft,
)
from desk.documents.fact_prints import changed_facts, facts_print
from desk.documents.postmortem import document
from desk.documents.readiness import lacks, not_ready
from desk.procedure.incident import Action
from tests.unit.documents import scene

ID = f"{scene.CHANNEL}:{scene.ROOT}"


def test_facts_change_and_the_words_stay():
    before, after = scene.case(scene.thread()[:9]), scene.case()
    draft = Draft(ID).written(replace(scene.WORDS, summary="My own summary"), facts_print(before))
    assert changed_facts(draft, "summary", facts_print(after)) == ("the resolution",)
    assert changed_facts(draft, "impact", facts_print(after)) == ()
    html = document(after, draft, scene.RESOURCES.templates).html
    assert "My own summary" in html
    assert "memory limit of the consumers raised" not in html.partition("<h2>Severity")[0]
    assert "by Lena Hartmann and Marek Nowak on" in html


def test_a_change_is_told_beside_a_section_until_somebody_writes_in_that_one():
    before, after = scene.case(scene.thread()[:9]), scene.case()
    draft = Draft(ID).written(replace(scene.WORDS, summary="Mine"), facts_print(before))
    other = draft.written(replace(draft.words, lessons="More"), facts_print(after))
    assert changed_facts(other, "summary", facts_print(after)) == ("the resolution",)
    same = other.written(replace(other.words, summary="Mine again"), facts_print(after))
    assert changed_facts(same, "summary", facts_print(after)) == ()


def test_what_nobody_wrote_follows_the_record():
    case = scene.case()
    assert "memory limit of the consumers raised" in document(case, Draft(ID), scene.RESOURCES.templates).html
    assert changed_facts(Draft(ID), "summary", facts_print(case)) == ()


def test_equal_facts_have_one_print():
    assert facts_print(scene.case()) == facts_print(scene.case())


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
    draft = Draft(ID, scene.WORDS, {"summary": "ab12"}, evidence=("F1",)).sent(
        7, scene.LENA, "c" * 64, "first"
    )
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
    assert not_ready(scene.case(), replace(scene.WORDS, actions=(Action("Alert on age"),))) == (
        "an owner and a day for every improvement action",
    )


def test_credits_by_a_table_are_ready_once_they_are_proposed():
    counted = replace(scene.case(), credits=("Total: 5 %",), has_credit_table=True)
    assert [one.where for one in lacks(counted, scene.WORDS)] == ["credits"]
    proposed = [
        *scene.thread(),
        scene.by_desk("14:00:00", scene.LENA, "Credits: 900.00 EUR", scene.ROOT, day="2026-10-13"),
    ]
    assert lacks(replace(counted, incident=scene.incident(proposed)), scene.WORDS) == ()


def test_a_later_revision_than_the_channels_is_the_next():
    assert Draft(ID).revision_after(0) == 1
    assert Draft(ID).revision_after(2) == 3
    sent = Draft(ID).sent(1, scene.LENA, "a" * 64, number=3)
    assert (sent.revisions[0].number, sent.revision_after(1)) == (3, 4)


def test_evidence_is_chosen_of_what_there_is():
    every = ("F1", "F2", "F3")
    draft = Draft("C1:1.000001")
    assert [draft.takes(one) for one in every] == [True, True, True]
    some = draft.taking(("F3", "F1", "F9"), every)
    assert [some.takes(one) for one in every] == [True, False, True]
    assert not any(draft.taking((), every).takes(one) for one in every)
    assert some.taking(every, every) == draft
    assert read_draft(some.incident, draft_json(some)) == some
