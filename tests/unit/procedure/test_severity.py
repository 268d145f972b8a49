"""How people name a level, in a field and in free text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.procedure.levels import disagrees, levels_named, parse_level
from desk.procedure.severity import Severity

P1, P2, P3, P4 = Severity


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("P1", P1),
        ("p2", P2),
        ("3", P3),
        ("P 4", P4),
        ("P2 (High)", P2),
        ("High (P2)", P2),
        ("P2 - High", P2),
        ("P2: high", P2),
        ("High", P2),
        ("CRITICAL!!", P1),
        ("medium.", P3),
        ("low", P4),
        ("sev 2", P2),
        ("SEV-1", P1),
        ("sev2", P2),
        ("Prio 1", P1),
        ("priority: 3", P3),
        ("severity: P2", P2),
        ("Level 2", P2),
        ("*P1*", P1),
        ("_P1_", P1),
        ("`P3`", P3),
        ("„P2“", P2),
        (":red_circle: P1", P1),
        ("P1 :fire:", P1),
        ("P1\u00a0(Critical)", P1),
        ("P2\nP2", P2),
    ],
)
def test_a_whole_value_names_its_level(text: str, level: Severity) -> None:
    assert parse_level(text) is level


@pytest.mark.parametrize(
    "text",
    [
        *["?", "tbd", "P7", "0", "5", "P10", "P0", "P1/P2", "P1-P4", "2.5", "2%", "²"],
        "",
        "1 or 2",
        "P2 (Critical)",
        "very high",
        "P1 " * 50,
    ],
)
def test_a_value_that_is_not_one_level_is_not_read(text: str) -> None:
    assert parse_level(text) is None


def test_only_different_levels_disagree() -> None:
    assert disagrees("P1/P2")
    assert disagrees("P2 (critical)")
    assert not disagrees("P2 (high)")
    assert not disagrees("P2 or P3, we think")
    assert not disagrees("")


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("P2 please", (P2,)),
        ("let's call it p3.", (P3,)),
        ("I'd say sev 2", (P2,)),
        ("sev2", (P2,)),
        ("SEV-2!", (P2,)),
        ("prio 3", (P3,)),
        ("severity: P2", (P2,)),
        ("Severity is 2", (P2,)),
        ("severity level 2", (P2,)),
        ("priority 1 for us", (P1,)),
        ("*P1*", (P1,)),
        ("(P3)", (P3,)),
        ("`P2`", (P2,)),
        ("a P1-level thing", (P1,)),
        ("P2, and again P2", (P2,)),
        ("P2, not P1", (P2, P1)),
        ("P2,P3", (P2, P3)),
        ("P1/P2", (P1, P2)),
        ("P1 / P2", (P1, P2)),
        ("P1-P4", (P1, P4)),
        ("P1 -&gt; P3", (P1, P3)),
        ("prio 1 or 2", (P1, P2)),
        ("sev 2 - 3 feeds down", (P2,)),
    ],
)
def test_free_text_names_levels(text: str, levels: tuple[Severity, ...]) -> None:
    assert levels_named(text) == levels


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2",
        "high",
        "this is critical for us",
        "HTTP2",
        "p2p",
        "P10",
        "P1-P10",
        "XP2",
        "P7",
        "sev 2.5",
        "sev 2,5",
        "prio 12",
        "2 priorities",
        "p2-prod-01",
        "p2.example.com",
        "P2:8080",
        "logs/p2/today",
        "C:\\p2\\x",
        "<https://x.example/P2>",
        "https://x.example/a?sev=2",
        "www.example.com/-P2",
        "`kubectl get p2 -n x`",
        "```\nP1 restarted\n```",
        ":p1:",
        "<@UP2>",
        "op@p1.example",
        "in ops/p2",
        "host-p2",
        "room #p2",
        "level=p2",
        "$P1",
    ],
)
def test_what_only_looks_like_a_level_names_none(text: str) -> None:
    assert levels_named(text) == ()


def test_a_level_has_the_procedures_word() -> None:
    assert [level.word for level in Severity] == ["Critical", "High", "Medium", "Low"]
    assert P1 < P4


@given(st.text())
def test_any_text_can_be_asked_for_levels(text: str) -> None:
    assert len(levels_named(text)) <= 4
    assert parse_level(text) in {None, *Severity}


@pytest.mark.parametrize(
    "part",
    [
        "P1",
        "sev ",
        "p1-",
        "<",
        "`",
        "```",
        ":",
        "P1 /",
        "https://",
        "severity level ",
        "*",
        "_*",
        "prio 1 or ",
    ],
)
def test_a_very_long_line_is_read_at_once(part: str) -> None:
    line = part * (40_000 // len(part))
    assert parse_level(line) is None
    assert len(levels_named(line)) <= 1
