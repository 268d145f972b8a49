"""Improvement actions: what a post-mortem agreed to mend, as the thread carries it and as both sides follow it.

Source: procedure, part 1, section 5: findings and improvement actions are shared with the operator.
"""

import re
from collections.abc import Iterable, Mapping

from desk.procedure.incident import Action
from desk.procedure.side import Side

MOST = 20
"""How many actions one message of the thread carries: with their lengths below they fit into one post."""

_LONGEST, _LONGEST_OWNER = 90, 30
_LINE = re.compile(
    r"(?P<what>.+) \((?:due (?P<due>\d{4}-\d\d-\d\d), )?(?P<side>support|operator)"
    r"(?:, (?P<owner>[^()]+?))?(?P<done>, done)?\)"
)


def action_fields(actions: Iterable[Action]) -> dict[str, str]:
    """The actions as the labelled lines of a post; beyond `MOST` a last line says how many the document alone holds."""
    listed = list(actions)
    found = {f"Action {number}": _line(one) for number, one in enumerate(listed[:MOST], 1)}
    if len(listed) > MOST:
        found["More"] = f"{len(listed) - MOST} in the document alone"
    return found


def read_actions(fields: Mapping[str, str]) -> tuple[Action, ...]:
    """The actions of a post's labelled lines (labels in lower case), in their order; what is no action ends them."""
    found = []
    for number in range(1, MOST + 1):
        line = _LINE.fullmatch(fields.get(f"action {number}", ""))
        if line is None:
            break
        found.append(
            Action(
                line["what"], line["owner"] or "", Side(line["side"]), line["due"] or "", bool(line["done"])
            )
        )
    return tuple(found)


def _line(action: Action) -> str:
    """``Cache the feed (due 2026-11-02, support, Ann)``: one line, shortened where a person wrote much."""
    owner = _short(re.sub(r"[(),]", " ", action.owner), _LONGEST_OWNER)
    parts = (
        f"due {action.due}" if action.due else "",
        str(action.side),
        owner,
        "done" if action.done else "",
    )
    return f"{_short(action.what, _LONGEST)} ({', '.join(filter(None, parts))})"


def _short(text: str, limit: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
