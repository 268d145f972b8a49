"""`desk connect`: tokens from a prompt or standard input, checked, kept in the keyring, and the first roster."""

import getpass
import sys
from argparse import Namespace
from dataclasses import replace

from desk.app.home import Home
from desk.app.joining import Sides, join
from desk.app.leaving import leave
from desk.cli.trouble import Trouble
from desk.cli.working import at_home, in_loop
from desk.procedure.ports import ChannelError
from desk.procedure.side import Side
from desk.settings import Connection, checked_api_url
from desk.slack import checks
from desk.slack.workspace_client import SlackChannelClient
from desk.store.files import Files
from desk.tokens import Secret, Tokens


def connect(chosen: Namespace) -> int:
    """Connect an operator's channel, or give a connected one new tokens."""
    with at_home() as home:
        try:
            api_url = checked_api_url(chosen.api_url) if chosen.api_url else home.settings.slack.api_url
        except ValueError as error:
            raise Trouble(str(error)) from error
        tokens = _read_tokens()
        return in_loop(lambda: _connect(home, chosen, tokens, api_url))


def disconnect(chosen: Namespace) -> int:
    """Forget an operator's tokens and take the channel off this desk."""
    with at_home() as home:
        wanted = chosen.operator.casefold()
        found = [
            one
            for one in home.settings.connections
            if wanted in (one.name.casefold(), one.channel.casefold())
        ]
        if len(found) != 1:
            names = ", ".join(f"{one.name} ({one.channel})" for one in home.settings.connections)
            raise Trouble(f"Say which operator, one of: {names}" if names else "No operator is connected")
        leave(home, found[0].channel)
        if home.shelf.trouble:
            _warn(home.shelf.trouble)
        print(f"disconnected from {found[0].name} ({found[0].channel})")
    return 0


def _read_tokens() -> Tokens:
    """Three tokens: typed unseen at a prompt, or three lines of standard input. Raises Trouble without a bot's."""
    if sys.stdin.isatty():
        said = [
            getpass.getpass(f"{name} token ({prefix}…{hint}): ")
            for name, prefix, hint in (
                ("Bot", "xoxb-", ""),
                ("App", "xapp-", ", or empty"),
                ("User", "xoxp-", ", or empty"),
            )
        ]
    else:
        said = [sys.stdin.readline() for _ in range(3)]
    bot, app, user = (Secret(line.strip()) for line in said)
    if not bot:
        raise Trouble(
            "A bot token is needed (xoxb-…, under OAuth & Permissions): give it at the prompt or as first line"
        )
    return Tokens(bot, app, user)


async def _connect(home: Home, chosen: Namespace, tokens: Tokens, api_url: str) -> int:
    files = Files(home.folders.data / "files")
    async with SlackChannelClient(tokens, api_url, files=files.path) as client:
        channel, label = await _channel(client, chosen.channel)
        known = home.settings.connection(channel)
        _judge(await checks.check(client, channel))
        me = chosen.me or (known.me if known else "") or await _token_owner(client)
        name = chosen.name or (known.name if known else "") or label
        if not home.shelf.save(channel, tokens):
            _warn(home.shelf.trouble)
        connection = replace(known, name=name, me=me) if known else Connection(name, channel, me)
        home.connect(connection, api_url)
        sides = Sides(chosen.support_team, chosen.support_group, tuple(chosen.support_user))
        side = await join(home, client, channel, sides, chosen.name or label, me, _warn)
        if side.is_party:
            home.connect(replace(connection, side="support" if side is Side.SUPPORT else "operator"), api_url)
    if not me:
        _warn("desk does not know who you are: run `desk connect --me USER` again to act")
    print(f"connected to {name} ({channel}){f' as {me}' if me else ''}")
    return 0


async def _channel(client: SlackChannelClient, wanted: str) -> tuple[str, str]:
    """The channel's id and name, by id, by name, or the only one the app is in. Raises Trouble or ChannelError."""
    await checks.patiently(client.identity)
    try:
        listed = {one.id: one for one in await checks.channels(client)}
    except ChannelError as error:
        if not wanted:
            raise Trouble(f"Say which channel: --channel ID ({error})") from error
        if wanted.startswith("#"):
            raise Trouble(
                f"The server does not list its channels: name {wanted} by its id ({error})"
            ) from error
        listed = {}
    if wanted:
        name = wanted.removeprefix("#")
        found = next((one for one in listed.values() if name in (one.id, one.name)), None)
        return (found.id, found.name) if found else (name, "")
    joined = [one for one in listed.values() if one.joined]
    if len(joined) == 1:
        return joined[0].id, joined[0].name
    names = ", ".join(f"#{one.name} ({one.id})" for one in joined)
    raise Trouble(
        f"Say which channel with --channel: {names}" if names else "The app is in no channel: invite it first"
    )


def _judge(findings: list[checks.Finding]) -> None:
    """Say the warnings; raise Trouble for what desk cannot work without."""
    for finding in findings:
        if finding.level is checks.Level.WARNING:
            _warn(finding.line)
    refused = next((finding for finding in findings if finding.level is checks.Level.REFUSE), None)
    if refused is not None:
        raise Trouble(refused.line)


async def _token_owner(client: SlackChannelClient) -> str:
    """Whose user token was given, or empty."""
    if not client.tokens.user.reveal():
        return ""
    try:
        told = await client.user_web.call("auth.test")
    except ChannelError:
        return ""  # the checks have said already that it does not work
    return str(told.get("user_id") or "")


def _warn(line: str) -> None:
    print(f"desk: warning: {line}", file=sys.stderr)
