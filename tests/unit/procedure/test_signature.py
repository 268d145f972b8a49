"""Whom a desk's post speaks for."""

import pytest

from desk.procedure.signature import (
    evidence,
    evidence_line,
    sign,
    signature,
    with_evidence,
    without_signature,
)


def test_what_is_signed_can_be_read_back() -> None:
    assert signature("Acknowledged\n" + sign("U1", "1a2b3c4d")) == ("U1", "1a2b3c4d")


@pytest.mark.parametrize(
    "line",
    [
        "- <@W1|anna> · desk 1a2b3c4d",
        "– <@W1> · desk 1a2b3c4d  ",
        "• <@W1> ·  desk 1a2b3c4d\n\n",
        "-\u00a0<@W1> · desk 1a2b3c4d\r\n",
    ],
)
def test_small_changes_on_the_way_do_not_matter(line: str) -> None:
    assert signature(f"Update\n{line}") == ("W1", "1a2b3c4d")
    assert without_signature(f"Update\nstill on it\n{line}") == "Update\nstill on it"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Update",
        "- <@U1> · desk 1a2b3c4d\nmore",
        "- <@U1> · desk 1A2B3C4D",
        "- <@U1> · desk 1a2b3c4",
        "- @U1 · desk 1a2b3c4d",
        "- &lt;@U1&gt; · desk 1a2b3c4d",
        "by <@U1> · desk 1a2b3c4d",
        "- <!here> · desk 1a2b3c4d",
    ],
)
def test_anything_else_is_no_signature(text: str) -> None:
    assert signature(text) is None
    assert without_signature(text) == text


def test_a_signature_alone_leaves_nothing() -> None:
    assert without_signature("- <@U1> · desk 1a2b3c4d") == ""


@pytest.mark.parametrize(
    ("author", "op"),
    [("U1> <!channel", "1a2b3c4d"), ("", "1a2b3c4d"), ("U1", "1a2b3c4"), ("U1", "1a2b3c4d\n")],
)
def test_only_a_user_and_an_operation_can_sign(author: str, op: str) -> None:
    with pytest.raises(ValueError, match="cannot sign"):
        sign(author, op)


@pytest.mark.parametrize("count", [1, 12])
def test_the_head_of_a_chain_stands_above_the_signature_and_is_read_back(count: int) -> None:
    post = "Resolved: restarted\n" + sign("U1", "1a2b3c4d")
    named = with_evidence(post, evidence_line(count, "ab" * 32))
    assert evidence(named) == (count, "ab" * 32)
    assert signature(named) == ("U1", "1a2b3c4d")
    assert without_signature(named) == "Resolved: restarted"


def test_an_unsigned_or_plain_text_names_no_head() -> None:
    assert evidence(evidence_line(1, "ab" * 32)) is None
    assert evidence("Update\n" + sign("U1", "1a2b3c4d")) is None
