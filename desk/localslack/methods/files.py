"""files.*: the three-step upload and what became of a file."""

from functools import partial

from desk.localslack.call import Call, RefusalError
from desk.localslack.channel import Channel
from desk.localslack.content import thread_bound
from desk.localslack.formatting import posted
from desk.localslack.message import JsonObject, Message
from desk.localslack.methods.registry import Method
from desk.localslack.render_files import file_json
from desk.localslack.shelf import HostedFile


def get_upload_url(call: Call) -> JsonObject:
    """files.getUploadURLExternal: a place for `length` bytes, and where to send them."""
    call.require("filename", "length")
    length = call.count("length", 0, 1 << 40)
    if length < 1:
        raise RefusalError(
            "invalid_arguments", response_metadata={"messages": ["[ERROR] length must be positive"]}
        )
    workspace = call.workspace
    if length > workspace.shelf.size_limit:
        raise RefusalError("file_upload_size_restricted")
    file = HostedFile(
        id=workspace.new_id("F"),
        name=call.text("filename"),
        length=length,
        user=call.credential.user_id,
        team=call.app.team_id,
        app_id=call.app.id,
        created=workspace.clock() // 1_000_000,
    )
    ticket = f"{workspace.random.getrandbits(128):032x}"
    workspace.shelf.reserve(file, ticket)
    return {"ok": True, "upload_url": f"{workspace.origin}/upload/v1/{ticket}", "file_id": file.id}


def complete_upload(call: Call) -> JsonObject:
    """files.completeUploadExternal: once per file; the message follows a moment later.

    Answers before the share exists, as the real service does while it scans the file: until then
    files.info has no `shares`.
    """
    entries = call.structure("files", "invalid_arguments")
    if not isinstance(entries, list) or not entries:
        raise RefusalError(
            "invalid_arguments", response_metadata={"messages": ["[ERROR] missing required field: files"]}
        )
    channels = [call.text("channel_id")] if call.text("channel_id") else call.text("channels").split(",")
    homes = [_postable(call, id) for id in channels if id]
    thread_ts = thread_bound(call)
    files = [_finished(call, entry) for entry in entries]
    for file, entry in zip(files, entries, strict=True):
        file.completed = True
        file.title = str(entry.get("title") or file.name)
    comment = posted(call.text("initial_comment"))
    for home in homes:
        draft = _share(call, files, comment, home.root_of(thread_ts))
        call.workspace.shelf.share_soon(partial(call.workspace.file_now, home, draft))
    return {"ok": True, "files": [file_json(call.workspace, file) for file in files]}


def info(call: Call) -> JsonObject:
    """files.info: the whole file object; `shares` is missing until the file has been shared."""
    return {"ok": True, "file": file_json(call.workspace, _visible(call)), "comments": []}


def delete(call: Call) -> JsonObject:
    """files.delete: one's own file; the message stays and shows a tombstone of it."""
    file = _visible(call)
    if file.user != call.credential.user_id:
        raise RefusalError("cant_delete_file")
    file.deleted = True
    return {"ok": True}


def may_read(file: HostedFile, call: Call) -> bool:
    """Whether the caller uploaded the file or is in a channel that carries it."""
    channels = [call.workspace.channels.get(id) for id in file.shares]
    return file.user == call.credential.user_id or any(
        channel is not None and call.is_member(channel) for channel in channels
    )


def _visible(call: Call) -> HostedFile:
    call.require("file")
    file = call.workspace.shelf.files.get(call.text("file"))
    if file is None or not may_read(file, call):
        raise RefusalError("file_not_found")
    if file.deleted:
        raise RefusalError("file_deleted")
    return file


def _finished(call: Call, entry: JsonObject) -> HostedFile:
    file = call.workspace.shelf.files.get(str(entry.get("id")))
    if file is None or file.app_id != call.app.id or file.content is None or file.completed:
        raise RefusalError("file_not_found")
    return file


def _postable(call: Call, channel_id: str) -> Channel:
    channel = call.workspace.channels.get(channel_id)
    if channel is None or call.app.team_id not in channel.teams:
        raise RefusalError("channel_not_found")
    if not call.is_member(channel):
        raise RefusalError("not_in_channel")
    if channel.archived:
        raise RefusalError("posting_to_channel_denied")
    return channel


def _share(call: Call, files: list[HostedFile], comment: str, thread_ts: str) -> Message:
    named = call.workspace.names_app_on_file_share
    return Message(
        ts="",
        text=comment,
        user=call.credential.user_id,
        team=call.app.team_id,
        thread_ts=thread_ts,
        subtype="file_share",
        app_id=call.app.id if named else "",
        bot_id=call.app.bot_id if named else "",
        files=tuple(file.id for file in files),
    )


METHODS = (
    Method("files.getUploadURLExternal", get_upload_url, ("files:write",)),
    Method("files.completeUploadExternal", complete_upload, ("files:write",)),
    Method("files.info", info, ("files:read",)),
    Method("files.delete", delete, ("files:write",)),
)
