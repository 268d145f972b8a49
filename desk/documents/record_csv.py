"""The record as CSV: a line for each row of the timeline and each message of the chain, every line printed."""

import csv
import hashlib
import io
from collections.abc import Sequence

from desk.documents.case import Case
from desk.documents.chain import Chain, Link
from desk.documents.clean_text import clean
from desk.documents.comma_separated import BYTE_ORDER_MARK, csv_text, guarded
from desk.documents.seal import Seal, SealBroken
from desk.documents.timeline import Row, rows

HEADER = (
    "utc", "local", "zone", "by", "user", "side", "act", "text", "evidence", "files", "missed",
    "incident", "ts", "author", "text_sha256", "chain_sha256", "line_sha256",
)  # fmt: skip
_CHAINED = 12
_LINE = len(HEADER) - 1


def record_csv(case: Case) -> str:
    """The timeline, then the chained messages that it does not show: records, and what was deleted.

    `line_sha256` is the SHA-256 of the cells before it, each ended by U+001F, after that of the line before.
    """
    links = {one.ts: one for one in case.chain.links}
    shown = [_shown(case, row, links.pop(row.ts, None)) for row in rows(case)]
    hidden = [_hidden(case, link) for link in links.values()]
    printed, before = [], ""
    for cells in [*shown, *hidden]:
        before = _print(before, cells)
        printed.append([*cells, before])
    return csv_text(HEADER, printed)


def read_csv(text: str) -> tuple[Seal, int | None]:
    """The chain in a record's CSV, and the first line (from 1) that is not as desk wrote it. Raises SealBroken."""
    lines = list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))
    if not lines or tuple(lines[0]) != HEADER:
        raise SealBroken("the file is no timeline that desk wrote")
    changed, before = None, ""
    links: dict[str, Link] = {}
    incident = ""
    for number, cells in enumerate(lines[1:], 1):
        if len(cells) != len(HEADER):
            raise SealBroken(f"line {number} of the file has {len(cells)} cells instead of {len(HEADER)}")
        before = _print(before, cells[:_LINE])
        if changed is None and before != cells[_LINE]:
            changed = number
        _, ts, author, text_sha, sha = cells[_CHAINED - 1 : _LINE]
        incident = incident or cells[_CHAINED - 1]
        if ts and sha:
            names = (*author.split("/"), "", "", "", "")[:4]
            links[ts] = Link(ts, (names[0], names[1], names[2], names[3]), text_sha, sha)
    chain = Chain(tuple(links[ts] for ts in sorted(links)))
    return Seal(incident, chain, changed is None), changed


def _shown(case: Case, row: Row, link: Link | None) -> list[str]:
    cells = [
        row.utc, row.local, row.zone, row.who, row.user, row.side, row.act, row.text, row.link,
        "; ".join(row.files), row.missed,
    ]  # fmt: skip
    return _cells([*cells, *_chained(case, link)])


def _hidden(case: Case, link: Link) -> list[str]:
    act = "Deleted message" if link.gone else "Record"
    return _cells(
        ["", "", "", "", link.author[0], "", act, "", case.link(link.ts), "", "", *_chained(case, link)]
    )


def _chained(case: Case, link: Link | None) -> list[str]:
    if link is None:
        return [case.incident.id, "", "", "", ""]
    return [case.incident.id, link.ts, "/".join(link.author), link.text_sha256, link.sha256]


def _cells(cells: Sequence[str]) -> list[str]:
    """The cells as they will stand in the file, so that what is printed is what is read back."""
    return [guarded(clean(cell)) for cell in cells]


def _print(before: str, cells: Sequence[str]) -> str:
    text = "".join(f"{cell}\x1f" for cell in (before, *cells))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
