"""Stretches of a channel's history that are not read yet: all of it at first, and what an outage left out."""

from dataclasses import dataclass

from desk.store.notes import Notes


@dataclass(frozen=True, slots=True)
class Gap:
    """From after `older` (empty: the channel's beginning) to before `newer`; both are `ts` that the server gave."""

    older: str
    newer: str


class Gaps:
    """The gaps of one channel, kept on disk: reading goes on where a crash left it."""

    def __init__(self, notes: Notes, channel: str) -> None:
        self._notes = notes
        self._key = f"gaps:{channel}"
        kept = notes.get(self._key)
        held = kept if isinstance(kept, dict) else {}
        self._head = str(held.get("head", ""))
        pairs = held.get("open", [])
        self._open = (
            [Gap(str(p[0]), str(p[1])) for p in pairs if isinstance(p, list)]
            if isinstance(pairs, list)
            else []
        )

    @property
    def open(self) -> bool:
        """Whether anything is left to read."""
        return bool(self._open)

    def newest(self) -> Gap:
        """The gap to go on with. Raises IndexError where none is open."""
        return self._open[-1]

    def saw_head(self, oldest: str, newest: str, *, has_more: bool) -> None:
        """The newest page reaches from `newest` down to `oldest`: whatever lies between it and the last one is open."""
        if has_more and oldest and (not self._head or oldest > self._head):
            self._open.append(Gap(self._head, oldest))
        if newest > self._head:
            self._head = newest
            self._keep()

    def filled_to(self, oldest: str, *, has_more: bool) -> None:
        """The newest gap was read from its newer end down to `oldest`; whole where nothing more is left."""
        gap = self._open.pop()
        if has_more and oldest and oldest > gap.older:
            self._open.append(Gap(gap.older, oldest))
        self._keep()

    def _keep(self) -> None:
        self._notes.put(
            self._key, {"head": self._head, "open": [[gap.older, gap.newer] for gap in self._open]}
        )
