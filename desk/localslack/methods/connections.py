"""apps.connections.open and calls.*: an address for a socket, and the minimum of Slack's calls."""

from desk.localslack.call import Call, RefusalError
from desk.localslack.message import JsonObject
from desk.localslack.methods.registry import Method


def connections_open(call: Call) -> JsonObject:
    """apps.connections.open: a single-use socket address; refused while Socket Mode is off."""
    address = call.workspace.socket_address
    if address is None or not call.app.socket_mode:
        # The real code for a switched-off app is not documented; this one is in the method's table.
        raise RefusalError("access_denied")
    return {"ok": True, "url": address(call.app)}


def calls_add(call: Call) -> JsonObject:
    """calls.add: registers a call; `created_by` is required with a bot token."""
    call.require("external_unique_id", "join_url")
    if call.credential.kind == "bot" and not call.text("created_by"):
        raise RefusalError("invalid_created_by")
    record: JsonObject = {
        "id": call.workspace.new_id("R"),
        "date_start": call.count("date_start", call.workspace.clock() // 1_000_000, 1 << 40),
        "external_unique_id": call.text("external_unique_id"),
        "join_url": call.text("join_url"),
        "desktop_app_join_url": call.text("desktop_app_join_url"),
        "title": call.text("title"),
        "created_by": call.text("created_by") or call.credential.user_id,
        "users": call.structure("users", "invalid_arguments") or [],
    }
    call.workspace.calls[record["id"]] = record
    return {"ok": True, "call": record}


def calls_info(call: Call) -> JsonObject:
    """calls.info: the call as registered, with its end once it has one."""
    return {"ok": True, "call": _known(call)}


def calls_end(call: Call) -> JsonObject:
    """calls.end: closes a call, after `duration` seconds when given."""
    record = _known(call)
    record["date_end"] = record["date_start"] + call.count("duration", 0, 1 << 40)
    return {"ok": True}


def _known(call: Call) -> JsonObject:
    call.require("id")
    record = call.workspace.calls.get(call.text("id"))
    if record is None:
        raise RefusalError("not_found")
    return record


METHODS = (
    Method("apps.connections.open", connections_open, tokens=("app",)),
    Method("calls.add", calls_add, ("calls:write",)),
    Method("calls.info", calls_info, ("calls:read",)),
    Method("calls.end", calls_end, ("calls:write",)),
)
