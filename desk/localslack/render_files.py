"""How a file is written as Slack's JSON: inside a message, and whole for files.info."""

from typing import TYPE_CHECKING

from desk.localslack.channel import Channel
from desk.localslack.directory import App
from desk.localslack.message import JsonObject
from desk.localslack.shelf import HostedFile

if TYPE_CHECKING:
    from desk.localslack.conversations import Conversations

_THUMBNAILS = (64, 80, 160, 360, 480, 720, 960, 1024)


def listed_file_json(
    workspace: "Conversations", file: HostedFile, channel: Channel, reader: App
) -> JsonObject:
    """A file inside a message; the other side of a shared channel may have to ask files.info."""
    if file.check_file_info and file.team != reader.team_id:
        return {"id": file.id, "mode": "file_access", "file_access": "check_file_info", "created": 0}
    return file_json(workspace, file)


def file_json(workspace: "Conversations", file: HostedFile) -> JsonObject:
    """The whole file object of files.info; `shares` only once the share has really happened."""
    if file.deleted:
        return {"id": file.id, "mode": "tombstone"}
    kind = file.name.rpartition(".")[2].lower()
    address = f"{workspace.origin}/files-pri/{file.team}-{file.id}"
    out: JsonObject = {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title or file.name,
        "mimetype": file.mimetype,
        "filetype": kind,
        "pretty_type": kind.upper(),
        "user": file.user,
        "user_team": file.team,
        "editable": False,
        "size": len(file.content or b""),
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": True,
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "file_access": "visible",
        "url_private": f"{address}/{file.name}",
        "url_private_download": f"{address}/download/{file.name}",
        "permalink": f"{workspace.site(file.team)}/files/{file.user}/{file.id}/{file.name}",
        "channels": list(file.shares),
        "groups": [],
        "ims": [],
    }
    if file.is_image:
        out |= {f"thumb_{size}": f"{address}/thumb_{size}/{file.name}" for size in _THUMBNAILS}
        if file.dimensions:
            out["original_w"], out["original_h"] = file.dimensions
    if file.shares:
        out["shares"] = _shares(workspace, file)
    return out


def _shares(workspace: "Conversations", file: HostedFile) -> JsonObject:
    shares: JsonObject = {}
    for channel_id, stamps in file.shares.items():
        channel = workspace.channels.get(channel_id)
        if channel is None:
            continue
        entries = []
        for ts in stamps:
            message = channel.messages.get(ts)
            entry: JsonObject = {"ts": ts, "team_id": file.team, "channel_name": channel.name}
            if message is not None and message.thread_ts:
                entry["thread_ts"] = message.thread_ts
            entries.append(entry)
        shares.setdefault("private" if channel.private else "public", {})[channel_id] = entries
    return shares
