"""Who exists on the local Slack: teams, people, user groups, apps and the tokens that speak for them."""

import random
import string
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

DEFAULT_BOT_SCOPES = [
    "channels:history",
    "channels:read",
    "channels:join",
    "groups:history",
    "groups:read",
    "chat:write",
    "chat:write.customize",
    "files:read",
    "files:write",
    "reactions:read",
    "reactions:write",
    "pins:read",
    "pins:write",
    "bookmarks:read",
    "bookmarks:write",
    "users:read",
    "users:read.email",
    "usergroups:read",
    "team:read",
    "metadata.message:read",
    "calls:read",
    "calls:write",
]
DEFAULT_USER_SCOPES = [
    "channels:history",
    "channels:read",
    "groups:history",
    "groups:read",
    "chat:write",
    "files:read",
    "files:write",
    "reactions:read",
    "reactions:write",
    "users:read",
    "team:read",
]

_ID_ALPHABET = string.ascii_uppercase + string.digits


@dataclass(frozen=True)
class Team:
    """A workspace in Slack's sense: `domain` is the first label of its slack.com address."""

    id: str
    name: str
    domain: str


@dataclass(frozen=True)
class User:
    """A person or a bot user; `name` is the handle, `real_name` what Slack shows.

    A `nameless` one is someone Slack cannot name: their messages carry no team and users.info
    does not know them.
    """

    id: str
    team_id: str
    name: str
    real_name: str
    email: str = ""
    tz: str = "Etc/UTC"
    is_bot: bool = False
    deleted: bool = False
    nameless: bool = False


@dataclass(frozen=True)
class UserGroup:
    """A mentionable group (`<!subteam^S...>`) of one team."""

    id: str
    team_id: str
    handle: str
    name: str
    users: tuple[str, ...]


@dataclass(eq=False)
class App:
    """An installed app: its bot user, its three kinds of token, and what each may do.

    `user_token` is empty unless the app was added with `user=`. `socket_mode` off makes
    `apps.connections.open` fail and is how an administrator's switch looks from outside.
    """

    id: str
    team_id: str
    name: str
    bot_id: str
    bot_user_id: str
    bot_token: str = field(repr=False)
    app_token: str = field(repr=False)
    user_token: str = field(default="", repr=False)
    user_id: str = ""
    bot_scopes: list[str] = field(default_factory=lambda: list(DEFAULT_BOT_SCOPES))
    user_scopes: list[str] = field(default_factory=lambda: list(DEFAULT_USER_SCOPES))
    socket_mode: bool = True
    metadata_events: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Credential:
    """What a token stands for: kind is "bot", "user" or "app"; user_id is who acts with it."""

    kind: str
    app: App
    user_id: str

    @property
    def scopes(self) -> list[str]:
        """The scopes granted to this token."""
        if self.kind == "app":
            return ["connections:write"]
        return self.app.bot_scopes if self.kind == "bot" else self.app.user_scopes


class Directory:
    """Everyone a token or a message can name, over all teams. Ids are drawn from `seed`."""

    def __init__(self, seed: int = 7) -> None:
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.groups: dict[str, UserGroup] = {}
        self.apps: dict[str, App] = {}
        self._tokens: dict[str, Credential] = {}
        self.random = random.Random(seed)

    def new_id(self, prefix: str) -> str:
        """A fresh Slack-looking id such as U0AB12CD34E."""
        return prefix + "0" + "".join(self.random.choices(_ID_ALPHABET, k=9))

    def add_team(self, name: str, domain: str = "", id: str = "") -> Team:
        """Adds a team; the domain defaults to the name in lower case without spaces."""
        team = Team(id or self.new_id("T"), name, domain or name.lower().replace(" ", "-"))
        self.teams[team.id] = team
        return team

    def add_user(
        self,
        team: Team | str,
        name: str,
        real_name: str = "",
        *,
        email: str = "",
        tz: str = "Etc/UTC",
        is_bot: bool = False,
        nameless: bool = False,
        id: str = "",
    ) -> User:
        """Adds a person to a team; `name` is the handle."""
        team_id = team if isinstance(team, str) else team.id
        user = User(
            id or self.new_id("U"),
            team_id,
            name,
            real_name or name,
            email,
            tz,
            is_bot=is_bot,
            nameless=nameless,
        )
        self.users[user.id] = user
        return user

    def deactivate(self, user: User | str) -> None:
        """Marks a person as having left; tokens of theirs answer `account_inactive`."""
        user_id = user if isinstance(user, str) else user.id
        self.users[user_id] = replace(self.users[user_id], deleted=True)

    def add_group(self, team: Team | str, handle: str, name: str, users: Iterable[User | str]) -> UserGroup:
        """Adds a user group, or replaces the members of the team's group of that handle."""
        team_id = team if isinstance(team, str) else team.id
        members = tuple(user if isinstance(user, str) else user.id for user in users)
        known = next((g for g in self.groups.values() if (g.team_id, g.handle) == (team_id, handle)), None)
        group = UserGroup(known.id if known else self.new_id("S"), team_id, handle, name, members)
        self.groups[group.id] = group
        return group

    def add_app(
        self,
        team: Team | str,
        name: str,
        *,
        user: User | str = "",
        bot_scopes: Iterable[str] = DEFAULT_BOT_SCOPES,
        user_scopes: Iterable[str] = DEFAULT_USER_SCOPES,
        id: str = "",
    ) -> App:
        """Installs an app with a bot user and its tokens; with `user`, also that person's xoxp token."""
        team_id = team if isinstance(team, str) else team.id
        app_id = id or self.new_id("A")
        bot_user = self.add_user(team_id, name.lower().replace(" ", "_"), name, is_bot=True)
        app = App(
            id=app_id,
            team_id=team_id,
            name=name,
            bot_id=self.new_id("B"),
            bot_user_id=bot_user.id,
            bot_token=f"xoxb-{self._secret()}",
            app_token=f"xapp-1-{app_id}-{self._secret()}",
            bot_scopes=list(bot_scopes),
            user_scopes=list(user_scopes),
        )
        self.apps[app.id] = app
        self._tokens[app.bot_token] = Credential("bot", app, bot_user.id)
        self._tokens[app.app_token] = Credential("app", app, bot_user.id)
        if user:
            app.user_id = user if isinstance(user, str) else user.id
            app.user_token = self.add_user_token(app, app.user_id)
        return app

    def add_user_token(self, app: App, user: User | str) -> str:
        """One more person authorises the app: returns their xoxp token."""
        token = f"xoxp-{self._secret()}"
        self._tokens[token] = Credential("user", app, user if isinstance(user, str) else user.id)
        return token

    def credential(self, token: str) -> Credential | None:
        """What a token stands for, or None when no app ever had it."""
        return self._tokens.get(token)

    def app_of_bot(self, bot_id: str) -> App | None:
        """The app whose bot id this is."""
        return next((app for app in self.apps.values() if app.bot_id == bot_id), None)

    def _secret(self) -> str:
        return f"{self.random.getrandbits(40):013d}-{self.random.getrandbits(96):024x}"
