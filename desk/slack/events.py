"""What a socket event is worth: the place where something changed, never its content."""

from collections.abc import Mapping

from desk.procedure.message import Json
from desk.procedure.ports import Hint
from desk.slack import wire

_REMEMBERED = 2000

EventKey = tuple[str, str, str, str]


def hint_of(event: Mapping[str, Json]) -> tuple[Hint, EventKey] | None:
    """Where an event says that something changed, and what tells it from others; None where it names no channel.

    Replies arrive without their subtype (a known bug of the Events API), so threads are told by `thread_ts`.
    Source: docs.slack.dev, "Events API" and the event types of the manifest.
    """
    item = wire.mapping(event.get("item"))
    channel = _channel(event) or _channel(item)
    if not channel:
        return None
    subject = (
        wire.mapping(event.get("message")) or wire.mapping(event.get("previous_message")) or item or event
    )
    thread_ts = wire.ts(subject.get("thread_ts")) or wire.ts(event.get("thread_ts"))
    ts = wire.ts(subject.get("ts")) or wire.ts(event.get("deleted_ts")) or wire.ts(event.get("ts"))
    key = (channel, wire.text(event.get("type")), ts, wire.text(event.get("event_ts")))
    return Hint(channel, thread_ts), key


def _channel(raw: Mapping[str, Json]) -> str:
    said = raw.get("channel") or raw.get("channel_id") or raw.get("old_channel_id")
    return wire.text(said.get("id")) if isinstance(said, dict) else wire.text(said)


class Repeats:
    """Remembers the newest event keys: the same event may come up to eleven times, under new event ids."""

    def __init__(self) -> None:
        self._seen: dict[EventKey, None] = {}

    def is_new(self, key: EventKey) -> bool:
        """Whether a key is seen for the first time. One without any ts is always new."""
        if not (key[2] or key[3]):
            return True
        if key in self._seen:
            return False
        self._seen[key] = None
        if len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return True
