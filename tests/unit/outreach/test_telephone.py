"""Numbers as people type them become links that dial, and nothing else does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.outreach.openable import may_open
from desk.outreach.telephone import NumberInvalid, dialable, tel_link
from tests.unit.outreach.hostile import HOSTILE


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("+49 30 901820", "tel:+4930901820"),
        ("0049 (30) 90 18-20", "tel:+4930901820"),
        ("+44 (0)20 7946 0000", "tel:+442079460000"),
        ("+44 20 7946 0000 ext. 12", "tel:+442079460000;ext=12"),
        ("+1-555-123-4567 x9", "tel:+15551234567;ext=9"),
        ("+48\u00a022\u2011123.45/67", "tel:+48221234567"),
        ("tel:+15551234567;ext=77", "tel:+15551234567;ext=77"),
    ],
)
def test_a_typed_number_dials(typed: str, link: str):
    assert tel_link(typed) == link
    assert tel_link(link) == link
    assert may_open(link)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "112",
        "030 123456",
        "+0 123456",
        "+1800FLOWERS",
        "+49",
        "+1234567890123456",
        "٠٠٤٩٣٠٩٠١٨٢٠",
        *HOSTILE,
    ],
)
def test_what_cannot_be_dialled_from_anywhere_is_refused_in_one_line(typed: str):
    with pytest.raises(NumberInvalid) as refused:
        dialable(typed)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 150


@given(st.text())
def test_a_link_never_holds_more_than_a_number(typed: str):
    try:
        link = tel_link(typed)
    except NumberInvalid:
        return
    assert set(link) <= set("tel:+0123456789;ext=")


@pytest.mark.parametrize(
    "url",
    [
        "https://teams.microsoft.com/l/call/0/0?users=a@x",
        "https://app.slack.com/huddle/T1/C1",
        "slack://channel?team=T1&id=C1",
        "mailto:a@x.example?subject=hi",
        "tel:+15551234",
    ],
)
def test_links_of_ours_may_be_opened(url: str):
    assert may_open(url)


@pytest.mark.parametrize(
    "url",
    [
        "", "file:///etc/passwd", "javascript:alert(1)", "http://x.example", "ms-msdt:/id", "smb://x/y",
        "data:text/html,x",        "https://", "https://user:pw@evil.example/", "https://x\\@evil.example", "https://[",
        "tel:", "mailto:",
        "tel://+1", "mailto://a@x", "vbscript:x", "msteams:/l/call", " https://x.example", "https://x.example/\n",
        "https://x.example/ü", "https://x.example/ y", "https://x.example/" + "y" * 9_000,
    ],
)  # fmt: skip
def test_everything_else_stays_text(url: str):
    assert not may_open(url)
