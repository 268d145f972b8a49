"""One thread folded: an incident, a message still to triage, or nothing.

Source: procedure, "What is an incident".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.procedure import acts
from desk.procedure.board import TriageItem
from desk.procedure.charter import Charter
from desk.procedure.durations import read_instant
from desk.procedure.incident import Incident, Proposal, Review, SeverityState
from desk.procedure.instants import Micros, from_ts
from desk.procedure.message import ChannelMessage, File
from desk.procedure.records import Record
from desk.procedure.report import Report, parse_report
from desk.procedure.severity import Severity, levels_named
from desk.procedure.side import Author, Side
from desk.procedure.slacktext import plain
from desk.procedure.story import Story
from desk.procedure.utterances import Utterance, read_thread

REPORTED = "Reported"
"""The extra label under which desk's form says that a report reached support at another time, by other means."""
LINKED = "Linked to"
"""The extra label under which a linked incident names the one it came from."""


@dataclass(frozen=True)
class Told:
    """Everything the fold of one thread depends upon, but for the charter.

    `root` is None where nobody has read it; `credited` are top-level messages credited to this thread, `joined`
    the threads merged into it; `records` speak of any of them.
    """

    channel: str
    ts: str
    root: ChannelMessage | None
    replies: Sequence[ChannelMessage] = ()
    records: Sequence[Record] = ()
    credited: Sequence[ChannelMessage] = ()
    joined: Sequence["Told"] = ()

    @property
    def messages(self) -> list[ChannelMessage]:
        """Root and replies."""
        return [self.root, *self.replies] if self.root is not None else list(self.replies)


@dataclass(frozen=True)
class Opening:
    """How an incident began: its report (None for a promoted message), by whom, when and by what means."""

    author: Author
    reported_at: Micros
    title: str
    report: Report | None
    description: str = ""
    level: Severity | None = None
    how: str = "slack"
    linked_to: str = ""
    deleted: bool = False


def fold_thread(told: Told, charter: Charter, horizon: Micros | None = None) -> Incident | TriageItem | None:
    """What a thread is under a charter, as everybody knows it now, or (with `horizon`) of that instant."""
    opening, utterances = _read(told, charter, horizon)
    if opening is None:
        return _triage(told, charter, utterances, horizon)
    if horizon is not None and opening.reported_at > horizon:
        return None
    return _incident(told, charter, opening, utterances, horizon)


def acts_now(message: ChannelMessage, charter: Charter) -> tuple[Author, tuple[acts.Act, ...]]:
    """The author of a message and what it does as it stands: a report names its level and nothing else."""
    author, done = charter.acts_of(message)
    typed = _typed_opening(message, charter) if message.is_root else None
    if typed is not None:
        done = (acts.LevelNamed(typed.level),) if typed.level else ()
    return author, done


def _read(told: Told, charter: Charter, horizon: Micros | None) -> tuple[Opening | None, list[Utterance]]:
    """How the incident of a thread began (None where it holds none), and its own utterances."""
    root = told.root
    typed = _typed_opening(root, charter) if root is not None and root.is_content else None
    if typed is not None:
        named = (acts.LevelNamed(typed.level),) if typed.level else ()
        return typed, read_thread(told.messages, charter, told.records, horizon, root_acts=named)
    utterances = read_thread(told.messages, charter, told.records, horizon)
    return _promoted(root, charter, utterances) or _recorded(told, charter), utterances


def _promoted(
    root: ChannelMessage | None, charter: Charter, utterances: Sequence[Utterance]
) -> Opening | None:
    """The opening of a message that somebody made an incident: its clock starts at the message's own time."""
    if root is None or not root.is_content or not any(_promotes(one) for one in utterances):
        return None
    author = charter.author_of(root)
    if author.side is Side.BOT:
        return None
    text = plain(root.text).strip()
    title = text.partition("\n")[0].strip()
    levels = levels_named(text)
    level = levels[0] if len(levels) == 1 else None
    return Opening(author, root.at, title[:200] or "(no words)", None, description=text, level=level)


def _recorded(told: Told, charter: Charter) -> Opening | None:
    """The opening of a report that is gone from Slack, as a desk wrote it down."""
    record = next((one for one in told.records if one.ts == told.ts and one.reported), None)
    if record is None:
        return None
    at = from_ts(told.ts)
    author = Author(record.author, charter.side_of(record.author, record.team, at))
    return Opening(author, at, record.title, None, level=record.level, deleted=True)


def _typed_opening(root: ChannelMessage, charter: Charter) -> Opening | None:
    """The opening of a root that is a report: typed by a person, or posted by desk's form."""
    author = charter.author_of(root)
    if author.side is Side.BOT:
        return None
    by_desk = charter.is_app(root)
    report = parse_report(root.text, reported_at=root.at, zone=charter.policy_at(root.at).zone)
    if report is None:
        return None
    reported_at, how, linked = root.at, "slack", ""
    if by_desk:
        said = dict(report.extras)
        when, _, means = said.get(REPORTED, "").rpartition(" by ")
        instant = read_instant(when)
        if instant is not None and instant <= root.at:
            reported_at, how = instant, means
        linked = said.get(LINKED, "").split(" ")[0]
        report = replace(
            report, extras=tuple(pair for pair in report.extras if pair[0] not in (REPORTED, LINKED))
        )
    return Opening(
        author, reported_at, report.title, report, level=report.severity, how=how, linked_to=linked
    )


def _promotes(one: Utterance) -> bool:
    return (
        one.by_desk and one.author.side.is_party and any(isinstance(act, acts.Promoted) for act in one.acts)
    )


def _triage(
    told: Told, charter: Charter, utterances: Sequence[Utterance], horizon: Micros | None
) -> TriageItem | None:
    root = told.root
    if root is None or not root.is_content or (horizon is not None and root.at > horizon):
        return None
    author = charter.author_of(root)
    if author.side is Side.BOT:
        return None
    aside = any(
        isinstance(act, acts.SetAside) and one.author.side.is_party for one in utterances for act in one.acts
    )
    return TriageItem(
        id=f"{told.channel}:{told.ts}",
        channel=told.channel,
        ts=told.ts,
        at=root.at,
        author=author,
        text=plain(root.text),
        state="dismissed" if aside else "open",
        files=root.files,
    )


def _incident(
    told: Told, charter: Charter, opening: Opening, own: Sequence[Utterance], horizon: Micros | None
) -> Incident:
    utterances = list(own)
    reported_at = opening.reported_at
    for joined in told.joined:
        other, theirs = _read(joined, charter, horizon)
        if other is not None:
            reported_at = min(reported_at, other.reported_at)
            utterances += [replace(one, acts=_without_merges(one.acts)) for one in theirs]
            utterances += _credited(joined, charter, horizon)
    utterances += _credited(told, charter, horizon)
    policy = charter.policy_at(reported_at)
    story = Story(reported_at, policy, told.ts)
    root = _first_word(told, opening, own)
    if root is not None:
        story.tell(root)
        _react(story, told, charter)
    for one in sorted(utterances, key=lambda each: (each.at, each.ts)):
        if one.ts != told.ts or (one.recorded and not one.root):
            story.tell(one)
    story.close_merged()
    return _read_off(story, told, charter, opening, horizon)


def _first_word(told: Told, opening: Opening, own: Sequence[Utterance]) -> Utterance | None:
    """The report as the first utterance: all that counts of it is the level it names, its author's proposal."""
    root = next((one for one in own if one.ts == told.ts and one.root), None)
    if root is None:
        return None
    named = tuple(act for act in root.acts if isinstance(act, acts.LevelNamed))
    return replace(root, at=opening.reported_at, acts=named)


def _credited(told: Told, charter: Charter, horizon: Micros | None) -> list[Utterance]:
    """Top-level messages credited to this thread, each as if it had been said in it at its own time."""
    return [
        replace(one, root=False)
        for message in told.credited
        for one in read_thread(
            [message], charter, [record for record in told.records if record.ts == message.ts], horizon
        )
    ]


def _without_merges(done: tuple[acts.Act, ...]) -> tuple[acts.Act, ...]:
    return tuple(act for act in done if not isinstance(act, acts.Merged | acts.Unmerged | acts.Withdrawn))


def _react(story: Story, told: Told, charter: Charter) -> None:
    """Let support's reactions to the report acknowledge, where the policy names the emoji for its level."""
    names = story.policy.acknowledging_emoji.get(story.governing, ())
    if not names:
        return
    reactions = told.root.reactions if told.root is not None else ()
    users = [user for reaction in reactions if reaction.name in names for user in reaction.users]
    users += [
        one.author
        for one in told.records
        if one.kind == "reaction" and one.ts == told.ts and one.emoji in names
    ]
    support = sorted(user for user in users if charter.side_of(user, "", from_ts(told.ts)) is Side.SUPPORT)
    for user in dict.fromkeys(support):
        story.react(user)


def _read_off(
    story: Story, told: Told, charter: Charter, opening: Opening, horizon: Micros | None
) -> Incident:
    report, severity = opening.report, story.severity
    files = _files(told, charter, horizon)
    evidence = bool(files) or bool(report and report.evidence_named)
    governing = story.governing
    phoned = any(contact.means == "phone" for contact in story.contacts)
    resolved = next((run for run in reversed(story.runs.reviews) if not run.void), None)
    return Incident(
        id=f"{told.channel}:{told.ts}",
        channel=told.channel,
        ts=told.ts,
        title=opening.title,
        product=report.product if report else "",
        description=report.description if report else opening.description,
        impact=report.impact if report else "",
        extras=report.extras if report else (),
        missing=_missing(opening, has_evidence=evidence),
        unread=report.unread if report else (),
        status=story.status,
        cycle=story.cycle,
        severity=SeverityState(
            governing=governing,
            agreed=severity.agreed,
            agreed_at=severity.agreed_at,
            agreed_by=severity.agreed_by,
            proposals=tuple(
                Proposal(offer.side, offer.by, offer.value, offer.at) for offer in severity.offers
            ),
            history=tuple(
                Proposal(offer.side, offer.by, offer.value, offer.at) for offer in severity.history
            ),
        ),
        occurred_at=report.occurred_at if report else None,
        reported_at=story.reported_at,
        reported_by=opening.author,
        acknowledged_at=story.runs.acknowledge.stopped_at if story.runs.is_acknowledged else None,
        resolved_at=story.resolved_at,
        resolution_summary=story.summary,
        confirmed_at=story.confirmed_at,
        resolution_time=story.time,
        resolution_computed=story.resolution_computed,
        gaps_between_cycles=story.pauses,
        clocks=story.runs.all(),
        owner=story.owner,
        acknowledged_by=tuple(story.acknowledged_by),
        seen_by=_seen_by(told, charter, horizon),
        stakeholders=report.stakeholders if report else (),
        files=files,
        timeline=tuple(story.timeline),
        contacts=tuple(story.contacts),
        policy_version=story.policy.version,
        last_support_at=story.last_support_at,
        phone_required=governing in story.policy.phoned and story.status.is_open and not phoned,
        review=Review(
            owed=story.review_owed,
            opens_at=resolved.opens_at if resolved else None,
            closes_at=resolved.due_at if resolved else None,
            scheduled=tuple(story.scheduled),
            held_at=story.held_at,
            held_early=bool(
                resolved and story.held_at is not None and story.held_at < (resolved.opens_at or 0)
            ),
            document_sent_at=story.document_sent_at,
            document_revision=story.document_revision,
        ),
        credits=story.credits,
        feedback=tuple(story.feedback),
        linked_to=f"{told.channel}:{opening.linked_to}" if opening.linked_to else "",
        merged_into=f"{told.channel}:{story.merged_into}" if story.merged_into else "",
        deleted=opening.deleted,
        how_reported=opening.how,
    )


def _missing(opening: Opening, *, has_evidence: bool) -> tuple[str, ...]:
    if opening.report is not None:
        return opening.report.missing(has_evidence)
    absent = ["product", *([] if opening.description else ["description"]), "impact"]
    absent += [*([] if opening.level else ["severity"]), "occurred", "stakeholders"]
    return tuple(absent + ([] if has_evidence else ["evidence"]))


def _files(told: Told, charter: Charter, horizon: Micros | None) -> tuple[File, ...]:
    """Evidence: what people of the channel and desks attached, once each, in the order it came."""
    found: dict[str, File] = {}
    for message in [
        *told.messages,
        *told.credited,
        *(each for joined in told.joined for each in joined.messages),
    ]:
        if message.is_content and message.files and (horizon is None or message.at <= horizon):
            if charter.is_desk(message) or charter.author_of(message).side is not Side.BOT:
                for file in message.files:
                    found.setdefault(file.id, file)
    return tuple(found.values())


def _seen_by(told: Told, charter: Charter, horizon: Micros | None) -> tuple[str, ...]:
    """Who reacted to the report or to a message of its thread; bots do not see."""
    users = [
        user
        for message in told.messages
        if message.is_content and (horizon is None or message.at <= horizon)
        for reaction in message.reactions
        for user in reaction.users
    ]
    users += [record.author for record in told.records if record.kind == "reaction"]
    people = (user for user in users if user not in charter.roster.apps)
    return tuple(user for user in dict.fromkeys(people) if not _is_bot(user, charter))


def _is_bot(user: str, charter: Charter) -> bool:
    person = charter.directory.get(user)
    return person is not None and person.is_bot
