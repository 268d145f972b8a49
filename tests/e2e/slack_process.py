"""A local Slack in a process of its own, and what people do in it."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_SERVES_WITHIN_S = 30.0
_numbers = count(1)


@dataclass(frozen=True)
class SlackProcess:
    """Where the local Slack is, and its control end."""

    api_url: str
    control_url: str

    def does(self, verb: str, **fields: Any) -> dict[str, Any]:
        """One verb of the control end (docs/local-slack.md). Raises AssertionError where it is refused."""
        request = urllib.request.Request(
            self.control_url + verb,
            data=json.dumps(fields).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                said: dict[str, Any] = json.load(answer)
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{verb}: {error.read().decode()}") from error
        return said

    def calls(self, method: str) -> int:
        """How often a method was called so far."""
        made: list[str] = self.does("dump")["calls"]
        return made.count(method)

    def is_called(self, method: str, more_than: int, within_s: float = 30.0) -> None:
        """Wait until a method was called more often than this. Raises AssertionError where it is not."""
        until = time.monotonic() + within_s
        while self.calls(method) <= more_than:
            assert time.monotonic() < until, f"nobody called {method}"

    def healthy(self) -> None:
        """No faults any more."""
        self.does("clear_faults")
        self.does("faults", drops_metadata=False, drops_foreign_metadata=False, names_app_on_file_share=False)
        self.does("limits", enabled=False)


@dataclass(frozen=True)
class App:
    """An app of one team as a person installs it: its ids and its tokens."""

    id: str
    team_id: str
    bot_user_id: str
    bot_id: str
    bot_token: str
    app_token: str
    user_token: str

    @property
    def typed_in(self) -> str:
        """The three lines that `desk connect` reads."""
        return f"{self.bot_token}\n{self.app_token}\n{self.user_token}\n"


@dataclass(frozen=True)
class Scene:
    """A provider and an operator who share one channel, each with people and an app."""

    slack: SlackProcess
    provider: str
    operator: str
    channel: str
    ada: str
    """of the provider's support"""
    ben: str
    """of the provider's support"""
    olga: str
    """of the operator"""
    app: App
    """the provider's"""
    operators_app: App

    def post(self, user: str, text: str, **more: Any) -> str:
        """A person types a message; its ts."""
        ts: str = self.slack.does("post", channel=self.channel, user=user, text=text, **more)["ts"]
        return ts

    def upload(self, user: str, name: str, content: bytes, **more: Any) -> str:
        """A person drops a file; the ts of the message that carries it."""
        file = {"name": name, "content_base64": base64.b64encode(content).decode()}
        said = self.slack.does("upload", channel=self.channel, user=user, files=[file], **more)
        ts: str = said["ts"]
        return ts

    def messages(self) -> list[dict[str, Any]]:
        """Every message of the channel as the server keeps it."""
        channels = self.slack.does("dump")["channels"]
        found: list[dict[str, Any]] = channels[self.channel]["messages"]
        return found

    def texts(self) -> list[str]:
        """The text of every message, oldest first."""
        return [message["text"] for message in self.messages()]

    def posted(self, first_line: str) -> int:
        """How many messages begin with this line."""
        return sum(text.partition("\n")[0].startswith(first_line) for text in self.texts())


@contextmanager
def local_slack(*arguments: str) -> Iterator[SlackProcess]:
    """Serve an empty workspace while the block runs."""
    command = [sys.executable, "-m", "desk.localslack", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        said = json.loads(process.stdout.readline())
        yield SlackProcess(said["api_url"], said["control_url"])
    finally:
        process.kill()
        process.wait(timeout=10)
        process.stdout.close()


def set_up(slack: SlackProcess) -> Scene:
    """Two teams of its own for one test, with people, apps and a shared channel."""
    number = next(_numbers)
    provider = slack.does("add_team", name=f"Gamnify {number}", domain=f"gamnify-{number}")["id"]
    operator = slack.does("add_team", name=f"Fortuna {number}", domain=f"fortuna-{number}")["id"]

    def person(team: str, name: str) -> str:
        user: str = slack.does("add_user", team=team, name=f"{name.lower()}{number}", real_name=name)["id"]
        return user

    ada, ben, olga = (
        person(provider, "Ada Berg"),
        person(provider, "Ben Aydin"),
        person(operator, "Olga Nowak"),
    )
    app, other = (
        App(**_fields(slack.does("add_app", team=team, name="desk"))) for team in (provider, operator)
    )
    members = [ada, ben, olga, app.bot_user_id, other.bot_user_id]
    channel = slack.does(
        "add_channel", name=f"fortuna-support-{number}", teams=[provider, operator], members=members
    )["id"]
    return Scene(slack, provider, operator, channel, ada, ben, olga, app, other)


def _fields(said: dict[str, Any]) -> dict[str, Any]:
    return {name: said[name] for name in App.__dataclass_fields__}
