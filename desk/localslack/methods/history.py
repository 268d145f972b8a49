"""conversations.history and conversations.replies: pages of a channel and of one thread."""

from desk.localslack.call import Call, RefusalError, read_cursor, write_cursor
from desk.localslack.channel import Channel, between
from desk.localslack.message import JsonObject
from desk.localslack.methods.registry import Method
from desk.localslack.render import message_json
from desk.localslack.timestamps import read_bound

_SCOPES = ("channels:history", "groups:history")
_DEFAULT = 100
_CEILING = 1000


def conversations_history(call: Call) -> JsonObject:
    """conversations.history: roots and broadcasts, newest first within a page.

    Pages walk back from `latest` or the end; with `oldest` alone they walk forward. Bounds are
    exclusive unless `inclusive`; the last page has no `response_metadata`.
    """
    channel = call.joined_channel()
    limit = call.count("limit", _DEFAULT, call.workspace.page_ceiling or _CEILING)
    latest = _bound(call, "latest")
    oldest = _bound(call, "oldest")
    forward = oldest is not None and latest is None
    with call.workspace.lock:
        keys = channel.timeline
        low, high = between(keys, oldest, latest, call.flag("inclusive"))
        low = max(low, between(keys, channel.hidden_before or None, None, True)[0])
        low, high = _after_cursor(call, keys, low, high, forward)
        if forward:
            page = keys[low : min(high, low + limit)]
            has_more = high > low + limit
        else:
            page = keys[max(low, high - limit) : high]
            has_more = high - limit > low
        page.reverse()
        body = _body(call, channel, page, has_more)
    body |= {"pin_count": len(channel.pins), "channel_actions_ts": None, "channel_actions_count": 0}
    body |= {name: bound for name, bound in (("latest", latest), ("oldest", oldest)) if bound}
    if has_more:
        edge = f"forward:{page[0]}" if forward else f"back:{page[-1]}"
        body["response_metadata"] = {"next_cursor": write_cursor(edge)}
    return body


def conversations_replies(call: Call) -> JsonObject:
    """conversations.replies: the root on every page, then replies oldest first inside the bounds.

    The `ts` of a reply answers that one reply alone, as a probe of the real service saw.
    """
    channel = call.joined_channel()
    call.require("ts")
    limit = call.count("limit", _CEILING, call.workspace.page_ceiling or _CEILING)
    latest = _bound(call, "latest")
    oldest = _bound(call, "oldest")
    with call.workspace.lock:
        root_ts = call.text("ts")
        message = channel.messages.get(root_ts)
        if message is None or root_ts < channel.hidden_before:
            raise RefusalError("thread_not_found")
        if message.thread_ts:
            return _body(call, channel, [root_ts], False)
        keys = channel.threads.get(root_ts, [])
        low, high = between(keys, oldest, latest, call.flag("inclusive"))
        low, high = _after_cursor(call, keys, low, high, True)
        end = min(high, low + limit)
        has_more = high > end
        body = _body(call, channel, [root_ts, *keys[low:end]], has_more)
    if has_more:
        body["response_metadata"] = {"next_cursor": write_cursor(f"forward:{keys[end - 1]}")}
    return body


def _after_cursor(call: Call, keys: list[str], low: int, high: int, forward: bool) -> tuple[int, int]:
    cursor = call.text("cursor")
    if not cursor:
        return low, high
    direction, _, ts = read_cursor(cursor).partition(":")
    if direction != ("forward" if forward else "back"):
        raise RefusalError("invalid_cursor")
    if forward:
        low = max(low, between(keys, ts, None, False)[0])
    else:
        high = min(high, between(keys, None, ts, False)[1])
    return low, max(low, high)


def _bound(call: Call, name: str) -> str | None:
    try:
        return read_bound(call.text(name))
    except ValueError:
        raise RefusalError(f"invalid_ts_{name}") from None


def _body(call: Call, channel: Channel, page: list[str], has_more: bool) -> JsonObject:
    payload = call.flag("include_all_metadata")
    messages = [
        message_json(call.workspace, channel, channel.messages[ts], call.app, payload=payload) for ts in page
    ]
    return {"ok": True, "messages": messages, "has_more": has_more}


METHODS = (
    Method("conversations.history", conversations_history, _SCOPES),
    Method("conversations.replies", conversations_replies, _SCOPES),
)
