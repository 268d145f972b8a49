"""Tables as CSV (RFC 4180) that a spreadsheet opens without running anything that somebody typed."""

import csv
import io
from collections.abc import Iterable, Sequence

_DANGEROUS = "=+-@\t\r\n|%"
BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel reads UTF-8 as the machine's old code page."""


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: a leading apostrophe where it could.

    Source: OWASP, "CSV Injection". White space before the sign does not disarm it.
    """
    bare = text.lstrip(
        " \u00a0\u200b\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\0"
    )
    return f"'{text}" if bare.startswith(tuple(_DANGEROUS + "＝＋－＠")) else text


def csv_text(header: Sequence[str], lines: Iterable[Sequence[str | int | float | None]]) -> str:
    """Header and lines as CSV: CRLF line ends, quoted where needed. Texts are guarded, numbers stay numbers."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(header)
    for line in lines:
        writer.writerow([guarded(cell).replace("\0", "") if isinstance(cell, str) else cell for cell in line])
    return BYTE_ORDER_MARK + stream.getvalue()
