"""The control end: POST /control/<verb> with JSON plays a person, changes the scene, and sets faults."""

import base64
import binascii
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from aiohttp import web

from desk.localslack.directory import App
from desk.localslack.faults import Fault
from desk.localslack.message import JsonObject, Message
from desk.localslack.timestamps import ShiftableClock, ts_at

if TYPE_CHECKING:
    from desk.localslack.server import LocalSlack

Verb = Callable[[JsonObject], Awaitable[JsonObject]]


class Control:
    """Verbs over HTTP for a test or demo in another process; only JSON bodies are taken.

    A verb's arguments are those of the Workspace method of that name, with ids for objects; a
    missing or unknown one answers 400 with `{"ok": false, "error": ...}`.
    """

    def __init__(self, slack: "LocalSlack") -> None:
        self._slack = slack
        self._workspace = slack.workspace

    async def handle(self, request: web.Request) -> web.Response:
        """Runs one verb."""
        if request.content_type != "application/json":
            # A web page cannot send JSON across sites without asking first.
            return _refused("send application/json", 415)
        verb: Verb | None = getattr(self, f"_do_{request.match_info['verb']}", None)
        if verb is None:
            return _refused(f"no verb {request.match_info['verb']}", 404)
        try:
            body = await verb(await request.json())
        except KeyError as missing:
            return _refused(f"missing or unknown: {missing}")
        except (ValueError, TypeError, binascii.Error) as wrong:
            return _refused(str(wrong))
        return web.json_response({"ok": True} | body)

    async def _do_post(self, sent: JsonObject) -> JsonObject:
        return _said(self._workspace.post(**_dated(sent)))

    async def _do_edit(self, sent: JsonObject) -> JsonObject:
        return _said(self._workspace.edit(**sent))

    async def _do_delete(self, sent: JsonObject) -> JsonObject:
        self._workspace.delete(**sent)
        return {}

    async def _do_react(self, sent: JsonObject) -> JsonObject:
        return {"changed": self._workspace.react(**sent)}

    async def _do_unreact(self, sent: JsonObject) -> JsonObject:
        return {"changed": self._workspace.unreact(**sent)}

    async def _do_upload(self, sent: JsonObject) -> JsonObject:
        """`files` is a list of {"name", "content_base64"}, all in one message whose text is `text`."""
        author = self._workspace.users[sent["user"]]
        contents = [
            (file["name"], base64.b64decode(file["content_base64"], validate=True))
            for file in sent.pop("files")
        ]
        ids = tuple(self._workspace.keep_file(author, *content).id for content in contents)
        said: JsonObject = {"text": "", "files": ids} | _dated(sent)
        message = self._workspace.post(**said)
        return _said(message) | {"files": list(ids)}

    async def _do_join(self, sent: JsonObject) -> JsonObject:
        self._workspace.join(sent["channel"], sent["member"])
        return {}

    async def _do_leave(self, sent: JsonObject) -> JsonObject:
        self._workspace.leave(sent["channel"], sent["member"])
        return {}

    async def _do_add_team(self, sent: JsonObject) -> JsonObject:
        return asdict(self._workspace.add_team(**sent))

    async def _do_add_user(self, sent: JsonObject) -> JsonObject:
        return asdict(self._workspace.add_user(**sent))

    async def _do_deactivate(self, sent: JsonObject) -> JsonObject:
        self._workspace.deactivate(sent["user"])
        return {}

    async def _do_add_group(self, sent: JsonObject) -> JsonObject:
        return asdict(self._workspace.add_group(**sent))

    async def _do_add_app(self, sent: JsonObject) -> JsonObject:
        return app_tokens(self._workspace.add_app(**sent))

    async def _do_add_user_token(self, sent: JsonObject) -> JsonObject:
        return {"user_token": self._workspace.add_user_token(self._app(sent), sent["user"])}

    async def _do_hide_before(self, sent: JsonObject) -> JsonObject:
        """Hides history before a ts, as a free plan does after 90 days."""
        self._workspace.channel(sent["channel"]).hidden_before = sent["ts"]
        return {}

    async def _do_add_channel(self, sent: JsonObject) -> JsonObject:
        channel = self._workspace.add_channel(**sent)
        return {"id": channel.id, "name": channel.name}

    async def _do_rename_channel(self, sent: JsonObject) -> JsonObject:
        self._workspace.rename_channel(**sent)
        return {}

    async def _do_change_channel_id(self, sent: JsonObject) -> JsonObject:
        return {"id": self._workspace.change_channel_id(**sent)}

    async def _do_archive(self, sent: JsonObject) -> JsonObject:
        self._workspace.archive(**sent)
        return {}

    async def _do_fault(self, sent: JsonObject) -> JsonObject:
        self._slack.faults.inject(Fault(**sent))
        return {}

    async def _do_faults(self, sent: JsonObject) -> JsonObject:
        """Sets fields of Faults (outage, hide_scopes, withhold_events ...) and metadata dropping."""
        for name, value in sent.items():
            if name in ("drops_metadata", "drops_foreign_metadata", "names_app_on_file_share"):
                setattr(self._workspace, name, bool(value))
            elif name == "page_ceiling":
                self._workspace.page_ceiling = int(value)
            elif name == "unknown_methods":
                self._slack.faults.unknown_methods = set(value)
            elif name in ("outage", "hide_scopes", "deaf_sockets", "withhold_events", "duplicate_events"):
                setattr(self._slack.faults, name, value)
            else:
                raise KeyError(name)
        if self._slack.faults.outage:
            await self._slack.sockets.cut()
        return {}

    async def _do_shift_clock(self, sent: JsonObject) -> JsonObject:
        """Sets how many seconds Slack's clock is ahead of the machine's."""
        clock = self._workspace.clock
        if not isinstance(clock, ShiftableClock):
            raise ValueError("this workspace has a clock of its own")
        clock.shift = int(float(sent["seconds"]) * 1_000_000)
        return {}

    async def _do_clear_faults(self, sent: JsonObject) -> JsonObject:
        self._slack.faults.clear()
        return {}

    async def _do_kill_token(self, sent: JsonObject) -> JsonObject:
        self._slack.faults.kill_token(**sent)
        return {}

    async def _do_limits(self, sent: JsonObject) -> JsonObject:
        self._slack.limits.enabled = bool(sent["enabled"])
        return {}

    async def _do_refresh_sockets(self, sent: JsonObject) -> JsonObject:
        await self._slack.sockets.refresh(self._app(sent))
        return {}

    async def _do_disable_sockets(self, sent: JsonObject) -> JsonObject:
        await self._slack.sockets.disable(self._app(sent))
        return {}

    async def _do_scopes(self, sent: JsonObject) -> JsonObject:
        app = self._app(sent)
        app.bot_scopes = list(sent.get("bot", app.bot_scopes))
        app.user_scopes = list(sent.get("user", app.user_scopes))
        return {}

    async def _do_dump(self, sent: JsonObject) -> JsonObject:
        sockets = {app.id: len(self._slack.sockets.of_app(app)) for app in self._workspace.apps.values()}
        return self._workspace.dump() | {"sockets": sockets, "calls": list(self._slack.web_api.calls)}

    def _app(self, sent: JsonObject) -> App:
        return self._workspace.apps[sent["app"]]


def app_tokens(app: App) -> JsonObject:
    """What a client needs of an app: ids and tokens."""
    return {
        "id": app.id,
        "team_id": app.team_id,
        "bot_user_id": app.bot_user_id,
        "bot_id": app.bot_id,
        "bot_token": app.bot_token,
        "app_token": app.app_token,
        "user_token": app.user_token,
    }


def _dated(sent: JsonObject) -> JsonObject:
    """`at` (ISO 8601 with a zone) is another way to give `ts`."""
    if "at" in sent:
        sent["ts"] = ts_at(datetime.fromisoformat(sent.pop("at")))
    return sent


def _said(message: Message) -> JsonObject:
    return {"ts": message.ts, "thread_ts": message.thread_ts, "client_msg_id": message.client_msg_id}


def _refused(error: str, status: int = 400) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error": error}
    return web.json_response(body, status=status)
