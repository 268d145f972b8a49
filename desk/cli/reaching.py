"""Verbs that reach people outside the channel: phone, e-mail and calls, logged at the time they took place."""

import sys
from argparse import Namespace

from desk.cli.acting import exit_code, link_trouble, meet, on_incident
from desk.cli.instants import full_id
from desk.cli.trouble import Trouble
from desk.cli.working import in_loop, opened, outcome_line
from desk.procedure import commands as c
from desk.sync.once import log_contact

KEPT = "kept on this computer: it is recorded in the thread, at its own time, when Slack is back"


def phone(chosen: Namespace) -> int:
    """Log a call by phone, or skip it with a reason."""
    return _contact(chosen, "phone")


def email(chosen: Namespace) -> int:
    """Log an e-mail, or skip it with a reason."""
    return _contact(chosen, "email")


def call(chosen: Namespace) -> int:
    """Log a huddle or Teams call that took place."""
    if chosen.skip is not None:
        raise Trouble("A call that did not take place needs no word: only the phone step of a P1 is skipped")
    people = (chosen.with_whom,) if chosen.with_whom else ()
    return on_incident(
        chosen, lambda _, key: c.AnnounceCall(key, "call", "", chosen.done, chosen.done, people)
    )


def _contact(chosen: Namespace, means: str) -> int:
    if chosen.skip is not None:
        return on_incident(chosen, lambda _, key: c.SkipPhone(key, chosen.skip, means))
    if not chosen.with_whom.strip():
        raise Trouble("Say with whom you spoke: --with NAME")

    async def run() -> int:
        async with opened() as work:
            await meet(work, chosen.id)
            key = full_id(work.desks.board(), chosen.id)
            delivery = await log_contact(
                work.desks, c.LogContact(key, means, chosen.done, chosen.with_whom, chosen.note)
            )
            if delivery is None:
                print("not delivered: Slack does not answer")
                print(f"desk: {KEPT}", file=sys.stderr)
                return 0
            print(outcome_line(delivery, link_trouble(work, delivery)))
            return exit_code(delivery)

    return in_loop(run)
