"""The template as lines: a message's text cut into labelled sections, before any value is understood."""

import re
from dataclasses import dataclass

from desk.procedure.labels import PLAIN, Label, label_of, unquoted
from desk.procedure.slacktext import GUARD, even, starts_in_code

_BULLET = re.compile(r"\A(?:[•‣◦▪▫●○·∙*]\s+|[–—-]\s+(?!\d))")
_WRAPPED = re.compile(r"([*_])(?!\s)((?:(?!\1).)+)(?<!\s)\1")


@dataclass(frozen=True, slots=True)
class Section:
    """One labelled value. `field`, `name` and `note` as in Label; `wire` is the value, still Slack's wire text."""

    field: str
    name: str
    note: str
    wire: str


def sections(text: str) -> list[Section]:
    """The labelled sections of wire text, in order; lines before the first label belong to none.

    A label that the template does not know counts only in the same kind of line (indent and bullet) as one that
    it knows, so that "- Feed A: down" in a list inside a description stays there.
    """
    lines = even(text).split("\n")
    inside = starts_in_code("\n".join(lines))
    labels = [None if code else label_of(line) for line, code in zip(lines, inside, strict=True)]
    shapes = {label.shape for label in labels if label and label.field}
    found: list[tuple[Label, list[str]]] = []
    for line, label, code in zip(lines, labels, inside, strict=True):
        if label and (label.field or label.shape in shapes):
            found.append((label, [label.value]))
        elif found:
            found[-1][1].append(line if code or line.startswith(GUARD) else unquoted(line))
    return [
        Section(label.field, label.name, label.note, _cleaned("\n".join(value))) for label, value in found
    ]


def needs_guard(line: str, is_alone: bool) -> bool:
    """Whether a line of a value, or one that is all of it, would not be read back as it is without the guard."""
    label = label_of(line)
    if unquoted(line) != line or (label and (label.field or label.shape == PLAIN)):
        return True
    return is_alone and _cleaned(line) != line


def _cleaned(value: str) -> str:
    """A value without white space around it; one line also without its bullet and the marks around all of it."""
    value = value.strip()
    if "\n" in value or value.startswith(GUARD):
        return value
    value = _BULLET.sub("", value)
    while wrapped := _WRAPPED.fullmatch(value):
        value = wrapped[2]
    return value
