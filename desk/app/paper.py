"""From this desk's log to what a document is made of: the case of one incident."""

import os
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.documents.case import Case
from desk.documents.chain import Chain, chain_of, head_line, posted_heads
from desk.documents.draft import Draft, note_key, read_draft
from desk.documents.verification import Channel
from desk.procedure.acts import DocumentSent
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.post import Post
from desk.procedure.signature import with_evidence
from desk.procedure.wording import LIMIT
from desk.store.store import Store

_EVIDENCED = ("resolve", "document")


def case_of(
    store: Store, fold: Fold, incident: Incident, now: Micros, *, operator: str = "", zone: str = ""
) -> Case:
    """The case of an incident at `now`. `zone` is an IANA name; empty takes the policy's, else this computer's."""
    policy = fold.charter.policy_at(incident.reported_at)
    chosen = zone or (policy.zone if policy.zone != "UTC" else local_zone())
    hashes = store.evidence.hashes()
    return Case(
        incident=incident,
        now=now,
        operator=operator or fold.charter.roster.operator_name,
        zone=chosen,
        people=store.people.directory(),
        workspace_url=fold.charter.roster.workspace_url,
        policy=policy,
        chain=_chain(store, incident),
        messages=tuple(store.messages.thread(incident.channel, incident.ts)),
        evidence={file_id: store.files.path(sha) for file_id, sha in hashes.items()},
        hashes=hashes,
    )


def channel_of(store: Store, fold: Fold, incident: Incident) -> Channel:
    """What this desk read in the thread of an incident: its chain, and the heads and documents that desks posted."""
    thread = store.messages.thread(incident.channel, incident.ts)
    posts = [message for message in thread if message.is_content and fold.charter.is_desk(message)]
    documents = {
        act.sha256: act.revision
        for message in posts
        for act in fold.charter.acts_of(message)[1]
        if isinstance(act, DocumentSent) and act.sha256
    }
    return Channel(_chain(store, incident), posted_heads(posts), documents)


def with_head(post: Post, fold: Fold) -> Post:
    """A resolution, or the word that a document was sent, with the head of the thread's chain on it.

    Source: procedure, "Evidence that holds"; where the words leave no room for it, they go out alone.
    """
    if post.kind not in _EVIDENCED or not post.thread_ts:
        return post
    text = with_evidence(post.text, head_line(chain_of(fold.told(post.thread_ts, alone=True).messages)))
    return replace(post, text=text) if len(text) <= LIMIT else post


def _chain(store: Store, incident: Incident) -> Chain:
    thread = store.messages.thread(incident.channel, incident.ts)
    return chain_of(thread, lambda ts: [one for _, one in store.messages.revisions(incident.channel, ts)])


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
