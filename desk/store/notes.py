"""Small things that only this machine knows, by key: drafts, snoozes, alarms acted on, saved views, reading marks."""

import json
from collections.abc import Mapping

from desk.procedure.message import Json
from desk.store.database import Database


class Notes:
    """JSON values by key, such as ``draft:C1:1700000000.000100``. None of them ever changes a verdict."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> Json:
        """The value, or None."""
        row = self._database.row("SELECT body FROM notes WHERE key = ?", (key,))
        value: Json = json.loads(row[0]) if row else None
        return value

    def put(self, key: str, value: Json) -> None:
        """Keep a value; None forgets it."""
        with self._database.writing() as writer:
            if value is None:
                writer.run("DELETE FROM notes WHERE key = ?", (key,))
            else:
                writer.run(
                    "INSERT INTO notes (key, body) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                    (key, json.dumps(value, separators=(",", ":"))),
                )

    def starting(self, prefix: str) -> Mapping[str, Json]:
        """All values whose key starts with `prefix`, by key."""
        rows = self._database.rows(
            "SELECT key, body FROM notes WHERE substr(key, 1, ?) = ? ORDER BY key", (len(prefix), prefix)
        )
        return {key: json.loads(body) for key, body in rows}
