"""What to say on the phone: an incident as sentences to read aloud.

Source: procedure, "Backup channels": phone for any P1, and while Slack is unavailable.
"""

from zoneinfo import ZoneInfo

from desk.outreach.single_line import one_line
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, to_datetime
from desk.procedure.severity import Severity

_LEVELS = {
    Severity.P1: "priority one",
    Severity.P2: "priority two",
    Severity.P3: "priority three",
    Severity.P4: "priority four",
}


def phone_script(
    incident: Incident, *, caller: str, to: str, zone: str, now: Micros, slack_down: bool = False
) -> str:
    """Sentences for a call to somebody of the operator, times in their `zone` (IANA) with its name.

    `caller` and `to` are names as a person says them. The words of the report are quoted on one line each.
    """
    level = incident.severity.governing
    said = [
        f"Hello {one_line(to, 80)}, this is {one_line(caller, 80)} from support.",
        f"I am calling about an incident of {_LEVELS[level]}, {level.word.lower()}: {_quoted(incident.title)}.",
    ]
    if slack_down:
        said.append("Slack does not answer at the moment, so we go on by phone and e-mail until it is back.")
    if incident.product:
        said.append(f"It concerns {_quoted(incident.product)}.")
    said.append(f"It was reported {_when(incident.reported_at, zone, now)}.")
    if incident.impact:
        said.append(f"The impact as we know it: {_quoted(incident.impact)}.")
    if incident.acknowledged_at is None:
        said.append("We have your report and are working on it now. With this call it is acknowledged.")
    else:
        said.append(f"We acknowledged it {_when(incident.acknowledged_at, zone, now)} and are working on it.")
    if incident.severity.agreed is None:
        said.append(f"Do you agree that this is {_LEVELS[level]}?")
    run = incident.next_due()
    if run is not None and run.due_at > now:
        said.append(f"You hear from us again by {_clock(run.due_at, zone)}.")
    said.append("Please tell me what you see now, who else should know, and how to reach you.")
    return "\n".join(said)


def _quoted(words: str) -> str:
    return one_line(words, 240).rstrip(".")


def _when(at: Micros, zone: str, now: Micros) -> str:
    same_day = (
        to_datetime(at).astimezone(ZoneInfo(zone)).date()
        == to_datetime(now).astimezone(ZoneInfo(zone)).date()
    )
    day = "" if same_day else f"on {to_datetime(at).astimezone(ZoneInfo(zone)):%d %B %Y} "
    return f"{day}at {_clock(at, zone)}"


def _clock(at: Micros, zone: str) -> str:
    return f"{to_datetime(at).astimezone(ZoneInfo(zone)):%H:%M %Z}"
