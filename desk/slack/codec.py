"""Slack's JSON of a message as our ChannelMessage: total over any JSON, and nothing invented."""

import re
from collections.abc import Mapping

from desk.procedure.message import ChannelMessage, File, Json, Reaction
from desk.procedure.mould import mould
from desk.slack import wire
from desk.slack.blocktext import attachments_text, blocks_text
from desk.slack.pages import Row, fields_of

_message = mould(ChannelMessage)

_AVAILABLE_MODES = frozenset({"", "hosted", "snippet", "post", "space", "external"})
_CHANGES = frozenset({"message_changed", "message_replied"})
_THUMBS = ("thumb_480", "thumb_360", "thumb_720", "thumb_800", "thumb_160", "thumb_80", "thumb_64")
_NO_BOT: dict[str, Json] = {}
_PLAIN = 4000
_SKIN_TONE = re.compile(r"::skin-tone-\d$")


def decode(channel: str, raw: object) -> tuple[ChannelMessage | None, str]:
    """A message of `channel`, or None where there is none in it; and what was wrong with it (empty: nothing).

    Never raises. A record of a change is read as what it says of the message now; a deletion as a message gone.
    Source: Slack, "message event" and its subtypes.
    """
    if not isinstance(raw, dict):
        return None, "not an object"
    if raw.get("type", "message") != "message":
        return None, ""
    subtype = _text(raw, "subtype")
    if subtype in _CHANGES and isinstance(raw.get("message"), dict):
        inner = raw["message"]
        return (
            (None, "a change of a change") if _text(inner, "subtype") in _CHANGES else decode(channel, inner)
        )
    if subtype == "message_deleted":
        return _deleted(channel, raw)
    ts = wire.ts(raw.get("ts"))
    if not ts:
        return None, "no usable ts"
    thread_ts, fault = ts, ""
    if (said_thread := raw.get("thread_ts")) and said_thread != ts:
        thread_ts = wire.ts(said_thread)
        fault = "" if thread_ts else "unusable thread_ts"
    # Most messages have none of these; asking first makes reading long histories noticeably faster.
    get = raw.get
    bot, edited, files, reactions = get("bot_profile"), get("edited"), get("files"), get("reactions")
    metadata, replies, latest = get("metadata"), get("reply_count"), get("latest_reply")
    bot = bot if isinstance(bot, dict) else _NO_BOT
    posted = bool(bot) or "app_id" in raw or "bot_id" in raw
    message = _message(
        channel,
        ts,
        "" if thread_ts == ts else thread_ts,
        _text(raw, "user"),
        _text(raw, "team") or _text(raw, "user_team") or _text(raw, "source_team") or _text(bot, "team_id"),
        _text(raw, "app_id") or _text(bot, "app_id") if posted else "",
        _text(raw, "bot_id") or _text(bot, "id") if posted else "",
        _text(raw, "username") if "username" in raw else "",
        _text(raw, "text") or _words_beside(raw, posted),
        subtype,
        _text(raw, "client_msg_id"),
        wire.ts(wire.mapping(edited).get("ts")) if edited else "",
        tuple(map(decode_file, wire.rows(files))) if files else (),
        _reactions(reactions) if reactions else (),
        wire.whole(replies) if replies else 0,
        wire.ts(latest) if latest else "",
        subtype == "tombstone",
        metadata=wire.mapping(wire.json_value(metadata)) if metadata and isinstance(metadata, dict) else None,
    )
    return message, fault


def decode_row(channel: str, row: Row) -> tuple[ChannelMessage | None, str]:
    """The same of a message that was parsed as a part of a page: most of them are a person's words alone."""
    if not row.is_plain:
        return decode(channel, fields_of(row))
    ts, thread_ts, fault = wire.ts(row.ts), "", ""
    if not ts:
        return None, "no usable ts"
    if row.thread_ts and row.thread_ts != ts:
        thread_ts = wire.ts(row.thread_ts)
        fault = "" if thread_ts else "unusable thread_ts"
    return _message(
        channel,
        ts,
        thread_ts,
        _mended(row.user),
        _mended(row.team),
        text=_mended(row.text),
        client_msg_id=_mended(row.client_msg_id),
        reply_count=wire.whole(row.reply_count) if row.reply_count else 0,
        latest_reply=wire.ts(row.latest_reply) if row.latest_reply else "",
    ), fault


def _words_beside(raw: Mapping[str, Json], posted: bool) -> str:
    """What a message without a text says in its blocks, or (of an app) in its attachments."""
    words = blocks_text(raw["blocks"]) if "blocks" in raw else ""
    if not words and "attachments" in raw and (posted or raw.get("subtype") == "bot_message"):
        words = attachments_text(raw["attachments"])
    return wire.text(words)


def _deleted(channel: str, raw: Mapping[str, Json]) -> tuple[ChannelMessage | None, str]:
    before = wire.mapping(raw.get("previous_message"))
    ts = wire.ts(raw.get("deleted_ts")) or wire.ts(before.get("ts"))
    if not ts:
        return None, "a deletion that names no message"
    thread_ts = wire.ts(before.get("thread_ts"))
    return ChannelMessage(
        channel=channel, ts=ts, thread_ts="" if thread_ts == ts else thread_ts, gone=True
    ), ""


def _text(raw: Mapping[str, Json], key: str) -> str:
    value = raw.get(key)
    if not value:
        return ""
    return _mended(value) if type(value) is str else wire.text(value)


def _mended(value: str) -> str:
    """A text that can be stored. Most are short and plain, and need no mending."""
    return value if len(value) < _PLAIN and value.isascii() and "\0" not in value else wire.text(value)


def decode_file(raw: Mapping[str, Json]) -> File:
    """A file object. A mode that we do not know (tombstone, hidden_by_limit ...) means that it cannot be had."""
    file_id = wire.text(raw.get("id"))
    return File(
        id=file_id,
        name=wire.text(raw.get("name")) or wire.text(raw.get("title")) or file_id,
        size=wire.whole(raw.get("size")),
        mimetype=wire.text(raw.get("mimetype")),
        url=wire.text(raw.get("url_private_download")) or wire.text(raw.get("url_private")),
        thumb_url=next((url for key in _THUMBS if (url := wire.text(raw.get(key)))), ""),
        available=wire.text(raw.get("mode")) in _AVAILABLE_MODES
        and wire.text(raw.get("file_access")) in ("", "visible"),
    )


def asks_for_look_up(raw: Mapping[str, Json]) -> bool:
    """Whether a decoded message has files that say nothing of themselves until files.info is asked."""
    return "files" in raw and any(
        file.get("file_access") == "check_file_info" for file in wire.rows(raw["files"])
    )


def _reactions(raw: Json) -> tuple[Reaction, ...]:
    """Reactions by emoji; skin tones of one emoji are one reaction, its people in Slack's order."""
    people: dict[str, dict[str, None]] = {}
    for row in wire.rows(raw):
        name = _SKIN_TONE.sub("", wire.text(row.get("name")).strip(":"))
        if name:
            people.setdefault(name, {}).update(dict.fromkeys(wire.texts(row.get("users"))))
    return tuple(Reaction(name, tuple(users)) for name, users in people.items())
