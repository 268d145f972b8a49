"""`desk backup`: whether Slack is there, and working without it by hand."""

from argparse import Namespace
from collections.abc import Iterator

from desk.app.status import status_of
from desk.app.work import Work
from desk.cli.showing import clock_words
from desk.cli.working import in_loop, opened
from desk.outreach.forecast import answer_due, warnings
from desk.outreach.outage import Availability, Switch
from desk.outreach.single_line import one_line
from desk.procedure.clocks import ClockName
from desk.procedure.durations import instant_words
from desk.sync.once import freshen


def backup(chosen: Namespace) -> int:
    """Switch backup mode, or say how things stand."""

    async def run() -> int:
        async with opened() as work:
            if chosen.what == "status":
                for channel in work.desks.channels:
                    await freshen(channel)
                ask = status_of(work.home)
                if ask is not None and work.desks.backup.fails:
                    reading = await ask(work.desks.now())
                    if reading is not None:
                        work.desks.backup.read_status(reading, work.desks.now())
            else:
                me = next((one.me for one in work.home.settings.connections if one.me), "")
                now = work.desks.now()
                work.desks.backup.switch(
                    Switch(chosen.what == "on", now, me, one_line(chosen.reason, 200)), now
                )
            for line in _lines(work):
                print(line)
            return 0

    return in_loop(run)


def _lines(work: Work) -> Iterator[str]:
    desks, now = work.desks, work.desks.now()
    state = desks.backup.state(now)
    yield from _availability(state.availability)
    for key, contacts in state.kept.items():
        many = "1 contact" if len(contacts) == 1 else f"{len(contacts)} contacts"
        yield f"{many} of {key} kept on this computer: recorded in one message when Slack is back"
    board = desks.board()
    running = {
        incident.id: run.due_at for incident in board.live() if (run := incident.next_due()) is not None
    }
    counted = {
        key: answer_due(board.incidents[key], state.kept.get(key, ())) or at for key, at in running.items()
    }
    pending = work.store.outbox.pending()
    for warning in warnings(pending, counted, now=now, available=state.availability.available):
        yield f"{warning.incident}: {warning.line}"
    if not state.availability.available:
        yield "Deadlines keep running:" if running else "No deadline is running"
        for key in sorted(running, key=lambda each: running[each]):
            incident = board.incidents[key]
            words = "; ".join(filter(None, (clock_words(incident, name, now) for name in ClockName)))
            yield f"  {key}  {incident.severity.governing.name}  {one_line(incident.title, 80)}  {words}"


def _availability(found: Availability) -> Iterator[str]:
    if found.available:
        yield "Slack is available" + (", as a person says" if found.by_hand else "")
    elif found.since is not None:
        yield f"Slack unavailable since {instant_words(found.since)}. {found.line}"
        if found.offered:
            yield "Use phone and e-mail: `desk phone` and `desk email` log them; `desk backup on` says so to desk"
    if found.page:
        yield f"Slack's status page: {found.page}"
