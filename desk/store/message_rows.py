"""A channel message as a row of the log and back: made for hundreds of thousands of them."""

import json
from collections.abc import Callable
from typing import Any

from desk.procedure.message import ChannelMessage, File, Reaction

Content = tuple[str, str, str]
"""What a revision is compared by: text, file names, and everything else as compact JSON."""

_WORDS = ("user", "team", "app", "bot", "username", "subtype", "client_msg_id", "edited_ts")
_FLAGS = ("tombstone", "gone")

_encode: Callable[[Any], str] = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode
_decode: Callable[[str], Any] = json.JSONDecoder().decode


def content(message: ChannelMessage) -> Content:
    """What of a message makes a revision.

    `reply_count` and `latest_reply` are left out: they say something of the thread, which keeps them itself
    (desk/store/threads.py); with them every reply would be a revision of its root.
    """
    body: dict[str, Any] = {name: value for name in _WORDS if (value := getattr(message, name))}
    body.update({name: 1 for name in _FLAGS if getattr(message, name)})
    if message.thread_ts:
        body["thread_ts"] = message.thread_ts
    if message.files:
        body["files"] = [
            [f.id, f.name, f.size, f.mimetype, f.url, f.thumb_url, int(f.available)] for f in message.files
        ]
    if message.reactions:
        body["reactions"] = [[reaction.name, *reaction.users] for reaction in message.reactions]
    if message.metadata is not None:
        body["metadata"] = dict(message.metadata)
    return _storable(message.text), _storable(" ".join(file.name for file in message.files)), _encode(body)


def _storable(text: str) -> str:
    """The text with half a surrogate pair, which JSON allows and UTF-8 does not, replaced."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def message_of(channel: str, ts: str, text: str, body: str) -> ChannelMessage:
    """The message that a row of the log holds."""
    held: dict[str, Any] = _decode(body)
    if "files" in held:
        held["files"] = tuple(
            [
                File(id_, name, size, mime, url, thumb, bool(there))
                for id_, name, size, mime, url, thumb, there in held["files"]
            ]
        )
    if "reactions" in held:
        held["reactions"] = tuple([Reaction(name, tuple(users)) for name, *users in held["reactions"]])
    for flag in _FLAGS:
        if flag in held:
            held[flag] = True
    return ChannelMessage(channel=channel, ts=ts, text=text, **held)
