"""Verbs that show what the log holds; none of them needs a network."""

import json
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager

from desk.app.home import Home
from desk.cli.instants import now
from desk.cli.working import connected_home
from desk.procedure.board import Board
from desk.procedure.clocks import ClockName, ClockState
from desk.procedure.durations import instant_words
from desk.procedure.explain import late_words
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.instants import SECOND, Micros
from desk.procedure.public import board_json
from desk.store.store import Store, open_store


def incidents(chosen: Namespace) -> int:
    """The board, now or at an instant."""
    with open_log() as (home, store):
        folds = folded(home, store)
        board = joined([fold.board(chosen.at) for fold in folds])
        at = now(home, store) if chosen.at is None else chosen.at
        names = {one.channel: one.name for one in home.settings.connections if one.name}
        if chosen.json:
            shown = board_json(
                board,
                at,
                every=chosen.all,
                outbox=store.outbox.pending(),
                operators=names,
                workspace_urls={fold.channel: fold.charter.roster.workspace_url for fold in folds},
                sha256=store.evidence.hashes(),
            )
            print(json.dumps(shown, ensure_ascii=False, indent=2))
            return 0
        listed = list(board.incidents.values()) if chosen.all else list(board.live())
        for incident in listed:
            print(_row(incident, at, {**board.operators, **names}.get(incident.channel, "")))
        waiting = [item for item in board.triage.values() if item.state == "open"]
        if waiting:
            print(f"{len(waiting)} to triage: `desk triage` lists them")
        if not listed and not waiting:
            print("No live incidents")
    return 0


def triage(chosen: Namespace) -> int:
    """Messages that are not a report yet, and people whom no roster covers."""
    with open_log() as (home, store):
        board = joined([fold.board() for fold in folded(home, store)])
        if chosen.json:
            whole = board_json(board, now(home, store))
            unknown = [
                {"user": one.id, "channel": one.channel, "messages": one.messages} for one in board.unknown
            ]
            print(
                json.dumps(
                    {"version": 1, "triage": whole["triage"], "unknown": unknown},
                    ensure_ascii=False,
                    indent=2,
                )
            )
            return 0
        for item in sorted(board.triage.values(), key=lambda one: one.at):
            if item.state == "open":
                who = f"{item.author.id} ({item.author.side})"
                print(f"{item.id}  {instant_words(item.at)}  {who}  {harmless_line(item.text)}")
        for one in board.unknown:
            print(f"unknown author {one.id}: `desk classify {one.id} support|operator`")
        if not board.triage and not board.unknown:
            print("Nothing to triage")
    return 0


@contextmanager
def open_log() -> Iterator[tuple[Home, Store]]:
    """The home and its store, for reading."""
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        yield home, store


def folded(home: Home, store: Store) -> list[Fold]:
    """The fold of every connected channel, from the log alone."""
    people = store.people.directory().values()
    folds = []
    for connection in home.settings.connections:
        fold = Fold(connection.channel)
        fold.learn(people)
        fold.apply(store.messages.current(connection.channel))
        folds.append(fold)
    return folds


def joined(boards: list[Board]) -> Board:
    """One board of several operators."""
    return Board(
        {key: value for board in boards for key, value in board.incidents.items()},
        {key: value for board in boards for key, value in board.triage.items()},
        tuple(one for board in boards for one in board.unknown),
        {key: value for board in boards for key, value in board.operators.items()},
    )


def _row(incident: Incident, at: Micros, operator: str) -> str:
    agreed = "" if incident.severity.agreed else " (not agreed)"
    level = f"{incident.severity.governing.name}{agreed}"
    clocks = [clock_words(incident, name, at) for name in ClockName]
    words = "; ".join(clock for clock in clocks if clock) or str(incident.status)
    return f"{incident.id}  {level}  {operator}  {harmless_line(incident.title)}  [{incident.status}] {words}"


def clock_words(incident: Incident, name: ClockName, at: Micros) -> str:
    """How a running clock stands at `at`; empty where it does not run."""
    run = incident.newest(name)
    if run is None or not run.is_running:
        return ""
    word = {"acknowledge": "acknowledge", "update": "next update", "postmortem": "post-mortem"}[name]
    if run.state(at) is ClockState.BREACHED:
        return f"{word} late {late_words(run.late(at))}"
    return f"{word} in {late_words(run.left(at) // SECOND * SECOND)}"


def harmless_line(text: str) -> str:
    """Channel text as one harmless line for a terminal."""
    words = " ".join(text.split())
    return "".join(letter if letter.isprintable() else "?" for letter in words)[:160]
