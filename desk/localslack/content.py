"""What may stand in a posted message: blocks, metadata, long text, and the thread it names."""

from desk.localslack.call import Call, RefusalError
from desk.localslack.message import JsonObject
from desk.localslack.timestamps import micros_of, read_bound

SPLIT_AT = 4_000
TRUNCATE_AT = 40_000
_BLOCKS = 50
_SECTION_TEXT = 3_000
_METADATA_BYTES = 8_000
# The earliest second a thread_ts may name and how far ahead of now, as measured on the real service.
_THREAD_FLOOR = 631_152_000
_THREAD_AHEAD = 3_600


def objects_of(call: Call, name: str, error: str) -> list[JsonObject]:
    """The `blocks` or `attachments` argument as a list of objects; [] when it was not sent."""
    if not call.has(name):
        return []
    value = call.structure(name, error)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise RefusalError(error)
    if name == "blocks":
        _check_blocks(value)
    return value


def metadata_of(call: Call) -> JsonObject | None:
    """The `metadata` argument, or None when it was not sent or is `{}`.

    Payload values are text, numbers, booleans, flat objects or arrays of flat objects; anything
    else is `invalid_metadata_schema`. The size limit is not published, so ours is generous.
    """
    value = call.structure("metadata", "invalid_metadata_format")
    if not value:
        return None
    if not isinstance(value, dict) or not isinstance(value.get("event_type"), str):
        raise RefusalError("invalid_metadata_format")
    payload = value.get("event_payload", {})
    if not isinstance(payload, dict):
        raise RefusalError("invalid_metadata_format")
    if not all(_is_allowed(item) for item in payload.values()):
        raise RefusalError("invalid_metadata_schema")
    if len(repr(payload).encode()) > _METADATA_BYTES:
        raise RefusalError("metadata_too_large")
    return {"event_type": value["event_type"], "event_payload": payload}


def split_text(text: str) -> list[str]:
    """Text as the messages slack.com makes of it: cut at 40,000, then one message per 4,000 characters."""
    kept = text[:TRUNCATE_AT]
    return [kept[at : at + SPLIT_AT] for at in range(0, len(kept), SPLIT_AT)] or [""]


def thread_bound(call: Call) -> str:
    """The `thread_ts` argument as a ts, or "" when absent; out of its window it is refused."""
    raw = call.text("thread_ts")
    try:
        ts = read_bound(raw)
    except ValueError:
        ts = "0000000000.000000"
    if ts is None:
        return ""
    seconds = micros_of(ts) // 1_000_000
    if not _THREAD_FLOOR < seconds <= call.workspace.clock() // 1_000_000 + _THREAD_AHEAD:
        messages = [f"[ERROR] {micros_of(ts)} is not a valid thread_ts"]
        raise RefusalError("invalid_thread_ts", response_metadata={"messages": messages})
    return ts


def _check_blocks(blocks: list[JsonObject]) -> None:
    if len(blocks) > _BLOCKS:
        raise RefusalError("invalid_blocks")
    for block in blocks:
        text = block.get("text")
        if not isinstance(block.get("type"), str):
            raise RefusalError("invalid_blocks")
        if isinstance(text, dict) and len(str(text.get("text", ""))) > _SECTION_TEXT:
            raise RefusalError("invalid_blocks")


def _is_allowed(value: object) -> bool:
    if isinstance(value, list):
        return all(isinstance(item, dict) and _is_flat(item) for item in value)
    return _is_scalar(value) or (isinstance(value, dict) and _is_flat(value))


def _is_flat(value: JsonObject) -> bool:
    return all(_is_scalar(item) for item in value.values())


def _is_scalar(value: object) -> bool:
    return isinstance(value, str | int | float | bool)
