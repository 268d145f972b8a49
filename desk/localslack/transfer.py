"""Bytes of files: the upload address and the authenticated download."""

from aiohttp import BodyPartReader, web

from desk.localslack.call import Call
from desk.localslack.directory import Credential
from desk.localslack.faults import Faults
from desk.localslack.methods.files import may_read
from desk.localslack.mishap import answer_with
from desk.localslack.shelf import HostedFile
from desk.localslack.workspace import Workspace

_LOGIN_PAGE = "<!DOCTYPE html><html lang='en'><head><title>Sign in | Slack</title></head><body></body></html>"


class Transfer:
    """Takes uploads by ticket and serves files to tokens that may read them.

    Faults name these two steps "upload" and "download".
    """

    def __init__(self, workspace: Workspace, faults: Faults) -> None:
        self._workspace = workspace
        self._faults = faults

    async def receive(self, request: web.Request) -> web.StreamResponse:
        """The second step of an upload: raw bytes or one multipart part of the announced length."""
        content = await _body(request)

        async def answer() -> web.StreamResponse:
            file = self._workspace.shelf.receive(request.match_info["ticket"], content)
            if file is None:
                return web.Response(status=404, text="not found")
            return web.Response(text=f"OK - {len(content)}")

        return await answer_with(self._faults.take("upload"), request, answer)

    async def send(self, request: web.Request) -> web.StreamResponse:
        """A file's bytes; a wrong token or scope gets a login page with HTTP 200, as from slack.com."""
        _, _, file_id = request.match_info["key"].partition("-")
        _, _, token = request.headers.get("Authorization", "").partition(" ")
        file = self._workspace.shelf.files.get(file_id)
        credential = self._credential(token.strip())

        async def answer() -> web.StreamResponse:
            if file is None or file.deleted or file.content is None:
                return web.Response(status=404, text="not found")
            if credential is None or not self._may_read(file, credential):
                return web.Response(text=_LOGIN_PAGE, content_type="text/html")
            return web.Response(body=file.content, content_type=file.mimetype)

        app_id = credential.app.id if credential else ""
        return await answer_with(self._faults.take("download", app_id), request, answer)

    def _credential(self, token: str) -> Credential | None:
        return None if token in self._faults.dead_tokens else self._workspace.credential(token)

    def _may_read(self, file: HostedFile, credential: Credential) -> bool:
        scoped = "files:read" in credential.scopes
        return scoped and may_read(file, Call("download", self._workspace, credential, {}))


async def _body(request: web.Request) -> bytes:
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader):
            return bytes(await part.read())
    return b""
