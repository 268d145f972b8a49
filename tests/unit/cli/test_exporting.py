"""`desk export` writes what this desk's log holds, with no network and no token."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from desk.cli import main
from tests.unit.documents import scene

ID = f"{scene.CHANNEL}:{scene.ROOT}"


@pytest.mark.parametrize("ending", ["md", "html", "csv"])
def test_an_incident_is_written_in_the_format_of_the_ending(home: Path, ending: str):
    target = home / f"p1.{ending}"
    assert main(["export", ID, "--to", str(target)]) == 0
    text = target.read_text(encoding="utf-8")
    assert "Bets settle up to ten minutes late" in text
    assert "CEST" in text
    assert "Marek Nowak" in text
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_another_zone_can_be_chosen(home: Path):
    target = home / "p1.md"
    assert main(["export", scene.ROOT, "--to", str(target), "--zone", "America/New_York"]) == 0
    assert "2026-10-12 04:00:00 EDT" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["C0DESK:1.000000", "--to", "x.md"], "No incident C0DESK:1.000000"),
        ([ID, "--to", "x.xyz"], "not 'xyz'"),
        ([ID, "--to", "nowhere/x.md"], "There is no folder nowhere"),
    ],
)
def test_what_cannot_be_written_is_one_clear_line(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
):
    assert main(["export", *arguments]) == 1
    said = capsys.readouterr().err
    assert line in said
    assert said.count("\n") == 1


def test_a_zone_that_is_none_is_wrong_use(home: Path):
    with pytest.raises(SystemExit) as stopped:
        main(["export", ID, "--to", "x.md", "--zone", "Berlin/Europe"])
    assert stopped.value.code == 2


def test_verify_says_that_an_export_holds(home: Path, capsys: pytest.CaptureFixture[str]):
    target = home / "p1.csv"
    assert main(["export", ID, "--to", str(target)]) == 0
    assert main(["verify", str(target)]) == 0
    assert "DIFFERS" not in capsys.readouterr().out


def test_verify_says_where_a_changed_export_differs(home: Path, capsys: pytest.CaptureFixture[str]):
    target = home / "p1.csv"
    assert main(["export", ID, "--to", str(target)]) == 0
    target.write_bytes(target.read_bytes().replace(b"Looking again", b"Looked before"))
    assert main(["verify", str(target)]) == 1
    said = capsys.readouterr()
    assert "DIFFERS  The file was changed after desk wrote it, first at row 10" in said.out
    assert said.err.startswith("desk: ")
    assert said.err.count("\n") == 1


def test_verify_refuses_what_desk_did_not_write(home: Path, capsys: pytest.CaptureFixture[str]):
    target = home / "other.html"
    target.write_text("<p>hello</p>", encoding="utf-8")
    assert main(["verify", str(target)]) == 1
    assert "carries no evidence chain" in capsys.readouterr().err


def test_metrics_are_told_in_words_and_as_json(home: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["metrics", "--month", "2026-10"]) == 0
    assert "Update intervals kept        83.3 % (5 of 6)" in capsys.readouterr().out
    assert main(["metrics", "--month", "2026-10", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["version"] == 1
    assert said["operators"][0]["measures"]["missed_updates"] == 2


@pytest.mark.parametrize("ending", ["csv", "json", "html", "pdf"])
def test_a_month_is_written_in_the_format_of_the_ending(home: Path, ending: str):
    target = home / f"month.{ending}"
    assert main(["metrics", "--month", "2026-10", "--operator", "aurelio de", "--to", str(target)]) == 0
    assert target.stat().st_size > 400


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--operator", "Nobody"], "No operator is called Nobody: one of Aurelio DE"),
        (["--to", "x.docx"], "csv, json, html or pdf, not 'docx'"),
    ],
)
def test_a_month_that_cannot_be_written_is_one_clear_line(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
):
    assert main(["metrics", "--month", "2026-10", *arguments]) == 1
    assert line in capsys.readouterr().err


def test_a_month_that_is_none_is_wrong_use(home: Path):
    with pytest.raises(SystemExit) as stopped:
        main(["metrics", "--month", "2026-13"])
    assert stopped.value.code == 2


def test_evidence_that_cannot_be_fetched_is_told_and_the_document_written(
    home: Path, capsys: pytest.CaptureFixture[str]
):
    target = home / "p1.html"
    assert main(["export", ID, "--to", str(target)]) == 0
    assert capsys.readouterr().err.startswith(
        "desk: warning: queue.png is still in Slack: No token for Aurelio DE"
    )
    assert "Bets settle" in target.read_text("utf-8")
