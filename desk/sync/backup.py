"""Whether Slack is there for this desk, and what was said elsewhere while it was not: kept here until it is recorded.

Source: procedure, "Backup channels".
"""

import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace

from desk.outreach import outage, outage_notes, recovery
from desk.outreach.outage import Availability, StatusReading, Switch
from desk.procedure.acts import Contacted
from desk.procedure.commands import LogContact, LogContacts
from desk.procedure.incident import Incident
from desk.procedure.instants import SECOND, Micros
from desk.procedure.ports import ChannelError, NotSent, OutcomeUnknown, RateLimited
from desk.store.notes import Notes

_AWAY = "away"
_SPREAD: Micros = 20 * SECOND
_AVAILABLE = Availability(True)
_PREFIX = recovery.note_key("")

AskStatus = Callable[[Micros], Awaitable[StatusReading | None]]
"""Reads what Slack says of itself; None where it cannot be reached."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """Whether Slack is available, and by incident what was said elsewhere that no message records yet."""

    availability: Availability = _AVAILABLE
    kept: Mapping[str, tuple[Contacted, ...]] = field(default_factory=dict)


class Backup:
    """The outage of one desk. Belongs to the thread that opened the store; instants are on Slack's clock."""

    def __init__(
        self, notes: Notes, tell: Callable[[BackupState], None], chance: Callable[[], float] = random.random
    ) -> None:
        """`chance` draws from [0, 1): several desks that come back together wait differently, so that the first to
        record spares the others what it tells."""
        self._notes = notes
        self._tell = tell
        self._chance = chance
        self._ready_at: Micros = 0
        self._seen = outage.Watched()
        self._kept: dict[str, tuple[Contacted, ...]] = {}
        self._told = BackupState()
        self._refused: set[str] = set()
        self.reload()

    @property
    def fails(self) -> bool:
        """Whether Slack did not answer the last time, or a person says that it is away."""
        return self._seen.failing_since is not None or (
            self._seen.switch is not None and self._seen.switch.on
        )

    def reload(self) -> None:
        """Take in what another process of this home wrote."""
        kept = outage_notes.from_json(self._notes.get(outage_notes.NOTE))
        self._seen = replace(kept, heard_at=self._seen.heard_at, status=self._seen.status)
        rows = self._notes.starting(_PREFIX)
        self._kept = {key.removeprefix(_PREFIX): recovery.from_json(value) for key, value in rows.items()}

    def state(self, now: Micros) -> BackupState:
        """As of `now`."""
        return BackupState(outage.judged(self._seen, now), dict(self._kept))

    def look(self, now: Micros) -> None:
        """Say what changed, if anything did."""
        state = self.state(now)
        if state != self._told:
            self._told = state
            self._tell(state)

    def heard(self, now: Micros) -> None:
        """Slack answered."""
        before, failed = self._seen, self.fails
        self._see(outage.heard(before, now), now, write=failed or before.switch is not None)
        if failed and not self.fails:
            self._ready_at = now + int(_SPREAD * self._chance())

    def missed(self, error: ChannelError, now: Micros) -> None:
        """A try failed. Only what says that Slack (or the way to it) is away counts: no limit, no right, no token."""
        if isinstance(error, NotSent | OutcomeUnknown) and not isinstance(error, RateLimited):
            self._see(outage.missed(self._seen, str(error), now), now)

    def read_status(self, reading: StatusReading, now: Micros) -> None:
        """Slack's status page was read."""
        self._see(outage.read_status(self._seen, reading), now, write=False)

    def switch(self, chosen: Switch | None, now: Micros) -> None:
        """A person switched backup mode on or off; None leaves it to desk."""
        self._see(outage.switched(self._seen, chosen), now)

    # What was said elsewhere

    def takes(self, command: object) -> bool:
        """Whether a command is kept for the one message that records it, instead of going out as a post of its own."""
        return isinstance(command, LogContact) and self.fails

    def keep(self, command: LogContact, now: Micros) -> None:
        """Write a contact down; safe before this returns."""
        contact = Contacted(command.means, command.at, command.with_whom, command.note)
        kept = (*self._kept.get(command.incident, ()), contact)
        if self._notes.get(_AWAY) is None:
            since = outage.judged(self._seen, now).since or self._seen.failing_since or now
            self._notes.put(_AWAY, since)
        self._notes.put(recovery.note_key(command.incident), recovery.to_json(kept))
        self._kept[command.incident] = kept
        self.look(now)

    def owed(self, channel: str, now: Micros, *, at_once: bool = True) -> tuple[str, ...]:
        """Incidents of a channel whose contacts can be recorded now: Slack is available and answers, and this desk
        has waited its while (`at_once`: or has not)."""
        if not self._kept or self.fails or not outage.judged(self._seen, now).available:
            return ()
        if not at_once and now < self._ready_at <= now + _SPREAD:
            return ()
        return tuple(key for key in self._kept if key.startswith(f"{channel}:") and key not in self._refused)

    def records(self, incident: Incident, now: Micros) -> tuple[LogContacts, ...]:
        """The commands that record what was kept of an incident; empty where its thread tells it all."""
        since = self._notes.get(_AWAY)
        started = since if isinstance(since, int) else min(one.at for one in self._kept[incident.id])
        return recovery.records(incident, self._kept[incident.id], away_since=started, back_at=now)

    def recorded(self, incident: str, now: Micros) -> None:
        """What was kept of an incident is safe in the outbox, or in the channel already."""
        self._kept.pop(incident, None)
        self._notes.put(recovery.note_key(incident), None)
        if not self._kept:
            self._notes.put(_AWAY, None)
        self.look(now)

    def refused(self, incident: str) -> None:
        """The record was refused: it is kept, and tried again at the next start."""
        self._refused.add(incident)

    def _see(self, seen: outage.Watched, now: Micros, *, write: bool = True) -> None:
        self._seen = seen
        if write:
            self._notes.put(outage_notes.NOTE, outage_notes.to_json(seen))
        self.look(now)
