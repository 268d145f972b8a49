"""What a person chose, in one TOML file that people may edit and that never holds a secret."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, field, fields, replace
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from desk.procedure.values import dataclass

SLACK_API = "https://slack.com/api/"
Side = Literal["support", "operator"]
_SIDES = ("support", "operator")
_SECURITIES = ("tls", "starttls", "none")


class SettingsInvalid(Exception):
    """The file cannot be read or written, or a value in it is wrong; the text is one clear line."""


@dataclass(frozen=True, slots=True)
class Connection:
    """One operator's channel, and who this person is in it.

    `name` labels it on this screen, `channel` is Slack's id (C... or G...), `teams` are the workspace ids whose
    members are on this person's side, `me` is their own user id there. Tokens are filed under `channel`.
    """

    name: str
    channel: str
    me: str = ""
    side: Side = "support"
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """Where the Web API is: Slack's own, GovSlack's, or that of a Slack on this machine."""

    api_url: str = SLACK_API


@dataclass(frozen=True, slots=True)
class MailSettings:
    """The mail server that sends for this person; an empty `host` is none. `security` is tls, starttls or none, an
    empty `user` means no login, `address` and `name` stand in From. The password is in the keyring."""

    host: str = ""
    port: int = 465
    security: str = "tls"
    user: str = ""
    address: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything in the file. `home_id` is random and names this home's entries in the keyring.

    `document` is the file as it was read, so that keys of other versions survive writing it again.
    """

    home_id: str
    slack: SlackSettings = SlackSettings()
    connections: tuple[Connection, ...] = ()
    mail: MailSettings = MailSettings()
    provider: str = ""
    """What documents and screens call the support side."""
    document: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def connection(self, name_or_channel: str) -> Connection | None:
        """The connection with that name (any case) or channel id."""
        wanted = name_or_channel.casefold()
        return next(
            (c for c in self.connections if wanted in (c.name.casefold(), c.channel.casefold())), None
        )

    def with_connection(self, connection: Connection) -> Self:
        """Settings with one more connection, or with that of the same channel replaced where it stands."""
        if not any(c.channel == connection.channel for c in self.connections):
            return replace(self, connections=(*self.connections, connection))
        return replace(
            self,
            connections=tuple(connection if c.channel == connection.channel else c for c in self.connections),
        )

    def without_connection(self, channel: str) -> Self:
        """Settings without a channel's connection."""
        return replace(self, connections=tuple(c for c in self.connections if c.channel != channel))


def load(file: Path) -> Settings:
    """Read the settings; the first time, write a file with a new `home_id`. Its folder must exist.

    Two processes that start at once agree on one id. Raises SettingsInvalid.
    """
    if not file.exists():
        import secrets  # loads OpenSSL: for the first start only

        _write(file, {"home_id": secrets.token_hex(8)}, exclusive=True)
    try:
        document = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsInvalid(f"{file}: {error}") from error
    try:
        return _decode(document)
    except ValueError as error:
        raise SettingsInvalid(f"{file}: {error}") from error


def save(file: Path, settings: Settings) -> None:
    """Write the settings in one step, readable by this person alone. Raises SettingsInvalid.

    Keys that desk does not know stay, in connections too.
    """
    document = dict(settings.document)
    document["home_id"] = settings.home_id
    if settings.provider or "provider" in document:
        document["provider"] = settings.provider
    if settings.mail != MailSettings() or "mail" in document:
        document["mail"] = dict(document.get("mail", {})) | asdict(settings.mail)
    document["slack"] = dict(document.get("slack", {})) | {"api_url": settings.slack.api_url}
    known = {str(old.get("channel")): old for old in document.get("connections", [])}
    document["connections"] = [
        dict(known.get(c.channel, {})) | {f.name: _plain(getattr(c, f.name)) for f in fields(c)}
        for c in settings.connections
    ]
    _write(file, document)


def _decode(document: Mapping[str, Any]) -> Settings:
    """Settings from a parsed file. Raises ValueError with the key at fault."""
    home_id = _text(document, "home_id", "home_id")
    if not home_id:
        raise ValueError(
            "home_id is missing; put back the old one, or any random text to start with no tokens"
        )
    slack = _table(document.get("slack", {}), "slack")
    api_url = _text(slack, "api_url", "slack.api_url") or SLACK_API
    rows = document.get("connections", [])
    if not isinstance(rows, list):
        raise ValueError("connections must be a list of tables")
    connections = tuple(_connection(_table(row, "connections"), number) for number, row in enumerate(rows, 1))
    provider = " ".join(_text(document, "provider", "provider").split())
    mail = _mail(_table(document.get("mail", {}), "mail"))
    return Settings(home_id, SlackSettings(checked_api_url(api_url)), connections, mail, provider, document)


def _mail(table: Mapping[str, Any]) -> MailSettings:
    texts = {key: _text(table, key, f"mail.{key}") for key in ("host", "security", "user", "address", "name")}
    port = table.get("port", 465)
    if not isinstance(port, int) or isinstance(port, bool) or not 0 < port < 65_536:
        raise ValueError(f"mail.port must be a number from 1 to 65535, not {port!r}")
    texts["security"] = texts["security"] or "tls"
    if texts["security"] not in _SECURITIES:
        raise ValueError(f"mail.security must be tls, starttls or none, not {texts['security']!r}")
    return MailSettings(port=port, **texts)


def checked_api_url(url: str) -> str:
    """The address with the one slash at its end that Slack's SDK needs. Raises ValueError.

    Tokens travel to it, so plain http is taken for this machine only.
    """
    parts = urlsplit(url)
    local = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if not parts.hostname or parts.scheme not in ("http", "https"):
        raise ValueError(f"slack.api_url must be an https address, not {url!r}")
    if parts.scheme == "http" and not local:
        raise ValueError(f"slack.api_url must be https, or on this machine, for tokens travel to it: {url!r}")
    return url.rstrip("/") + "/"


def _connection(row: Mapping[str, Any], number: int) -> Connection:
    where = f"connections[{number}]"
    values = {key: _text(row, key, f"{where}.{key}") for key in ("name", "channel", "me", "side")}
    if not values["channel"]:
        raise ValueError(f"{where}.channel is missing")
    side = values["side"] or "support"
    if side not in _SIDES:
        raise ValueError(f"{where}.side must be support or operator, not {side!r}")
    teams = row.get("teams", [])
    if not isinstance(teams, list) or not all(isinstance(team, str) for team in teams):
        raise ValueError(f"{where}.teams must be a list of texts")
    chosen: Side = "operator" if side == "operator" else "support"
    return Connection(
        values["name"] or values["channel"], values["channel"], values["me"], chosen, tuple(teams)
    )


def _text(table: Mapping[str, Any], key: str, where: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise ValueError(f"{where} must be text, not {value!r}")
    return value


def _table(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"{where} must be a table")
    return value


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _write(file: Path, document: Mapping[str, Any], *, exclusive: bool = False) -> None:
    """Put a whole file in place or none; `exclusive` leaves one that is already there."""
    import tempfile  # what a start that only reads does without

    import tomli_w

    text = tomli_w.dumps(document)
    try:
        descriptor, name = tempfile.mkstemp(prefix=".settings-", dir=file.parent)  # mkstemp makes it 0600
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            if not exclusive:
                temporary.replace(file)
            elif not file.exists():
                os.link(temporary, file)
        except FileExistsError:
            pass  # another desk was first: its file counts
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsInvalid(f"cannot write {file}: {error.strerror}") from error
