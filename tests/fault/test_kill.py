"""kill -9, for real: a desk in a process of its own dies at random moments and loses nothing that was queued."""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from slack_sdk import WebClient

from desk.localslack.faults import Fault
from desk.localslack.server import LocalSlack, serve_in_thread
from desk.localslack.workspace import Workspace
from desk.procedure.roster import Party, Roster, format_roster
from desk.procedure.side import Side

ROUNDS = 6
UPDATES = 12


def start(folder: Path, slack: LocalSlack, token: str, channel: str, me: str, incident: str, count: int):
    """A desk of its own; its token goes through a pipe, never through its environment or arguments."""
    arguments = [str(folder), slack.api_url, channel, me, incident, str(count)]
    desk = subprocess.Popen(
        [sys.executable, "-m", "tests.fault.desk_to_kill", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert desk.stdin is not None
    desk.stdin.write(f"{token}\n")
    desk.stdin.flush()
    return desk


def heard_from(desk: subprocess.Popen[str], patience: int) -> list[str]:
    """What a desk says, until its outbox is empty or it has said enough."""
    heard: list[str] = []
    assert desk.stdout is not None
    for line in desk.stdout:
        heard.append(line.strip())
        if heard[-1] == "empty" or len(heard) > patience:
            break
    return heard


def bury(desk: subprocess.Popen[str]) -> list[str]:
    """Kill -9, and what it had said until then that was not yet read."""
    desk.kill()
    desk.wait(30)
    assert desk.stdin is not None
    assert desk.stdout is not None
    desk.stdin.close()
    rest = desk.stdout.read().split("\n")
    desk.stdout.close()
    return [line for line in rest if line]


@pytest.mark.timeout(180)
def test_a_desk_killed_again_and_again_posts_everything_exactly_once(tmp_path: Path):
    chance = random.Random(5)
    workspace = Workspace()
    team, other = workspace.add_team("Gamnify"), workspace.add_team("Aurelio DE")
    lena, marek = (
        workspace.add_user(team, "lena", "Lena Hartmann"),
        workspace.add_user(other, "marek", "Marek Nowak"),
    )
    app = workspace.add_app(team, "desk", user=lena)
    home = workspace.add_channel("escalation", [team, other], [lena, marek, app])
    roster = Roster(
        1, "Aurelio", Party(teams=frozenset({team.id}), apps=frozenset({app.id, app.bot_id, app.bot_user_id})),
        Party(teams=frozenset({other.id})), other_teams=Side.OPERATOR,
    )  # fmt: skip
    said: list[str] = []
    with serve_in_thread(workspace, share_delay=0.0) as slack:
        WebClient(app.bot_token, base_url=slack.api_url).chat_postMessage(
            channel=home.id, text=format_roster(roster, lena.id, "00000001")
        )
        root = workspace.post(home, marek, "Title: Odds frozen\nSeverity: P2")
        for number in range(ROUNDS):
            committed = chance.random() < 0.5
            slack.faults.inject(
                Fault("chat.postMessage", "drop", committed=committed, after=chance.randrange(4))
            )
            desk = start(
                tmp_path / "desk", slack, app.bot_token, home.id, lena.id, f"{home.id}:{root.ts}",
                0 if number == ROUNDS - 1 else UPDATES,
            )  # fmt: skip
            patience = chance.randrange(3, 20) if number < ROUNDS - 1 else 1_000
            try:
                said += heard_from(desk, patience)
            finally:
                said += bury(desk)
    queued = {line.split()[1] for line in said if line.startswith("queued")}
    delivered = {line.split()[1] for line in said if line.startswith("delivered")}
    posted = Counter(m.text.rpartition(" ")[2] for m in home.messages.values() if m.thread_ts == root.ts)
    assert len(queued) >= ROUNDS
    assert "empty" in said
    assert set(posted) >= queued
    assert set(posted.values()) == {1}
    assert delivered <= set(posted)
