"""Verbs that put the record on paper, and check paper against the channel."""

import os
import tempfile
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from desk.app.home import Home
from desk.app.paper import case_of, channel_of, draft_of
from desk.cli.instants import full_id, now
from desk.cli.showing import folded, joined
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home
from desk.documents.draft import DraftUnreadable
from desk.documents.exports import FormatUnknown, Resources, exported
from desk.documents.seal import SealBroken
from desk.documents.verification import compared, read_files
from desk.paths import resource
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.store.store import Store, open_store


def export(chosen: Namespace) -> int:
    """Write one incident to a file, in the format that the file's ending names."""
    target: Path = chosen.to
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        fold, incident = _incident(home, store, chosen.id)
        connection = home.settings.connection(incident.channel)
        operator = connection.name if connection else ""
        case = case_of(store, fold, incident, now(), operator=operator, zone=chosen.zone or "")
        try:
            draft = draft_of(store, incident)
            content = exported(case, draft, target.suffix.removeprefix("."), _resources())
        except (FormatUnknown, DraftUnreadable) as error:
            raise Trouble(str(error)) from error
    _write(target, content)
    print(target)
    return 0


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
            fold, incident = _incident(home, store, carried.seal.incident)
            if len(files) > 1:
                print(_harmless(name))
            for finding in compared(carried, channel_of(store, fold, incident)):
                print(f"{_WORDS[finding.holds]}  {finding.line}")
                differing += [f"{name}: {finding.line}"] if finding.holds is False else []
    if differing:
        raise Trouble(f"differs: {_harmless(differing[0])}")
    return 0


_WORDS = {True: "ok     ", False: "DIFFERS", None: "note   "}


def _incident(home: Home, store: Store, typed: str) -> tuple[Fold, Incident]:
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
    return "".join(sign if sign.isprintable() else "?" for sign in " ".join(text.split()))


def _resources() -> Resources:
    return Resources(resource("templates"), resource("fonts"))


def _write(target: Path, content: bytes) -> None:
    """Put a whole file in place, for its owner only, or leave what was there. Raises OSError."""
    folder = target.parent
    if not folder.is_dir():
        raise Trouble(f"There is no folder {folder}")
    handle, name = tempfile.mkstemp(prefix=".desk-", dir=folder)  # mkstemp makes it 0600
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
