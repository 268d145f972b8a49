"""Answers that are pages of messages, parsed without what nobody reads of them: that is most of a long history's bytes.

Slack sends the words of every message twice, the second time as blocks; desk needs those where there is no text.
"""

import json
from contextlib import suppress
from typing import Any

import msgspec
from msgspec import UNSET, Raw, UnsetType

_METHODS = frozenset({"conversations.history", "conversations.replies"})
_Unread = Raw | UnsetType
"""What is parsed where somebody asks for it."""


class Row(msgspec.Struct, gc=False):
    """A message as Slack's JSON has it, as far as desk/slack/codec.py reads it; what is not there is empty."""

    ts: str = ""
    type: str = "message"
    thread_ts: str = ""
    user: str = ""
    team: str = ""
    text: str = ""
    client_msg_id: str = ""
    reply_count: int = 0
    latest_reply: str = ""
    blocks: _Unread = UNSET
    subtype: _Unread = UNSET
    user_team: _Unread = UNSET
    source_team: _Unread = UNSET
    app_id: _Unread = UNSET
    bot_id: _Unread = UNSET
    bot_profile: _Unread = UNSET
    username: _Unread = UNSET
    edited: _Unread = UNSET
    files: _Unread = UNSET
    reactions: _Unread = UNSET
    metadata: _Unread = UNSET
    attachments: _Unread = UNSET
    message: _Unread = UNSET
    previous_message: _Unread = UNSET
    deleted_ts: _Unread = UNSET

    @property
    def is_plain(self) -> bool:
        """Whether a person's words are all that there is to read of it."""
        return (
            self.text != ""
            and self.subtype is self.edited is self.files is self.reactions is self.metadata is UNSET
            and self.app_id is self.bot_id is self.bot_profile is self.username is UNSET
            and self.message is self.user_team is self.source_team is UNSET
            and self.type == "message"
        )


class _Page(msgspec.Struct):
    ok: bool
    messages: list[Row]
    has_more: bool | UnsetType = UNSET
    response_metadata: _Unread = UNSET


_page = msgspec.json.Decoder(_Page)


def parse(method: str, body: bytes) -> object:
    """The JSON of an answer; the messages of a page are `Row`s where all of them are of the usual kinds.

    Raises ValueError and RecursionError as json.loads does.
    """
    if method in _METHODS:
        with suppress(
            msgspec.MsgspecError, ValueError, RecursionError
        ):  # nothing that Slack sends: read whole
            page = _page.decode(body)
            if page.ok:
                return fields_of(page)
    return json.loads(body)


def as_object(row: object) -> Any:
    """A message of an answer as the object that it was, whichever way it was parsed."""
    return fields_of(row) if isinstance(row, Row) else row


def fields_of(parsed: msgspec.Struct) -> dict[str, Any]:
    """All that is to be read of a message (or page) as the object that it was, without what is no JSON."""
    found: dict[str, Any] = {}
    for name in parsed.__struct_fields__:
        value = getattr(parsed, name)
        if isinstance(value, Raw):
            with suppress(ValueError, RecursionError):
                found[name] = json.loads(bytes(value))
        elif value is not UNSET:
            found[name] = value
    return found
