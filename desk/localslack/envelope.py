"""The frames of Socket Mode: hello, disconnect, and events in their envelopes."""

import uuid

from desk.localslack.conversations import Emission
from desk.localslack.directory import App
from desk.localslack.message import JsonObject
from desk.localslack.workspace import Workspace

_HOST = "applink-local-1"


def hello(app_id: str, connections: int, lifetime: float) -> JsonObject:
    """The first frame: which app, how many connections it has now, and how long this one lasts."""
    return {
        "type": "hello",
        "num_connections": connections,
        "connection_info": {"app_id": app_id},
        "debug_info": {
            "host": _HOST,
            "build_number": 1,
            "approximate_connection_time": int(lifetime),
        },
    }


def disconnect(reason: str, connections: int = 0, app_id: str = "") -> JsonObject:
    """The frame before the server ends a connection, or warns that it will."""
    frame: JsonObject = {"type": "disconnect", "reason": reason, "debug_info": {"host": _HOST}}
    if app_id:
        frame |= {"num_connections": connections, "connection_info": {"app_id": app_id}}
    return frame


def event_callback(workspace: Workspace, app: App, emission: Emission) -> JsonObject:
    """The payload of one event for one app, as the Events API wraps it."""
    event = emission.write(app)
    authorization = {
        "enterprise_id": None,
        "team_id": app.team_id,
        "user_id": app.bot_user_id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "type": "event_callback",
        "team_id": app.team_id,
        "context_team_id": app.team_id,
        "api_app_id": app.id,
        "event": event,
        "event_id": workspace.new_id("Ev"),
        "event_time": workspace.clock() // 1_000_000,
        "authorizations": [authorization],
        "is_ext_shared_channel": emission.channel.is_ext_shared,
        "event_context": f"1-{event['type']}-{app.team_id}-{emission.channel.id}",
    }


def envelope(payload: JsonObject, attempt: int) -> JsonObject:
    """A payload in a fresh envelope; attempt 0 is the first delivery."""
    return {
        "envelope_id": str(uuid.uuid4()),
        "type": "events_api",
        "payload": payload,
        "accepts_response_payload": False,
        "retry_attempt": attempt,
        "retry_reason": "timeout" if attempt else "",
    }
