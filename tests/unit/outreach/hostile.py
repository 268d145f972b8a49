"""Names and words that other people could have written to break a header, a link or a card."""

from __future__ import annotations

import pytest

_WORDS = (
    'Anna "the \\" Quote" O\'Neil; DROP, TABLE <b>',
    "Zażółć gęślą jaźń 株式会社 🚨👩‍👩‍👧 ß",
    "two\nlines\r\nBcc: thief@evil.example\r\n\r\nbody",
    "\u202eelpoep tsurt\u202c \u2066x\u2069 \x00\x07\x1b[31m \ud800 \u2028 \u2029 \x85",
    "x" * 600,
    "ü" * 600,
    "=?utf-8?q?=0ABcc:_thief@evil.example?=",
    "%0D%0ABcc:%20thief@evil.example&body=x?y#z+1",
    "a,b;c:d\\n\\,e\\;f",
    "END:VCARD\r\nEND:VEVENT\nBEGIN:VCALENDAR",
    "  \t ",
)

HOSTILE = tuple(pytest.param(words, id=f"hostile-{place}") for place, words in enumerate(_WORDS))
