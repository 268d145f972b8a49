"""From this desk's log to what a document is made of: the case of one incident."""

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desk.app.local_zone import local_zone
from desk.documents import credit_tables
from desk.documents.case import Case
from desk.documents.chain import Chain, chain_of, head_line, posted_heads
from desk.documents.draft import Draft, note_key, read_draft
from desk.documents.verification import Channel
from desk.procedure.acts import DocumentSent
from desk.procedure.credits import CreditTable, credit_lines, credits_due
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.message import Json
from desk.procedure.policy import Policy
from desk.procedure.post import Post
from desk.procedure.signature import with_evidence
from desk.procedure.wording import LIMIT
from desk.store.store import Store

if TYPE_CHECKING:
    from desk.outreach.contacts import ContactCard

_EVIDENCED = ("resolve", "document")
PROVIDER = "Support"
"""What documents call the provider where the settings do not name it."""


class Kept(Protocol):
    """Notes of this machine, for reading."""

    def get(self, key: str) -> Json:
        """The value under a key, or None."""
        ...


def case_of(
    store: Store,
    fold: Fold,
    incident: Incident,
    now: Micros,
    *,
    operator: str = "",
    provider: str = "",
    zone: str = "",
    is_provider: bool = True,
) -> Case:
    """The case of an incident at `now`. `zone` is an IANA name; empty takes the policy's, else that of the operator's
    contact card, else this computer's. Raises CreditTableError where the operator's table cannot be read.
    """
    policy = fold.charter.policy_at(incident.reported_at)
    hashes = store.evidence.hashes()
    table = credit_table(store.notes, incident.channel)
    return Case(
        incident=incident,
        now=now,
        provider=provider or PROVIDER,
        is_provider=is_provider,
        credits=credit_lines(incident, table, now),
        has_credit_table=table is not None,
        credit_figure="" if table is None else credits_due(incident, table, now).figure,
        operator=operator or fold.charter.roster.operator_name,
        zone=zone or zone_of(store.notes, incident.channel, policy),
        people=store.people.directory(),
        workspace_url=fold.charter.roster.workspace_url,
        policy=policy,
        chain=_chain(store, incident),
        messages=tuple(store.messages.thread(incident.channel, incident.thread_ts or incident.ts)),
        evidence={file_id: store.files.path(sha) for file_id, sha in hashes.items()},
        hashes=hashes,
    )


def credit_table(notes: Kept, channel: str) -> CreditTable | None:
    """The operator's table in force, or None where none is set. Raises CreditTableError."""
    return credit_tables.current(notes.get(credit_tables.note_key(channel)))


def contact_card(notes: Kept, channel: str) -> "ContactCard | None":
    """The operator's contact card, or None where there is none that can be read."""
    from desk.outreach import card_notes  # brings the world's phone numbers along

    kept = notes.get(card_notes.note_key(channel))
    with suppress(card_notes.CardUnreadable):
        return None if kept is None else card_notes.from_json(kept)
    return None


def zone_of(notes: Kept, channel: str, policy: Policy) -> str:
    """The zone that a document for this operator names beside UTC."""
    card = contact_card(notes, channel)
    named = [policy.zone, card.zone if card is not None else ""]
    return next((one for one in named if one not in ("", "UTC")), "") or str(local_zone())


def channel_of(store: Store, fold: Fold, incident: Incident) -> Channel:
    """What this desk read in the thread of an incident: its chain, and the heads and documents that desks posted."""
    thread = store.messages.thread(incident.channel, incident.thread_ts or incident.ts)
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
    thread = store.messages.thread(incident.channel, incident.thread_ts or incident.ts)
    return chain_of(thread, lambda ts: [one for _, one in store.messages.revisions(incident.channel, ts)])


def draft_of(store: Store, incident: Incident) -> Draft:
    """The post-mortem's draft that this desk keeps, an empty one where nobody wrote. Raises DraftUnreadable."""
    return read_draft(incident.id, store.notes.get(note_key(incident.id)))
