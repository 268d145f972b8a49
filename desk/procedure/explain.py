"""Why is this the deadline: one sentence a clock, to paste to the other party.

Source: procedure, "Clocks": every clock can explain itself.
"""

from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.durations import instant_words, minutes_words
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import HOUR, SECOND, Micros

_NAMES = {
    ClockName.ACKNOWLEDGE: "Acknowledge",
    ClockName.UPDATE: "Next update",
    ClockName.POSTMORTEM: "Post-mortem",
}
_STOPS = {
    ClockName.ACKNOWLEDGE: "any message of support in the thread stops it",
    ClockName.UPDATE: "every message of support in the thread stops it",
    ClockName.POSTMORTEM: "a meeting held before it closes stops it",
}
_FROM = {
    "reported": "reported",
    "support": "support's last message",
    "reopened": "reopened",
    "resolved": "resolved",
    "upgraded": "upgraded after the resolution",
}


def why(run: ClockRun, incident: Incident, now: Micros, workspace_url: str = "") -> str:
    """One sentence: clock, start, rule, policy version, due, and what stopped it (with the message's link) or would.

    Lateness is rounded up to the second, never to met.
    """
    start = f"{_NAMES[run.name]}: {_FROM[run.rule]} {instant_words(run.started_at)}"
    policy = f"policy {run.policy_version}"
    if run.name is ClockName.POSTMORTEM:
        opens = run.started_at if run.opens_at is None else run.opens_at
        hours = f"opens {(opens - run.started_at) // HOUR} h and closes {run.within // HOUR} h later"
        rule = f"the window {hours} ({policy})"
        due = f"due from {instant_words(opens)} to {instant_words(run.due_at)}"
    else:
        rule, due = f"plus {minutes_words(run.within)} ({policy})", f"due {instant_words(run.due_at)}"
    return f"{start}, {rule}, {due}; {_ending(run, incident, now, workspace_url)}."


def _ending(run: ClockRun, incident: Incident, now: Micros, workspace_url: str) -> str:
    late = f"late by {late_words(run.late(now))}" if run.late(now) else ""
    if run.stopped_at is None:
        return f"{late}: {_STOPS[run.name]}" if late else _STOPS[run.name]
    ended = instant_words(run.stopped_at)
    if run.void:
        return f"ended {ended} ({_end_of(run, incident)}): {late or 'without a verdict'}"
    means = "" if run.channel_of_stop == "slack" else f", by {run.channel_of_stop}"
    link = permalink(incident.channel, run.evidence, incident.thread_ts or incident.ts, workspace_url)
    after = (
        ""
        if run.name is ClockName.POSTMORTEM
        else f", after {minutes_words(run.stopped_at - run.started_at)}"
    )
    return f"stopped {ended}{after}{means}, by {run.stopped_by} ({link}): {late or 'met'}"


def _end_of(run: ClockRun, incident: Incident) -> str:
    if run.cycle < incident.cycle:
        return "reopened"
    return (
        str(incident.status)
        if incident.status in (Status.WITHDRAWN, Status.MERGED)
        else "waived by both sides"
    )


def late_words(late: Micros) -> str:
    """Lateness as minutes and seconds, rounded up to the second: never 00:00 for what is late."""
    return minutes_words(-(-late // SECOND) * SECOND)


def permalink(channel: str, ts: str, root_ts: str, workspace_url: str = "") -> str:
    """The https link of a message (docs.slack.dev, chat.getPermalink) under the roster's workspace, or Slack's own."""
    base = (workspace_url or "https://slack.com").rstrip("/")
    link = f"{base}/archives/{channel}/p{ts.replace('.', '')}"
    return link if ts == root_ts else f"{link}?thread_ts={root_ts}&cid={channel}"
