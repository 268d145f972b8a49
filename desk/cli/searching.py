"""The verb that searches everything ever read, with the same query as the window; it needs no network."""

from argparse import Namespace
from dataclasses import replace

from desk.app.home import Home
from desk.cli.showing import folded, harmless_line, joined, open_log
from desk.cli.trouble import Trouble
from desk.procedure.board import Board
from desk.procedure.side import Side
from desk.store.criteria import Criteria, Kind, question_of
from desk.store.search import HIT_CLOSE, HIT_OPEN, Hit, HitState
from desk.store.store import Store

_UNMARKED = str.maketrans({HIT_OPEN: None, HIT_CLOSE: None})
_STATES = {
    HitState.EDITED: "  (edited since)",
    HitState.DELETED: "  (deleted in Slack: this desk's own copy)",
}


def search(chosen: Namespace) -> int:
    """Print what answers, best first, a line each; then apart what only this desk still has."""
    with open_log() as (home, store):
        criteria = _criteria(chosen, home)
        while store.search.fill():
            continue
        board = joined([fold.board() for fold in folded(home, store)]) if criteria.needs_board else Board()
        printed = 0
        for past in (False, True):
            hits = _all(store, replace(criteria, past=past), board, chosen.limit)
            for hit in hits:
                print(_line(hit))
            printed += len(hits)
        if not printed:
            print("Nothing found")
    return 0


def _criteria(chosen: Namespace, home: Home) -> Criteria:
    connection = home.settings.connection(chosen.operator) if chosen.operator else None
    if chosen.operator and connection is None:
        raise Trouble(f"No operator {chosen.operator!r} is connected")
    return Criteria(
        typed=" ".join(chosen.text),
        channels=frozenset((connection.channel,)) if connection else frozenset(),
        side=Side(chosen.side) if chosen.side else None,
        person=chosen.person.strip("<@>"),
        levels=frozenset(chosen.severity),
        kind=Kind(chosen.kind),
        since=chosen.since,
        until=chosen.until,
        with_file=chosen.with_file,
        # Without words there is nothing to be best at.
        newest_first=chosen.newest or not chosen.text,
    )


def _all(store: Store, criteria: Criteria, board: Board, limit: int) -> tuple[Hit, ...]:
    return store.search.find(question_of(criteria, board), limit).hits


def _line(hit: Hit) -> str:
    return f"{hit.channel}:{hit.ts}  {harmless_line(hit.snippet.translate(_UNMARKED))}{_STATES.get(hit.state, '')}"
