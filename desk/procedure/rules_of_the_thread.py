"""What each act in an incident's thread asks for before it may be posted.

Source: procedure, Part 2.
"""

from collections.abc import Callable
from dataclasses import replace

from desk.procedure import commands as c
from desk.procedure import wording
from desk.procedure.attachment import Attachment
from desk.procedure.durations import duration_words, instant_words, typed_duration
from desk.procedure.errors import Refused
from desk.procedure.incident import Incident, Status
from desk.procedure.opening import REPORTED
from desk.procedure.post import Lane, Post
from desk.procedure.report import Report, format_report
from desk.procedure.side import Side
from desk.procedure.situation import Situation, must_be_live, must_be_open
from desk.procedure.slacktext import escape

REPLY = "Reply"
"""The first line of an operator's words that a desk posts."""


def _report_issue(command: c.ReportIssue, at: Situation) -> Post:
    report = command.report
    if not report.title.strip():
        raise Refused("A report needs a title")
    if command.reported_at is not None:
        if command.reported_at > at.now:
            raise Refused("The time at which it was reported lies in the future")
        when = f"{instant_words(command.reported_at)} by {command.means}"
        report = replace(report, extras=(*report.extras, (REPORTED, when)))
    return post_report(command.channel, report, at, command.files)


def _acknowledge(command: c.Acknowledge, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "acknowledge")
    must_be_open(incident, "acknowledge")
    line = wording.acknowledged(command.level)
    return at.post("acknowledge", line, wording.spoken(command.words), incident, Lane.ACKNOWLEDGE)


def _post_update(command: c.PostUpdate, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "post an update; say it as a reply")
    must_be_open(incident, "update")
    if not command.words.strip():
        raise Refused("An update needs words: impact now, what you are doing, when the next update comes")
    post = at.post("update", "Update", wording.spoken(command.words), incident, Lane.UPDATE)
    return replace(post, files=command.files)


def _reply(command: c.Reply, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if not command.words.strip() and not command.files:
        raise Refused("A reply needs words or a file")
    post = at.post("reply", REPLY, wording.spoken(command.words), incident, Lane.UPDATE)
    return replace(post, files=command.files)


def _propose_severity(command: c.ProposeSeverity, at: Situation) -> Post:
    incident = at.incident(command.incident)
    must_be_live(incident, "change the severity of")
    return at.post("severity", wording.severity(command.level), wording.spoken(command.words), incident)


def _agree(command: c.Agree, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if command.what == "severity":
        return _agree_severity(incident, at)
    if command.what == "resolution":
        return _confirm(c.Confirm(command.incident), at)
    if command.what == "time":
        return _agree_time(incident, command.value, at)
    if command.what == "credits":
        return _agree_credits(incident, command.value, at)
    raise Refused("You can agree a severity, resolution, time or credits")


def _resolve(command: c.Resolve, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "resolve")
    must_be_open(incident, "resolve")
    if not command.summary.strip():
        raise Refused("Resolving needs a summary")
    first, body = wording.headed("Resolved", command.summary)
    return at.post("resolve", first, body, incident)


def _confirm(command: c.Confirm, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.OPERATOR, "confirm a resolution")
    if incident.status is not Status.RESOLVED:
        raise Refused(f"There is no resolution to confirm: the incident is {incident.status}")
    return at.post("confirm", "Resolution confirmed", "", incident)


def _reopen(command: c.Reopen, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if incident.status not in (Status.RESOLVED, Status.CONFIRMED, Status.CLOSED):
        raise Refused(f"Only a resolved incident can be reopened: this one is {incident.status}")
    if not command.reason.strip():
        raise Refused("Reopening needs a reason")
    first, body = wording.headed("Reopened", command.reason)
    return at.post("reopen", first, body, incident)


def _withdraw(command: c.Withdraw, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if not command.reason.strip():
        raise Refused("Withdrawing needs a reason")
    if incident.status in (Status.WITHDRAWN, Status.MERGED):
        raise Refused(f"The incident is {incident.status} already")
    first, body = wording.headed("Withdrawn", command.reason)
    return at.post("withdraw", first, body, incident)


def _take(command: c.Take, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "take an incident")
    must_be_live(incident, "take")
    return at.post("take", "Taken", "", incident)


def _hand_over(command: c.HandOver, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "hand an incident over")
    must_be_live(incident, "hand over")
    if command.user[:1] not in ("U", "W") or not command.user.replace("_", "").isalnum():
        raise Refused(f"{command.user!r} is no Slack user id (they begin with U or W)")
    side = at.side_of(command.user)
    if side is not Side.SUPPORT:
        known = f"is {side}" if side.is_party else "is on no side that the roster knows"
        raise Refused(f"Only support can have an incident: {command.user} {known}")
    return at.post("hand over", wording.handed_over(command.user), "", incident)


def post_report(channel: str, report: Report, at: Situation, files: tuple[Attachment, ...] = ()) -> Post:
    """The post of a report. Raises Refused where it is too long for Slack."""
    text = format_report(report, author=at.me.user, op=at.op, files=len(files))
    if len(text) > wording.LIMIT:
        raise Refused(
            f"The report is {len(text) - wording.LIMIT} characters too long for one Slack message: "
            "shorten it or attach the details as a file"
        )
    return Post(op=at.op, channel=channel, kind="report", text=text, lane=Lane.REPORT, files=files)


def _agree_severity(incident: Incident, at: Situation) -> Post:
    must_be_live(incident, "agree the severity of")
    theirs = incident.severity.open_proposal(at.me.side.other)
    ours = incident.severity.open_proposal(at.me.side)
    if theirs is None or (ours is not None and ours.level is theirs.level):
        raise Refused(f"The {at.me.side.other} has no open proposal of a severity to agree to")
    return at.post("agree", wording.severity_agreed(theirs.level), "", incident)


def _agree_time(incident: Incident, value: str, at: Situation) -> Post:
    """Name a total: one's own, else the other side's that is open, else the computed one."""
    offer = incident.resolution_time.open_to(at.me.side)
    total = offer.value if offer is not None else incident.resolution_computed
    if total is None:
        raise Refused("The resolution time can be agreed once the incident is resolved")
    if value.strip():
        named = typed_duration(value)
        if named is None:
            raise Refused(f"{value!r} is no length of time: write it like 1:42:00 or 1 h 42 min")
        total = named
    return at.post("resolution time", f"Resolution time: {duration_words(total)}", "", incident)


def _agree_credits(incident: Incident, value: str, at: Situation) -> Post:
    """Accept the figure that is open, or name one: only support has the operator's table."""
    offer = incident.credits.open_to(at.me.side)
    figure = " ".join(value.split()) or (offer.value if offer is not None else "")
    if offer is None or figure != offer.value:
        at.only(Side.SUPPORT, "propose service credits")
    if not figure:
        raise Refused("Say which figure: support proposes service credits from the operator's table")
    return at.post("credits", f"Credits: {escape(figure)}", "", incident)


RULES: dict[type, Callable[..., Post]] = {
    c.ReportIssue: _report_issue,
    c.Acknowledge: _acknowledge,
    c.PostUpdate: _post_update,
    c.Reply: _reply,
    c.ProposeSeverity: _propose_severity,
    c.Agree: _agree,
    c.Resolve: _resolve,
    c.Confirm: _confirm,
    c.Reopen: _reopen,
    c.Withdraw: _withdraw,
    c.Take: _take,
    c.HandOver: _hand_over,
}
