"""The post-mortem document from the command line: what it says, what it lacks, writing it and sending it."""

import asyncio
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

from desk.app.home import Home
from desk.app.paper import contact_card, draft_of
from desk.cli.acting import on_incident
from desk.cli.exporting import case_from, resources, write_file
from desk.cli.trouble import Trouble
from desk.cli.working import connected_home
from desk.documents.case import Case
from desk.documents.draft import Draft, DraftUnreadable, Words, draft_json, note_key
from desk.documents.fact_prints import facts_print
from desk.documents.markdown import markdown
from desk.documents.pack import Packed, packed
from desk.documents.postmortem import document as drawn
from desk.documents.readiness import lacks
from desk.procedure import commands as c
from desk.procedure.incident import Action
from desk.procedure.side import Side
from desk.store.store import Store, open_store

_SECTIONS = tuple(one.name for one in fields(Words) if one.name != "actions")


def document(chosen: Namespace) -> int:
    """Show, write or send the post-mortem document of an incident."""
    if chosen.send is not None or chosen.mail:
        return _send(chosen)
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        case, draft = _draft(home, store, chosen.id)
        changed = _chosen_evidence(chosen, case, _changed(chosen, case, draft))
        if changed != draft:
            store.notes.put(note_key(draft.incident), draft_json(changed))
        else:
            print(_printable(markdown(drawn(case, draft, resources().templates).page)))
            for line in _evidence_lines(case, draft):
                print(line)
            for one in draft.revisions:
                note = f": {_printable(' '.join(one.note.split()))}" if one.note else ""
                print(f"revision {one.number}, sent {case.utc(one.sent_at)}, SHA-256 {one.sha256[:12]}{note}")
        for lack in lacks(case, changed.words) if case.is_provider else ():
            print(f"not ready: {lack.line}")
    return 0


def _changed(chosen: Namespace, case: Case, draft: Draft) -> Draft:
    """The draft with what was written now, or the same one. Raises Trouble."""
    if chosen.written is not None:
        section, text = chosen.written
        if section not in _SECTIONS:
            raise Trouble(f"There is no section {section!r}: one of {', '.join(_SECTIONS)}")
        words = replace(draft.words, **{section: text})
    elif chosen.action is not None:
        action = Action(chosen.action, chosen.owner, Side(chosen.side), chosen.due or "")
        words = replace(draft.words, actions=(*draft.words.actions, action))
    else:
        return draft
    return draft.written(words, facts_print(case))


def _chosen_evidence(chosen: Namespace, case: Case, draft: Draft) -> Draft:
    """The draft with the evidence that is named: by file name or id, all of it where none is. Raises Trouble."""
    every = {file.id: file.name for file in case.incident.files}
    if chosen.no_evidence:
        return draft.taking((), tuple(every))
    if chosen.evidence is None:
        return draft
    asked = {name.casefold() for name in chosen.evidence}
    unknown = asked - {name.casefold() for pair in every.items() for name in pair}
    if unknown:
        there = ", ".join(_printable(name) for name in every.values()) or "none"
        raise Trouble(f"There is no file {_printable(min(unknown))} in the incident; it has {there}")
    picked = [one for one, name in every.items() if not asked or asked & {one.casefold(), name.casefold()}]
    return draft.taking(picked, tuple(every))


def _evidence_lines(case: Case, draft: Draft) -> Iterator[str]:
    """Which files go with the document, a line each; nothing where the report has none."""
    for file in case.incident.files:
        yield f"evidence, {'goes along' if draft.takes(file.id) else 'stays here'}: {_printable(file.name)}"


def _send(chosen: Namespace) -> int:
    """Send the pack, or write it; say in the thread that it went out, and keep its words as a revision."""
    target: Path | None = chosen.send
    if target is not None and target.suffix.casefold() != ".eml":
        raise Trouble(f"The pack is a file .eml that a mail program opens, not {target.name}")
    with connected_home() as home, closing(open_store(home.folders.data)) as store:
        case, draft = _draft(home, store, chosen.id, evidence=True)
        draft = _chosen_evidence(chosen, case, draft)
        # Asked before anything goes: what went and cannot be told of in the thread would be worse than nothing.
        if not case.is_provider:
            raise Trouble("Only support can send the post-mortem document")
        if case.incident.resolved_at is None:
            raise Trouble("The incident has to be resolved before its document is sent")
        missing = lacks(case, draft.words)
        if missing and not chosen.unfinished:
            lines = "; ".join(lack.line for lack in missing)
            raise Trouble(f"Not ready, missing: {lines}. --unfinished sends it all the same")
        card = contact_card(store.notes, case.incident.channel)
        to = chosen.to or [box.address for box in (card.mailboxes if card is not None else ())]
        number = draft.revision_after(case.incident.review.document_revision)
        made = _packed(case, draft, to, number)
        connection = home.settings.connection(case.incident.channel)
        me = connection.me if connection is not None else ""
        if target is None:
            from desk.cli.document_mail import send_document  # brings SMTP along

            sending = send_document(home, case.incident, made, card, chosen.to, case.now)
            went = f"sent to {', '.join(asyncio.run(sending))}"
        else:
            write_file(target, made.letter)
            went = f"{target}: send it from your mail program"
    actions = tuple(replace(one, owner=case.name(one.owner)) for one in draft.words.actions)
    code = on_incident(
        chosen, lambda _, key: c.RecordDocument(key, number, made.sha256, chosen.note, actions)
    )
    if code == 0:
        with connected_home() as home, closing(open_store(home.folders.data)) as store:
            sent = draft.sent(case.now, me, made.sha256, chosen.note, number=number)
            store.notes.put(note_key(draft.incident), draft_json(sent))
        print(f"revision {number}, {went}")
    return code


def _packed(case: Case, draft: Draft, to: list[str], number: int) -> Packed:
    try:
        return packed(case, draft, resources(), to=to, revision=number)
    except ValueError as error:
        raise Trouble(str(error)) from error


def _draft(home: Home, store: Store, typed: str, *, evidence: bool = False) -> tuple[Case, Draft]:
    case = case_from(home, store, typed, evidence=evidence)
    try:
        return case, draft_of(store, case.incident)
    except DraftUnreadable as error:
        raise Trouble(str(error)) from error


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() or sign == "\n" else "?" for sign in text)
