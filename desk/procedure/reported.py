"""What a report says: the template's fields as values, without the words around them.

Source: procedure, part 1, section 1. It stands apart from `report`, which reads and writes the text and is slow to
load: a window that paints a board needs the values only.
"""

from dataclasses import dataclass

from desk.procedure.durations import instant_text
from desk.procedure.severity import Severity
from desk.procedure.slacktext import tidy

FIELDS = ("title", "product", "description", "impact", "severity", "occurred", "stakeholders", "evidence")
"""The template's fields in its own order."""

_NOT_FILLED_IN = frozenset(["-", "--", "–", "—", "?", "??", "???", "...", "…", "n/a", "tbd", "tba", "tbc"])


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says, as plain text a person would read; '' is absent.

    `occurred_at` is in microseconds since the Unix epoch, UTC; `occurred_text` is the Timestamp as typed.
    `stakeholders` are Slack ids of users (`U…`, `W…`) and user groups (`S…`). `evidence_named` is the text of
    Screenshot/Logs; the files themselves are the message's. `extras` are labels the template does not know, each
    with its value. `unread` are fields whose text, or a part of it, could not be read, each with that text.
    Every text is held in its normal form (`slacktext.tidy`); an instant without text says itself.
    """

    title: str = ""
    product: str = ""
    description: str = ""
    impact: str = ""
    severity: Severity | None = None
    occurred_at: int | None = None
    occurred_text: str = ""
    stakeholders: tuple[str, ...] = ()
    evidence_named: str = ""
    extras: tuple[tuple[str, str], ...] = ()
    unread: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        for name in ("title", "product", "description", "impact", "occurred_text", "evidence_named"):
            object.__setattr__(self, name, tidy(getattr(self, name)))
        for name in ("extras", "unread"):
            object.__setattr__(
                self, name, tuple((tidy(key), tidy(text)) for key, text in getattr(self, name))
            )
        if self.occurred_at is not None and not self.occurred_text:
            object.__setattr__(self, "occurred_text", instant_text(self.occurred_at))

    def missing(self, has_files: bool) -> tuple[str, ...]:
        """The template's fields that are absent or could not be read, in its order (FIELDS).

        `has_files` tells whether the message carries any. A placeholder ("-", "tbd") fills in nothing.
        """
        given = {
            "title": _is_filled_in(self.title),
            "product": _is_filled_in(self.product),
            "description": _is_filled_in(self.description),
            "impact": _is_filled_in(self.impact),
            "severity": self.severity is not None,
            "occurred": self.occurred_at is not None,
            "stakeholders": bool(self.stakeholders),
            "evidence": has_files or _is_filled_in(self.evidence_named),
        }
        return tuple(field for field in FIELDS if not given[field])


def _is_filled_in(text: str) -> bool:
    return bool(text) and text.casefold() not in _NOT_FILLED_IN
