"""Whole desks: commands run as processes on a home of their own, as a script or a person runs them."""

from __future__ import annotations

import contextlib
import io
import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desk.cli import main
from tests.e2e.slack_process import ROOT, App, Scene

_ENDS_WITHIN_S = 60.0
_SAYS_WITHIN_S = 30.0


@dataclass(frozen=True)
class Ran:
    """What one command came to."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Standard output as one line."""
        return self.out.strip()

    @property
    def trouble(self) -> str:
        """The one line on standard error of a command that failed. Raises AssertionError where it is not one."""
        lines = self.err.splitlines()
        assert len(lines) == 1, f"not one line: {self.err!r}"
        return lines[0]


@dataclass(frozen=True)
class DeskProcess:
    """One desk: its home, and the environment that its processes get."""

    home: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self, *arguments: str, typed: str = "", code: int | None = 0) -> Ran:
        """Run one command to its end; `code` is the exit code it must have (None: any)."""
        done = subprocess.run(
            self._command(arguments),
            cwd=ROOT,
            env=self._environment(),
            input=typed,
            capture_output=True,
            text=True,
            timeout=_ENDS_WITHIN_S,
            check=False,
        )
        ran = Ran(done.returncode, done.stdout, done.stderr)
        assert code is None or ran.code == code, f"desk {' '.join(arguments)}: {ran}"
        return ran

    def connect(self, scene: Scene, app: App | None = None, me: str = "", *more: str) -> Ran:
        """Connect to the scene's channel, as support by its team unless told otherwise."""
        given = app or scene.app
        sides = more or ("--support-team", scene.provider)
        who = ("--me", me) if me else ()
        return self.run(
            *("connect", "--api-url", scene.slack.api_url, "--channel", scene.channel, "--name", "Fortuna"),
            *who,
            *sides,
            typed=given.typed_in,
        )

    def board(self, *arguments: str) -> dict[str, Any]:
        """The board as its JSON says."""
        board: dict[str, Any] = json.loads(self.run("incidents", "--json", *arguments).out)
        return board

    def incident(self, title: str, *arguments: str) -> dict[str, Any]:
        """The one incident of that title."""
        found = [one for one in self.board("--all", *arguments)["incidents"] if one["title"] == title]
        assert len(found) == 1, f"{len(found)} incidents named {title!r}"
        incident: dict[str, Any] = found[0]
        return incident

    @contextlib.contextmanager
    def started(self, *arguments: str, room: int = 0) -> Iterator[subprocess.Popen[str]]:
        """Start a command, to be met while it runs; with `room` it can write no file beyond so many bytes."""
        limit = ["sh", "-c", f'ulimit -f {room // 512}; exec "$@"', "sh"] if room else []
        process = subprocess.Popen(
            limit + self._command(arguments),
            cwd=ROOT,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            try:
                yield process
            finally:
                process.kill()

    def watch(self) -> Watching:
        """Start `desk sync --watch`."""
        return Watching(self._command(("sync", "--watch")), self._environment())

    def _command(self, arguments: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "desk", *arguments]

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DESK_HOME": str(self.home), "PYTHONPATH": str(ROOT), **self.environment}


@dataclass(frozen=True)
class DeskHere(DeskProcess):
    """The same desk with its commands run in the test's own process: as true, and much faster."""

    def run(self, *arguments: str, typed: str = "", code: int | None = 0) -> Ran:
        """See DeskProcess."""
        out, err, old_input = io.StringIO(), io.StringIO(), sys.stdin
        with (
            pytest.MonkeyPatch.context() as patch,
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            for name, value in self._environment().items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", io.StringIO(typed))
            try:
                found = main(arguments)
            except SystemExit as ended:
                found = int(ended.code or 0)
        assert sys.stdin is old_input
        ran = Ran(found, out.getvalue(), err.getvalue())
        assert code is None or ran.code == code, f"desk {' '.join(arguments)}: {ran}"
        return ran


class Watching:
    """A `desk sync --watch` that runs; what it says on standard error can be waited for."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=dict(environment),
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        self.lines: list[str] = []
        self._heard: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._listen)
        self._reader.start()

    def says(self, pattern: str) -> str:
        """Wait for a line that matches. Raises queue.Empty where none comes in time."""
        while True:
            line = self._heard.get(timeout=_SAYS_WITHIN_S)
            self.lines.append(line)
            if re.search(pattern, line):
                return line

    def ends(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal and wait for the end; the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(timeout=_ENDS_WITHIN_S)
        self._reader.join(timeout=10)
        if self.process.stderr is not None:
            self.process.stderr.close()
        return code

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._heard.put(line.rstrip("\n"))
