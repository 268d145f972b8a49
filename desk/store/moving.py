"""A channel under another id: everything that the data folder keeps of it, renamed at once."""

from desk.store.database import Database

_TABLES = ("message_revisions", "threads")


def move(database: Database, old: str, new: str) -> None:
    """Call what was channel `old` from now on `new`: its log, its threads, its posts on their way, its notes.

    Where the log knows `new` already, that one stays, and the old messages where they are. Raises StoreError.
    """
    with database.writing(durable=True) as writer:
        if not database.row("SELECT 1 FROM message_revisions WHERE channel = ? LIMIT 1", (new,)):
            for table in _TABLES:
                writer.run(f"UPDATE {table} SET channel = ? WHERE channel = ?", (new, old))
        # Ids are long and unlike any word, so that their text can be replaced wherever it stands.
        writer.run("UPDATE outbox SET post = replace(post, ?1, ?2) WHERE instr(post, ?1)", (old, new))
        writer.run(
            "UPDATE OR REPLACE notes SET key = replace(key, ?1, ?2), body = replace(body, ?1, ?2)"
            " WHERE instr(key, ?1) OR instr(body, ?1)",
            (old, new),
        )
