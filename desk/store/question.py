"""What is asked of the log: words, and the conditions that a message must meet besides; each of them one SQL clause."""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk.procedure.instants import SECOND, Micros, to_ts

_PHRASE = re.compile(r'"([^"]*)("?)')
_WORD = re.compile(r"[^\W_]+")
_BEGINNING_AT_LEAST = 2
"""Letters of a word's beginning: one alone begins a tenth of all words, and would be looked up for seconds."""


_LOOKED_FOR = 8
"""Authors whose names are looked for as texts first."""
_LAST: Micros = 9_999_999_999 * SECOND


class Place(StrEnum):
    """Where in the channel a message stands."""

    ANYWHERE = "anywhere"
    TOP = "top"
    THREAD = "thread"


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for. An empty `channels` is all of them; None is no condition; ids are ``channel:ts``.

    `past` asks for what only this desk still has: earlier texts of edited messages, and deleted ones. Without
    words, everything that meets the conditions answers, the newest first. `since` counts, `until` does not.
    """

    typed: str = ""
    past: bool = False
    channels: frozenset[str] = frozenset()
    authors: frozenset[str] | None = None
    threads: frozenset[str] | None = None
    not_threads: frozenset[str] | None = None
    messages: frozenset[str] | None = None
    place: Place = Place.ANYWHERE
    since: Micros | None = None
    until: Micros | None = None
    with_file: bool = False
    newest_first: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing at all."""
        return not conditions(self)[0] and not terms(self.typed).words


@dataclass(frozen=True, slots=True)
class Terms:
    """`match` is the FTS5 expression (empty for no words), `words` what to mark, the last perhaps a beginning."""

    match: str
    words: tuple[str, ...]
    begins: bool


def terms(typed: str) -> Terms:
    """What a person typed as an expression that FTS5 surely takes: words, "words together", a last beginning.

    Every word is quoted, so that no operator of FTS5 (AND, NEAR, *, column names) is one here.
    """
    phrases: list[list[str]] = []
    at, open_end = 0, False
    typed = unicodedata.normalize("NFC", typed)
    for quoted in _PHRASE.finditer(typed):
        phrases += [[word] for word in _WORD.findall(typed[at : quoted.start()])]
        phrases.append(_WORD.findall(quoted[1]))
        at, open_end = quoted.end(), not quoted[2]
    rest = _WORD.findall(typed[at:])
    phrases = [phrase for phrase in (*phrases, *([word] for word in rest)) if phrase]
    words = tuple(word for phrase in phrases for word in phrase)
    begins = bool(words) and (bool(rest) or open_end) and len(words[-1]) >= _BEGINNING_AT_LEAST
    match = " ".join(f'"{" ".join(phrase)}"' for phrase in phrases)
    return Terms(f"{match}*" if begins else match, words, begins)


def conditions(question: Question) -> tuple[str, list[object]]:
    """The clauses on a revision `m`, joined by AND (empty for none), and their parameters."""
    clauses: list[str] = []
    values: list[object] = []

    def want(clause: str, *parameters: object) -> None:
        clauses.append(clause)
        values.extend(parameters)

    if question.channels:
        want("m.channel IN (SELECT value FROM json_each(?))", _listed(question.channels))
    if question.since is not None:
        want("m.ts >= ?", _bound(question.since))
    if question.until is not None:
        want("m.ts < ?", _bound(question.until))
    if question.with_file:
        want("m.file_names <> ''")
    if question.place is not Place.ANYWHERE:
        want(f"m.ts {'=' if question.place is Place.TOP else '<>'} m.root_ts")
    for ids, column, word in (
        (question.threads, "root_ts", "IN"),
        (question.not_threads, "root_ts", "NOT IN"),
        (question.messages, "ts", "IN"),
    ):
        if ids is not None:
            want(f"m.channel || ':' || m.{column} {word} (SELECT value FROM json_each(?))", _listed(ids))
    if question.authors is not None and 0 < len(question.authors) <= _LOOKED_FOR:
        # Cheap, and false for most: the function below is Python, and would hold up the window's thread.
        places = " OR ".join(["instr(m.body, ?) OR instr(m.text, ?)"] * len(question.authors))
        want(
            f"({places})", *(each for user in sorted(question.authors) for each in (f'"{user}"', f"<@{user}"))
        )
    if question.authors is not None:
        want("author_of(m.body, m.text) IN (SELECT value FROM json_each(?))", _listed(question.authors))
    return " AND ".join(clauses), values


def _bound(instant: Micros) -> str:
    """An instant as a `ts` of the width that Slack's have until 2286, so that they compare as texts."""
    return to_ts(min(max(0, instant), _LAST)).zfill(17)


def _listed(ids: Iterable[str]) -> str:
    return json.dumps(sorted(ids))
