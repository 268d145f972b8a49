"""Messages and events as Slack writes them, in every shape that a channel can hold, with words of our own."""

from __future__ import annotations

from typing import Any

PERSON = {
    "type": "message",
    "client_msg_id": "5a1c64f5-9f8b-4a43-a6a2-111111111111",
    "user": "U2LENA",
    "team": "T1PROVIDER",
    "user_team": "T1PROVIDER",
    "source_team": "T1PROVIDER",
    "user_profile": {"display_name": "lena", "real_name": "Lena Hartmann", "team": "T1PROVIDER"},
    "text": "Looking into it &amp; back in <https://example.com/x|ten>",
    "ts": "1790000100.000200",
    "blocks": [{"type": "rich_text", "block_id": "a", "elements": []}],
    "edited": {"user": "U2LENA", "ts": "1790000160.000000"},
    "reactions": [
        {"name": "eyes", "users": ["U3MAREK", "U4OLE"], "count": 2},
        {"name": "+1::skin-tone-3", "users": ["U3MAREK"], "count": 1},
        {"name": "+1", "users": ["U4OLE", "U3MAREK"], "count": 2},
    ],
}
ROOT = {
    "type": "message",
    "user": "U3MAREK",
    "text": "*Title:* Feed down",
    "ts": "1790000000.000100",
    "thread_ts": "1790000000.000100",
    "reply_count": "3",
    "reply_users": ["U2LENA"],
    "reply_users_count": 1,
    "latest_reply": "1790000300.000400",
    "subscribed": False,
    "is_locked": False,
}
BOT = {
    "type": "message",
    "user": "U9BOT",
    "bot_id": "B9",
    "app_id": "A9",
    "team": "T1PROVIDER",
    "text": "Acknowledged\n- <@U2LENA> · desk 1a2b3c4d",
    "ts": "1790000200.000300",
    "thread_ts": "1790000000.000100",
    "parent_user_id": "U3MAREK",
    "bot_profile": {"id": "B9", "app_id": "A9", "name": "desk", "team_id": "T1PROVIDER", "deleted": False},
    "metadata": {"event_type": "desk_act", "event_payload": {"op": "1a2b3c4d", "kind": "acknowledge"}},
}
OLD_BOT = {
    "type": "message",
    "subtype": "bot_message",
    "username": "pager",
    "bot_id": "B7",
    "icons": {"emoji": ":bell:"},
    "text": "disk almost full",
    "ts": "1790000210.000300",
    "attachments": [{"fallback": "x", "id": 1}],
}
PROFILE_ONLY_BOT = {
    "type": "message",
    "bot_profile": {"id": "B8", "app_id": "A8", "team_id": "T2"},
    "text": "hi",
    "ts": "1790000220.000300",
}
FILE = {
    "id": "F1",
    "created": 1790000000,
    "name": "trace.log",
    "title": "Trace",
    "mimetype": "text/plain",
    "filetype": "text",
    "mode": "hosted",
    "size": "1024",
    "url_private": "https://files.slack.com/files-pri/T1-F1/trace.log",
    "url_private_download": "https://files.slack.com/files-pri/T1-F1/download/trace.log",
    "thumb_64": "https://files.slack.com/t64.png",
    "thumb_360": "https://files.slack.com/t360.png",
}
FILE_SHARE = {
    "type": "message",
    "subtype": "file_share",
    "upload": True,
    "user": "U3MAREK",
    "text": "",
    "ts": "1790000230.000300",
    "files": [
        FILE,
        {"id": "F2", "mode": "tombstone"},
        {"id": "F3", "mode": "hidden_by_limit"},
        {"id": "F4", "mode": "file_access", "file_access": "check_file_info"},
        {"id": "F5", "name": "plan", "mode": "external", "url_private": "https://docs.example.com/d"},
    ],
}
TOMBSTONE = {
    "type": "message",
    "subtype": "tombstone",
    "user": "USLACKBOT",
    "text": "This message was deleted.",
    "hidden": True,
    "ts": "1790000000.000100",
    "thread_ts": "1790000000.000100",
    "reply_count": 1,
    "latest_reply": "1790000300.000400",
}
BROADCAST = {
    "type": "message",
    "subtype": "thread_broadcast",
    "user": "U2LENA",
    "text": "for all",
    "ts": "1790000240.000300",
    "thread_ts": "1790000000.000100",
    "root": {"ts": "1790000000.000100", "text": "x"},
}
CHANGED = {
    "type": "message",
    "subtype": "message_changed",
    "hidden": True,
    "channel": "C1",
    "ts": "1790000400.000100",
    "event_ts": "1790000400.000100",
    "message": PERSON,
    "previous_message": PERSON,
}
DELETED = {
    "type": "message",
    "subtype": "message_deleted",
    "hidden": True,
    "channel": "C1",
    "ts": "1790000410.000100",
    "deleted_ts": "1790000200.000300",
    "event_ts": "1790000410.000100",
    "previous_message": BOT,
}
JOIN = {
    "type": "message",
    "subtype": "channel_join",
    "user": "U4OLE",
    "text": "<@U4OLE> has joined",
    "ts": "1790000250.000300",
}
HUDDLE = {
    "type": "message",
    "subtype": "huddle_thread",
    "user": "USLACKBOT",
    "text": "A huddle started",
    "ts": "1790000260.000300",
    "room": {"id": "R1", "has_ended": False, "huddle_link": "https://app.slack.com/huddle/T1/C1"},
}
REACTION_ADDED = {
    "type": "reaction_added",
    "user": "U4OLE",
    "reaction": "eyes",
    "item": {"type": "message", "channel": "C1", "ts": "1790000000.000100"},
    "event_ts": "1790000420.000100",
}
FILE_SHARED = {"type": "file_shared", "channel_id": "C1", "file_id": "F1", "event_ts": "1790000430.000100"}
RENAMED = {
    "type": "channel_rename",
    "channel": {"id": "C1", "name": "new", "created": 1},
    "event_ts": "1790000440.000100",
}
ID_CHANGED = {
    "type": "channel_id_changed",
    "old_channel_id": "G1",
    "new_channel_id": "C1",
    "event_ts": "1.000100",
}

MESSAGES: list[dict[str, Any]] = [
    PERSON, ROOT, BOT, OLD_BOT, PROFILE_ONLY_BOT, FILE_SHARE, TOMBSTONE, BROADCAST, CHANGED, DELETED, JOIN, HUDDLE,
]  # fmt: skip
EVENTS: list[dict[str, Any]] = [*MESSAGES, REACTION_ADDED, FILE_SHARED, RENAMED, ID_CHANGED]
