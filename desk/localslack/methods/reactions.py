"""reactions.*, pins.* and bookmarks.*: marks that people and apps put on what is there."""

from desk.localslack import events
from desk.localslack.call import Call, RefusalError, page_of
from desk.localslack.channel import Channel
from desk.localslack.message import JsonObject
from desk.localslack.methods.registry import Method
from desk.localslack.render import message_json, permalink


def reactions_add(call: Call) -> JsonObject:
    """reactions.add: idempotent by its own error, `already_reacted`."""
    call.require("name", "timestamp", "channel")
    channel, ts = _target(call)
    name = _emoji(call)
    if not call.workspace.add_reaction(channel, ts, call.credential.user_id, name):
        raise RefusalError("already_reacted")
    return {"ok": True}


def reactions_remove(call: Call) -> JsonObject:
    """reactions.remove: only the caller's own reaction."""
    call.require("name")
    channel, ts = _target(call)
    if not call.workspace.remove_reaction(channel, ts, call.credential.user_id, _emoji(call)):
        raise RefusalError("no_reaction")
    return {"ok": True}


def reactions_get(call: Call) -> JsonObject:
    """reactions.get: the message with its reactions and its permalink."""
    channel, ts = _target(call)
    return {"ok": True, "type": "message", "channel": channel.id, "message": _shown(call, channel, ts)}


def reactions_list(call: Call) -> JsonObject:
    """reactions.list: what a person has reacted to, newest message first."""
    user = call.text("user") or call.credential.user_id
    items: list[JsonObject] = [
        {"type": "message", "channel": channel.id, "message": _shown(call, channel, ts)}
        for channel in call.workspace.channels.values()
        if call.is_member(channel)
        for ts, message in sorted(channel.messages.items(), reverse=True)
        if any(user in users for users in message.reactions.values())
    ]
    return page_of(items, call, "items")


def pins_add(call: Call) -> JsonObject:
    """pins.add: `already_pinned` when it is."""
    channel, ts = _target(call)
    workspace = call.workspace
    with workspace.lock:
        if any(pin[0] == ts for pin in channel.pins):
            raise RefusalError("already_pinned")
        channel.pins.append((ts, call.credential.user_id, workspace.clock() // 1_000_000))
        channel.mark_pinned(ts, True)
        stamp = workspace.next_ts()
    workspace.emit(channel, events.pin("pin_added", channel, call.credential.user_id, ts, stamp))
    return {"ok": True}


def pins_remove(call: Call) -> JsonObject:
    """pins.remove: `no_pin` when it is not pinned."""
    channel, ts = _target(call)
    workspace = call.workspace
    with workspace.lock:
        if all(pin[0] != ts for pin in channel.pins):
            raise RefusalError("no_pin")
        channel.pins = [pin for pin in channel.pins if pin[0] != ts]
        channel.mark_pinned(ts, False)
        stamp = workspace.next_ts()
    workspace.emit(channel, events.pin("pin_removed", channel, call.credential.user_id, ts, stamp))
    return {"ok": True}


def pins_list(call: Call) -> JsonObject:
    """pins.list: pinned messages, last pinned first."""
    channel = call.joined_channel()
    items = [
        {
            "type": "message",
            "channel": channel.id,
            "created": created,
            "created_by": user,
            "message": _shown(call, channel, ts),
        }
        for ts, user, created in reversed(channel.pins)
    ]
    return {"ok": True, "items": items}


def bookmarks_add(call: Call) -> JsonObject:
    """bookmarks.add: a link at the head of the channel."""
    channel = call.joined_channel("channel_id")
    call.require("title", "type")
    bookmark: JsonObject = {
        "id": call.workspace.new_id("Bk"),
        "channel_id": channel.id,
        "title": call.text("title"),
        "link": call.text("link"),
        "emoji": call.text("emoji"),
        "type": call.text("type"),
        "date_created": call.workspace.clock() // 1_000_000,
        "app_id": call.app.id,
    }
    channel.bookmarks.append(bookmark)
    return {"ok": True, "bookmark": bookmark}


def bookmarks_list(call: Call) -> JsonObject:
    """bookmarks.list: every bookmark of the channel, as added."""
    return {"ok": True, "bookmarks": list(call.joined_channel("channel_id").bookmarks)}


def _target(call: Call) -> tuple[Channel, str]:
    if not (call.text("channel") and call.text("timestamp")):
        raise RefusalError("no_item_specified")
    channel = call.joined_channel()
    ts = call.text("timestamp")
    if ts not in channel.messages:
        raise RefusalError("message_not_found")
    return channel, ts


def _emoji(call: Call) -> str:
    name = call.text("name")
    if not name or name != name.strip(" :") or not name.isascii():
        raise RefusalError("invalid_name")
    return name


def _shown(call: Call, channel: Channel, ts: str) -> JsonObject:
    message = channel.messages[ts]
    link = permalink(call.workspace, channel, message, call.app.team_id)
    return message_json(call.workspace, channel, message, call.app) | {"permalink": link}


METHODS = (
    Method("reactions.add", reactions_add, ("reactions:write",)),
    Method("reactions.remove", reactions_remove, ("reactions:write",)),
    Method("reactions.get", reactions_get, ("reactions:read",)),
    Method("reactions.list", reactions_list, ("reactions:read",)),
    Method("pins.add", pins_add, ("pins:write",)),
    Method("pins.remove", pins_remove, ("pins:write",)),
    Method("pins.list", pins_list, ("pins:read",)),
    Method("bookmarks.add", bookmarks_add, ("bookmarks:write",)),
    Method("bookmarks.list", bookmarks_list, ("bookmarks:read",)),
)
