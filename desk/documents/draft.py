"""A post-mortem's draft: what a person wrote, apart from the facts, and every revision that was sent.

Facts come anew from the record each time a draft is shown; words only ever change by a person's hand. What a
field would say by itself is a suggestion: it stands as long as nobody wrote anything there.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from desk.procedure.incident import Action
from desk.procedure.instants import Micros
from desk.procedure.message import Json
from desk.procedure.side import Side

VERSION = 1
NO_FILE = ("",)
"""Evidence chosen where none is: an empty choice stands for all of it."""


class DraftUnreadable(ValueError):
    """A stored draft that this desk cannot read; its text is one clear line."""


@dataclass(frozen=True, slots=True)
class Words:
    """What people write. An empty text was not written; `summary` and `impact` then show what the record suggests."""

    summary: str = ""
    impact: str = ""
    root_cause: str = ""
    went_well: str = ""
    lessons: str = ""
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """A document that went out: its words as they were, when, by whom, and the SHA-256 of the file."""

    number: int
    words: Words
    sent_at: Micros
    sent_by: str
    sha256: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The words of one incident's post-mortem. `facts_seen` is, by section (a field of Words), the print of the facts
    when a person last wrote in it."""

    incident: str
    words: Words = Words()
    facts_seen: Mapping[str, str] = field(default_factory=dict)
    revisions: tuple[Revision, ...] = ()
    evidence: tuple[str, ...] = field(default=())
    """File ids of the evidence chosen for the pack; empty stands for all of it, `NO_FILE` for none."""

    @property
    def next_revision(self) -> int:
        """The number that the next document will carry: 1 for the first, one more for a correction."""
        return self.revisions[-1].number + 1 if self.revisions else 1

    def written(self, words: Words, facts_print: str) -> "Draft":
        """After a person wrote: the facts they had before their eyes are noted with the sections that they changed."""
        changed = [
            one.name for one in fields(words) if getattr(words, one.name) != getattr(self.words, one.name)
        ]
        seen = {**self.facts_seen, **dict.fromkeys(changed, facts_print)}
        return replace(self, words=words, facts_seen=seen)

    def takes(self, file_id: str) -> bool:
        """Whether a piece of evidence goes with the document."""
        return not self.evidence or file_id in self.evidence

    def taking(self, chosen: Collection[str], every: Sequence[str]) -> "Draft":
        """With the evidence that is chosen of every file that there is."""
        picked = tuple(one for one in every if one in chosen)
        return replace(self, evidence=() if len(picked) == len(every) else picked or NO_FILE)

    def revision_after(self, posted: int) -> int:
        """The number that the next document will carry where the channel holds revision `posted` already."""
        return max(self.next_revision, posted + 1)

    def sent(self, at: Micros, by: str, sha256: str, note: str = "", *, number: int = 0) -> "Draft":
        """After a document went out: its words are kept as revision `number`, the next one where that is 0."""
        revision = Revision(number or self.next_revision, self.words, at, by, sha256, note)
        return replace(self, revisions=(*self.revisions, revision))


def note_key(incident: str) -> str:
    """The key under which a desk keeps the draft among its notes."""
    return f"postmortem:{incident}"


def draft_json(draft: Draft) -> dict[str, Json]:
    """The draft as JSON to keep."""
    return {
        "version": VERSION,
        "incident": draft.incident,
        "words": _words_json(draft.words),
        "facts_seen": dict(draft.facts_seen),
        "evidence": list(draft.evidence),
        "revisions": [
            {
                "number": one.number,
                "words": _words_json(one.words),
                "sent_at": one.sent_at,
                "sent_by": one.sent_by,
                "sha256": one.sha256,
                "note": one.note,
            }
            for one in draft.revisions
        ],
    }


def read_draft(incident: str, value: Json) -> Draft:
    """The draft that `draft_json` wrote; an empty one for None. Raises DraftUnreadable."""
    if value is None:
        return Draft(incident)
    try:
        if not isinstance(value, dict) or value["version"] != VERSION or value["incident"] != incident:
            raise DraftUnreadable(f"the draft of {incident} was written by another version of desk")
        return Draft(
            incident,
            _words(value["words"]),
            {name: str(print_) for name, print_ in _table(value["facts_seen"]).items()},
            tuple(_revision(one) for one in _list(value["revisions"])),
            tuple(str(one) for one in _list(value["evidence"])),
        )
    except (KeyError, TypeError) as error:
        raise DraftUnreadable(f"the draft of {incident} is damaged: {error!r}") from error


def print_of(facts: object) -> str:
    """A short print of facts: equal facts, equal print."""
    return hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _words_json(words: Words) -> dict[str, Json]:
    texts: dict[str, Json] = {
        one.name: getattr(words, one.name) for one in fields(words) if one.name != "actions"
    }
    actions: list[Json] = [
        {"what": one.what, "owner": one.owner, "side": str(one.side), "due": one.due, "done": one.done}
        for one in words.actions
    ]
    return {**texts, "actions": actions}


def _words(value: Json) -> Words:
    table = _table(value)
    return Words(
        summary=str(table.get("summary", "")),
        impact=str(table.get("impact", "")),
        root_cause=str(table.get("root_cause", "")),
        went_well=str(table.get("went_well", "")),
        lessons=str(table.get("lessons", "")),
        actions=tuple(_action(_table(one)) for one in _list(table.get("actions", []))),
    )


def _action(table: Mapping[str, Json]) -> Action:
    side = Side.OPERATOR if table.get("side") == "operator" else Side.SUPPORT
    return Action(
        str(table["what"]),
        str(table.get("owner", "")),
        side,
        str(table.get("due", "")),
        table.get("done") is True,
    )


def _revision(value: Json) -> Revision:
    table = _table(value)
    number, sent_at = table["number"], table["sent_at"]
    if not isinstance(number, int) or not isinstance(sent_at, int):
        raise TypeError("number and sent_at are whole numbers")
    return Revision(
        number,
        _words(table["words"]),
        sent_at,
        str(table["sent_by"]),
        str(table["sha256"]),
        str(table["note"]),
    )


def _table(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise TypeError(f"not a table: {value!r}")
    return value


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TypeError(f"not a list: {value!r}")
    return value
