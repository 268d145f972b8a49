"""What moving messages and incidents about the board asks for: merge, link, triage, classify.

Source: procedure, Part 2.
"""

from collections.abc import Callable

from desk.procedure import commands as c
from desk.procedure import wording
from desk.procedure.board import TriageItem
from desk.procedure.durations import instant_words
from desk.procedure.errors import Refused
from desk.procedure.incident import Status
from desk.procedure.instants import Micros
from desk.procedure.opening import LINKED, REPORTED
from desk.procedure.post import Lane, Post
from desk.procedure.report import Report
from desk.procedure.rules_of_the_thread import REPLY, post_report
from desk.procedure.side import Side
from desk.procedure.situation import Situation


def _merge(command: c.Merge, at: Situation) -> Post:
    incident, into = at.incident(command.incident), at.incident(command.into)
    at.only(Side.SUPPORT, "merge incidents")
    if incident.channel != into.channel:
        raise Refused("Incidents of different operators cannot be merged")
    if incident.id == into.id or into.merged_into == incident.id:
        raise Refused("An incident cannot be merged into itself")
    if Status.MERGED in (incident.status, into.status):
        raise Refused("One of the two is merged already: undo that first with `desk unmerge`")
    if Status.WITHDRAWN in (incident.status, into.status):
        raise Refused("One of the two is withdrawn: it lives on in no other, and no other in it")
    return at.post("merge", f"Merged into: {into.ts}", wording.labelled({"Title": into.title}), incident)


def _unmerge(command: c.Unmerge, at: Situation) -> Post:
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "undo a merge")
    if incident.status is not Status.MERGED:
        raise Refused("The incident is not merged")
    return at.post("unmerge", "Unmerged", "", incident)


def _open_linked(command: c.OpenLinked, at: Situation) -> Post:
    incident = at.incident(command.incident)
    said = [entry for entry in incident.timeline if entry.author.side is Side.OPERATOR and entry.text]
    if command.ts:
        said = [entry for entry in said if entry.ts == command.ts != incident.ts]
    else:
        said = [entry for entry in said if entry.kind == "message"]
    if not said:
        raise Refused("No message of the operator in this thread can become a linked incident")
    symptom = said[-1]
    words = symptom.text.removeprefix(f"{REPLY}\n")
    report = Report(
        title=words.partition("\n")[0][:150],
        product=incident.product,
        description=words,
        extras=((REPORTED, f"{instant_words(symptom.at)} by slack"), (LINKED, incident.ts)),
    )
    return post_report(incident.channel, report, at)


def _promote(command: c.Promote, at: Situation) -> Post:
    return _triaged(at.item(command.item), "promote", "Promoted to an incident", at)


def _dismiss(command: c.Dismiss, at: Situation) -> Post:
    at.only(Side.SUPPORT, "set a message aside")
    return _triaged(at.item(command.item), "set aside", "Set aside", at)


def _credit(command: c.Credit, at: Situation) -> Post:
    """Credit a top-level message, or a reply said in a wrong thread."""
    incident = at.incident(command.incident)
    at.only(Side.SUPPORT, "credit a message")
    channel, ts, said_at = _said(command.item, at)
    if channel != incident.channel:
        raise Refused("The message and the incident are of different operators")
    if any(entry.ts == ts for entry in incident.timeline):
        raise Refused("The message counts for this incident already")
    return at.post("credit", f"Credited: {ts}", wording.labelled({"Said": instant_words(said_at)}), incident)


def _said(key: str, at: Situation) -> tuple[str, str, Micros]:
    """Channel, `ts` and time of a message by its id: one to triage, or a reply in some incident's thread."""
    item = at.board.triage.get(key)
    if item is not None:
        return item.channel, item.ts, item.at
    channel, _, ts = key.rpartition(":")
    for incident in at.board.incidents.values():
        if incident.channel == channel and incident.ts != ts:
            for entry in incident.timeline:
                if entry.ts == ts and entry.kind != "report":
                    return channel, ts, entry.at
    raise Refused(f"There is no message {key} to credit; `desk triage` lists those at top level")


def _classify(command: c.Classify, at: Situation) -> Post:
    if not command.side.is_party:
        raise Refused("A person is support or operator")
    if at.charter.is_app_user(command.user):
        raise Refused(f"{command.user} is an app: only a roster says whose desk it is")
    listed = at.charter.listed_side(command.user, at.now)
    if listed.is_party:
        raise Refused(
            f"The roster says already that {command.user} is {listed}: only a new roster changes that"
        )
    line = f"Classification: <@{command.user}> is {command.side}"
    text = wording.post_text(line, "", at.me.user, at.op)
    return Post(op=at.op, channel=command.channel, kind="classify", text=text, lane=Lane.OTHER)


def _triaged(item: TriageItem, kind: str, line: str, at: Situation) -> Post:
    text = wording.post_text(line, "", at.me.user, at.op)
    return Post(op=at.op, channel=item.channel, kind=kind, text=text, lane=Lane.OTHER, thread_ts=item.ts)


RULES: dict[type, Callable[..., Post]] = {
    c.Merge: _merge,
    c.Unmerge: _unmerge,
    c.OpenLinked: _open_linked,
    c.Promote: _promote,
    c.Dismiss: _dismiss,
    c.Credit: _credit,
    c.Classify: _classify,
}
