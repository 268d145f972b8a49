"""One thread folded: an incident, a message still to triage, or nothing.

Source: procedure, "What is an incident".
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desk.procedure import acts
from desk.procedure.account import account
from desk.procedure.board import TriageItem
from desk.procedure.charter import Charter
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, from_ts
from desk.procedure.message import ChannelMessage
from desk.procedure.mould import mould
from desk.procedure.opening import Opening, read_told
from desk.procedure.side import Author, Side
from desk.procedure.slacktext import plain
from desk.procedure.story import Story
from desk.procedure.told import Joined, Told
from desk.procedure.utterances import Utterance, counted_once, read_thread, until

_triage_item = mould(TriageItem)

_OF_ITS_OWN = (acts.Merged, acts.Unmerged, acts.Withdrawn)
"""Acts that speak of one incident alone, never of the one it was merged into."""
_OF_ITS_TIME = (acts.Resolved, acts.Confirmed, acts.Reopened)
"""Acts of a merged incident that speak of the other one only once they are one."""


def fold_thread(told: Told, charter: Charter, horizon: Micros | None = None) -> Incident | TriageItem | None:
    """What a thread is under a charter, as everybody knows it now, or (with `horizon`) of that instant."""
    opening, utterances = read_told(told, charter, horizon)
    if opening is None:
        return _triage(told, charter, utterances, horizon)
    if horizon is not None and opening.reported_at > horizon:
        return None
    return _incident(told, charter, opening, utterances, horizon)


def fold_talk(message: ChannelMessage, author: Author) -> TriageItem | None:
    """What a person's message at top level is that is no report, and of which nobody has said anything yet."""
    return triage_item(message, author, "open") if message.is_content else None


def triage_item(root: ChannelMessage, author: Author, state: str) -> TriageItem:
    """A message of a person that is no report."""
    channel, ts = root.channel, root.ts
    return _triage_item(
        f"{channel}:{ts}", channel, ts, from_ts(ts), author, plain(root.text), state, files=root.files
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
    aside = any(acts.SetAside() in one.acts for one in utterances)
    return triage_item(root, author, "dismissed" if aside else "open")


def _incident(
    told: Told, charter: Charter, opening: Opening, own: Sequence[Utterance], horizon: Micros | None
) -> Incident:
    played = [*own, *_credited(told, charter, horizon)]
    histories = [(joined, *read_told(joined.told, charter, horizon)) for joined in told.joined]
    reported_at = min([opening.reported_at, *(other.reported_at for _, other, _ in histories if other)])
    for joined, _, theirs in histories:
        played += _as_joined([*theirs, *_credited(joined.told, charter, horizon)], joined)
    story = Story(reported_at, charter.policy_at(reported_at), told.merge)
    for one in counted_once(sorted(played, key=lambda each: (each.at, each.ts))):
        story.tell(one)
        if one.root and one.ts == told.ts:
            _react(story, told, charter, one.at)
    story.end()
    return account(story, told, charter, opening, horizon)


def _credited(told: Told, charter: Charter, horizon: Micros | None) -> list[Utterance]:
    """Messages credited to this thread, each as if it had been said in it at its own time."""
    found: list[Utterance] = []
    for message in told.credited_now:
        about = [record for record in told.records if record.ts == message.ts]
        found += [replace(one, root=False) for one in read_thread([message], charter, about)]
    return until(found, horizon)


def _as_joined(utterances: Iterable[Utterance], joined: Joined) -> Iterable[Utterance]:
    """A merged incident's utterances as the other one's: both histories, and from the merge on one story."""
    for one in utterances:
        apart = _OF_ITS_OWN if one.at > joined.since else (*_OF_ITS_OWN, *_OF_ITS_TIME)
        yield replace(one, acts=tuple(act for act in one.acts if not isinstance(act, apart)))


def _react(story: Story, told: Told, charter: Charter, at: Micros) -> None:
    """Let support's reactions to the report acknowledge, where the policy names the emoji for its level."""
    names = story.policy.acknowledging_emoji.get(story.governing, ())
    reactions = told.root.reactions if told.root is not None else ()
    users = {user for reaction in reactions if reaction.name in names for user in reaction.users}
    users |= {
        record.author
        for record in told.records
        if record.kind == "reaction" and record.ts == told.ts and record.emoji in names
    }
    support = (user for user in users if charter.side_of(user, "", from_ts(told.ts)) is Side.SUPPORT)
    user = min(support, default="")
    if user:
        story.react(user, at, told.ts)
