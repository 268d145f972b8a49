"""What desk's posts say: the act on the first line, the person's own words below, the signature last.

Source: procedure, "Acts typed by hand". Every text here is read back by `grammar`.
"""

import re

from desk.procedure.errors import Refused
from desk.procedure.levels import levels_named
from desk.procedure.severity import Severity
from desk.procedure.signature import sign
from desk.procedure.slacktext import escape, mention

LIMIT = 3_900
"""Characters that one post may hold; Slack was seen to split above 4,000."""

_USER = re.compile(r"&lt;(@[UW][A-Z0-9_]+)&gt;")


def spoken(words: str) -> str:
    """A person's words as wire text: escaped, but for mentions of single users."""
    return _USER.sub(r"<\1>", escape(words.replace("\r\n", "\n").strip()))


def post_text(first_line: str, body: str, author: str, op: str) -> str:
    """The whole text of a post; `body` is wire text already. Raises Refused where it is too long for Slack."""
    text = "\n".join(part for part in (first_line, body, sign(author, op)) if part)
    if len(text) > LIMIT:
        raise Refused(
            f"This is {len(text) - LIMIT} characters too long for one Slack message: shorten it or attach it as a file"
        )
    return text


def acknowledged(level: Severity | None) -> str:
    """First line of an acknowledgement, with the level it proposes."""
    return f"Acknowledged as {level.name}" if level else "Acknowledged"


def severity(level: Severity) -> str:
    """First line of a proposal (or agreement) of a level."""
    return f"Severity: {level.name}"


def severity_agreed(level: Severity) -> str:
    """First line of accepting the other side's level: it names the level, so it reads the same without context."""
    return f"Agreed: severity {level.name}"


def headed(word: str, words: str) -> tuple[str, str]:
    """``Resolved: words`` as (first line, body): the words' first line stands beside the word unless it could be
    read as a level."""
    wire = spoken(words)
    first, _, rest = wire.partition("\n")
    if levels_named(first) or len(first) > 300:
        return word, wire
    return f"{word}: {first}", rest


def handed_over(user: str) -> str:
    """First line of a handover."""
    return f"Handed over to {mention(user)}"


def labelled(pairs: dict[str, str]) -> str:
    """``*Label:* value`` lines, one each; values are escaped and kept to one line; empty ones are left out."""
    return "\n".join(
        f"*{label}:* {escape(' '.join(value.split()))}" for label, value in pairs.items() if value
    )
