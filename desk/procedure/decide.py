"""What the agreement allows: a command becomes one post, or is refused with the reason.

Source: procedure, Part 2. The window and the command line both come through here.
"""

from dataclasses import dataclass, replace
from functools import singledispatch

from desk.procedure import commands as c
from desk.procedure import wording
from desk.procedure.board import Board, TriageItem
from desk.procedure.durations import duration_words, instant_words
from desk.procedure.errors import Refused
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import MINUTE, Micros
from desk.procedure.post import Lane, Post
from desk.procedure.report import Report, format_report
from desk.procedure.side import Side
from desk.procedure.thread import LINKED, REPORTED


@dataclass(frozen=True, slots=True)
class Me:
    """Who acts: a Slack user id and the side the newest roster gives them. Empty where nobody said."""

    user: str
    side: Side


@dataclass(frozen=True, slots=True)
class Situation:
    """What a decision rests on: the board, who acts, the operation's id (eight hex digits) and the instant now."""

    board: Board
    me: Me
    op: str
    now: Micros

    def incident(self, key: str) -> Incident:
        """The incident of an id. Raises Refused where there is none."""
        found = self.board.incidents.get(key)
        if found is None:
            raise Refused(f"There is no incident {key}; `desk incidents --all` lists them")
        return found

    def item(self, key: str) -> TriageItem:
        """The triage item of an id. Raises Refused where there is none."""
        found = self.board.triage.get(key)
        if found is None:
            raise Refused(f"There is no message {key} to triage; `desk triage` lists them")
        return found

    def only(self, side: Side, what: str) -> None:
        """Raises Refused unless the one who acts is on `side`."""
        if self.me.side is not side:
            raise Refused(f"Only {'the operator' if side is Side.OPERATOR else side} can {what}")

    def post(
        self, kind: str, first_line: str, body: str, incident: Incident, lane: Lane = Lane.OTHER
    ) -> Post:
        """A reply in an incident's thread."""
        return Post(
            op=self.op,
            channel=incident.channel,
            kind=kind,
            text=wording.post_text(first_line, body, self.me.user, self.op),
            lane=lane,
            thread_ts=incident.ts,
            incident=incident.id,
        )


def decide(command: c.Command, situation: Situation) -> Post:
    """The post that carries out a command. Raises Refused with one clear line where the agreement does not allow it."""
    me = situation.me
    if not me.user:
        raise Refused("desk does not know who you are: run `desk connect --me USER` with your Slack user id")
    if not me.side.is_party:
        raise Refused(f"The roster does not say which side {me.user} is on: ask support to classify you")
    return _decide(command, situation)


@singledispatch
def _decide(command: object, situation: Situation) -> Post:
    raise TypeError(f"no rule for {type(command).__name__}")


@_decide.register
def _(command: c.ReportIssue, at: Situation) -> Post:
    report = command.report
    if not report.title.strip():
        raise Refused("A report needs a title")
    if command.reported_at is not None:
        if command.reported_at > at.now:
            raise Refused("The time at which it was reported lies in the future")
        when = f"{instant_words(command.reported_at)} by {command.means}"
        report = replace(report, extras=(*report.extras, (REPORTED, when)))
    return _report(command.channel, report, at, command.files)


def _report(channel: str, report: Report, at: Situation, files: tuple[c.Attachment, ...] = ()) -> Post:
    text = format_report(report, author=at.me.user, op=at.op, files=len(files))
    if len(text) > wording.LIMIT:
        raise Refused(
            f"The report is {len(text) - wording.LIMIT} characters too long for one Slack message: "
            "shorten it or attach the details as a file"
        )
    return Post(op=at.op, channel=channel, kind="report", text=text, lane=Lane.REPORT, files=files)


@_decide.register
def _(command: c.Acknowledge, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "acknowledge")
    _open(incident, "acknowledge")
    line = wording.acknowledged(command.level)
    return at.post("acknowledge", line, wording.spoken(command.words), incident, Lane.ACKNOWLEDGE)


@_decide.register
def _(command: c.PostUpdate, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "post an update; say it as a reply")
    _open(incident, "update")
    if not command.words.strip():
        raise Refused("An update needs words: impact now, what you are doing, when the next update comes")
    post = at.post("update", "Update", wording.spoken(command.words), incident, Lane.UPDATE)
    return replace(post, files=command.files)


@_decide.register
def _(command: c.Reply, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if not command.words.strip() and not command.files:
        raise Refused("A reply needs words or a file")
    post = at.post("reply", "Reply", wording.spoken(command.words), incident, Lane.UPDATE)
    return replace(post, files=command.files)


@_decide.register
def _(command: c.ProposeSeverity, at: Situation) -> Post:
    incident = at.incident(command.incident)
    _live(incident, "change the severity of")
    return at.post("severity", wording.severity(command.level), wording.spoken(command.words), incident)


@_decide.register
def _(command: c.Agree, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if command.what == "severity":
        return _agree_severity(incident, at)
    if command.what == "resolution":
        return _decide(c.Confirm(command.incident), at)
    if command.what == "time":
        return _agree_time(incident, at)
    if command.what == "credits":
        offer = incident.credits.open_to(at.me.side)
        figure = offer.value if offer is not None else command.value.strip()
        if not figure:
            raise Refused(
                "Nobody has proposed service credits yet: support proposes them from the operator's table"
            )
        return at.post("credits", f"Credits: {figure}", "", incident)
    raise Refused("You can agree a severity, resolution, time or credits")


def _agree_severity(incident: Incident, at: Situation) -> Post:
    _live(incident, "agree the severity of")
    theirs = incident.severity.open_proposal(at.me.side.other)
    ours = incident.severity.open_proposal(at.me.side)
    if theirs is None or (ours is not None and ours.level is theirs.level):
        raise Refused(f"The {at.me.side.other} has no open proposal of a severity to agree to")
    return at.post("agree", wording.severity_agreed(theirs.level), "", incident)


def _agree_time(incident: Incident, at: Situation) -> Post:
    offer = incident.resolution_time.open_to(at.me.side)
    total = offer.value if offer is not None else incident.resolution_computed
    if total is None:
        raise Refused("The resolution time can be agreed once the incident is resolved")
    return at.post("resolution time", f"Resolution time: {duration_words(total)}", "", incident)


@_decide.register
def _(command: c.Resolve, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "resolve")
    _open(incident, "resolve")
    if not command.summary.strip():
        raise Refused("Resolving needs a summary")
    first, body = wording.headed("Resolved", command.summary)
    return at.post("resolve", first, body, incident)


@_decide.register
def _(command: c.Confirm, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.OPERATOR, "confirm a resolution")
    if incident.status is not Status.RESOLVED:
        raise Refused(f"There is no resolution to confirm: the incident is {incident.status}")
    return at.post("confirm", "Resolution confirmed", "", incident)


@_decide.register
def _(command: c.Reopen, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if incident.status not in (Status.RESOLVED, Status.CONFIRMED, Status.CLOSED):
        raise Refused(f"Only a resolved incident can be reopened: this one is {incident.status}")
    if not command.reason.strip():
        raise Refused("Reopening needs a reason")
    first, body = wording.headed("Reopened", command.reason)
    return at.post("reopen", first, body, incident)


@_decide.register
def _(command: c.Withdraw, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if not command.reason.strip():
        raise Refused("Withdrawing needs a reason")
    if incident.status in (Status.WITHDRAWN, Status.MERGED):
        raise Refused(f"The incident is {incident.status} already")
    first, body = wording.headed("Withdrawn", command.reason)
    return at.post("withdraw", first, body, incident)


@_decide.register
def _(command: c.Take, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "take an incident")
    _live(incident, "take")
    return at.post("take", "Taken", "", incident)


@_decide.register
def _(command: c.HandOver, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "hand an incident over")
    _live(incident, "hand over")
    if command.user[:1] not in ("U", "W") or not command.user.replace("_", "").isalnum():
        raise Refused(f"{command.user!r} is no Slack user id (they begin with U or W)")
    return at.post("hand over", wording.handed_over(command.user), "", incident)


@_decide.register
def _(command: c.Merge, at: Situation) -> Post:
    incident, into = at.incident(command.incident), at.incident(command.into)
    at.only(Side.SUPPORT, "merge incidents")
    if incident.channel != into.channel:
        raise Refused("Incidents of different operators cannot be merged")
    if incident.id == into.id or into.merged_into == incident.id:
        raise Refused("An incident cannot be merged into itself")
    if Status.MERGED in (incident.status, into.status):
        raise Refused("One of the two is merged already: undo that first with `desk unmerge`")
    return at.post("merge", f"Merged into: {into.ts}", wording.labelled({"Title": into.title}), incident)


@_decide.register
def _(command: c.Unmerge, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "undo a merge")
    if incident.status is not Status.MERGED:
        raise Refused("The incident is not merged")
    return at.post("unmerge", "Unmerged", "", incident)


@_decide.register
def _(command: c.OpenLinked, at: Situation) -> Post:
    incident = at.incident(command.incident)
    said = [entry for entry in incident.timeline if entry.author.side is Side.OPERATOR and entry.text]
    said = [entry for entry in said if entry.ts == (command.ts or entry.ts) and entry.ts != incident.ts]
    if not said:
        raise Refused("No message of the operator in this thread can become a linked incident")
    symptom = said[-1]
    title = symptom.text.partition("\n")[0][:150]
    report = Report(
        title=title,
        product=incident.product,
        description=symptom.text,
        extras=((REPORTED, f"{instant_words(symptom.at)} by slack"), (LINKED, incident.ts)),
    )
    return _report(incident.channel, report, at)


@_decide.register
def _(command: c.Promote, at: Situation) -> Post:
    return _triaged(at.item(command.item), "promote", "Promoted to an incident", at)


@_decide.register
def _(command: c.Dismiss, at: Situation) -> Post:
    at.only(Side.SUPPORT, "set a message aside")
    return _triaged(at.item(command.item), "set aside", "Set aside", at)


def _triaged(item: TriageItem, kind: str, line: str, at: Situation) -> Post:
    text = wording.post_text(line, "", at.me.user, at.op)
    return Post(op=at.op, channel=item.channel, kind=kind, text=text, lane=Lane.OTHER, thread_ts=item.ts)


@_decide.register
def _(command: c.Credit, at: Situation) -> Post:
    item, incident = at.item(command.item), at.incident(command.incident)
    at.only(Side.SUPPORT, "credit a message")
    if item.channel != incident.channel:
        raise Refused("The message and the incident are of different operators")
    body = wording.labelled({"Said": instant_words(item.at)})
    return at.post("credit", f"Credited: {item.ts}", body, incident)


@_decide.register
def _(command: c.Classify, at: Situation) -> Post:
    if not command.side.is_party:
        raise Refused("A person is support or operator")
    line = f"Classification: <@{command.user}> is {command.side}"
    text = wording.post_text(line, "", at.me.user, at.op)
    return Post(op=at.op, channel=command.channel, kind="classify", text=text, lane=Lane.OTHER)


@_decide.register
def _(command: c.LogContact, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "log a contact")
    if command.means not in ("phone", "email"):
        raise Refused("A contact is by phone or email")
    if command.at > at.now + MINUTE:
        raise Refused("A contact that lies in the future cannot be logged")
    if not command.with_whom.strip():
        raise Refused("Say with whom you spoke")
    body = wording.labelled(
        {"At": instant_words(command.at), "With": command.with_whom, "Note": command.note}
    )
    return at.post("contact", f"Contact: {command.means}", body, incident, Lane.ACKNOWLEDGE)


@_decide.register
def _(command: c.SkipPhone, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "skip the phone step")
    if not command.reason.strip():
        raise Refused("Skipping the phone step needs a reason")
    word = "Phone step skipped" if command.means == "phone" else "E-mail step skipped"
    first, body = wording.headed(word, command.reason)
    return at.post("phone skipped", first, body, incident)


@_decide.register
def _(command: c.AnnounceCall, at: Situation) -> Post:
    incident = at.incident(command.incident)
    when = command.started_at if command.ended_at is None else command.ended_at
    word = "Call started" if command.ended_at is None else "Call ended"
    people = ", ".join(command.people)
    body = wording.labelled({"Link": command.link, "People": people})
    return at.post("call", f"{word}: {command.kind}, {instant_words(when)}", body, incident)


@_decide.register
def _(command: c.ScheduleReview, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "schedule the post-mortem")
    _resolved(incident, "a post-mortem is scheduled")
    return at.post("review", f"Post-mortem scheduled: {instant_words(command.at)}", "", incident)


@_decide.register
def _(command: c.HoldReview, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "say when the post-mortem was held")
    _resolved(incident, "a post-mortem is held")
    if command.at > at.now + MINUTE:
        raise Refused("A meeting that lies in the future has not been held: schedule it")
    return at.post("review", f"Post-mortem held: {instant_words(command.at)}", "", incident)


@_decide.register
def _(command: c.GiveFeedback, at: Situation) -> Post:
    incident = at.incident(command.incident)
    if not command.words.strip():
        raise Refused("Feedback needs words")
    return at.post("feedback", "Feedback", wording.spoken(command.words), incident)


@_decide.register
def _(command: c.RecordDocument, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "send the post-mortem document")
    _resolved(incident, "its document is sent")
    if command.revision <= incident.review.document_revision:
        raise Refused(
            f"Revision {incident.review.document_revision} was sent already: the next one is higher"
        )
    body = wording.labelled({"SHA-256": command.sha256, "Note": command.note})
    return at.post("document", f"Post-mortem document: revision {command.revision}", body, incident)


def _open(incident: Incident, verb: str) -> None:
    if not incident.status.is_open:
        raise Refused(f"You cannot {verb} this incident: it is {incident.status}")


def _live(incident: Incident, verb: str) -> None:
    if incident.status in (Status.WITHDRAWN, Status.MERGED):
        raise Refused(f"You cannot {verb} this incident: it is {incident.status}")


def _resolved(incident: Incident, what: str) -> None:
    if incident.status not in (Status.RESOLVED, Status.CONFIRMED, Status.CLOSED):
        raise Refused(f"Only after the resolution {what}: the incident is {incident.status}")
