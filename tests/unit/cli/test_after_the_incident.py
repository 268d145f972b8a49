"""Credits, the meeting and the document from the command line, as far as they need no network."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.cli import main
from tests.unit.documents import scene
from tests.unit.documents.test_credit_tables import TABLE

ID = f"{scene.CHANNEL}:{scene.ROOT}"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "credits.toml"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_a_table_is_set_and_what_is_due_is_shown_step_by_step(
    home: Path, table: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["credits", "show", ID]) == 0
    assert capsys.readouterr().out == "No credit table configured.\n"
    assert main(["credits", "table", str(table), "--operator", "aurelio de"]) == 0
    assert "Aurelio DE: credit table 1, SHA-256 " in capsys.readouterr().out
    assert main(["credits", "show", ID]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Late acknowledgement (P1): 1 x 5 % = 5 %"
    assert said[-1] == "Provisional until both sides agree."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (b"version = 1\n", "currency must be a name"),
        (b"\xff\xfe", "is no text file"),
        (b"a = [", "is not TOML"),
    ],
)
def test_a_table_that_is_none_is_refused(
    home: Path, table: Path, capsys: pytest.CaptureFixture[str], text: bytes, line: str
):
    table.write_bytes(text)
    assert main(["credits", "table", str(table)]) == 1
    assert line in capsys.readouterr().err
    assert main(["credits", "table", str(table), "--operator", "nobody"]) == 1


def test_a_section_is_written_and_the_document_says_what_it_lacks(
    home: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["document", ID, "--set", "root_cause", "The queue was full."]) == 0
    assert "not ready: at least one improvement action\n" in capsys.readouterr().out
    arguments = ["--action", "Alert on age", "--owner", "Lena", "--due", "2026-11-02", "--side", "operator"]
    assert main(["document", ID, *arguments]) == 0
    assert capsys.readouterr().out == ""
    assert main(["document", ID]) == 0
    said = capsys.readouterr().out
    assert "The queue was full." in said
    assert "Alert on age" in said
    assert "not ready" not in said


def test_a_section_that_is_none_and_a_day_that_is_none_are_refused(
    home: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["document", ID, "--set", "blame", "you"]) == 1
    assert "There is no section 'blame'" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["document", ID, "--action", "x", "--due", "soon"])


def test_what_is_not_ready_is_not_sent(home: Path, capsys: pytest.CaptureFixture[str]):
    target = home / "pack.eml"
    assert main(["document", ID, "--send", str(target)]) == 1
    assert "missing: the root cause; at least one improvement action" in capsys.readouterr().err
    assert not target.exists()
    assert main(["document", ID, "--send", str(home / "pack.pdf")]) == 1


def test_where_the_window_has_passed_no_time_is_proposed(home: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["review", ID, "--propose"]) == 1
    assert "No meeting fits into its window any more" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--held", "2026-10-13T13:00:00Z", "--invitation", "x.ics"], "--invitation goes with"),
        (["--scheduled", "2026-10-13T13:00:00Z", "--invitation", "x.ics"], "--from ADDRESS"),
        (
            ["--scheduled", "2026-10-13T13:00:00Z", "--invitation", "x.pdf", "--from", "a@b.example"],
            "not x.pdf",
        ),
        (
            ["--scheduled", "2026-10-13T13:00:00Z", "--invitation", "x.eml", "--from", "a@b.example"],
            "nobody to go",
        ),
        (["--cancelled", "ill", "--invitation", "x.ics", "--from", "a@b.example"], "no meeting to cancel"),
    ],
)
def test_an_invitation_that_cannot_be_written_stops_before_anything_is_posted(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
):
    assert main(["review", ID, *arguments]) == 1
    assert line in capsys.readouterr().err
