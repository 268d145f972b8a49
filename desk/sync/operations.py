"""Which operation of a desk a message carries out: by its metadata, or by the last line of its text."""

import re

from desk.procedure.message import ChannelMessage

_SIGNED = re.compile(r"· desk ([0-9a-f]{8})\s*\Z")


def operation_of(message: ChannelMessage) -> str:
    """The eight hex digits, empty where it is no app's message or carries none (procedure, "Acts typed by hand")."""
    if not (message.app or message.bot) or not message.is_content:
        return ""
    payload = (message.metadata or {}).get("event_payload")
    if isinstance(payload, dict) and isinstance(payload.get("op"), str):
        return str(payload["op"])
    signed = _SIGNED.search(message.text)
    return signed[1] if signed else ""
