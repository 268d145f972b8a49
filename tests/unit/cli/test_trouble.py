"""Whatever goes wrong is one line for a person, and the whole of what nobody foresaw is in the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.cli import main
from desk.cli.trouble import Trouble, said_plainly, written_down
from desk.procedure.errors import Refused
from desk.procedure.ports import NotSent


def _failing(error: BaseException) -> int:
    raise error


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (Trouble("No operator\nis connected"), "desk: No operator is connected"),
        (Refused("Only support can acknowledge"), "desk: Only support can acknowledge"),
        (NotSent("no connection to Slack", "offline"), "desk: no connection to Slack"),
        (OSError(28, "No space left on device", "/data"), "desk: No space left on device: /data"),
        (KeyboardInterrupt(), "desk: stopped"),
        (ValueError("what?\n"), "desk: desk failed unexpectedly (ValueError: what? )"),
    ],
)
def test_trouble_is_one_line_and_exit_code_1(
    error: BaseException, line: str, capsys: pytest.CaptureFixture[str]
):
    assert said_plainly(lambda: _failing(error)) == 1
    assert capsys.readouterr().err == line + "\n"


@pytest.mark.expects_log("a command failed")
def test_what_nobody_foresaw_is_written_down_and_names_the_log(
    desk_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("desk.cli.doctoring._is_well", lambda _: _failing(LookupError("odd xoxb-1-secret")))
    assert main(["doctor"]) == 1
    line = capsys.readouterr().err
    assert line.startswith("desk: desk failed unexpectedly (LookupError")
    assert line.count("\n") == 1
    assert "xoxb-1-secret" not in line
    log = (desk_home / "data" / "logs" / "command.log").read_text("utf-8")
    assert "Traceback" in log
    assert "xoxb-1-secret" not in log


def test_what_is_known_passes_the_log_by(tmp_path: Path):
    with pytest.raises(Refused), written_down(tmp_path):
        raise Refused("no")
