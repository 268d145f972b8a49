"""Improvement actions from the command line: what is still to do across incidents, and what is done now."""

import json
from argparse import Namespace

from desk.cli.acting import on_incident
from desk.cli.instants import now
from desk.cli.showing import folded, joined, open_log
from desk.cli.trouble import Trouble
from desk.procedure import commands as c
from desk.procedure.following import Followed, followed


def actions(chosen: Namespace) -> int:
    """List the actions that documents named, or say in the thread that one is done."""
    if chosen.done is not None:
        return _finish(chosen)
    with open_log() as (home, store):
        board = joined([fold.board() for fold in folded(home, store)])
        found = followed(board.incidents.values(), now(home, store))
    shown = [one for one in found if one.late or not chosen.late]
    if chosen.json:
        print(json.dumps([_json(one) for one in shown], ensure_ascii=False, indent=2))
    elif not shown:
        print("No late actions" if chosen.late else "No actions")
    else:
        print("\n".join(map(_line, shown)))
    return 0


def _finish(chosen: Namespace) -> int:
    chosen.id, number = chosen.done
    if not (number.isascii() and number.isdigit()):
        raise Trouble(f"{number!r} is no number of an action; `desk actions` lists them")
    return on_incident(chosen, lambda _, key: c.FinishAction(key, int(number)))


def _line(one: Followed) -> str:
    action = one.action
    state = "LATE" if one.late else "done" if action.done else "open"
    due = f"due {action.due}" if action.due else "no day"
    who = ", ".join(filter(None, (str(action.side), action.owner)))
    return f"{state:4}  {due:14}  {one.incident} {one.number}  {action.what} ({who})  [{one.title}]"


def _json(one: Followed) -> dict[str, str | int | bool]:
    action = one.action
    return {
        "incident": one.incident, "title": one.title, "number": one.number, "what": action.what,
        "owner": action.owner, "side": str(action.side), "due": action.due, "done": action.done, "late": one.late,
    }  # fmt: skip
