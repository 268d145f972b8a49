"""The people whom Slack could name, as last asked."""

from collections.abc import Iterable

from desk.procedure.instants import Micros
from desk.procedure.message import Person
from desk.store.database import Database
from desk.store.frozen import packed, unpacked


class People:
    """A directory that survives the network: user id to Person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def learn(self, people: Iterable[Person], seen_at: Micros) -> None:
        """Keep what Slack says now of these people."""
        with self._database.writing() as writer:
            writer.run_many(
                "INSERT INTO people (id, body, seen_at) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET body = excluded.body, seen_at = excluded.seen_at",
                [(person.id, packed(person), seen_at) for person in people],
            )

    def directory(self) -> dict[str, Person]:
        """Everybody known, by user id."""
        return {
            id_: unpacked(Person, body) for id_, body in self._database.rows("SELECT id, body FROM people")
        }

    def stale(self, before: Micros, limit: int) -> list[str]:
        """User ids last asked about before an instant, longest ago first."""
        rows = self._database.rows(
            "SELECT id FROM people WHERE seen_at < ? ORDER BY seen_at LIMIT ?", (before, limit)
        )
        return [str(row[0]) for row in rows]
