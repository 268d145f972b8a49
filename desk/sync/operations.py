"""Which operation of a desk a message carries out: by its metadata, or by the last line of its text."""

from desk.procedure.message import ChannelMessage
from desk.procedure.signature import signature


def operation_of(message: ChannelMessage) -> str:
    """The eight hex digits, empty where a person typed it or it carries none (procedure, "Acts typed by hand").

    Some servers give of an app's post its bot's user alone. A person's message has Slack's `client_msg_id`, or at
    least the very user whom a signature that was copied names.
    """
    if not message.is_content:
        return ""
    by_app = bool(message.app or message.bot)
    if message.client_msg_id and not by_app:
        return ""
    signed = signature(message.text)
    if not by_app and signed is not None and signed[0] == message.user:
        return ""
    payload = (message.metadata or {}).get("event_payload")
    if isinstance(payload, dict) and isinstance(payload.get("op"), str):
        return str(payload["op"])
    return signed[1] if signed else ""
