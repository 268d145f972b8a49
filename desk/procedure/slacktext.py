"""What Slack's wire text says to a person, and how a person's text goes back on the wire.

Slack escapes only `&`, `<` and `>`; everything between a raw `<` and `>` is a link, a mention or a date
(docs.slack.dev, formatting-message-text).
"""

import re

GUARD = "\u2060"
"""Word joiner. At the start of a line desk's writer says with it: this line is value text, word for word."""

_BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_TELLING = ("&", "<", "\r", "\x0b", "\x0c")
"""What ASCII text must hold to say anything else than itself."""
_SPACE = re.compile("[\u00a0\u2007\u202f]")
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2061-\u2064\u2066-\u2069\ufeff]")
"""Characters that nobody sees, from other programs and from keyboards of scripts written from right to left. Not
those that join letters or emoji, which change what is seen."""
_TOKEN = re.compile(r"<([^<>]*)>")
_MENTION = re.compile(r"@([A-Z][A-Z0-9_]*)(?:\|.*)?", re.S)
_CHANNEL = re.compile(r"#([A-Z][A-Z0-9_]*)(?:\|(.*))?", re.S)
_LINK = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:)([^|]*)(?:\|(.*))?", re.S)
_PERSON = re.compile(r"[UW][A-Z0-9_]*")
_GROUP = re.compile(r"S[A-Z0-9_]*")
_FENCE = re.compile("```")

EMOJI = re.compile(
    r"(?<![\w:]):[a-z0-9_+'-]{1,80}:(?![\w:])|[\u2190-\u2bff\U0001f000-\U0001faff\u200d\u20e3\ufe0e\ufe0f]",
    re.IGNORECASE,
)
"""An emoji by its name, as Slack sends them all, or (a part of) one as a character."""

CODE = re.compile("```.*?```", re.S)
"""A code block; three backticks that nothing closes are only text, as Slack shows them."""


def even(text: str) -> str:
    """Line ends as LF, every kind of no-break space as a space, nothing that nobody sees but guards."""
    text = _BREAK.sub("\n", text)
    return text if text.isascii() else _INVISIBLE.sub("", _SPACE.sub(" ", text))


def tidy(text: str) -> str:
    """The normal form of a value: `even`, without zero-width characters, no white space around it."""
    return _visible(text).strip()


def plain(text: str) -> str:
    """Wire text as a person reads it.

    A link is its label and its address, once where both say the same; a person is `@U1`, a group its label
    or `@S1`, a channel `#name`, a date its fallback. Emoji stay `:name:` and the marks of bold and italics
    stay as typed: marks and text cannot be told apart. Entities are undone last.
    """
    if text.isascii() and not any(mark in text for mark in _TELLING):
        return text  # as most text is
    spoken = _visible(text)
    if "<" in spoken:
        spoken = _TOKEN.sub(_spoken, spoken)
    return spoken.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(text: str) -> str:
    """Text that Slack shows as it is: no mention, link or date can come out of it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def mention(subject: str) -> str:
    """The tag of a user (`U…`, `W…`) or user group (`S…`); any other text is escaped and tags nobody."""
    if _PERSON.fullmatch(subject):
        return f"<@{subject}>"
    if _GROUP.fullmatch(subject):
        return f"<!subteam^{subject}>"
    return escape(subject)


def starts_in_code(text: str) -> list[bool]:
    """For each line of `text` (split at LF), whether its first character is inside a code block."""
    inside, open_now, fences = [], False, len(_FENCE.findall(text)) // 2 * 2
    for line in text.split("\n"):
        inside.append(open_now)
        seen = min(fences, len(_FENCE.findall(line)))
        fences -= seen
        open_now ^= bool(seen % 2)
    return inside


def close_code(text: str) -> str:
    """Break up a last code fence that nothing closes, so that what follows the text is not swallowed."""
    fences = list(_FENCE.finditer(text))
    if len(fences) % 2 == 0:
        return text
    start = fences[-1].start()
    after = text[start:].lstrip("`")
    ticks = len(text) - start - len(after)
    return text[:start] + GUARD.join("`" * ticks) + after


def _visible(text: str) -> str:
    """`even`, without guards."""
    return even(text).replace(GUARD, "")


def _spoken(token: re.Match[str]) -> str:
    body = token[1]
    if person := _MENTION.fullmatch(body):
        return f"@{person[1]}"
    if channel := _CHANNEL.fullmatch(body):
        return f"#{channel[2] or channel[1]}"
    if body.startswith("!"):
        return _special(body[1:])
    if link := _LINK.fullmatch(body):
        return _link(link[1], link[2], link[3] or "")
    return token[0]


def _special(body: str) -> str:
    target, _, label = body.partition("|")
    name, *rest = target.split("^")
    if name == "date":
        return label or "".join(rest[:1])
    return "@" + (label or (rest[0] if rest else name)).removeprefix("@")


def _link(scheme: str, rest: str, label: str) -> str:
    address = rest if scheme.lower() in ("mailto:", "tel:") else scheme + rest
    said = {_bare(address), _bare(rest.removeprefix("//"))}
    if not label or _bare(label) in said:
        return label or address
    return f"{label} ({address})"


def _bare(address: str) -> str:
    return address.replace(" ", "").rstrip("/")
