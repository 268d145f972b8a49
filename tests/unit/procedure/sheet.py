"""Sheets of real-looking reports: a message as Slack sends it, and what must be read in it.

A case begins with ``=== name``, then come settings (``zone = …``, ``reported = …``), the message, and after a line
``---`` one line ``field = value`` for each field that is not absent; or ``no report``. In both, ``\\u00a0`` and the
like stand for that character, and ``\\n`` in a value for a new line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk.procedure.instants import from_iso, to_iso
from desk.procedure.report import Report

SHEETS = Path(__file__).parent / "reports"
REPORTED = "2026-11-23T13:30:00Z"


@dataclass(frozen=True)
class Case:
    name: str
    text: str
    reported_at: int
    zone: str
    expected: tuple[str, ...]


def cases() -> Iterator[Case]:
    """Every case of every sheet."""
    for path in sorted(SHEETS.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("=== ")[1:]:
            yield _case(f"{path.stem}: ", block)


def told(report: Report | None) -> tuple[str, ...]:
    """What a sheet says of a report, line by line."""
    if report is None:
        return ("no report",)
    fields = {
        "title": report.title,
        "product": report.product,
        "description": report.description,
        "impact": report.impact,
        "severity": report.severity.name if report.severity else "",
        "occurred": to_iso(report.occurred_at) if report.occurred_at is not None else "",
        "occurred text": report.occurred_text,
        "stakeholders": " ".join(report.stakeholders),
        "evidence": report.evidence_named,
    }
    lines = [f"{name} = {value}" for name, value in fields.items() if value]
    lines += [f"extra {name} = {value}" for name, value in report.extras]
    lines += [f"unread {name} = {value}" for name, value in report.unread]
    lines.append(f"missing = {', '.join(report.missing(has_files=False)) or 'nothing'}")
    return tuple(line.replace("\n", "\\n") for line in lines)


def _case(prefix: str, block: str) -> Case:
    name, _, rest = block.partition("\n")
    settings = {"zone": "UTC", "reported": REPORTED}
    while setting := re.match(r"(zone|reported) = (.*)\n", rest):
        settings[setting[1]] = setting[2]
        rest = rest[setting.end() :]
    text, _, expected = rest.rpartition("\n---\n")
    return Case(
        name=prefix + name,
        text=re.sub(
            r"\\(u[0-9a-f]{4}|r)", lambda code: chr(int(code[1][1:], 16)) if code[1] != "r" else "\r", text
        ),
        reported_at=from_iso(settings["reported"]),
        zone=settings["zone"],
        expected=tuple(expected.strip("\n").split("\n")),
    )
