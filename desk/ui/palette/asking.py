"""The acts that the palette offers: on incidents by what the agreement allows now, and on what waits in the triage."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from desk.procedure.board import TriageItem
from desk.procedure.incident import Incident
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.incident.lines import readable
from desk.ui.incident.offers import Act, offers

translate = QCoreApplication.translate

_ALSO = {
    Act.ACKNOWLEDGE: "ack", Act.PROPOSE: "severity", Act.HAND_OVER: "handover", Act.LINKED: "link",
    Act.CONTACT: "phone", Act.SCHEDULE: "review", Act.HELD: "review", Act.UNMERGE: "unmerge",
    Act.EMAIL: "email", Act.REVIEW: "document", Act.AGREE_CREDITS: "credits",
}  # fmt: skip
"""What the command line calls an act, where its words do not begin with that."""
_TRIAGE_ALSO = {"promote": "promote", "credit": "credit", "dismiss": "dismiss", "support": "classify",
                "operator": "classify"}  # fmt: skip

_TELLING = 4
"""Letters by which a later word of an act's name is asked for."""


def incident_acts(incident: Incident, book: Book, words: Sequence[str]) -> Iterator[tuple[Act, str]]:
    """The acts of an incident whose own words were typed, with what each is called before a title.

    Who types a title asks for no act: a title may begin with "Update", and an act's words have an "is" and a "for".
    """
    title = incident.title.casefold().split()
    if (
        len(words) > 1
        and all(map(str.startswith, title, map(str.casefold, words)))
        and len(title) >= len(words)
    ):
        return
    for offer in offers(incident, book.me.side, book.me.user):
        verb = _verb(offer.act, offer.text)
        if any(_begins(word, verb) or _names(word, _ALSO.get(offer.act, "")) for word in words):
            yield offer.act, verb


def incident_alias(act: Act) -> str:
    """The word of the command line for an act."""
    return _ALSO.get(act, "")


def triage_acts(item: TriageItem, words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The acts of a message that is no report yet whose own words were typed: (name, words)."""
    acts = [
        ("promote", translate("palette", "Make it an incident")),
        ("credit", translate("palette", "Credit to an incident")),
        ("dismiss", translate("palette", "Set aside")),
    ]
    if item.author.side is Side.UNKNOWN:
        acts += [
            ("support", translate("palette", "Its author is support")),
            ("operator", translate("palette", "Its author is operator")),
        ]
    for name, verb in acts:
        if any(_begins(word, verb) or _names(word, _TRIAGE_ALSO[name]) for word in words):
            yield name, verb


def triage_alias(name: str) -> str:
    """The word of the command line for an act on a message."""
    return _TRIAGE_ALSO[name]


def triage_text(item: TriageItem, book: Book) -> str:
    """A message in one line."""
    return " ".join(readable(item.text, book).split())


def _begins(word: str, verb: str) -> bool:
    """Whether a word of the verb begins with what was typed: "ack" asks for Acknowledge, not for Feedback.

    Of the words behind the first a few letters ask for nothing: they have an "is" and a "for" in every language.
    """
    first, *later = verb.casefold().split()
    typed = word.casefold()
    return first.startswith(typed) or (
        len(typed) >= _TELLING and any(each.startswith(typed) for each in later)
    )


def _verb(act: Act, text: str) -> str:
    """An act's words before an incident's title: without the level it would name, and without dots."""
    if act is Act.ACKNOWLEDGE:
        return translate("palette", "Acknowledge")
    return text.rstrip("…")


def _names(word: str, also: str) -> bool:
    """Whether what was typed begins the command line's name of an act."""
    return bool(also) and also.startswith(word.casefold())
