"""A connector that answers when a test (or a picture) says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desk.procedure.message import Person
from desk.ui.connect.ports import (
    ChannelChoice,
    ChannelPeople,
    Check,
    Checked,
    Connected,
    Joined,
    Joining,
    TokenSet,
)

BOT, APP = "xoxb-7302000000000-0000000000-q81T", "xapp-1-A070000000000-0000000000-c9e2"
GOOD = (
    Check("ok", "Bot token works", "workspace Gamnify, bot @desk"),
    Check("ok", "May read history, post and see people", "channels:history, chat:write and 18 more"),
    Check("ok", "Live connection opens", "2 of 10 in use"),
)
WARNING = Check(
    "warning",
    "Cannot upload files",
    "files:write is missing",
    "Add it under OAuth & Permissions, reinstall, paste the new token. Until then, reports go out without files.",
    "https://api.slack.com/apps",
)
CHANNELS = (
    ChannelChoice("C0AURELIO", "gamnify-aurelio", shared=True),
    ChannelChoice("C0NORDBET", "gamnify-nordbet", shared=True),
    ChannelChoice("C0LOBBY", "lobby", joined=False),
)
PEOPLE = ChannelPeople(
    (
        Person("U_ANNA", "Anna Vella", "T_OTHER"),
        Person("U_LENA", "Lena Hartmann", "T_OURS"),
        Person("U_MAREK", "Marek Nowak", "T_OTHER"),
        Person("U_TOMASZ", "Tomasz Wójcik", "T_OURS"),
    ),
    own_team="T_OURS",
    me="U_LENA",
)


@dataclass
class FakeConnector:
    """Answers at once, unless `holds`; then a test calls what is in `held`."""

    keyring_name: str = "GNOME Keyring"
    found: Checked = field(default_factory=lambda: Checked((*GOOD, WARNING), CHANNELS))
    told: ChannelPeople = PEOPLE
    joined: Joined = field(default_factory=Joined)
    known: list[Connected] = field(default_factory=list)
    holds: bool = False
    held: list[Callable[[], None]] = field(default_factory=list)
    asked: list[tuple[TokenSet, str]] = field(default_factory=list)
    joinings: list[Joining] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)

    @property
    def connections(self) -> Sequence[Connected]:
        return tuple(self.known)

    def check(self, tokens: TokenSet, channel: str, done: Callable[[Checked], None]) -> None:
        self.asked.append((tokens, channel))
        found = self.found
        self._answer(lambda: done(found))

    def people(self, tokens: TokenSet, channel: str, done: Callable[[ChannelPeople], None]) -> None:
        self._answer(lambda: done(self.told))

    def connect(self, joining: Joining, done: Callable[[Joined], None]) -> None:
        self.joinings.append(joining)
        self._answer(lambda: done(self.joined))

    def forget(self, channel: str, done: Callable[[str], None]) -> None:
        self.forgotten.append(channel)
        self.known = [Connected(each.channel, each.name, each.me, False) for each in self.known]
        self._answer(lambda: done(""))

    def remove(self, channel: str, done: Callable[[str], None]) -> None:
        self.known = [each for each in self.known if each.channel != channel]
        self._answer(lambda: done(""))

    def manifest(self) -> str:
        return '{"display_information": {"name": "desk"}}'

    def create_link(self) -> str:
        return "https://api.slack.com/apps?new_app=1&manifest_json=%7B%7D"

    def _answer(self, answer: Callable[[], None]) -> None:
        if self.holds:
            self.held.append(answer)
        else:
            answer()
