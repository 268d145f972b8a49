"""Search over a million messages, against the bare FTS5 query."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from desk.procedure.instants import to_ts
from desk.procedure.message import ChannelMessage
from desk.store.question import Question
from desk.store.store import open_store
from tests.benchmarks.measure import Row, seconds

_TOTAL = 1_000_000
_AT_ONCE = 20_000
_START = 1_790_000_000_000_000
_SYLLABLES = ("ka", "lo", "mi", "ne", "ru", "sa", "to", "vi", "be", "du", "fa", "gi", "ho", "ju")
_QUERIES = ("kalomi nerusa", "tovibe du", "fagi", "hojuka lomine rusa")


def main() -> list[Row]:
    """The one row: the sum of a few queries."""
    chance = random.Random(11)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randrange(2, 4))) for _ in range(4_000)]
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        for start in range(0, _TOTAL, _AT_ONCE):
            page = [
                ChannelMessage(
                    "C1", to_ts(_START + number), user="U1", text=" ".join(chance.choices(words, k=10))
                )
                for number in range(start, start + _AT_ONCE)
            ]
            store.messages.append(page, 1)
        while store.search.fill(_AT_ONCE):
            pass
        assert any(store.search.find(Question(query)).hits for query in _QUERIES)

        def ours() -> None:
            for query in _QUERIES:
                store.search.find(Question(query))

        def bare() -> None:
            for query in _QUERIES:
                *whole, last = query.split()
                match = " ".join([f'"{word}"' for word in whole] + [f'"{last}"*'])
                store.database.rows(
                    "SELECT rowid FROM message_revisions_fts WHERE message_revisions_fts MATCH ?"
                    " ORDER BY rank LIMIT 50",
                    (match,),
                )

        row = Row("search over 1,000,000 messages / the bare FTS5 query", seconds(ours), seconds(bare), 1.5)
        store.close()
    return [row]
