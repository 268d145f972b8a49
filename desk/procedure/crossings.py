"""What reaches across threads: messages credited elsewhere, merges, records at top level, posts that came twice."""

import re
from collections.abc import Sequence

from desk.procedure import acts
from desk.procedure.charter import Charter
from desk.procedure.instants import from_ts
from desk.procedure.merges import MergeAct
from desk.procedure.message import ChannelMessage
from desk.procedure.records import FIRST_WORD, Record
from desk.procedure.side import Author, Side
from desk.procedure.signature import signature

_MAY_CROSS = re.compile(r"\s*(?:credited|merged into|unmerged)\b", re.IGNORECASE)
_SPEAKS_OF = re.compile(r"^\*Message:\* (\d+\.\d{6})$", re.MULTILINE | re.ASCII)


class Crossings:
    """The index of such ties in one channel, by root `ts`."""

    def __init__(self) -> None:
        self.credited_to: dict[str, str] = {}
        self.tied: set[str] = set()
        """Every root that anything here ever spoke of; all others stand for themselves."""
        self._claims: dict[str, frozenset[str]] = {}
        self._first: dict[tuple[str, str], str] = {}
        self._twins: dict[tuple[str, str], tuple[str, ...]] = {}
        """More than one post that may be the same: hardly any has a twin."""
        self._loose_records: dict[str, set[str]] = {}
        self._speaks_of: dict[str, str] = {}
        self._records_about: dict[str, set[str]] = {}

    def note_twin(self, message: ChannelMessage) -> Sequence[str]:
        """Note a top-level post; every other root that may be the same post."""
        key = _identity(message)
        if key is None:
            return ()
        first = self._first.setdefault(key, message.ts)
        if first == message.ts and key not in self._twins:
            return ()
        twins = self._twins.get(key, (first,))
        if message.ts not in twins:
            twins = self._twins[key] = (*twins, message.ts)
        self.tied.update(twins)
        return twins

    def twins(self, message: ChannelMessage) -> frozenset[str]:
        """The roots that may be the same post as this one: of one person and client id, or of one app and operation."""
        key = _identity(message)
        if key is None or key not in self._first:
            return frozenset()
        return frozenset(self._twins.get(key, (self._first[key],)))

    def note_record(self, message: ChannelMessage) -> str:
        """Note a message that begins like a record; the `ts` it speaks of, or empty."""
        spoken_of = _SPEAKS_OF.search(message.text) if message.text.startswith(FIRST_WORD) else None
        if spoken_of is None:
            return ""
        self._records_about.setdefault(spoken_of[1], set()).add(message.ts)
        return spoken_of[1]

    def records_about(self, ts: str) -> frozenset[str]:
        """Messages that begin like a record of one, wherever they stand."""
        return frozenset(self._records_about.get(ts, ()))

    def note_loose_record(self, ts: str, speaks_of: str) -> None:
        """Note a record that stands at top level because the thread it speaks of is gone."""
        self._loose_records.setdefault(speaks_of, set()).add(ts)
        self._speaks_of[ts] = speaks_of
        self.tied.add(speaks_of)

    def home_of(self, root_ts: str) -> str:
        """The thread that what is said under a root belongs to: under a record at top level, the one it speaks of."""
        return self._speaks_of.get(root_ts, root_ts)

    def loose_records(self, root_ts: str) -> frozenset[str]:
        """Top-level records that speak of a thread."""
        return frozenset(self._loose_records.get(root_ts, ()))

    def credited(self, root_ts: str) -> list[str]:
        """Messages credited to an incident, by `ts`."""
        claimed = self._claims.get(root_ts, frozenset())
        return sorted((ts for ts in claimed if self.credited_to.get(ts) == root_ts), key=from_ts)

    def note_credits(self, root_ts: str, claims: frozenset[str]) -> set[str]:
        """Note what a thread credits; the roots whose fold that changes. The incident reported first keeps a claim."""
        before = self._claims.pop(root_ts, frozenset())
        if claims:
            self._claims[root_ts] = claims
            self.tied |= {root_ts, *claims}
        reached = set(before ^ claims)
        for ts in before ^ claims:
            claimants = [root for root, claimed in self._claims.items() if ts in claimed]
            reached.add(self.credited_to.pop(ts, root_ts))
            if claimants:
                self.credited_to[ts] = min(claimants, key=from_ts)
                reached.add(self.credited_to[ts])
        return reached


def read_crossings(
    root_ts: str, thread: Sequence[ChannelMessage], records: Sequence[Record], charter: Charter
) -> tuple[frozenset[str], list[MergeAct]]:
    """The messages that support's desks credit in a thread, and what they say, or (recorded) said, of its merging."""
    said = [
        (message.ts, *charter.acts_of(message))
        for message in thread
        if _MAY_CROSS.match(message.text) and message.is_content and charter.is_desk(message)
    ]
    for record in records:
        side = charter.side_of(record.author, record.team, from_ts(record.ts))
        said.append((record.ts, Author(record.author, side), record.was))
    own = {root_ts, *(message.ts for message in thread)}
    claims, merges = set[str](), dict[str, MergeAct]()
    for ts, author, done in said:
        for act in done if author.side is Side.SUPPORT else ():
            if isinstance(act, acts.Credited) and act.ts not in own:
                claims.add(act.ts)
            elif isinstance(act, acts.Merged | acts.Unmerged):
                into = act.into_ts if isinstance(act, acts.Merged) else ""
                merges[ts] = MergeAct(from_ts(ts), ts, root_ts, into, author.id)
    return frozenset(claims), list(merges.values())


def _identity(message: ChannelMessage) -> tuple[str, str] | None:
    """What two top-level posts share that are one: who sent them, and the client's or the desk's own id."""
    if message.thread_ts and not message.is_root:
        return None
    signed = None if message.client_msg_id else signature(message.text)
    own_id = signed[1] if signed else message.client_msg_id
    return (message.user or message.bot or message.app, own_id) if own_id else None
