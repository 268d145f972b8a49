"""chat.*: what an app posts, changes and deletes."""

from dataclasses import replace

from desk.localslack.call import Call, RefusalError
from desk.localslack.channel import Channel
from desk.localslack.content import metadata_of, objects_of, split_text, thread_bound
from desk.localslack.formatting import posted
from desk.localslack.message import TOMBSTONE, JsonObject, Message
from desk.localslack.methods.registry import Method
from desk.localslack.render import message_json, permalink

_ATTACHMENTS = 100


def post_message(call: Call) -> JsonObject:
    """chat.postMessage: posts as the bot, as the token's person, or under another name.

    A `thread_ts` naming a reply lands under its root; one naming nothing posts at top level. Text
    above 4,000 characters without blocks becomes several messages, of which only the first answers.
    """
    channel = call.writable_channel()
    blocks = objects_of(call, "blocks", "invalid_blocks_format")
    attachments = objects_of(call, "attachments", "no_text")
    if len(attachments) > _ATTACHMENTS:
        raise RefusalError("too_many_attachments")
    text = posted(call.text("text"))
    if not (text or blocks or attachments):
        raise RefusalError("no_text")
    metadata = metadata_of(call)
    workspace = call.workspace
    with workspace.lock:
        thread_ts = channel.root_of(thread_bound(call))
        parts = [text] if blocks else split_text(text)
        draft = replace(
            _signed(call),
            thread_ts=thread_ts,
            broadcast=bool(thread_ts) and call.flag("reply_broadcast"),
        )
        first = replace(
            draft,
            ts=workspace.next_ts(),
            text=parts[0],
            blocks=tuple(blocks),
            attachments=tuple(attachments),
            metadata=metadata,
        )
        workspace.file_message(channel, first)
        for part in parts[1:]:
            workspace.file_message(channel, replace(draft, ts=workspace.next_ts(), text=part))
        echo = message_json(workspace, channel, first, call.app, payload=True)
    return {"ok": True, "channel": channel.id, "ts": first.ts, "message": echo}


def post_ephemeral(call: Call) -> JsonObject:
    """chat.postEphemeral: accepted and kept nowhere, as no reading method ever shows one."""
    channel = call.joined_channel()
    call.require("user")
    if call.text("user") not in channel.members:
        raise RefusalError("user_not_in_channel")
    if not (call.text("text") or objects_of(call, "blocks", "invalid_blocks_format")):
        raise RefusalError("no_text")
    return {"ok": True, "message_ts": call.workspace.next_ts()}


def update(call: Call) -> JsonObject:
    """chat.update: text without blocks removes the blocks; metadata left out is kept, `{}` removes it."""
    channel = call.joined_channel()
    call.require("ts")
    blocks = objects_of(call, "blocks", "invalid_blocks_format")
    attachments = objects_of(call, "attachments", "no_text")
    text = posted(call.text("text"))
    with call.workspace.lock:
        before = _own(call, channel, call.text("ts"), "cant_update_message")
        if not (text or blocks or attachments or call.has("metadata") or call.has("file_ids")):
            raise RefusalError("no_text")
        if len(text) > 4000:
            raise RefusalError("msg_too_long")
        written = bool(text or blocks)
        after = replace(
            before,
            text=text if written else before.text,
            blocks=tuple(blocks) if written else before.blocks,
            attachments=tuple(attachments) if call.has("attachments") else before.attachments,
            metadata=metadata_of(call) if call.has("metadata") else before.metadata,
            files=_updated_files(call, before),
            # slack.com shows no edited mark on a message with blocks.
            edited=before.edited if blocks else (call.credential.user_id, call.workspace.next_ts()),
        )
        call.workspace.change_message(channel, after)
        echo = message_json(call.workspace, channel, after, call.app, payload=True)
    for missing in ("ts", "reactions"):
        echo.pop(missing, None)
    return {"ok": True, "channel": channel.id, "ts": after.ts, "text": after.text, "message": echo}


def delete(call: Call) -> JsonObject:
    """chat.delete: one's own message; one sent under another name cannot be deleted."""
    channel = call.joined_channel()
    call.require("ts")
    ts = call.text("ts")
    with call.workspace.lock:
        message = _own(call, channel, ts, "cant_delete_message")
        if message.username:
            raise RefusalError("cant_delete_message")
        call.workspace.remove_message(channel, ts)
    return {"ok": True, "channel": channel.id, "ts": ts}


def get_permalink(call: Call) -> JsonObject:
    """chat.getPermalink: the archive address, with the thread for a message in one."""
    channel = call.channel()
    call.require("message_ts")
    message = channel.messages.get(call.text("message_ts"))
    if message is None:
        raise RefusalError("message_not_found")
    link = permalink(call.workspace, channel, message, call.app.team_id)
    return {"ok": True, "channel": channel.id, "permalink": link}


def _signed(call: Call) -> Message:
    app = call.app
    message = Message("", "", team=app.team_id, app_id=app.id, bot_id=app.bot_id)
    if call.text("username") or call.text("icon_emoji") or call.text("icon_url"):
        if "chat:write.customize" not in call.credential.scopes:
            raise RefusalError("missing_scope", needed="chat:write.customize", provided=_scopes(call))
        return replace(
            message,
            subtype="bot_message",
            username=call.text("username") or app.name,
            icon_emoji=call.text("icon_emoji"),
        )
    return replace(message, user=call.credential.user_id)


def _scopes(call: Call) -> str:
    return ",".join(call.credential.scopes)


def _own(call: Call, channel: Channel, ts: str, refusal: str) -> Message:
    message = channel.messages.get(ts)
    if message is None or message.subtype == TOMBSTONE:
        raise RefusalError("message_not_found")
    by_bot = call.credential.kind == "bot" and message.bot_id == call.app.bot_id
    if message.user != call.credential.user_id and not (by_bot and not message.user):
        raise RefusalError(refusal)
    return message


def _updated_files(call: Call, before: Message) -> tuple[str, ...]:
    if not call.has("file_ids"):
        return before.files
    sent = call.text("file_ids")
    # The official clients write the list as text with commas, others as JSON.
    wanted = call.structure("file_ids", "invalid_arguments") if sent.startswith("[") else sent.split(",")
    if any(id not in call.workspace.shelf.files for id in wanted):
        raise RefusalError("file_not_found")
    return tuple(wanted)


METHODS = (
    Method("chat.postMessage", post_message, ("chat:write",)),
    Method("chat.postEphemeral", post_ephemeral, ("chat:write",)),
    Method("chat.update", update, ("chat:write",)),
    Method("chat.delete", delete, ("chat:write",)),
    Method("chat.getPermalink", get_permalink),
)
