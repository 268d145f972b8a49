"""The call about an incident that is under way, as its thread tells it: announced and not ended yet."""

import re
from dataclasses import dataclass

from desk.outreach.openable import may_open
from desk.procedure.durations import read_instant
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros

_FIRST = re.compile(r"Call (started|ended): ([^,\n]{1,40}), ([^\n]+)")
_LINK = re.compile(r"^\W*Link:\W*(https://\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RunningCall:
    """A call of a kind (``huddle``, ``teams``) that runs since `at`, begun by a user; `link` joins it, or is empty."""

    kind: str
    at: Micros
    by: str
    link: str = ""


def running_call(incident: Incident) -> RunningCall | None:
    """The call that was announced last, unless it has ended or the incident is over."""
    running: RunningCall | None = None
    if not incident.status.is_open:
        return None
    for entry in incident.timeline:
        match = _FIRST.match(entry.text) if entry.kind == "call" else None
        at = read_instant(match[3]) if match else None
        if match is None or at is None:
            continue
        if match[1] == "ended":
            running = None
            continue
        link = _LINK.search(entry.text)
        opens = link is not None and may_open(link[1])
        running = RunningCall(match[2], at, entry.author.id, link[1] if link is not None and opens else "")
    return running
