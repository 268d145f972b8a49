"""From this desk's log to what a document is made of: the case of one incident."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.documents.case import Case
from desk.documents.chain import chain_of
from desk.documents.draft import Draft, note_key, read_draft
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.store.store import Store


def case_of(
    store: Store, fold: Fold, incident: Incident, now: Micros, *, operator: str = "", zone: str = ""
) -> Case:
    """The case of an incident at `now`. `zone` is an IANA name; empty takes the policy's, else this computer's."""
    policy = fold.charter.policy_at(incident.reported_at)
    chosen = zone or (policy.zone if policy.zone != "UTC" else local_zone())
    thread = store.messages.thread(incident.channel, incident.ts)
    return Case(
        incident=incident,
        now=now,
        operator=operator or fold.charter.roster.operator_name,
        zone=chosen,
        people=store.people.directory(),
        workspace_url=fold.charter.roster.workspace_url,
        policy=policy,
        chain=chain_of(thread, lambda ts: [one for _, one in store.messages.revisions(incident.channel, ts)]),
        evidence={file_id: store.files.path(sha) for file_id, sha in store.evidence.hashes().items()},
    )


def draft_of(store: Store, incident: Incident) -> Draft:
    """The post-mortem's draft that this desk keeps, an empty one where nobody wrote. Raises DraftUnreadable."""
    return read_draft(incident.id, store.notes.get(note_key(incident.id)))


def local_zone() -> str:
    """The IANA name of this computer's zone, or UTC where it does not say one."""
    said = os.environ.get("TZ", "").removeprefix(":")
    if not said:
        target = str(Path("/etc/localtime").resolve())
        said = target.rpartition("zoneinfo/")[2] if "zoneinfo/" in target else "UTC"
    try:
        return ZoneInfo(said).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
