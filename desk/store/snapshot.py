"""Yesterday's board, so that a window shows something true before anything is read or folded."""

import dataclasses
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from desk.procedure.board import Board, BoardChange, TriageItem, UnknownAuthor
from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.store.database import Database, open_reader
from desk.store.frozen import packed, unpacked

T = TypeVar("T")

_NEVER_DUE = (1 << 63) - 1
_TRIAGE_AT_ONCE = 500
"""Triage items of one change that the picture takes, the newest: years of small talk are no first sight."""


class Snapshot:
    """The last board that the engine showed: live incidents without timelines and the clocks that were met before the
    newest of their name, open triage, operators.

    It is a picture, never a source: the fold over the log replaces it as soon as the engine has read the log.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, change: BoardChange) -> None:
        """Bring the picture up to date by what changed."""
        live = {key: found for key, found in change.incidents.items() if found.status.is_live}
        waiting = sorted(
            (found for found in change.triage.values() if found.state == "open"), key=lambda found: -found.at
        )
        untried = {found.id: found for found in waiting[:_TRIAGE_AT_ONCE]}
        gone = [
            ("incident", key) for key in (*change.gone_incidents, *(change.incidents.keys() - live.keys()))
        ]
        gone += [("triage", key) for key in (*change.gone_triage, *(change.triage.keys() - untried.keys()))]
        kept = [("incident", key, _due(found), packed(_pictured(found))) for key, found in live.items()]
        kept += [("triage", key, found.at, packed(found)) for key, found in untried.items()]
        kept += [("operator", key, 0, name) for key, name in (change.operators or {}).items()]
        kept += [
            ("unknown", f"{found.channel}:{found.id}", 0, packed(found)) for found in change.unknown or ()
        ]
        with self._database.writing() as writer:
            if change.unknown is not None:
                writer.run("DELETE FROM snapshot WHERE kind = 'unknown'")
            writer.run_many("DELETE FROM snapshot WHERE kind = ? AND id = ?", gone)
            writer.run_many(
                "INSERT INTO snapshot (kind, id, due, body) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (kind, id) DO UPDATE SET due = excluded.due, body = excluded.body",
                kept,
            )

    def board(self, limit: int = -1) -> Board:
        """The picture; with a `limit`, only the incidents that are due first and no triage.

        What does not read is left out.
        """
        operators = self._database.rows("SELECT id, body FROM snapshot WHERE kind = 'operator' ORDER BY id")
        return Board(
            incidents=self._read(Incident, "incident", limit),
            triage=self._read(TriageItem, "triage", -1) if limit < 0 else {},
            unknown=tuple(self._read(UnknownAuthor, "unknown", -1).values()),
            operators={str(channel): str(name) for channel, name in operators},
        )

    def replace(self, everything: BoardChange) -> None:
        """Forget the old picture and keep this one."""
        with self._database.writing() as writer:
            writer.run("DELETE FROM snapshot")
            self.keep(everything)

    def _read(self, kind: type[T], name: str, limit: int) -> dict[str, T]:
        found: dict[str, T] = {}
        for key, body in self._database.rows(
            "SELECT id, body FROM snapshot WHERE kind = ? ORDER BY due, id LIMIT ?", (name, limit)
        ):
            with suppress(ValueError):  # a picture of an older desk; the fold paints it anew in a moment
                found[key] = unpacked(kind, body)
        return found


def yesterday(path: Path, limit: int = -1) -> Board:
    """The last board of the database at `path`, empty where there is none yet. Raises StoreError."""
    if not path.exists():
        return Board()
    database = open_reader(path)
    try:
        return Snapshot(database).board(limit)
    finally:
        database.close()


def _pictured(incident: Incident) -> Incident:
    """An incident as a board shows it: of what went well, only the newest of each clock."""
    newest = [incident.newest(name) for name in ClockName]
    clocks = tuple(
        run
        for run in incident.clocks
        if run.stopped_at is None or run.stopped_at > run.due_at or run in newest
    )
    return dataclasses.replace(incident, timeline=(), feedback=(), clocks=clocks)


def _due(incident: Incident) -> Micros:
    run = incident.next_due()
    return run.due_at if run else _NEVER_DUE
