"""Labels: how people write the names of the template's fields at the start of a line.

Source: procedure, "What is an incident": labels have everyday forms, after a label comes a colon or a dash, before
a level a space is enough, and another `Label:` line is kept as an extra. A space is also enough before a tag or a
time that can be read ("cc <@U1>", "time 14:05"), and so is a tab; a label alone on its line needs nothing.
A word that begins sentences or lines of a log ("When", "Error") is another label where bold marks set it off, or
where it stands in a list.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from desk.procedure.levels import parse_level
from desk.procedure.occurrence import parse_occurred
from desk.procedure.slacktext import EMOJI, GUARD, plain

PLAIN = (0, "")
"""The shape of a line with neither indent nor bullet, as desk writes labels."""


@dataclass(frozen=True, slots=True)
class Label:
    """A line that begins a field. `field` is one of `reported.FIELDS`, or empty for a label the template does not know.

    `name` is the label as a person reads it, `note` what stands in brackets after a known one, `value` the wire
    text after it, and `shape` the indent and bullet before it: the lines of one list have one shape.
    """

    field: str
    name: str
    note: str
    value: str
    shape: tuple[int, str]


_FORMS = {
    "title": r"(?:incident |issue |report )?title",
    "product": r"(?:impacted |affected )?products?(?: ?\(s\))?(?: (?:impacted|affected))?",
    "description": r"(?:detailed |issue |incident |problem )?desc(?:ription)?",
    "impact": r"(?:business |operational |customer |user )?impact(?: on (?:operations|business|customers|users))?",
    "severity": r"(?:severity|sev|prio|priority)(?: ?level)?",
    "occurred": r"time ?stamps?|(?:start |incident |occurrence )?time(?: of (?:the )?(?:occurrence|incident|issue))?"
    r"|occurrence|occurred(?: at| on)?|time occurred|date",
    "stakeholders": r"(?:relevant |key )?stakeholders?|tag(?:s|ged)?|cc",
    "evidence": r"screen ?-?shots?(?: ?\(s\))?|log(?:s|file|files| files?)?|attachments?|evidence",
}
_FORM = "|".join(f"(?:{form})" for form in _FORMS.values())
_AND = r"\s{0,2}(?:/|&amp;|&|\+|,|\band\b|\bor\b)\s{0,2}"

_LEAD = re.compile(
    r"(?P<indent>[^\S\n]*+)(?:(?:>|&gt;)[^\S\n]*+)*+"
    r"(?P<bullet>[-–—•‣◦▪▫●○·∙‐]|\*(?=\s)|\(?\d{1,2}[.)](?!\d)|)"
    rf"(?:[\s#-]|[–—•]|\[[ xX]?\]|{EMOJI.pattern})*+",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[^\S\n]*+(?:(?:>|&gt;)[^\S\n]?)+")
_MARKS = r"[*_~`]{0,6}"
_KNOWN = re.compile(
    rf"(?!```)(?P<open>{_MARKS})(?P<name>(?:{_FORM})(?:{_AND}(?:{_FORM})){{0,4}})"
    rf"(?:(?![^\W_])|(?=p?\d{{1,2}}\b))\.?(?:\s{{0,2}}[(\[](?P<note>[^()\[\]]{{0,60}})[)\]])?",
    re.IGNORECASE,
)
_AFTER_KNOWN = re.compile(
    rf"(?P<close>{_MARKS})\s*+(?P<sep>(?!{EMOJI.pattern}):|：|[–—]|-{{1,2}}(?=\s|[*_~`]|$)|(?<=\s)-(?=[^\W\d_])|)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_UNKNOWN = re.compile(
    rf"(?!```)(?P<open>{_MARKS})(?P<name>[^\W\d_](?:[\w'’/&.()+-]|(?<=&amp);| (?=\S)){{0,39}}?)"
    rf"(?P<close>{_MARKS}) ?:(?=\s|$|[*_~`<])",
    re.IGNORECASE,
)
_LEVEL_LIKE = re.compile(r"[\s#=:-]*p?\d{1,2}[\s.!]*", re.IGNORECASE)
_LEVEL_AND_REASON = re.compile(r"(p ?\d{1,2})(?:\s*[:;,(]|\s+[–—-]{1,2}\s)", re.IGNORECASE)
"""A level with what sets its reason off: "P2 - nobody can bet". "P2 incidents last week" is prose."""
_TAG = re.compile(r"<(?:@|!subteam\^)")
_NO_VALUE_YET = re.compile(r"[*_~`\s]*")

_WORDS_OF_A_LABEL = 4
_WORDS_OF_A_DOUBTFUL_LABEL = 2
_SENTENCES = """
we i it its it's they the this that these those there here here's when if but and so then because please what which who
why how as our us you your also after before since now not no yes is are was were see thanks hi hello hey hallo dear
good guten moin cześć dzień witam wir ich es er sie der die das ein eine und aber wenn bitte danke my ja to ale proszę
"""
_LOGS = "error err warn warning info debug trace fatal critical notice severe traceback exception caused at"
_ADDRESSES = "http https ftp mailto tel e.g i.e z.b np"
_NOT_A_LABEL = frozenset(f"{_SENTENCES} {_LOGS} {_ADDRESSES}".split())


def label_of(line: str) -> Label | None:
    """The label at the start of one line of wire text, or None. A line that starts with the guard has none."""
    if line.startswith(GUARD):
        return None
    lead = _LEAD.match(line)
    start, shape = (lead.end(), _shape(lead)) if lead else (0, PLAIN)
    text = line[start:]
    return _known(text, shape) or _unknown(text, shape)


def unquoted(line: str) -> str:
    """The line without the quote marks before it."""
    return _QUOTES.sub("", line, count=1) if _QUOTES.match(line) else line


def _shape(lead: re.Match[str]) -> tuple[int, str]:
    bullet = lead["bullet"]
    return len(lead["indent"]), "1." if bullet[-1:] in (".", ")") else bullet


def _known(text: str, shape: tuple[int, str]) -> Label | None:
    found = _KNOWN.match(text)
    after = _AFTER_KNOWN.match(text, found.end()) if found else None
    if found is None or after is None:
        return None
    name, field = plain(found["name"]), _field(found["name"])
    marks, rest = found["open"], after["rest"]
    closed = bool(marks and after["close"])
    gap = text[after.end("close") : after.start("rest")]
    apart = "\t" in gap or (closed and gap != "" and not rest[:1].islower())
    if not field or not (after["sep"] or _stands_alone(field, rest, apart)):
        return None
    value = rest if closed else _without_half(rest, marks)
    return Label(field, name, found["note"] or "", value.strip(), shape)


@lru_cache(maxsize=1_024)
def _field(name: str) -> str:
    """The field that all parts of a label such as `Screenshot/Logs` name, or empty where they differ."""
    parts = re.split(_AND, name, flags=re.IGNORECASE)
    fields = {
        field for part in parts for field, form in _FORMS.items() if re.fullmatch(form, part, re.IGNORECASE)
    }
    return fields.pop() if len(fields) == 1 else ""


def _stands_alone(field: str, rest: str, apart: bool) -> bool:
    """Whether a label counts though neither colon nor dash follows it; `apart`: its marks or a tab set it off."""
    value = rest.strip()
    if apart or _NO_VALUE_YET.fullmatch(value) or EMOJI.match(value):
        return True
    if field == "severity":
        reasoned = _LEVEL_AND_REASON.match(value)
        whole = reasoned[1] if reasoned else value
        return parse_level(whole) is not None or _LEVEL_LIKE.fullmatch(whole) is not None
    if field == "occurred":
        return any(map(str.isdigit, value)) and parse_occurred(value, reported_at=0) is not None
    return field == "stakeholders" and _TAG.match(value) is not None


def _without_half(rest: str, marks: str) -> str:
    """A value without the other half of the marks that were opened before its label ("*Title:* x", "*Title: x*")."""
    other = marks[::-1]
    if not other or rest.count(other) % 2 == 0:
        return rest
    if rest.lstrip().startswith(other):
        return rest.lstrip().removeprefix(other)
    return rest.rstrip().removesuffix(other)


def _unknown(text: str, shape: tuple[int, str]) -> Label | None:
    found = _UNKNOWN.match(text)
    if found is None:
        return None
    name = plain(found["name"]).strip(" *_~`")
    words = name.casefold().split()
    limit = _WORDS_OF_A_LABEL if name[0].isupper() else _WORDS_OF_A_LABEL - 1
    marks, rest = found["open"], text[found.end() :]
    is_bold = "*" in marks and (found["close"] != "" or rest.startswith(marks[::-1]))
    if len(words) > limit or not (is_bold or _is_name(name, words, shape)):
        return None
    return Label("", name, "", (rest if found["close"] else _without_half(rest, marks)).strip(), shape)


def _is_name(name: str, words: list[str], shape: tuple[int, str]) -> bool:
    """Whether words without marks name a field, and are neither out of a log nor the start of a sentence."""
    if any(map(_is_code, name.split())):
        return False
    is_in_list = shape[1] != "" and len(words) <= _WORDS_OF_A_DOUBTFUL_LABEL
    return is_in_list or words[0].rstrip(".,") not in _NOT_A_LABEL


def _is_code(word: str) -> bool:
    """Whether a word is a name out of a log (`java.net.SocketException`, `TypeError`, `feed_id`)."""
    return "." in word.rstrip(".") or "_" in word or word[1:].endswith(("Error", "Exception"))
