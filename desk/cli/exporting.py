"""Verbs that put the record on paper, and check paper against the channel."""

import asyncio
import json
import sys
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from desk.app.home import Home
from desk.app.paper import PROVIDER, case_of, channel_of, draft_of
from desk.cli.instants import full_id, now
from desk.cli.showing import folded, joined
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home
from desk.documents.case import Case
from desk.documents.draft import DraftUnreadable
from desk.documents.exports import FormatUnknown, Resources, exported
from desk.documents.month_words import month_lines
from desk.documents.monthly import Month, month_csv, month_json, monthly_html, monthly_pdf
from desk.documents.seal import SealBroken
from desk.documents.trends import trends
from desk.documents.verification import compared, read_files
from desk.paths import resource, write_whole
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.message import Json
from desk.store.store import Store, open_store


def export(chosen: Namespace) -> int:
    """Write one incident to a file, in the format that the file's ending names."""
    target: Path = chosen.to
    ending = target.suffix.removeprefix(".").casefold()
    if not target.parent.is_dir():
        raise Trouble(f"There is no folder {target.parent}")
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        case = case_from(home, store, chosen.id, chosen.zone or "", evidence=ending in _WITH_EVIDENCE)
        try:
            draft = draft_of(store, case.incident)
            content = exported(case, draft, ending, resources())
        except (FormatUnknown, DraftUnreadable) as error:
            raise Trouble(str(error)) from error
    write_file(target, content)
    print(target)
    return 0


_WITH_EVIDENCE = frozenset({"html", "pdf", "docx", "eml"})


def case_from(home: Home, store: Store, typed: str, zone: str = "", *, evidence: bool = False) -> Case:
    """The case of the incident that a person means, as it stands now. With `evidence`, files that are still in Slack
    are brought here first, or told of. Raises Trouble, CreditTableError.
    """
    fold, incident = incident_from(home, store, typed)
    if evidence and any(not store.evidence.find(file.id) for file in incident.files):
        from desk.app.evidence import bring_evidence  # brings Slack's SDK along

        for line in asyncio.run(bring_evidence(home, store, incident, now(home, store))):
            print(f"desk: warning: {_harmless(line)}", file=sys.stderr)
    connection = home.settings.connection(incident.channel)
    operator = connection.name if connection else ""
    return case_of(
        store,
        fold,
        incident,
        now(home, store),
        operator=operator,
        provider=home.settings.provider,
        zone=zone,
        is_provider=connection is None or connection.side == "support",
    )


def metrics(chosen: Namespace) -> int:
    """The measures of a month by operator, in words, as JSON, or as a file: csv, json, html or pdf."""
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        months = _months(home, store, chosen.month, chosen.operator)
        target: Path | None = chosen.to
        if target is not None:
            write_file(target, _report(months, target.suffix.casefold().removeprefix("."), home))
            print(target)
        elif chosen.json:
            print(json.dumps(_json(months), ensure_ascii=False, indent=2))
        else:
            for one in months:
                print(
                    "\n".join(
                        _printable(line)
                        for line in month_lines(one.operator, trends(one.incidents, one.month, one.now))
                    )
                )
    return 0


def _months(home: Home, store: Store, month: str, operator: str) -> list[Month]:
    """The month of every operator, or of the one named. Raises Trouble."""
    people = store.people.directory()
    names = {one.channel: one.name or one.channel for one in home.settings.connections}
    found = [
        Month(
            names.get(fold.channel, fold.channel),
            month,
            list(fold.board().incidents.values()),
            now(home, store),
            people=people,
            provider=home.settings.provider or PROVIDER,
        )
        for fold in folded(home, store)
        if operator.casefold() in ("", fold.channel.casefold(), names.get(fold.channel, "").casefold())
    ]
    if not found:
        raise Trouble(f"No operator is called {operator}: one of {', '.join(names.values())}")
    return found


def _report(months: list[Month], ending: str, home: Home) -> bytes:
    """The months as a file. Raises Trouble."""
    if ending == "csv":
        return month_csv(months).encode()
    if ending == "json":
        return f"{json.dumps(_json(months), ensure_ascii=False, indent=2)}\n".encode("utf-8", "replace")
    if ending not in ("html", "pdf"):
        raise Trouble(
            f"desk writes a month as csv, json, html or pdf, not {ending or 'a file without ending'!r}"
        )
    if len(months) != 1:
        names = ", ".join(one.operator for one in months)
        raise Trouble(f"A service report is one operator's: say --operator NAME, one of {names}")
    drawn, cache = resources(), home.folders.cache / "charts"
    cache.mkdir(parents=True, exist_ok=True)
    if ending == "pdf":
        return monthly_pdf(months[0], drawn.templates, drawn.fonts, cache)
    return monthly_html(months[0], drawn.templates, drawn.fonts, cache).encode()


def _json(months: list[Month]) -> dict[str, Json]:
    return {"version": 1, "month": months[0].month, "operators": [month_json(one) for one in months]}


def verify(chosen: Namespace) -> int:
    """Compare a file that desk wrote with the heads in the channel and with this desk's log, and say where they differ.

    Raises Trouble where the file carries no chain, or anything differs.
    """
    try:
        files = read_files(chosen.file.name, chosen.file.read_bytes())
    except SealBroken as error:
        raise Trouble(f"{chosen.file}: {error}") from error
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        differing = []
        for name, carried in files:
            fold, incident = incident_from(home, store, carried.seal.incident)
            if len(files) > 1:
                print(_harmless(name))
            for finding in compared(carried, channel_of(store, fold, incident)):
                print(f"{_WORDS[finding.holds]}  {finding.line}")
                differing += [f"{name}: {finding.line}"] if finding.holds is False else []
    if differing:
        raise Trouble(f"differs: {_harmless(differing[0])}")
    return 0


_WORDS = {True: "ok     ", False: "DIFFERS", None: "note   "}


def incident_from(home: Home, store: Store, typed: str) -> tuple[Fold, Incident]:
    """The incident that a person means, with the fold of its channel. Raises Trouble."""
    folds = folded(home, store)
    key = full_id(joined([fold.board() for fold in folds]), typed)
    for fold in folds:
        found = fold.entry(key) if key.startswith(f"{fold.channel}:") else None
        if isinstance(found, Incident):
            return fold, found
    raise Trouble(f"No incident {typed}: `desk incidents --all` lists them")


def _harmless(text: str) -> str:
    """Text of a file that anybody may have made, as one line for a terminal."""
    return _printable(" ".join(text.split()))


def _printable(line: str) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in line)


def resources() -> Resources:
    """Where the templates and fonts of every document lie."""
    return Resources(resource("templates"), resource("fonts"))


def write_file(target: Path, content: bytes) -> None:
    """Write a file whole. Raises Trouble, OSError."""
    if not target.parent.is_dir():
        raise Trouble(f"There is no folder {target.parent}")
    write_whole(target, content)
