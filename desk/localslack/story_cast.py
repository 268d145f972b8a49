"""The demo's people: one provider, Gamnify, and the five operators that share a channel with it."""

from dataclasses import dataclass

from desk.localslack.channel import Channel
from desk.localslack.directory import App, Team, User, UserGroup
from desk.localslack.workspace import Workspace


@dataclass(frozen=True)
class OperatorPart:
    """An operator before it exists: its people by first name, the first of whom usually reports."""

    name: str
    domain: str
    channel: str
    people: tuple[tuple[str, str], ...]


SUPPORT = (
    ("lena", "Lena Hartmann"),
    ("tomasz", "Tomasz Wójcik"),
    ("ines", "Ines Duarte"),
    ("jonas", "Jonas Weber"),
)

OPERATORS = (
    OperatorPart(
        "Aurelio DE",
        "aurelio-de",
        "escalation-aurelio-de",
        (("marek", "Marek Nowak"), ("carla", "Carla Behrens")),
    ),
    OperatorPart(
        "Kronbet", "kronbet", "escalation-kronbet", (("petra", "Petra Králová"), ("jiri", "Jiří Havel"))
    ),
    OperatorPart(
        "Lottoria", "lottoria", "escalation-lottoria", (("oliver", "Oliver Grech"), ("anna", "Anna Vella"))
    ),
    OperatorPart(
        "Nordbet",
        "nordbet",
        "escalation-nordbet",
        (("astrid", "Astrid Lindqvist"), ("erik", "Erik Sandström")),
    ),
    OperatorPart(
        "Spielhafen",
        "spielhafen",
        "escalation-spielhafen",
        (("hanna", "Hanna Petersen"), ("ole", "Ole Brandt")),
    ),
)

GUEST = ("m.kowal", "m.kowal")
"""Someone in two channels whom Slack cannot name: no team on the message, no answer from users.info."""


@dataclass(frozen=True)
class Cast:
    """Everyone on stage; `people` maps a first name to a person, over all teams."""

    provider: Team
    support_group: UserGroup
    people: dict[str, User]
    app: App
    operators: dict[str, Team]
    channels: dict[str, Channel]


def assemble(workspace: Workspace) -> Cast:
    """Puts teams, people, the provider's app and the five shared channels into an empty workspace.

    The app is Lena's: its user token speaks as her.
    """
    provider = workspace.add_team("Gamnify", "gamnify")
    people = {
        handle: workspace.add_user(
            provider, handle, name, email=f"{handle}@gamnify.example", tz="Europe/Berlin"
        )
        for handle, name in SUPPORT
    }
    support = [people[handle] for handle, _ in SUPPORT]
    group = workspace.add_group(provider, "support", "Support", support)
    app = workspace.add_app(provider, "desk", user=people["lena"])
    operators: dict[str, Team] = {}
    channels: dict[str, Channel] = {}
    for part in OPERATORS:
        team = operators[part.name] = workspace.add_team(part.name, part.domain)
        theirs = [
            workspace.add_user(team, handle, name, email=f"{handle}@{part.domain}.example")
            for handle, name in part.people
        ]
        people |= {handle: user for (handle, _), user in zip(part.people, theirs, strict=True)}
        channels[part.name] = workspace.add_channel(part.channel, [provider, team], [*support, *theirs, app])
    people[GUEST[0]] = workspace.add_user(provider, *GUEST, nameless=True)
    return Cast(provider, group, people, app, operators, channels)
