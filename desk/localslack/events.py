"""The bodies of the events that a change in a channel sends, written for each app that receives them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.localslack.channel import Channel
from desk.localslack.directory import App
from desk.localslack.message import JsonObject, Message
from desk.localslack.render import message_json

if TYPE_CHECKING:
    from desk.localslack.conversations import Conversations

Writer = Callable[[App], JsonObject]
"""Writes an event's body for one app that receives it."""


def posted(workspace: "Conversations", channel: Channel, message: Message) -> Writer:
    """`message`: a new root, reply or file share."""
    return lambda app: message_json(workspace, channel, message, app) | _where(channel, message.ts)


def replied(workspace: "Conversations", channel: Channel, root: Message, event_ts: str) -> Writer:
    """`message_replied`, which really arrives without its subtype."""
    return lambda app: (
        {
            "type": "message",
            "message": message_json(workspace, channel, root, app),
            "hidden": True,
            "ts": event_ts,
        }
        | _where(channel, event_ts)
    )


def changed(
    workspace: "Conversations", channel: Channel, before: Message, after: Message, event_ts: str
) -> Writer:
    """`message_changed`: both versions of one message."""
    return lambda app: (
        {
            "type": "message",
            "subtype": "message_changed",
            "hidden": True,
            "ts": event_ts,
            "message": message_json(workspace, channel, after, app),
            "previous_message": message_json(workspace, channel, before, app),
        }
        | _where(channel, event_ts)
    )


def deleted(workspace: "Conversations", channel: Channel, before: Message, event_ts: str) -> Writer:
    """`message_deleted`: the ts and what the message was."""
    return lambda app: (
        {
            "type": "message",
            "subtype": "message_deleted",
            "hidden": True,
            "ts": event_ts,
            "deleted_ts": before.ts,
            "previous_message": {
                "type": "message",
                "ts": before.ts,
                "text": before.text,
                "user": before.user,
            },
        }
        | _where(channel, event_ts)
    )


def reaction(kind: str, channel: Channel, message: Message, user_id: str, name: str, event_ts: str) -> Writer:
    """`reaction_added` or `reaction_removed`."""
    return lambda _: {
        "type": kind,
        "user": user_id,
        "reaction": name,
        "item": {"type": "message", "channel": channel.id, "ts": message.ts},
        "item_user": message.user,
        "event_ts": event_ts,
    }


def pin(kind: str, channel: Channel, user_id: str, ts: str, event_ts: str) -> Writer:
    """`pin_added` or `pin_removed`."""
    return lambda _: {
        "type": kind,
        "user": user_id,
        "channel_id": channel.id,
        "item": {"type": "message", "channel": channel.id, "message": {"ts": ts}},
        "pin_count": len(channel.pins),
        "event_ts": event_ts,
    }


def membership(kind: str, channel: Channel, user_id: str, team_id: str, event_ts: str) -> Writer:
    """`member_joined_channel` or `member_left_channel`."""
    return lambda _: {
        "type": kind,
        "user": user_id,
        "channel": channel.id,
        "channel_type": "G" if channel.private else "C",
        "team": team_id,
        "event_ts": event_ts,
    }


def file_shared(channel: Channel, user_id: str, file_id: str, event_ts: str) -> Writer:
    """`file_shared`: names the file only; the rest is files.info."""
    return lambda _: {
        "type": "file_shared",
        "file_id": file_id,
        "user_id": user_id,
        "file": {"id": file_id},
        "channel_id": channel.id,
        "event_ts": event_ts,
    }


def renamed(channel: Channel, event_ts: str) -> Writer:
    """`channel_rename`, or `group_rename` for a private channel."""
    return lambda app: {
        "type": "group_rename" if channel.private else "channel_rename",
        "channel": {"id": channel.id, "name": channel.name_for(app.team_id), "created": channel.created},
        "event_ts": event_ts,
    }


def id_changed(old: str, new: str, event_ts: str) -> Writer:
    """`channel_id_changed`: the old id answers `channel_not_found` from now on."""
    return lambda _: {
        "type": "channel_id_changed",
        "old_channel_id": old,
        "new_channel_id": new,
        "event_ts": event_ts,
    }


def archived(channel: Channel, user_id: str, event_ts: str) -> Writer:
    """`channel_archive` or `channel_unarchive` (`group_...` when private)."""
    verb = "archive" if channel.archived else "unarchive"
    return lambda _: {
        "type": f"{channel.kind}_{verb}",
        "channel": channel.id,
        "user": user_id,
        "event_ts": event_ts,
    }


def metadata(kind: str, channel: Channel, message: Message, event_ts: str) -> Writer:
    """`message_metadata_posted`, `_updated` or `_deleted`, which alone carry the payload."""
    return lambda _: {
        "type": kind,
        "app_id": message.app_id,
        "bot_id": message.bot_id,
        "user_id": message.user,
        "team_id": message.team,
        "channel_id": channel.id,
        "metadata": message.metadata,
        "message_ts": message.ts,
        "event_ts": event_ts,
    }


def _where(channel: Channel, event_ts: str) -> JsonObject:
    return {"channel": channel.id, "channel_type": channel.kind, "event_ts": event_ts}
