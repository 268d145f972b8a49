"""A channel message as a row of the log and back: made for hundreds of thousands of them."""

import json
from collections.abc import Callable, Iterable
from json.encoder import encode_basestring_ascii
from operator import attrgetter
from typing import Any

from desk.procedure.message import ChannelMessage, File, Reaction
from desk.procedure.mould import mould

Content = tuple[str, str, str]
"""What a revision is compared by: text, file names, and everything else as compact JSON."""

_WORDS = ("app", "bot", "client_msg_id", "edited_ts", "subtype", "team", "thread_ts", "user", "username")
_FLAGS = ("tombstone", "gone")
_NAMES = [f'"{name}":' for name in _WORDS]
_words_of = attrgetter(*_WORDS)

_message = mould(ChannelMessage)
_quoted = encode_basestring_ascii
_encode: Callable[[Any], str] = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode
_decode: Callable[[str], Any] = json.JSONDecoder().decode


def content(message: ChannelMessage) -> Content:
    """What of a message makes a revision.

    `reply_count` and `latest_reply` are left out: they say something of the thread, which keeps them itself
    (desk/store/threads.py); with them every reply would be a revision of its root.
    """
    words = _words_of(message)
    if is_plain(message):
        return _storable(message.text), "", _words_alone(words)
    body: dict[str, Any] = {name: value for name, value in zip(_WORDS, words, strict=True) if value}
    body.update({name: 1 for name in _FLAGS if getattr(message, name)})
    if message.files:
        body["files"] = [
            [f.id, f.name, f.size, f.mimetype, f.url, f.thumb_url, int(f.available)] for f in message.files
        ]
    if message.reactions:
        body["reactions"] = [[reaction.name, *reaction.users] for reaction in message.reactions]
    if message.metadata is not None:
        body["metadata"] = dict(message.metadata)
    return _storable(message.text), _storable(" ".join(file.name for file in message.files)), _encode(body)


def is_plain(message: ChannelMessage) -> bool:
    """Whether a message is nothing but words: no files, reactions or metadata, and still there."""
    return not (
        message.files
        or message.reactions
        or message.metadata is not None
        or message.gone
        or message.tombstone
    )


def _words_alone(words: Iterable[str]) -> str:
    """What the encoder writes of words alone, without what makes it slow: most messages have nothing else."""
    return (
        "{" + ",".join([name + _quoted(word) for name, word in zip(_NAMES, words, strict=True) if word]) + "}"
    )


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
    return _message(channel=channel, ts=ts, text=text, **held)
