"""The posts on their way: a row is on disk before anything is sent, and stays until the channel holds it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.procedure.instants import Micros
from desk.procedure.post import Delivery, FileDelivery, Post, PostState
from desk.store.database import Database, Row
from desk.store.failures import StoreError
from desk.store.frozen import packed, unpacked

_COLUMNS = "op, post, state, made_at, attempts, error, ts, next_try_at, since_ts, absences, stray_ts"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A delivery and what only its delivering needs.

    `since_ts` is the newest `ts` the server had given before the last attempt: an unknown post is looked for
    after it. `absences` counts readings that did not find it; `stray_ts` is a message of ours that is still to be
    taken back (a reply that landed at top level).
    """

    delivery: Delivery
    since_ts: str = ""
    absences: int = 0
    stray_ts: str = ""


class Outbox:
    """An Outbox (desk/procedure/ports.py) on SQLite, with what reconciling an unknown outcome needs."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, post: Post, made_at: Micros) -> Delivery:
        """Write a post down, queued, and wait until the disk has it. The same `op` again changes nothing."""
        with self._database.writing(durable=True) as writer:
            fresh = writer.run(
                "INSERT INTO outbox (op, post, state, made_at) VALUES (?, ?, ?, ?) ON CONFLICT (op) DO NOTHING",
                (post.op, packed(post), PostState.QUEUED.value, made_at),
            )
            if fresh:
                writer.run_many(
                    "INSERT INTO outbox_files (op, position, sha256, name, size, state, sent, file_id, error)"
                    " VALUES (?, ?, ?, ?, ?, 'queued', 0, '', '')",
                    [(post.op, at, file.sha256, file.name, file.size) for at, file in enumerate(post.files)],
                )
        return self.delivery(post.op)

    def pending(self) -> Sequence[Delivery]:
        """What the channel does not hold yet, in the order it should go out: by lane, then as made."""
        return sorted((waiting.delivery for waiting in self.waiting()), key=lambda found: found.post.lane)

    def waiting(self) -> list[Waiting]:
        """What the channel does not hold yet, in the order made."""
        return self._where(
            "state <> 'delivered' OR stray_ts <> ''"
            " OR op IN (SELECT op FROM outbox_files WHERE state <> 'delivered')"
        )

    def settled_since(self, instant: Micros) -> list[Delivery]:
        """What was delivered at or after an instant, in the order made."""
        return [w.delivery for w in self._where("state = 'delivered' AND settled_at >= ?", (instant,))]

    def row(self, op: str) -> Waiting:
        """One row. Raises StoreError where there is none."""
        found = self._where("op = ?", (op,))
        if not found:
            raise StoreError(f"the outbox holds no operation {op}")
        return found[0]

    def delivery(self, op: str) -> Delivery:
        """One row as everybody else sees it. Raises StoreError where there is none."""
        return self.row(op).delivery

    def find(self, ops: Sequence[str]) -> dict[str, Waiting]:
        """The rows among the given operations, by operation."""
        marks = ",".join("?" * len(ops))
        return {found.delivery.post.op: found for found in self._where(f"op IN ({marks})", ops)}

    def mark(
        self, op: str, state: PostState, *, error: str = "", ts: str = "", next_try_at: Micros | None = None
    ) -> Delivery:
        """Change a row's state; entering `sending` counts an attempt. A `ts` once known is kept."""
        with self._database.writing(durable=True) as writer:
            writer.run(
                "UPDATE outbox SET attempts = attempts + (? = 'sending' AND state <> 'sending'), state = ?, error = ?,"
                " ts = CASE WHEN ? = '' THEN ts ELSE ? END, next_try_at = ? WHERE op = ?",
                (state.value, state.value, error, ts, ts, next_try_at, op),
            )
        return self.delivery(op)

    def begin(self, op: str, since_ts: str) -> Delivery:
        """Mark an attempt as begun, with the newest `ts` served before it."""
        with self._database.writing(durable=True) as writer:
            writer.run("UPDATE outbox SET since_ts = ?, absences = 0, ts = '' WHERE op = ?", (since_ts, op))
            return self.mark(op, PostState.SENDING)

    def settle(self, op: str, ts: str, at: Micros) -> Delivery:
        """The channel holds it, read back as `ts`."""
        with self._database.writing(durable=True) as writer:
            writer.run("UPDATE outbox SET settled_at = ? WHERE op = ? AND state <> 'delivered'", (at, op))
            return self.mark(op, PostState.DELIVERED, ts=ts)

    def count_absence(self, op: str, next_try_at: Micros) -> Waiting:
        """One more reading did not find it; look again at `next_try_at`."""
        with self._database.writing() as writer:
            writer.run(
                "UPDATE outbox SET absences = absences + 1, next_try_at = ? WHERE op = ?", (next_try_at, op)
            )
        return self.row(op)

    def note_stray(self, op: str, stray_ts: str) -> None:
        """Remember a message of ours that must be taken back, until it is (empty)."""
        with self._database.writing(durable=True) as writer:
            writer.run("UPDATE outbox SET stray_ts = ? WHERE op = ?", (stray_ts, op))

    def mark_file(self, op: str, file: FileDelivery) -> Delivery:
        """Change the state of one of its files, found by hash and name. Raises StoreError for another file."""
        with self._database.writing(durable=bool(file.file_id)) as writer:
            changed = writer.run(
                "UPDATE outbox_files SET state = ?, sent = ?, file_id = ?, error = ?"
                " WHERE op = ? AND sha256 = ? AND name = ?",
                (file.state.value, file.sent, file.file_id, file.error, op, file.sha256, file.name),
            )
            if not changed:
                raise StoreError(f"operation {op} has no file {file.name}")
        return self.delivery(op)

    def retry(self, op: str) -> Delivery:
        """Queue a failed post, and its failed files, once more, and wait no longer where it is queued already: a
        person asked for it."""
        with self._database.writing(durable=True) as writer:
            writer.run("UPDATE outbox SET next_try_at = NULL WHERE op = ? AND state = 'queued'", (op,))
            writer.run(
                "UPDATE outbox SET state = 'queued', error = '', next_try_at = NULL WHERE op = ? AND state = 'failed'",
                (op,),
            )
            writer.run(
                "UPDATE outbox_files SET state = 'queued', error = '' WHERE op = ? AND state = 'failed'",
                (op,),
            )
        return self.delivery(op)

    def discard(self, op: str) -> bool:
        """Forget a post that surely is not in the channel, or give up the files that a delivered one still lacks.

        False, and nothing changed, where it is on its way or nobody knows whether it arrived.
        """
        with self._database.writing(durable=True) as writer:
            dropped = writer.run(
                "DELETE FROM outbox WHERE op = ? AND state IN ('queued', 'failed') AND stray_ts = ''", (op,)
            )
            dropped += writer.run(
                "DELETE FROM outbox_files WHERE op = ? AND state IN ('queued', 'failed')"
                " AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.op = outbox_files.op AND state <> 'delivered')",
                (op,),
            )
            writer.run("DELETE FROM outbox_files WHERE op NOT IN (SELECT op FROM outbox)")
        return dropped > 0

    def drop_file(self, op: str, sha256: str, name: str) -> bool:
        """Give up one file that surely is not in the channel; its message goes without it.

        False, and nothing changed, once Slack has its bytes.
        """
        with self._database.writing(durable=True) as writer:
            return bool(
                writer.run(
                    "DELETE FROM outbox_files WHERE op = ? AND sha256 = ? AND name = ?"
                    " AND state IN ('queued', 'failed')",
                    (op, sha256, name),
                )
            )

    def forget_settled(self, before: Micros) -> None:
        """Drop rows that were delivered whole before an instant: the log holds what they said.

        One stays while an act waits for the thread that it gave.
        """
        needed = [row.delivery.post.after_op for row in self.waiting()]
        marks = ",".join("?" * len(needed))
        with self._database.writing() as writer:
            writer.run(
                "DELETE FROM outbox WHERE state = 'delivered' AND settled_at < ? AND stray_ts = ''"
                f" AND op NOT IN (SELECT op FROM outbox_files WHERE state <> 'delivered') AND op NOT IN ({marks})",
                (before, *needed),
            )
            writer.run("DELETE FROM outbox_files WHERE op NOT IN (SELECT op FROM outbox)")

    def _where(self, where: str, parameters: Sequence[object] = ()) -> list[Waiting]:
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM outbox WHERE {where} ORDER BY made", parameters)
        return [self._waiting(row) for row in rows]

    def _waiting(self, row: Row) -> Waiting:
        op, post, state, made_at, attempts, error, ts, next_try_at, since_ts, absences, stray_ts = row
        files = self._database.rows(
            "SELECT sha256, name, size, state, sent, file_id, error FROM outbox_files WHERE op = ? ORDER BY position",
            (op,),
        )
        delivered = tuple(
            FileDelivery(sha256, name, size, PostState(file_state), sent, file_id, file_error)
            for sha256, name, size, file_state, sent, file_id, file_error in files
        )
        delivery = Delivery(
            unpacked(Post, post), PostState(state), made_at, attempts, error, next_try_at, ts, delivered
        )
        return Waiting(delivery, since_ts, absences, stray_ts)
