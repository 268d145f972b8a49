"""The public JSON of the board, version 1: what `desk incidents --json` and exports promise to scripts.

Source: design, "Ways in". Instants are ISO-8601 UTC, durations seconds with an exact fraction.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from desk.procedure.board import Board, TriageItem
from desk.procedure.clocks import ClockRun
from desk.procedure.explain import permalink, why
from desk.procedure.incident import Incident
from desk.procedure.instants import SECOND, Micros, to_iso
from desk.procedure.message import Json
from desk.procedure.post import Delivery

VERSION = 1


def board_json(
    board: Board,
    now: Micros,
    *,
    every: bool = False,
    outbox: Sequence[Delivery] = (),
    operators: Mapping[str, str] | None = None,
    workspace_urls: Mapping[str, str] | None = None,
    sha256: Mapping[str, str] | None = None,
) -> dict[str, Json]:
    """The board at `now`. `every` adds closed, withdrawn and merged incidents and triage that is settled.

    `operators` (names for channels whose roster gives none) and `workspace_urls` are by channel id, `sha256` of
    fetched files by file id.
    """
    urls, names = workspace_urls or {}, {**(operators or {}), **board.operators}
    if every:
        shown = sorted(board.incidents.values(), key=lambda one: (one.reported_at, one.id))
    else:
        shown = list(board.live())
    pending = [delivery for delivery in outbox if delivery.is_pending]
    triage = sorted(board.triage.values(), key=lambda one: (one.at, one.id))
    return {
        "version": VERSION,
        "incidents": [
            incident_json(
                incident,
                now,
                operator=names.get(incident.channel, ""),
                outbox=[delivery for delivery in pending if delivery.post.incident == incident.id],
                workspace_url=urls.get(incident.channel, ""),
                sha256=sha256,
            )
            for incident in shown
        ],
        "triage": [
            triage_json(item, urls.get(item.channel, "")) for item in triage if every or item.state == "open"
        ],
        "outbox": [delivery_json(delivery) for delivery in pending],
    }


def incident_json(
    incident: Incident,
    now: Micros,
    *,
    operator: str = "",
    outbox: Sequence[Delivery] = (),
    workspace_url: str = "",
    sha256: Mapping[str, str] | None = None,
) -> dict[str, Json]:
    """One incident as it stands at `now`."""
    fetched = sha256 or {}
    severity = incident.severity
    return {
        "id": incident.id,
        "operator": operator,
        "title": incident.title,
        "product": incident.product,
        "description": incident.description,
        "impact": incident.impact,
        "extras": dict(incident.extras),
        "missing": list(incident.missing),
        "status": str(incident.status),
        "cycle": incident.cycle,
        "severity": {
            "governing": severity.governing.name,
            "agreed": severity.agreed.name if severity.agreed else None,
            "proposals": [
                {"side": str(one.side), "by": one.by, "level": one.level.name, "at": to_iso(one.at)}
                for one in severity.proposals
            ],
        },
        "occurred_at": _instant(incident.occurred_at),
        "reported_at": to_iso(incident.reported_at),
        "reported_by": incident.reported_by.id,
        "acknowledged_at": _instant(incident.acknowledged_at),
        "resolved_at": _instant(incident.resolved_at),
        "resolution_summary": incident.resolution_summary,
        "resolution_seconds": {
            "computed": seconds(incident.resolution_computed),
            "agreed": seconds(incident.resolution_time.agreed),
        },
        "credits": {"agreed": incident.credits.agreed},
        "clocks": [clock_json(run, incident, now, workspace_url) for run in incident.clocks],
        "missed_updates": incident.missed_updates(now),
        "owner": incident.owner or None,
        "acknowledged_by": list(incident.acknowledged_by),
        "seen_by": list(incident.seen_by),
        "stakeholders": list(incident.stakeholders),
        "attachments": [
            {"name": file.name, "size": file.size, "sha256": fetched.get(file.id)} for file in incident.files
        ],
        "timeline": [
            {
                "at": to_iso(entry.at),
                "by": entry.author.id,
                "side": str(entry.author.side),
                "kind": entry.kind,
                "text": entry.text,
                "permalink": permalink(
                    incident.channel, entry.ts, incident.thread_ts or incident.ts, workspace_url
                ),
            }
            for entry in incident.timeline
        ],
        "phone_required": incident.phone_required,
        "linked_to": incident.linked_to or None,
        "merged_into": incident.merged_into or None,
        "deleted": incident.deleted,
        "outbox": [delivery_json(delivery) for delivery in outbox],
    }


def clock_json(run: ClockRun, incident: Incident, now: Micros, workspace_url: str = "") -> dict[str, Json]:
    """One run of a clock, judged at `now`."""
    return {
        "name": str(run.name),
        "cycle": run.cycle,
        "started_at": to_iso(run.started_at),
        "due_at": to_iso(run.due_at),
        "stopped_at": _instant(run.stopped_at),
        "stopped_by": run.stopped_by or None,
        "evidence": run.evidence or None,
        "state": str(run.state(now)),
        "late_seconds": seconds(run.late(now)),
        "why": why(run, incident, now, workspace_url),
    }


def triage_json(item: TriageItem, workspace_url: str = "") -> dict[str, Json]:
    """One top-level message that is no report."""
    return {
        "id": item.id,
        "ts": item.ts,
        "at": to_iso(item.at),
        "by": item.author.id,
        "side": str(item.author.side),
        "text": item.text,
        "state": item.state,
        "credited_to": item.credited_to or None,
        "permalink": permalink(item.channel, item.ts, item.ts, workspace_url),
    }


def delivery_json(delivery: Delivery) -> dict[str, Json]:
    """One post on its way."""
    troubles = [delivery.error, *(file.error for file in delivery.files)]
    return {
        "op": delivery.post.op,
        "kind": delivery.post.kind,
        "state": str(delivery.state),
        "attempts": delivery.attempts,
        "error": next((trouble for trouble in troubles if trouble), None),
    }


def seconds(duration: Micros | None) -> int | float | None:
    """A duration in seconds: whole where it is whole, else with a fraction exact to the microsecond."""
    if duration is None:
        return None
    if duration % SECOND == 0:
        return duration // SECOND
    return float(Decimal(duration) / SECOND)


def _instant(at: Micros | None) -> str | None:
    return None if at is None else to_iso(at)
