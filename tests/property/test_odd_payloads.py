"""Payloads of every shape, and their random mutations, go from Slack's wire to the board without an exception."""

from __future__ import annotations

import copy
import json
import random
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.procedure.fold import Fold
from desk.procedure.instants import SECOND
from desk.procedure.public import board_json
from desk.slack import wire
from desk.slack.checks import decode_channel
from desk.slack.codec import decode, decode_file, decode_row
from desk.slack.events import hint_of
from desk.slack.pages import Row, parse
from desk.slack.people import decode_person
from desk.store.message_rows import content, message_of
from tests.unit.slack.wire_samples import EVENTS

_ODD: list[Any] = [
    None, True, 0, -1, 1.5, float("nan"), 10**30, "", "\0", "\ud800", "x" * 41_000, [], {}, [None], [[]],
    {"a": {"b": [1]}}, "1790000000.000100", "9" * 40, "Title: x\nSeverity: P1", "P2", "Resolved: y", ["U1"],
]  # fmt: skip


def _objects(value: Any) -> list[dict[str, Any]]:
    """Every object in a payload, the payload first."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    found = [value] if isinstance(value, dict) else []
    return found + [one for each in inner for one in _objects(each)]


def _mutated(raw: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    changed = copy.deepcopy(raw)
    for _ in range(chance.randrange(4)):
        target = chance.choice(_objects(changed))
        if target:
            target[chance.choice(sorted(target))] = copy.deepcopy(chance.choice(_ODD))
    return changed


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(EVENTS), min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_any_payload_reaches_the_board_and_the_log_gives_it_back(
    payloads: list[dict[str, Any]], chance: random.Random
):
    fold = Fold("C1")
    for number, payload in enumerate(payloads):
        for raw in _objects(_mutated(payload, chance)):
            decode_person("U1", raw)
            decode_channel(raw)
            decode_file(raw)
            assert hint_of(wire.mapping(raw)) is None or raw
            if chance.random() < 0.5:
                raw["ts"] = f"{1_790_000_000 + number}.000100"
            message, fault = decode("C1", raw)
            if message is None:
                assert isinstance(fault, str)
                continue
            row = content(message)
            json.dumps(row).encode()
            assert message_of("C1", message.ts, row[0], row[2]) == replace(
                message, reply_count=0, latest_reply=""
            )
            fold.apply([message])
    json.dumps(board_json(fold.board(), 1_795_000_000 * SECOND)).encode()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(EVENTS), min_size=1, max_size=10), st.randoms(use_true_random=False))
def test_a_page_reads_as_its_messages_do_one_by_one(
    payloads: list[dict[str, Any]], chance: random.Random
) -> None:
    messages = [raw for payload in payloads for raw in _objects(_mutated(payload, chance))]
    for raw in messages:
        if chance.random() < 0.5:
            raw.update(ts="1790000000.000100", text="odds", user=chance.choice(["U1", "\0", "Zoë"]))
    for portion in (messages, *([one] for one in messages)):
        body = json.dumps({"ok": True, "messages": portion, "has_more": True}).encode()
        answer = parse("conversations.history", body)
        assert isinstance(answer, dict)
        assert answer["has_more"] is True
        for row, raw in zip(answer["messages"], json.loads(body)["messages"], strict=True):
            assert (decode_row("C1", row) if isinstance(row, Row) else decode("C1", row)) == decode("C1", raw)
