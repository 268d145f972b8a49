"""Contacts on backup channels: how one message tells of several.

Source: procedure, "Backup channels": when Slack is back, one message per incident records what happened, with the
original times, and nothing counts twice.
"""

import re
from collections.abc import Iterable

from desk.procedure.acts import Contacted
from desk.procedure.durations import instant_words, read_instant
from desk.procedure.slacktext import escape

MEANS = ("phone", "email")
SEVERAL = "Contacts elsewhere"
"""First line of a message that tells of several contacts, before their number."""

_LINE = re.compile(r"[*_]*(Phone|Email):[*_]* ([^·]+)·([^·]*)(?:·(.*))?")


def contact_lines(contacts: Iterable[Contacted]) -> str:
    """Contacts as wire text, a line each, by time: ``*Phone:* 2026-10-12 10:06:00 UTC · Anna · acknowledged``."""
    ordered = sorted(contacts, key=lambda one: (one.at, one.means, one.with_whom))
    return "\n".join(map(_line, ordered))


def read_contacts(words: str) -> tuple[Contacted, ...]:
    """The contacts that `contact_lines` wrote, from plain text; other lines are for people."""
    found = []
    for line in words.split("\n"):
        match = _LINE.fullmatch(line.strip())
        at = read_instant(match[2]) if match else None
        if match and at is not None:
            found.append(Contacted(match[1].casefold(), at, match[3].strip(), (match[4] or "").strip()))
    return tuple(found)


def _line(contact: Contacted) -> str:
    whom = " ".join(contact.with_whom.replace("·", ",").split())
    note = " ".join(contact.note.split())
    parts = (instant_words(contact.at), whom, *([note] if note else []))
    return f"*{contact.means.capitalize()}:* {escape(' · '.join(parts))}"
