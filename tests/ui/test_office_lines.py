"""What the mail server, the disk and the credit tables say is said in the window's language, every line of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk.outreach.mailbox import AddressInvalid, checked_address
from desk.ui.language import speak
from desk.ui.wording.told import told
from tests.architecture.source_tree import parsed

_ROOMS = (
    "app/mailing.py",
    "documents/credit_tables.py",
    "outreach/mail.py",
    "outreach/mailbox.py",
    "outreach/message.py",
    "outreach/smtp.py",
    "procedure/credits.py",
    "store/database.py",
    "store/failures.py",
    "store/files.py",
)
_KINDS = ("Mail", "Letter", "Address", "CreditTable", "Store", "NewerDatabase", "DiskFull", "DatabaseLocked")
_IN_PLACE = {"_why(error)": " (5 why)", "what": "the message"}
"""What stands where an expression does; any other expression is told by a word."""
_NOTHING_TO_SAY = "{path}: {error}"
"""SQLite's own words for what nobody foresaw."""


def _written(node: ast.expr, told_of: dict[str, str]) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr():
            return "".join(
                str(part.value)
                if isinstance(part, ast.Constant)
                else told_of.get(ast.unparse(part.value), "abc")
                for part in node.values
                if isinstance(part, ast.Constant | ast.FormattedValue)
            )
    return None


def _lines() -> Iterator[str]:
    for room in _ROOMS:
        for node in ast.walk(parsed(Path("desk", room))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
                continue
            if node.func.id.startswith(_KINDS) and ast.unparse(node.args[0]) != f"f{_NOTHING_TO_SAY!r}":
                line = _written(node.args[0], _IN_PLACE)
                if line is not None:
                    yield line


@pytest.fixture(params=["de", "pl"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.mark.usefixtures("spoken")
def test_every_line_is_known():
    lines = set(_lines())
    assert len(lines) > 35
    assert sorted(line for line in lines if told(line) == line) == []


@pytest.mark.usefixtures("spoken")
def test_what_stands_in_a_line_is_kept():
    with pytest.raises(AddressInvalid) as caught:
        checked_address("anna at lottoria")
    assert "anna at lottoria" in told(str(caught.value))
    assert told(str(caught.value)) != str(caught.value)
