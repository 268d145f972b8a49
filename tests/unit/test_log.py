"""The log file: private, bounded, and without tokens."""

from __future__ import annotations

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk import log


@pytest.fixture
def redactor() -> log.Redactor:
    return log.Redactor()


@pytest.fixture
def started(tmp_path: Path, redactor: log.Redactor) -> Iterator[Path]:
    level = logging.getLogger().level
    handler = log.start(tmp_path, redactor)
    yield tmp_path / "desk.log"
    log.stop(handler)
    logging.getLogger().setLevel(level)


@pytest.mark.parametrize(
    "token",
    [
        "xoxb-1-2-abcDEF",
        "xoxp-1-2-3-abc",
        "xapp-1-A0-1-abc",
        "xoxe-1-abcdef",
        "xoxe.xoxp-1-abcdef",
        "xoxc-12",
        "xoxs-1-2",
    ],
)
def test_what_looks_like_a_token_never_reaches_the_file(started: Path, token: str):
    logging.getLogger("desk.slack").info("asked with %s, and Bearer %s", token, token)
    text = started.read_text()
    assert token not in text
    assert text.count("[hidden]") == 2


def test_a_registered_value_is_hidden_in_tracebacks_too(started: Path, redactor: log.Redactor):
    redactor.hide("correct horse battery")
    try:
        raise ValueError("no: correct horse battery")
    except ValueError:
        logging.getLogger("desk").info("failed", exc_info=True)
    text = started.read_text()
    assert "correct horse" not in text
    assert "ValueError: no: [hidden]" in text


def test_a_short_value_is_not_hidden(redactor: log.Redactor):
    redactor.hide("a")
    redactor.hide("")
    assert redactor.redact("a cat") == "a cat"


def test_the_file_is_for_its_owner_alone(started: Path):
    logging.getLogger("desk").info("hello")
    assert stat.S_IMODE(started.stat().st_mode) == 0o600


def test_debug_and_the_chatter_of_others_stay_out(started: Path):
    logging.getLogger("desk.store").debug("what somebody wrote")
    logging.getLogger("slack_sdk.web").info("body")
    assert started.read_text() == ""


def test_old_files_are_dropped_and_stay_private(
    tmp_path: Path, redactor: log.Redactor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(log, "_BYTES", 1000)
    handler = log.start(tmp_path, redactor, "small")
    for number in range(200):
        logging.getLogger("desk").info("line %d", number)
    log.stop(handler)
    files = sorted(tmp_path.iterdir())
    assert [path.name for path in files] == ["small.log", "small.log.1", "small.log.2", "small.log.3"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert "line 199" in files[0].read_text() + files[1].read_text()
