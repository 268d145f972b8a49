"""Why a clock is due when it is: start, rule, policy, and what stops it."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.incident import Entry, Incident
from desk.ui.book import Book
from desk.ui.wording.durations import hhmmss, whole

translate = QCoreApplication.translate


def why(incident: Incident, run: ClockRun, book: Book, zone: tzinfo) -> str:
    """One or two sentences; times are on the wall of `zone`."""
    policy = translate("why", "policy {0}").format(run.policy_version)
    if run.name is ClockName.POSTMORTEM:
        return translate(
            "why", "P1 and P2 have one. The window opens {0} and closes {1} after the resolution."
        ).format(whole((run.opens_at or run.started_at) - run.started_at), whole(run.due_at - run.started_at))
    start = _start(incident, run, book, zone)
    if run.stopped_at is not None:
        due = translate("why", "{0}, due {1}, {2}.").format(start, hhmmss(run.due_at, zone), policy)
        stopped = translate("why", "Stopped {0} by {1}.").format(
            hhmmss(run.stopped_at, zone), _whose(book.name(run.stopped_by)) if run.stopped_by else "—"
        )
        return f"{due} {stopped}"
    due = translate("why", "{0} plus {1}, {2}.").format(start, whole(run.within), policy)
    if run.name is ClockName.ACKNOWLEDGE:
        return due + " " + translate("why", "Any message of support in the thread stops it.")
    waiting = [d for d in book.waiting(incident.id) if d.post.kind == "update"]
    if waiting:
        late = translate("why", "The update of {0} counts only when Slack accepts it.")
        return due + " " + late.format(hhmmss(waiting[0].made_at, zone))
    return due


def _start(incident: Incident, run: ClockRun, book: Book, zone: tzinfo) -> str:
    when = hhmmss(run.started_at, zone)
    entry = _entry_at(incident, run)
    if run.started_at == incident.reported_at or entry is None:
        return translate("why", "Reported {0}").format(when)
    return translate("why", "{0} of {1}").format(_whose(book.name(entry.author.id)), when)


def _entry_at(incident: Incident, run: ClockRun) -> Entry | None:
    return next((entry for entry in incident.timeline if entry.at == run.started_at), None)


def _whose(name: str) -> str:
    first = name.split(maxsplit=1)[0] if name.split() else name
    return translate("why", "{0}’s message").format(first)
