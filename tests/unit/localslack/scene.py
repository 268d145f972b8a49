"""A small shared channel: a provider and an operator, each with a person and an app."""

from dataclasses import dataclass

from desk.localslack.channel import Channel
from desk.localslack.directory import App, Team, User
from desk.localslack.workspace import Workspace


@dataclass
class SharedChannel:
    """Both sides of one Slack Connect channel; `app` and `other_app` are in it."""

    workspace: Workspace
    team: Team
    other_team: Team
    person: User
    other_person: User
    app: App
    other_app: App
    channel: Channel


class SteppingClock:
    """Time that a test moves by hand, in microseconds."""

    def __init__(self, seconds: int = 1_790_000_000) -> None:
        self.micros = seconds * 1_000_000

    def __call__(self) -> int:
        return self.micros


def shared_channel(clock: SteppingClock | None = None) -> SharedChannel:
    """Builds the scene; the clock starts in September 2026 and stands still."""
    workspace = Workspace(clock=clock or SteppingClock())
    team = workspace.add_team("Gamnify")
    other_team = workspace.add_team("Aurelio DE")
    person = workspace.add_user(team, "lena", "Lena Hartmann", email="lena@gamnify.example")
    other_person = workspace.add_user(other_team, "marek", "Marek Nowak", email="marek@aurelio.example")
    app = workspace.add_app(team, "desk", user=person)
    other_app = workspace.add_app(other_team, "desk at Aurelio", user=other_person)
    channel = workspace.add_channel(
        "escalation-aurelio", [team, other_team], [person, other_person, app, other_app]
    )
    return SharedChannel(workspace, team, other_team, person, other_person, app, other_app, channel)
