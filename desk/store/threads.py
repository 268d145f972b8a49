"""What roots say of their threads, and how far each thread has been read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk.procedure.instants import Micros
from desk.store.database import Database


@dataclass(frozen=True, slots=True)
class Said:
    """What a root, read at top level, says of its thread."""

    root_ts: str
    reply_count: int
    latest_reply: str


@dataclass(frozen=True, slots=True)
class ThreadMark:
    """A thread's last word (`said_*`) and how far it was read (`read_*`); `checked_at`, `whole_at` are instants."""

    root_ts: str
    said_count: int
    said_latest: str
    read_count: int
    read_latest: str
    checked_at: Micros
    whole_at: Micros

    @property
    def lost_replies(self) -> bool:
        """Whether the thread became shorter since it was read, so that only a whole reading shows what fell."""
        return self.said_count < self.read_count or self.said_latest < self.read_latest


_COLUMNS = "root_ts, said_count, said_latest, read_count, read_latest, checked_at, whole_at"


class Threads:
    """The threads of all channels."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hear(self, channel: str, said: Iterable[Said]) -> None:
        """Note what roots say. A thread that never had replies takes no room."""
        spoken, silent = list[tuple[str, str, int, str]](), list[str]()
        for one in said:
            if one.reply_count or one.latest_reply:
                spoken.append((channel, one.root_ts, one.reply_count, one.latest_reply))
            else:
                silent.append(one.root_ts)
        with self._database.writing() as writer:
            writer.run_many(
                "INSERT INTO threads (channel, root_ts, said_count, said_latest) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (channel, root_ts) DO UPDATE SET said_count = excluded.said_count,"
                " said_latest = excluded.said_latest"
                " WHERE said_count <> excluded.said_count OR said_latest <> excluded.said_latest",
                spoken,
            )
            fallen = self._spoken_in(channel, silent)
            writer.run_many(
                "UPDATE threads SET said_count = 0, said_latest = '' WHERE channel = ? AND root_ts = ?",
                [(channel, root_ts) for root_ts in silent if root_ts in fallen],
            )

    def _spoken_in(self, channel: str, roots: Sequence[str]) -> set[str]:
        """Which threads from the oldest to the newest of these had replies when they were last heard of."""
        rows = self._database.rows(
            "SELECT root_ts FROM threads WHERE channel = ? AND root_ts BETWEEN ? AND ? AND said_count",
            (channel, min(roots, default=""), max(roots, default="")),
        )
        return {root_ts for (root_ts,) in rows}

    def have_read(self, channel: str, said: Said, at: Micros, *, whole: bool) -> None:
        """Note that a thread was read as far as `said`."""
        with self._database.writing() as writer:
            writer.run(
                "INSERT INTO threads (channel, root_ts, said_count, said_latest, read_count, read_latest, checked_at,"
                " whole_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (channel, root_ts) DO UPDATE SET said_count = excluded.said_count,"
                " said_latest = excluded.said_latest, read_count = excluded.read_count,"
                " read_latest = excluded.read_latest, checked_at = excluded.checked_at,"
                " whole_at = max(whole_at, excluded.whole_at)",
                (
                    channel, said.root_ts, said.reply_count, said.latest_reply, said.reply_count, said.latest_reply,
                    at, at if whole else 0,
                ),
            )  # fmt: skip

    def unread(self, channel: str, limit: int = -1) -> list[ThreadMark]:
        """Threads whose root says something else than what was read, the most recent first."""
        return self._marks(
            "channel = ? AND (said_count <> read_count OR said_latest <> read_latest)"
            " ORDER BY said_latest DESC LIMIT ?",
            (channel, limit),
        )

    def any_counted(self, channel: str) -> bool:
        """Whether any root of the channel ever said how many replies it has."""
        return bool(self._marks("channel = ? AND said_count > 0 LIMIT 1", (channel,)))

    def mark(self, channel: str, root_ts: str) -> ThreadMark:
        """One thread; zeros where it was never heard of."""
        found = self._marks("channel = ? AND root_ts = ?", (channel, root_ts))
        return found[0] if found else ThreadMark(root_ts, 0, "", 0, "", 0, 0)

    def marks(self, channel: str, roots: Sequence[str]) -> list[ThreadMark]:
        """The given threads, in the order given."""
        return [self.mark(channel, root) for root in roots]

    def latest(self, channel: str, limit: int) -> list[ThreadMark]:
        """The threads that were last spoken in, the most recent first."""
        return self._marks("channel = ? ORDER BY said_latest DESC LIMIT ?", (channel, limit))

    def longest_unaudited(self, channel: str, before: Micros) -> list[ThreadMark]:
        """The thread that was last read whole the longest ago, if that was before an instant."""
        return self._marks("channel = ? AND whole_at < ? ORDER BY whole_at LIMIT 1", (channel, before))

    def _marks(self, where: str, parameters: Sequence[object]) -> list[ThreadMark]:
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM threads WHERE {where}", parameters)
        return [ThreadMark(*row) for row in rows]
