"""How people name severity levels: the whole of a value, or somewhere in what they say."""

import re

from desk.procedure.severity import Severity
from desk.procedure.slacktext import CODE, EMOJI, plain

_BY_WORD = {level.word.lower(): level for level in Severity}
_NAMES = {"sev", "severity", "prio", "priority", "level", "lvl"}
_LONGEST_VALUE = 80

_VALUE = re.compile(r"[\w\s()\[\]{}/,;:.!?=#|*'\"‘’“”„`~<>–—-]+")
_SPACED = re.compile(r"\b(p|sev|severity|prio|priority)[ -]?([0-9]+)\b")
_TOKEN = re.compile(r"[^\W_]+")
_NUMBERED = re.compile(r"(?:p|sev|severity|prio|priority)?([1-4])")

_URL = re.compile(r"\b[a-z][a-z0-9+.-]{0,20}://\S+|\bwww\.\S+", re.I)
_EMOJI_AFTER_LEVEL = re.compile(r"(?<=[1-4]):[a-z][a-z0-9_+'-]+:(?!\w)", re.I)
_INLINE = re.compile(r"`([^`\n]+)`")
_BEFORE = r"(?<![\w@#$%./\\&+=-])"
_AFTER = r"(?![\w@\\])(?![.:/+=-]\w)(?!,\d)"
_TO = r"(?:->|[/→–—-])"
_P = rf"p[1-4](?:{_TO}[1-4]|\s?{_TO}\s?p[1-4])*"
_SEV = r"(?:sev|severity|prio|priority)(?: ?level)?\s*(?:[:=#-]|is)?\s*p?[1-4](?:(?:/|-|–| or )p?[1-4])*"
_COMPOUND = r"(?:-(?:level|incident|issue|ticket|severity|prio|vorfall))?"
_STRANGE = re.compile(r"\b(?:p|sev|severity|prio|priority)[ -]?(?:0|[5-9]|\d{2,})\b", re.I)
_DENIED = re.compile(
    r"\b(?:not|no|never|isn['’]t|below|under|above|over|less than|lower than|higher than|more than|nicht|keine?|nie)"
    r"(?: an?| eine?)? \W?p?[1-4]\b",
    re.I,
)
_MAY_NAME = re.compile(r"p[1-4]|sev|prio", re.I)
_NAMED = re.compile(rf"{_BEFORE}[*_~]{{0,6}}(?:{_P}{_COMPOUND}|{_SEV})[*_~]{{0,6}}{_AFTER}", re.I)


def parse_level(text: str) -> Severity | None:
    """The level a whole value names: "P2", "2", "P2 (High)", "high", "critical", "sev 2", "severity: P2".

    None when a part of it is no level (P7, "P2 or so") or when its parts differ ("P1/P2", "P2 (Critical)").
    """
    found = _level_tokens(text)
    return found.pop() if found is not None and len(found) == 1 else None


def disagrees(text: str) -> bool:
    """Whether a whole value names nothing but levels, and different ones."""
    found = _level_tokens(text)
    return found is not None and len(found) > 1


def names_no_level(text: str) -> bool:
    """Whether a value names something like a level that there is none of ("P7", "sev 0"), or its first line a level
    with a "not"."""
    readable = EMOJI.sub(" ", plain(text))
    return bool(_STRANGE.search(readable) or _DENIED.search(readable.partition("\n")[0]))


def levels_named(text: str) -> tuple[Severity, ...]:
    """The distinct levels that free text names, in order: P1-P4, "sev 2", "prio 3", "severity: P2".

    `text` is wire or plain text. A bare number or word ("high") names nothing, nor does a part of a longer
    word, a number or an address ("HTTP2", "p2p", "P10", "sev 2.5"), an emoji's name, a code block, or inline
    code that holds more than a level. "P1/P2" and "P1-P4" name two.
    """
    readable = plain(CODE.sub(" ", text))
    if not _MAY_NAME.search(readable):
        return ()
    readable = _URL.sub(" ", readable)
    readable = _INLINE.sub(lambda code: f" {code[1]} " if parse_level(code[1]) else " ", readable)
    readable = EMOJI.sub(" ", _EMOJI_AFTER_LEVEL.sub(" ", readable))
    digits = (digit for named in _NAMED.finditer(readable) for digit in re.findall(r"[1-4]", named[0]))
    return tuple(dict.fromkeys(Severity(int(digit)) for digit in digits))


def _level_tokens(text: str) -> set[Severity] | None:
    if len(text) > _LONGEST_VALUE:
        return None
    value = EMOJI.sub(" ", _EMOJI_AFTER_LEVEL.sub(" ", plain(text))).lower().replace("_", " ").strip()
    if not _VALUE.fullmatch(value):
        return None
    found: set[Severity] = set()
    for token in _TOKEN.findall(_SPACED.sub(r"\1\2", value)):
        if token in _BY_WORD:
            found.add(_BY_WORD[token])
        elif number := _NUMBERED.fullmatch(token):
            found.add(Severity(int(number[1])))
        elif token not in _NAMES:
            return None
    return found
