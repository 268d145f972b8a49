"""The Web API's door: reads a call however it was encoded, checks token, scopes, limits and faults."""

import json
from collections import deque
from typing import Any

from aiohttp import web

from desk.localslack.call import Call, RefusalError
from desk.localslack.directory import Credential
from desk.localslack.faults import Faults
from desk.localslack.limits import Limits
from desk.localslack.message import JsonObject
from desk.localslack.methods import METHODS
from desk.localslack.methods.registry import Method
from desk.localslack.mishap import answer_with, cut, json_answer
from desk.localslack.workspace import Workspace


class WebApi:
    """Answers `/api/<method>` for every app of the workspace; `calls` keeps the latest methods called."""

    def __init__(self, workspace: Workspace, faults: Faults, limits: Limits) -> None:
        self._workspace = workspace
        self._faults = faults
        self._limits = limits
        self.calls: deque[str] = deque(maxlen=10_000)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One HTTP request; every refusal but a rate limit or a fault is HTTP 200 with `ok: false`."""
        method = request.match_info["method"]
        self.calls.append(method)
        try:
            arguments = await _arguments(request)
        except json.JSONDecodeError:
            return json_answer({"ok": False, "error": "invalid_json"}, {})
        token = _token(request, arguments)
        credential = self._workspace.credential(token)
        fault = self._faults.take(method, credential.app.id if credential else "")

        async def answer() -> web.StreamResponse:
            return self._answer(method, token, credential, arguments)

        if fault is not None and fault.action == "late":
            self._faults.held.append(answer)
            cut(request)
        return await answer_with(fault, request, answer)

    def _answer(
        self, method: str, token: str, credential: Credential | None, arguments: JsonObject
    ) -> web.Response:
        headers: dict[str, str] = {}
        if credential is not None and not self._faults.hide_scopes:
            headers["X-OAuth-Scopes"] = ",".join(credential.scopes)
        try:
            body = self._run(method, token, credential, arguments)
        except RefusalError as refusal:
            body = {"ok": False, "error": refusal.error} | refusal.fields
            if refusal.error == "ratelimited":
                headers["Retry-After"] = str(refusal.fields["retry_after"])
                return json_answer({"ok": False, "error": "ratelimited"}, headers, status=429)
        return json_answer(body, headers)

    def _run(self, name: str, token: str, credential: Credential | None, arguments: JsonObject) -> JsonObject:
        method = METHODS.get(name)
        if method is None or name in self._faults.unknown_methods:
            raise RefusalError("unknown_method", req_method=name)
        if not token:
            raise RefusalError("not_authed")
        if token in self._faults.dead_tokens:
            raise RefusalError(self._faults.dead_tokens[token])
        if credential is None:
            raise RefusalError("invalid_auth")
        if self._workspace.users[credential.user_id].deleted:
            raise RefusalError("account_inactive")
        _check_rights(method, credential)
        app = credential.app
        wait = self._limits.admit(name, app.team_id, app.id, str(arguments.get("channel", "")))
        if wait:
            raise RefusalError("ratelimited", retry_after=wait)
        with self._workspace.lock:
            return method.run(Call(name, self._workspace, credential, arguments))


def _check_rights(method: Method, credential: Credential) -> None:
    if credential.kind not in method.tokens:
        raise RefusalError("not_allowed_token_type")
    if method.scopes and not set(method.scopes) & set(credential.scopes):
        raise RefusalError("missing_scope", needed=method.scopes[0], provided=",".join(credential.scopes))


async def _arguments(request: web.Request) -> JsonObject:
    arguments: JsonObject = {name: value for name, value in request.query.items() if name != "token"}
    if request.content_type == "application/json":
        # The synchronous client sends an empty body as JSON when a call has no argument.
        sent: Any = json.loads(await request.text() or "{}")
        return arguments | (sent if isinstance(sent, dict) else {})
    form = await request.post()
    return arguments | {name: value for name, value in form.items() if isinstance(value, str)}


def _token(request: web.Request, arguments: JsonObject) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token.strip()
    if "token" in request.query:
        # A token in the query string is refused by the real service, as a token it does not know.
        return request.query["token"] and "in-query"
    return str(arguments.get("token", ""))
