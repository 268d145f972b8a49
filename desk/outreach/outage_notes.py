"""What has been seen of Slack's availability, as the JSON that this computer keeps of it between runs."""

from collections.abc import Mapping

from desk.outreach.outage import Switch, Watched
from desk.procedure.instants import Micros
from desk.procedure.message import Json

NOTE = "outage"
"""The key under which it is kept."""


def to_json(seen: Watched) -> Json:
    """The run of failures and a person's word; what the status page said is read anew."""
    switch = seen.switch
    return {
        "failing_since": seen.failing_since,
        "failed_at": seen.failed_at,
        "failures": seen.failures,
        "error": seen.error,
        "switch": None
        if switch is None
        else {"on": switch.on, "at": switch.at, "by": switch.by, "reason": switch.reason},
    }


def from_json(kept: Json) -> Watched:
    """What `to_json` wrote; what cannot be read counts as not seen."""
    table: Mapping[str, Json] = kept if isinstance(kept, dict) else {}
    error, failures = table.get("error"), table.get("failures")
    return Watched(
        failing_since=_instant(table.get("failing_since")),
        failed_at=_instant(table.get("failed_at")),
        failures=failures if isinstance(failures, int) else 0,
        error=error if isinstance(error, str) else "",
        switch=_switch(table.get("switch")),
    )


def _switch(kept: Json) -> Switch | None:
    if not isinstance(kept, dict):
        return None
    at, by, reason = _instant(kept.get("at")), kept.get("by"), kept.get("reason")
    if at is None or not isinstance(by, str) or not isinstance(reason, str):
        return None
    return Switch(kept.get("on") is True, at, by, reason)


def _instant(value: Json) -> Micros | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
