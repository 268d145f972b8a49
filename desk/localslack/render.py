"""How a kept message, channel or person is written as Slack's JSON for one app that reads it."""

from typing import TYPE_CHECKING

from desk.localslack.channel import Channel
from desk.localslack.directory import App, User
from desk.localslack.message import SLACKBOT, TOMBSTONE, JsonObject, Message
from desk.localslack.render_files import listed_file_json
from desk.localslack.timestamps import micros_of

if TYPE_CHECKING:
    from desk.localslack.conversations import Conversations


def message_json(
    workspace: "Conversations", channel: Channel, message: Message, reader: App, *, payload: bool = False
) -> JsonObject:
    """A message as history serves it to `reader`; metadata keeps its payload only when asked."""
    out: JsonObject = {"type": "message", "ts": message.ts, "text": message.text}
    if message.subtype:
        out["subtype"] = message.subtype
    if message.subtype == TOMBSTONE:
        out |= {"user": SLACKBOT, "hidden": True, "parent_user_id": SLACKBOT}
    else:
        _add_author(workspace, message, out)
        _add_content(workspace, channel, message, reader, out)
        metadata = _metadata(workspace, message, reader, payload)
        if metadata is not None:
            out["metadata"] = metadata
    _add_thread(channel, message, reader, out)
    return out


def _add_author(workspace: "Conversations", message: Message, out: JsonObject) -> None:
    if message.user:
        out["user"] = message.user
    if message.team:
        out["team"] = message.team
    for key in ("client_msg_id", "app_id", "bot_id", "username"):
        value = getattr(message, key)
        if value:
            out[key] = value
    if message.icon_emoji:
        out["icons"] = {"emoji": message.icon_emoji}
    app = workspace.apps.get(message.app_id)
    if app is not None and message.bot_id:
        out["bot_profile"] = bot_json(app) | {"team_id": app.team_id}


def _add_content(
    workspace: "Conversations", channel: Channel, message: Message, reader: App, out: JsonObject
) -> None:
    blocks = list(message.blocks) or _composed(message)
    if blocks:
        out["blocks"] = blocks
    if message.attachments:
        out["attachments"] = list(message.attachments)
    if message.files:
        out["files"] = [
            listed_file_json(workspace, workspace.shelf.files[id], channel, reader) for id in message.files
        ]
        out["upload"] = True
    if message.edited:
        out["edited"] = {"user": message.edited[0], "ts": message.edited[1]}
    if message.reactions:
        out["reactions"] = [
            {"name": name, "users": list(users), "count": len(users)}
            for name, users in message.reactions.items()
        ]
    if message.pinned:
        out["pinned_to"] = [channel.id]


def _add_thread(channel: Channel, message: Message, reader: App, out: JsonObject) -> None:
    if message.thread_ts:
        out["thread_ts"] = message.thread_ts
        root = channel.messages[message.thread_ts]
        if root.user:
            out["parent_user_id"] = root.user
        if message.broadcast:
            out["subtype"] = "thread_broadcast"
            out["root"] = {"ts": root.ts, "text": root.text, "user": root.user, "thread_ts": root.ts}
        return
    count = channel.thread_count(message.ts)
    if count is None:
        return
    out |= {
        "thread_ts": message.ts,
        "reply_count": count.replies,
        "reply_users_count": len(count.users),
        "reply_users": list(count.users[:5]),
        "latest_reply": count.latest,
        "subscribed": reader.bot_user_id in (message.user, *count.users),
        "is_locked": False,
    }


def _metadata(workspace: "Conversations", message: Message, reader: App, payload: bool) -> JsonObject | None:
    if message.metadata is None or workspace.drops_metadata:
        return None
    author = workspace.apps.get(message.app_id)
    foreign = author is not None and author.team_id != reader.team_id
    if foreign and workspace.drops_foreign_metadata:
        return None
    if payload:
        return message.metadata
    return {"event_type": message.metadata["event_type"]}


def _composed(message: Message) -> list[JsonObject]:
    # slack.com composes blocks from plain text for typed and posted messages alike.
    if message.subtype or not message.text:
        return []
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": message.text}]}
    return [{"type": "rich_text", "block_id": message.ts[-5:], "elements": [section]}]


def bot_json(app: App) -> JsonObject:
    """The `bot` object of bots.info."""
    icons = {f"image_{size}": f"https://localslack.invalid/bot_{size}.png" for size in (36, 48, 72)}
    return {
        "id": app.bot_id,
        "app_id": app.id,
        "user_id": app.bot_user_id,
        "name": app.name,
        "deleted": False,
        "updated": 0,
        "icons": icons,
    }


def user_json(workspace: "Conversations", user: User, reader: App, scopes: list[str]) -> JsonObject:
    """A person for `reader`: a stranger's e-mail is missing, and so is everyone's without the scope."""
    profile: JsonObject = {
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": "" if user.is_bot else user.name,
        "display_name_normalized": "" if user.is_bot else user.name,
        "team": user.team_id,
        "status_text": "",
        "status_emoji": "",
    }
    own = user.team_id == reader.team_id
    if own and user.email and "users:read.email" in scopes:
        profile["email"] = user.email
    out: JsonObject = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.name,
        "real_name": user.real_name,
        "deleted": user.deleted,
        "tz": user.tz,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "updated": 0,
        "profile": profile,
    }
    if not own:
        out["is_stranger"] = not workspace.shares_channel(user, reader)
    return out


def channel_json(channel: Channel, reader: App) -> JsonObject:
    """A channel as conversations.info serves it to `reader`'s team."""
    name = channel.name_for(reader.team_id)
    return {
        "id": channel.id,
        "name": name,
        "name_normalized": name,
        "is_channel": not channel.private,
        "is_group": channel.private,
        "is_im": False,
        "is_mpim": False,
        "is_private": channel.private,
        "is_archived": channel.archived,
        "is_general": False,
        "is_shared": channel.is_ext_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "pending_shared": [],
        "context_team_id": reader.team_id,
        "shared_team_ids": list(channel.teams),
        "conversation_host_id": channel.teams[0],
        "created": channel.created,
        "creator": channel.creator,
        "unlinked": 0,
        "is_member": reader.bot_user_id in channel.members,
        "topic": {"value": channel.topic, "creator": channel.creator, "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": list(channel.previous_names),
    }


def permalink(workspace: "Conversations", channel: Channel, message: Message, team_id: str) -> str:
    """The archive address of a message; one in a thread names its thread too."""
    link = f"{workspace.site(team_id)}/archives/{channel.id}/p{micros_of(message.ts):016d}"
    if message.thread_ts:
        return f"{link}?thread_ts={message.thread_ts}&cid={channel.id}"
    if message.ts in channel.threads:
        return f"{link}?thread_ts={message.ts}&cid={channel.id}"
    return link
