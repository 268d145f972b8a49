"""What a thread's message does, read from its words alone: the one grammar of hands and desks.

Source: procedure, "Acts typed by hand". People's messages are read whole; of a desk's post only the first line.
"""

import re
from collections.abc import Callable

from desk.procedure import acts
from desk.procedure.acts import Act
from desk.procedure.contacts import SEVERAL, read_contacts
from desk.procedure.durations import read_duration, read_instant
from desk.procedure.feedback import WANTED
from desk.procedure.improvement import read_actions
from desk.procedure.levels import levels_named
from desk.procedure.side import Side
from desk.procedure.signature import without_signature
from desk.procedure.slacktext import EMOJI, even, plain, tidy

ACCEPTANCES = frozenset(
    {
        "agree",
        "agreed",
        "ok",
        "confirmed",
        ":+1:",
        ":thumbsup:",
        ":white_check_mark:",
        "\N{THUMBS UP SIGN}",
        "✅",
    }
)

_SKIN_TONE = re.compile(r":skin-tone-[2-6]:|[\U0001f3fb-\U0001f3ff]")
_CLOSING = " \t.!,;…"
_MARKS = "*_~`"
_UNMARKED = str.maketrans(dict.fromkeys(_MARKS))
_COLON = re.compile(r"\s*:\s*")
_NO_EMOJI = re.compile(rf"(?!{EMOJI.pattern}):", re.IGNORECASE)
"""A colon that begins no emoji: "Resolved :tada:" is not followed by words."""
_MENTION = re.compile(r"<@([UW][A-Z0-9_]+)(?:\|[^>]*)?>")
_TS = re.compile(r"\d{1,12}\.\d{6}", re.ASCII)


def is_acceptance(text: str) -> bool:
    """Whether the whole message is an acceptance such as ``agreed`` or a thumbs-up, in any case and punctuation."""
    word = _SKIN_TONE.sub("", tidy(text)).strip(_CLOSING + _MARKS).casefold()
    return word in ACCEPTANCES or word.rstrip(":") in ACCEPTANCES


def read_typed(text: str, side: Side) -> tuple[Act, ...]:
    """The acts of a message that a person typed. `text` is wire mrkdwn. Who is no party does nothing."""
    if not side.is_party:
        return ()
    if is_acceptance(text):
        return (acts.Accepted(),)
    words = plain(text)
    found: list[Act] = []
    first, _, rest = words.strip().partition("\n")
    found.extend(_first_line(first, rest.strip(), even(text).strip().partition("\n")[0], side))
    levels = levels_named(words)
    if len(levels) == 1:
        found.append(acts.LevelNamed(levels[0]))
    return tuple(found)


def read_posted(text: str, side: Side) -> tuple[Act, ...]:
    """The acts of a desk's post for a person of `side`: its first line decides, the lines below are words."""
    if not side.is_party:
        return ()
    wire_first, _, wire_rest = without_signature(text).strip().partition("\n")
    if is_acceptance(wire_first):
        return (acts.Accepted(),)
    first, rest = plain(wire_first).strip(), plain(wire_rest).strip()
    special = _posted_only(first, rest, side)
    if special is not None:
        return special
    found = list(_first_line(first, rest, wire_first, side))
    levels = levels_named(first)
    if len(levels) == 1:
        found.append(acts.LevelNamed(levels[0]))
    return tuple(found)


def near_resolution(text: str) -> bool:
    """Whether words begin like a resolution without being one: desk offers it as a suggestion."""
    first = plain(text).strip().partition("\n")[0].strip(_MARKS).casefold()
    return re.match(r"(status:? )?(resolved|fixed|solved)\b", first) is not None


def _first_line(first: str, rest: str, wire: str, side: Side) -> tuple[Act, ...]:
    """Acts that hands and desks share, told by the first line."""
    if wire.lstrip().startswith("```"):
        return ()
    line = first.strip().strip(_MARKS).strip()
    bare = _COLON.sub(": ", " ".join(line.translate(_UNMARKED).split())).rstrip(f"{_CLOSING}:").casefold()
    colon = _NO_EMOJI.search(line)
    word = line[: colon.start()].strip().strip(_MARKS).casefold() if colon else ""
    tail = line[colon.end() :].strip(f" {_MARKS}") if colon else ""
    if bare in ("reopen", "reopened"):
        return (acts.Reopened(rest),)
    if word in ("reopen", "reopened"):
        return (acts.Reopened(_joined(tail, rest)),)
    if side is not Side.SUPPORT:
        return ()
    if bare in ("resolved", "status: resolved"):
        return (acts.Resolved(rest),)
    if word == "resolved":
        return (acts.Resolved(_joined(tail, rest)),)
    if bare == "taken":
        return (acts.Taken(),)
    handed = _MENTION.search(wire)
    if handed and re.fullmatch(r"[*_~]*handed over to <@[^>]+>[*_~.! ]*", wire.strip(), re.IGNORECASE):
        return (acts.HandedOver(handed[1]),)
    return ()


def _joined(first: str, rest: str) -> str:
    return f"{first}\n{rest}".strip()


def _posted_only(first: str, rest: str, side: Side) -> tuple[Act, ...] | None:
    """Acts that only a desk posts; None where the first line is none of them."""
    head, _, tail = first.partition(":")
    reader = _POSTED.get(head.strip().casefold())
    return None if reader is None else reader(tail.strip(), rest, side)


def fields(rest: str) -> dict[str, str]:
    """``Label: value`` lines of a desk's post below its first line; labels in lower case, the first of a name wins."""
    found: dict[str, str] = {}
    for line in rest.split("\n"):
        label, colon, value = line.strip().partition(":")
        if colon:
            found.setdefault(label.strip(_MARKS + " ").casefold(), value.strip(f" {_MARKS}"))
    return found


def _confirmed(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
    return (acts.Confirmed(),) if side is Side.OPERATOR else ()


def _contacted(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
    said = fields(rest)
    at = read_instant(said.get("at", ""))
    if at is None or tail not in ("phone", "email"):
        return ()
    return (acts.Contacted(tail, at, said.get("with", ""), said.get("note", "")),)


def _contacted_several(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
    return read_contacts(rest)


def _call(tail: str, ended: bool) -> tuple[Act, ...]:
    kind, _, when = tail.partition(", ")
    at = read_instant(when)
    return () if at is None else (acts.CallAnnounced(kind, at, ended),)


def _time_named(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
    total = read_duration(tail)
    return () if total is None else (acts.TimeNamed(total),)


def _document(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
    match = re.fullmatch(r"revision (\d{1,4})", tail)
    if match is None or side is not Side.SUPPORT:
        return ()
    said = fields(rest)
    return (acts.DocumentSent(int(match[1]), said.get("sha-256", ""), read_actions(said)),)


def _action_done(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
    return (acts.ActionDone(int(tail)),) if re.fullmatch(r"[1-9]\d?", tail, re.ASCII) else ()


def _at(make: Callable[[int], Act]) -> "_Reader":
    def read(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
        at = read_instant(tail)
        return () if at is None or side is not Side.SUPPORT else (make(at),)

    return read


def _naming(make: Callable[[str], Act]) -> "_Reader":
    return lambda tail, rest, side: (make(tail),) if _TS.fullmatch(tail) else ()


def _with_words(make: Callable[[str], Act]) -> "_Reader":
    def read(tail: str, rest: str, side: Side) -> tuple[Act, ...]:
        words = _joined(tail, rest)
        return (make(words),) if words else ()

    return read


_Reader = Callable[[str, str, Side], tuple[Act, ...]]

_POSTED: dict[str, _Reader] = {
    "resolution confirmed": _confirmed,
    "withdrawn": _with_words(acts.Withdrawn),
    "unmerged": lambda tail, rest, side: (acts.Unmerged(),),
    "contact": _contacted,
    SEVERAL.casefold(): _contacted_several,
    "phone step skipped": _with_words(lambda reason: acts.PhoneSkipped("phone", reason)),
    "e-mail step skipped": _with_words(lambda reason: acts.PhoneSkipped("email", reason)),
    "call started": lambda tail, rest, side: _call(tail, ended=False),
    "call ended": lambda tail, rest, side: _call(tail, ended=True),
    "resolution time": _time_named,
    "credits": lambda tail, rest, side: (acts.CreditsNamed(tail),) if tail else (),
    "post-mortem scheduled": _at(acts.ReviewScheduled),
    "post-mortem cancelled": lambda tail, rest, side: (
        (acts.ReviewCancelled(_joined(tail, rest)),) if side is Side.SUPPORT else ()
    ),
    "post-mortem held": _at(acts.ReviewHeld),
    "post-mortem document": _document,
    "action done": _action_done,
    WANTED.casefold(): lambda tail, rest, side: (acts.FeedbackAsked(),) if side is Side.SUPPORT else (),
    "feedback": _with_words(acts.FeedbackGiven),
    "promoted to an incident": lambda tail, rest, side: (acts.Promoted(),),
    "set aside": lambda tail, rest, side: (acts.SetAside(),),
    "credited": _naming(acts.Credited),
    "merged into": _naming(acts.Merged),
}
