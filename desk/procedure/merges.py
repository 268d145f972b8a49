"""Merges: which incidents live on in which, by what support's desks said in their threads.

Source: procedure, "Resolution, reopening, merging, closing": a merge can be undone; a circle merges nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desk.procedure.instants import Micros
from desk.procedure.told import Merge


@dataclass(frozen=True, slots=True)
class MergeAct:
    """What one message of root `source` says: merged into root `into`, or, where that is empty, no longer."""

    at: Micros
    ts: str
    source: str
    into: str
    by: str


class Merges:
    """Everything that a channel's threads say of merges, by root `ts`."""

    def __init__(self) -> None:
        self._said: dict[str, tuple[MergeAct, ...]] = {}
        self._involved: frozenset[str] = frozenset()

    def note(self, root_ts: str, said: Sequence[MergeAct]) -> bool:
        """Note what a thread says now; whether that is news."""
        if self._said.get(root_ts, ()) == tuple(said):
            return False
        if said:
            self._said[root_ts] = tuple(said)
        else:
            del self._said[root_ts]
        everything = [act for acts in self._said.values() for act in acts]
        self._involved = frozenset(ts for act in everything for ts in (act.source, act.into))
        return True

    def involves(self, root_ts: str) -> bool:
        """Whether some merge speaks of a thread."""
        return root_ts in self._involved

    def held(self, is_incident: Callable[[str], bool], horizon: Micros | None = None) -> dict[str, Merge]:
        """The merges that hold (as of `horizon`), by source.

        In order of time: what is merged already stays where it is, and what would close a circle, or is no
        incident, merges nothing.
        """
        found: dict[str, Merge] = {}
        for act in sorted((act for acts in self._said.values() for act in acts), key=lambda one: one.at):
            if horizon is not None and act.at > horizon:
                break
            if not act.into:
                found.pop(act.source, None)
            elif (
                act.source not in found
                and end_of(found, act.into) != act.source
                and is_incident(act.source)
                and is_incident(act.into)
            ):
                found[act.source] = Merge(act.into, act.at, act.by, act.ts)
        return found


def end_of(merged: Mapping[str, Merge], root_ts: str) -> str:
    """Where an incident lives on after all its merges: itself where it was not merged."""
    while root_ts in merged:
        root_ts = merged[root_ts].into
    return root_ts


def joined_since(merged: Mapping[str, Merge], root_ts: str) -> Micros:
    """Since when an incident has lived on where it does now: the last merge on its way."""
    since = 0
    while root_ts in merged:
        since, root_ts = max(since, merged[root_ts].at), merged[root_ts].into
    return since
