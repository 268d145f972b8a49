"""What reaches across threads: messages credited elsewhere, merges, records at top level, posts that came twice."""

from collections.abc import Sequence

from desk.procedure import acts
from desk.procedure.charter import Charter
from desk.procedure.instants import from_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.side import Side


class Crossings:
    """The index of such ties in one channel, by root `ts`."""

    def __init__(self) -> None:
        self.credited_to: dict[str, str] = {}
        self._claims: dict[str, frozenset[str]] = {}
        self._merges: dict[str, str] = {}
        self._twins: dict[tuple[str, str], set[str]] = {}
        self._loose_records: dict[str, set[str]] = {}

    def note_twin(self, message: ChannelMessage) -> set[str]:
        """Note a top-level human post; every root that is the same post."""
        if not message.client_msg_id or not message.is_root:
            return set()
        twins = self._twins.setdefault((message.user, message.client_msg_id), set())
        twins.add(message.ts)
        return set(twins)

    def twins(self, message: ChannelMessage) -> frozenset[str]:
        """The roots that are the same human post as this one."""
        return (
            frozenset(self._twins.get((message.user, message.client_msg_id), ()))
            if message.client_msg_id
            else frozenset()
        )

    def note_loose_record(self, ts: str, speaks_of: str) -> None:
        """Note a record that stands at top level because the thread it speaks of is gone."""
        self._loose_records.setdefault(speaks_of, set()).add(ts)

    def loose_records(self, root_ts: str) -> frozenset[str]:
        """Top-level records that speak of a thread."""
        return frozenset(self._loose_records.get(root_ts, ()))

    def credited(self, root_ts: str) -> list[str]:
        """Messages credited to an incident, by `ts`."""
        return sorted(
            (ts for ts in self._claims.get(root_ts, ()) if self.credited_to.get(ts) == root_ts), key=from_ts
        )

    def merged_into(self, root_ts: str) -> list[str]:
        """Roots whose incidents live on in this one, directly or through others."""
        return [ts for ts in sorted(self._merges) if self.end_of(ts) == root_ts]

    def end_of(self, root_ts: str) -> str:
        """Where an incident lives on after all its merges: itself where it was not merged."""
        seen = {root_ts}
        while (into := self._merges.get(root_ts, "")) and into not in seen:
            seen.add(into)
            root_ts = into
        return root_ts

    def read(self, root_ts: str, thread: Sequence[ChannelMessage], charter: Charter) -> set[str]:
        """Note what a thread credits and what it was merged into; the roots whose fold that changes."""
        claims, into = set[str](), ""
        for message in thread:
            if not message.is_content or not charter.is_desk(message):
                continue
            author, done = charter.acts_of(message)
            if author.side is not Side.SUPPORT:
                continue
            for act in done:
                if isinstance(act, acts.Credited):
                    claims.add(act.ts)
                elif isinstance(act, acts.Merged):
                    into = into or act.into_ts
                elif isinstance(act, acts.Unmerged):
                    into = ""
        return self._claim(root_ts, frozenset(claims)) | self._merge(root_ts, into)

    def _claim(self, root_ts: str, claims: frozenset[str]) -> set[str]:
        before = self._claims.pop(root_ts, frozenset())
        if claims:
            self._claims[root_ts] = claims
        changed = before ^ claims
        reached = set(changed)
        for ts in changed:
            claimants = [root for root, claimed in self._claims.items() if ts in claimed]
            old = self.credited_to.pop(ts, "")
            if claimants:
                self.credited_to[ts] = min(claimants, key=from_ts)
            reached |= {old, self.credited_to.get(ts, "")} - {"", root_ts}
        return reached

    def _merge(self, root_ts: str, into: str) -> set[str]:
        old = self.end_of(root_ts)
        self._merges.pop(root_ts, None)
        if into and self.end_of(into) != root_ts:
            self._merges[root_ts] = into
        new = self.end_of(root_ts)
        return {old, new} - {root_ts}
