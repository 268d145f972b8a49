"""A mailto link opens a draft with the very words, in every mail program, or says that it had to shorten them."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.outreach.mailbox import Mailbox
from desk.outreach.mailto import LONGEST, mail_link
from desk.outreach.openable import may_open
from desk.outreach.single_line import many_lines, one_line
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import ANNA, DESK


def _fields(url: str) -> dict[str, str]:
    return {
        name: unquote(value)
        for name, _, value in (part.partition("=") for part in urlsplit(url).query.split("&"))
    }


def test_line_ends_and_blanks_are_percent_encoded():
    link = mail_link([ANNA, DESK], "P1: feed & odds", "a+b\nc")
    assert link.url == (
        "mailto:anna@bets.example,desk@gamnify.example?subject=P1%3A%20feed%20%26%20odds&body=a%2Bb%0D%0Ac"
    )
    assert not link.shortened


def test_an_address_with_signs_of_a_link_stays_an_address():
    link = mail_link([Mailbox("a?b&c=d%e+f@x.example")], cc=[ANNA])
    assert link.url == "mailto:a%3Fb%26c%3Dd%25e%2Bf@x.example?cc=anna@bets.example"


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str):
    link = mail_link([ANNA], words, words)
    assert may_open(link.url)
    assert len(link.url) <= LONGEST
    fields = _fields(link.url) if "?" in link.url else {}
    assert set(fields) <= {"subject", "body"}
    assert fields.get("subject", "") == one_line(words)
    if not link.shortened:
        assert fields.get("body", "") == many_lines(words).replace("\n", "\r\n")


@given(st.text(max_size=3_000), st.integers(400, 2_000))
def test_a_link_is_never_too_long_and_never_ends_inside_a_character(body: str, limit: int):
    link = mail_link([ANNA], "s", body, limit=limit)
    assert len(link.url) <= limit
    said = _fields(link.url).get("body", "")
    assert "\ufffd" not in said.replace("\ufffd" if "\ufffd" in body else "\0", "")
    if link.shortened:
        assert said.endswith("[shortened: the whole text is in desk]")
    else:
        assert said == many_lines(body).replace("\n", "\r\n")


def test_too_many_addresses_are_refused():
    with pytest.raises(ValueError, match="too many"):
        mail_link([ANNA] * 200)
