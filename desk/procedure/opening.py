"""How an incident began: a report, a promoted message, or what a desk wrote down of a report that is gone.

Source: procedure, "What is an incident".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desk.procedure import acts
from desk.procedure.charter import Charter
from desk.procedure.durations import read_instant
from desk.procedure.instants import Micros, from_ts
from desk.procedure.levels import levels_named
from desk.procedure.message import ChannelMessage
from desk.procedure.report import Report, parse_report
from desk.procedure.severity import Severity
from desk.procedure.side import Author, Side
from desk.procedure.signature import without_signature
from desk.procedure.slacktext import plain
from desk.procedure.told import Told
from desk.procedure.utterances import Utterance, read_thread, until

REPORTED = "Reported"
"""The extra label under which desk's form says that a report reached support at another time, by other means."""
LINKED = "Linked to"
"""The extra label under which a linked incident names the one it came from."""

_TITLE_LENGTH = 200


@dataclass(frozen=True)
class Opening:
    """How an incident began: its report (None where no report is there to read), by whom, when and by what means."""

    author: Author
    reported_at: Micros
    title: str
    report: Report | None
    description: str = ""
    level: Severity | None = None
    how: str = "slack"
    linked_to: str = ""
    deleted: bool = False


def read_told(
    told: Told, charter: Charter, horizon: Micros | None = None
) -> tuple[Opening | None, list[Utterance]]:
    """How the incident of a thread began (None where it holds none), and the thread's own utterances by time.

    The report itself stands at the time it was reported; all that counts of it is the level it names.
    """
    root = told.root if told.root is not None and told.root.is_content else None
    opening = _typed(root, charter) if root is not None else None
    levels = (acts.LevelNamed(opening.level),) if opening is not None and opening.level else ()
    utterances = read_thread(
        told.messages, charter, told.own_records, root_acts=levels if opening is not None else None
    )
    if opening is None:
        opening = (_promoted(root, charter, utterances) if root is not None else None) or _recorded(
            told, charter
        )
    if opening is not None:
        utterances = [_as_report(one, opening) if one.ts == told.ts else one for one in utterances]
    return opening, until(utterances, horizon)


def acts_now(message: ChannelMessage, charter: Charter) -> tuple[Author, tuple[acts.Act, ...]]:
    """The author of a message and what it does as it stands: a report names its level and nothing else."""
    author, done = charter.acts_of(message)
    opening = _typed(message, charter) if message.is_root else None
    if opening is not None:
        done = (acts.LevelNamed(opening.level),) if opening.level else ()
    return author, done


def _as_report(one: Utterance, opening: Opening) -> Utterance:
    levels = tuple(act for act in one.acts if isinstance(act, acts.LevelNamed))
    return replace(one, acts=levels, at=opening.reported_at if one.root else one.at)


def _typed(root: ChannelMessage, charter: Charter) -> Opening | None:
    """The opening of a root that is a report: typed by a person, or posted by desk's form."""
    author = charter.author_of(root)
    if author.side is Side.BOT:
        return None
    by_desk = charter.is_app(root)
    text = root.text if by_desk else without_signature(root.text)
    report = parse_report(text, reported_at=root.at, zone=charter.policy_at(root.at).zone)
    if report is None:
        return None
    if not by_desk:
        return Opening(author, root.at, report.title, report, level=report.severity)
    said = dict(report.extras)
    when, _, means = said.get(REPORTED, "").rpartition(" by ")
    instant = read_instant(when)
    elsewhere = instant is not None and instant <= root.at
    extras = tuple(pair for pair in report.extras if pair[0] not in (REPORTED, LINKED))
    return Opening(
        author=author,
        reported_at=instant if instant is not None and elsewhere else root.at,
        title=report.title,
        report=replace(report, extras=extras),
        level=report.severity,
        how=means if elsewhere else "slack",
        linked_to=said.get(LINKED, "").split(" ")[0],
    )


def _promoted(root: ChannelMessage, charter: Charter, utterances: Sequence[Utterance]) -> Opening | None:
    """The opening of a message that somebody made an incident: its clock starts at the message's own time."""
    author = charter.author_of(root)
    if author.side is Side.BOT or not any(acts.Promoted() in one.acts for one in utterances):
        return None
    text = plain(root.text).strip()
    title = text.partition("\n")[0].strip()[:_TITLE_LENGTH]
    levels = levels_named(text)
    level = levels[0] if len(levels) == 1 else None
    return Opening(author, root.at, title or "(no words)", None, description=text, level=level)


def _recorded(told: Told, charter: Charter) -> Opening | None:
    """The opening of a report that is gone from Slack (or no report any more), as a desk wrote it down."""
    stands = told.root is not None and told.root.is_content
    record = next((one for one in told.records if one.ts == told.ts and one.title), None)
    if record is None or (stands and record.kind == "deleted"):
        return None
    at = from_ts(told.ts)
    author = Author(record.author, charter.side_of(record.author, record.team, at))
    return Opening(
        author=author,
        reported_at=at if record.reported_at is None else record.reported_at,
        title=record.title,
        report=None,
        level=record.level,
        deleted=record.kind == "deleted",
    )
