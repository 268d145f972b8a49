"""Verbs about service credits: an operator's own table, and what an incident is due by it."""

from argparse import Namespace
from contextlib import closing
from pathlib import Path

from desk.app.paper import credit_table
from desk.app.work import Work
from desk.cli.exporting import case_from
from desk.cli.instants import now
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home
from desk.documents import credit_tables
from desk.documents.facts import facts
from desk.procedure.credits import credits_due, money, percent
from desk.procedure.side import Side
from desk.settings import Connection, Settings
from desk.store.store import open_store


def credits(chosen: Namespace) -> int:
    """Set an operator's credit table, or show what an incident is due and what was agreed."""
    return _set_table(chosen) if chosen.what == "table" else _show(chosen)


def figure_to_propose(work: Work, key: str, side: Side) -> str:
    """The figure of credits that support proposes where nothing is open to accept, else empty. Raises Trouble."""
    incident = work.desks.board().incidents.get(key)
    if incident is None or side is not Side.SUPPORT or incident.credits.open_to(side) is not None:
        return ""
    table = credit_table(work.store.notes, incident.channel)
    if table is None:
        raise Trouble(
            "No credit table is configured for this operator: `desk credits table FILE --operator NAME` sets one"
        )
    if incident.resolved_at is None:
        raise Trouble("The incident is not resolved yet: what it is due may still grow")
    return credits_due(incident, table, now(work.home, work.store)).figure


def _set_table(chosen: Namespace) -> int:
    file = Path(chosen.subject)
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Trouble(f"{file} is no text file in UTF-8") from error
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        connection = _operator(home.settings, chosen.operator)
        key = credit_tables.note_key(connection.channel)
        kept, table = credit_tables.with_table(store.notes.get(key), text)
        store.notes.put(key, kept)
    print(f"{connection.name}: {table.name}")
    fee = money(table.monthly_fee, table.currency)
    print(
        f"monthly fee {fee}, cap {percent(table.cap)}, rounded {table.rounding} to {table.decimals} decimals"
    )
    return 0


def _show(chosen: Namespace) -> int:
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        for line in facts(case_from(home, store, chosen.subject)).credits:
            print("".join(sign if sign.isprintable() else "?" for sign in line))
    return 0


def _operator(settings: Settings, name: str) -> Connection:
    """The operator that is meant, the only one where none is named. Raises Trouble."""
    found = settings.connection(name) if name else None
    if found is None and not name and len(settings.connections) == 1:
        found = settings.connections[0]
    if found is None:
        names = ", ".join(one.name for one in settings.connections)
        raise Trouble(f"Say which operator: --operator NAME, one of {names}")
    return found
