"""``mailto:`` links, for a person who writes with their own mail program.

Source: RFC 6068: percent-encoded UTF-8, line ends as %0D%0A, no plus for a blank.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from desk.outreach.mailbox import Mailbox
from desk.outreach.openable import LinkTooLong
from desk.outreach.single_line import many_lines, one_line

LONGEST = 2_000
"""Characters of a link. Windows hands programs about 2,080; some browsers and mail programs cut earlier."""
_CUT = "\n[shortened: the whole text is in desk]"


@dataclass(frozen=True, slots=True)
class MailLink:
    """A link, and whether its text had to be shortened (then an ``.eml`` file is the better way)."""

    url: str
    shortened: bool = False


def mail_link(
    to: Iterable[Mailbox], subject: str = "", body: str = "", cc: Iterable[Mailbox] = (), limit: int = LONGEST
) -> MailLink:
    """The link that opens a draft, never longer than `limit`.

    Names are left out (RFC 6068 knows addresses only). Raises LinkTooLong where the addresses alone are too long.
    """
    line = one_line(subject)
    head = "mailto:" + ",".join(map(_address, to))
    fields = {"cc": ",".join(map(_address, cc)), "subject": quote(line, safe="")}
    asked = "&".join(f"{name}={value}" for name, value in fields.items() if value)
    start = f"{head}?{asked}&body=" if asked else f"{head}?body="
    words = many_lines(body)
    if len(start) > limit:
        raise LinkTooLong(f"{len(start) - limit} characters of addresses too many for one link")
    if len(start) + len(_quoted(words)) <= limit:
        return MailLink((start + _quoted(words)) if words else start[:-6])
    room = limit - len(start) - len(_quoted(_CUT))
    if room < 0:
        return MailLink(start[:-6], shortened=True)
    return MailLink(start + _quoted(_fitting(words, room)) + _quoted(_CUT), shortened=True)


def _fitting(words: str, room: int) -> str:
    """The longest beginning of the words whose quoted form fits; never half a character."""
    taken = 0
    for place, char in enumerate(words):
        taken += len(_quoted(char))
        if taken > room:
            return words[:place].rstrip()
    return words


def _quoted(words: str) -> str:
    return quote(words.replace("\n", "\r\n"), safe="")


def _address(box: Mailbox) -> str:
    return quote(box.address, safe="@")
