"""The hash chain of an incident's messages: evidence that holds because its head stands in the channel.

Canonical form, version 1: for each message of the thread in the order of `ts`, the UTF-8 text ``ts``, ``user``,
``team``, ``app``, ``bot`` and the SHA-256 of the message's wire text in lower-case hexadecimal, each ended by a
line feed. A link is the SHA-256 of the link before it (64 zeros before the first), a line feed, and that form.
A deleted message keeps the hash of the last text that was seen and nothing of the text itself.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desk.procedure.message import ChannelMessage
from desk.procedure.signature import evidence, evidence_line

VERSION = 1
BEGINNING = "0" * 64

Revisions = Callable[[str], Sequence[ChannelMessage]]
"""Every revision of the message with that `ts`, oldest first."""


@dataclass(frozen=True, slots=True)
class Version:
    """The hash of one text of a message and the `ts` (its own, or of the edit) from which it stood."""

    since: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Link:
    """One message of the chain. `author` holds user, team, app and bot as the server gave them."""

    ts: str
    author: tuple[str, str, str, str]
    text_sha256: str
    sha256: str = ""
    gone: bool = False
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """A head that stands in the channel: it covers the first `count` messages; `ts` is the post that names it."""

    ts: str
    count: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Chain:
    """The links of one thread, in the order of `ts`."""

    links: tuple[Link, ...] = ()

    @property
    def head(self) -> str:
        """The last link's hash; zeros for an empty chain."""
        return self.links[-1].sha256 if self.links else BEGINNING

    def before(self, ts: str) -> "Chain":
        """The chain as it stood when `ts` was posted: earlier messages only, each with the text it had then."""
        return joined(
            Link(one.ts, one.author, _then(one, ts), gone=one.gone, versions=one.versions)
            for one in self.links
            if one.ts < ts
        )

    def first(self, count: int) -> "Chain":
        """Its first `count` links."""
        return Chain(self.links[:count])


def chain_of(messages: Iterable[ChannelMessage], revisions: Revisions | None = None) -> Chain:
    """The chain of a thread's messages (root and replies, as last seen, in any order)."""
    links = []
    for message in sorted(messages, key=lambda one: one.ts):
        known = [*(revisions(message.ts) if revisions else ()), message]
        # What is gone may still show its last text; a tombstone shows Slack's own words.
        said = [one for one in known if not one.tombstone and (one.text or not one.gone)]
        newest = said[-1] if said else message
        versions: list[Version] = []
        for one in said:
            sha = text_hash(one.text)
            if not versions or versions[-1].sha256 != sha:
                versions.append(Version(one.edited_ts or one.ts, sha))
        links.append(
            Link(
                ts=message.ts,
                author=(newest.user, newest.team, newest.app, newest.bot),
                text_sha256=versions[-1].sha256 if versions else text_hash(""),
                gone=message.gone or message.tombstone,
                versions=tuple(versions),
            )
        )
    return joined(links)


def joined(links: Iterable[Link]) -> Chain:
    """Links chained one to the next: whatever hash they carried is computed anew."""
    found: list[Link] = []
    before = BEGINNING
    for one in links:
        before = hashlib.sha256(f"{before}\n{canonical(one)}".encode()).hexdigest()
        found.append(Link(one.ts, one.author, one.text_sha256, before, one.gone, one.versions))
    return Chain(tuple(found))


def canonical(link: Link) -> str:
    """The canonical form of a message, as the module says."""
    return "".join(f"{part}\n" for part in (link.ts, *link.author, link.text_sha256))


def text_hash(text: str) -> str:
    """The SHA-256 of a message's wire text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def head_line(chain: Chain) -> str:
    """The line that posts a head: it stands above the signature of a resolution and of a sent document."""
    return evidence_line(len(chain.links), chain.head)


def posted_heads(messages: Iterable[ChannelMessage]) -> tuple[Head, ...]:
    """The heads that these messages name, by `ts`. Whoever calls gives posts of desks alone."""
    named = ((one.ts, evidence(one.text)) for one in messages)
    return tuple(sorted((Head(ts, *found) for ts, found in named if found), key=lambda one: one.ts))


def _then(link: Link, ts: str) -> str:
    """The hash of the text that a message had when `ts` was posted."""
    for version, later in pairwise(link.versions):
        if later.since > ts:
            return version.sha256
    return link.versions[-1].sha256 if link.versions else link.text_sha256
