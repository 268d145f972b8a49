"""Untrusted words lose what could break out of a line, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.outreach.mailbox import AddressInvalid, Mailbox
from desk.outreach.single_line import file_name, many_lines, one_line
from tests.unit.outreach.hostile import HOSTILE


def test_a_line_keeps_what_people_write():
    assert one_line("  Żółć\t„x”\n👩‍👩‍👧  ") == "Żółć „x” 👩‍👩‍👧"
    assert one_line("x" * 301) == "x" * 299 + "…"
    assert many_lines("a\r\nb\x00\tc\u2028d\u202e") == "a\nb\tc\nd"


@given(st.text(), st.integers(1, 40))
def test_a_line_is_one_line_and_no_longer_than_allowed(words: str, limit: int):
    line = one_line(words, limit)
    assert len(line) <= limit
    assert len(line.splitlines()) <= 1
    line.encode()


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\evil.exe", "evil.exe"),
        (".bashrc", "bashrc"),
        ("a\r\nContent-Type: x.png", "a Content-Type_ x.png"),
        ("", "attachment"),
        ("...", "attachment"),
        ("x" * 300 + ".log", "x" * 116 + ".log"),
        ('a"b<c>|d?.txt', "a_b_c__d_.txt"),
        ("no-ending-but-a.very-long-thing", "no-ending-but-a.very-long-thing"),
    ],
)
def test_a_file_name_is_no_path(given_name: str, name: str):
    assert file_name(given_name) == name


@pytest.mark.parametrize("words", HOSTILE)
def test_a_mailbox_takes_any_name_but_no_odd_address(words: str):
    assert "\n" not in str(Mailbox("a@x.example", words).header)
    with pytest.raises(AddressInvalid) as refused:
        Mailbox(f"{words}@x.example")
    assert "\n" not in str(refused.value)
    with pytest.raises(AddressInvalid):
        Mailbox(f"a@{words}")


def test_a_domain_goes_out_in_ascii():
    assert Mailbox(" Anna@Bücher.Example ").address == "Anna@xn--bcher-kva.example"
