"""Standing messages: which rosters, classifications and policies of a channel count, and from when.

Source: procedure, "Who speaks" and "Resolution time, credits, policy".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from desk.procedure import acts
from desk.procedure.charter import Charter
from desk.procedure.durations import read_instant
from desk.procedure.errors import PolicyError
from desk.procedure.grammar import fields
from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage, Directory
from desk.procedure.policy import Policy, parse_policy
from desk.procedure.roster import Roster, ids_of_app, parse_roster, stated_since
from desk.procedure.side import Side
from desk.procedure.signature import signature, without_signature
from desk.procedure.utterances import Utterance, read_thread, records_in

Thread = Sequence[ChannelMessage]
"""A root and its replies, by `ts`."""

_MENTION = re.compile(r"<@([UW][A-Z0-9_]+)(?:\|[^>]*)?>")
_CLASSIFICATION = re.compile(r"Classification: <@([UW][A-Z0-9_]+)(?:\|[^>]*)?> is (support|operator)")


def draw_up(standing: Sequence[Thread], directory: Directory) -> Charter:
    """The charter of a channel from its standing threads (in any order) and the people Slack could name."""
    threads = sorted((thread for thread in standing if thread), key=lambda thread: thread[0].at)
    charter = _with_rosters(Charter(directory=directory), threads, {})
    dated = {
        thread[0].ts: since
        for thread in threads
        if (since := _dated_since(thread[0])) is not None and _restores(charter, since, thread[0])
    }
    if dated:
        charter = _with_rosters(Charter(directory=directory), threads, dated)
    charter = _with_classifications(charter, threads)
    return _with_policies(charter, threads)


def _with_rosters(charter: Charter, threads: Sequence[Thread], dated: Mapping[str, Micros]) -> Charter:
    """The charter with the rosters that count, in order of time; `dated` stand for messages that are gone since when
    those stood."""
    waiting: list[tuple[str, Roster, Side]] = []
    for thread in sorted(threads, key=lambda thread: dated.get(thread[0].ts, thread[0].at)):
        message, roster = thread[0], parse_roster(thread[0].text)
        if roster is None or (message.ts not in dated and _dated_since(message) is not None):
            continue
        since = dated.get(message.ts)
        is_next = roster.version > charter.roster.version
        if is_next if since is not None else _counts(charter, thread, roster):
            since = message.at if since is None else since
            charter = replace(charter, rosters=(*charter.rosters, (since, roster)))
        elif charter.is_app(message) and (signed := signature(message.text)) is not None:
            waiting.append((message.ts, roster, charter.side_of(signed[0], "", message.at)))
    newest = charter.roster.version
    return replace(charter, open_rosters=tuple(one for one in waiting if one[1].version > newest))


def _dated_since(message: ChannelMessage) -> Micros | None:
    """Since when a roster says that it was in force before it was written; None where it is no such roster."""
    since = stated_since(message.text) if parse_roster(message.text) is not None else None
    return since if since is not None and since < message.at else None


def _restores(charter: Charter, since: Micros, message: ChannelMessage) -> bool:
    """Whether a dated roster stands for a message that is gone.

    Support's desks may say so, as they may make rosters, where it fits between those that stand: their numbers grow
    with time.
    """
    roster = parse_roster(message.text)
    if roster is None or not (charter.is_desk(message) and charter.author_of(message).side is Side.SUPPORT):
        return False
    others = [one for one in charter.rosters if one[1] != roster]
    versions = [one.version for _, one in sorted([*others, (since, roster)], key=lambda one: one[0])]
    return all(one < other for one, other in pairwise(versions))


def _counts(charter: Charter, thread: Thread, roster: Roster) -> bool:
    """Whether a roster counts: the first one that lists its own app; later ones by support, with a higher number.

    A number that is there already is the loser of a race, or the same version repeated.
    """
    message = thread[0]
    if signature(message.text) is None or message.client_msg_id:
        return False
    if not charter.rosters:
        return bool(frozenset(ids_of_app(message)) & roster.apps)
    return roster.version > charter.roster.version and _stands_for_support(charter, thread)


def _stands_for_support(charter: Charter, thread: Thread) -> bool:
    """Whether support's desk made a standing message, or support accepted an app's in its thread."""
    message = thread[0]
    if charter.is_desk(message) and charter.author_of(message).side is Side.SUPPORT:
        return True
    return charter.is_app(message) and _accepted(charter, thread, Side.SUPPORT) is not None


def _accepted(charter: Charter, thread: Thread, side: Side) -> Utterance | None:
    """The first acceptance of `side` in a thread, or None. What a desk wrote down of a reply that was edited or is gone
    counts like the reply."""
    replies = thread[1:]
    said = read_thread(replies, charter, records_in(replies, charter))
    accepted = (one for one in said if one.author.side is side and acts.Accepted() in one.acts)
    return min(accepted, key=lambda one: (one.at, one.ts), default=None)


def _with_classifications(charter: Charter, threads: Sequence[Thread]) -> Charter:
    classified: dict[str, Side] = {}
    for thread in threads:
        said = classification(thread[0])
        if said is not None and _stands_for_support(charter, thread):
            classified[said[0]] = said[1]
    return replace(charter, classified=classified)


def classification(message: ChannelMessage) -> tuple[str, Side] | None:
    """Whom a message classifies, and as what; None where it is no classification."""
    first_line = without_signature(message.text).strip().partition("\n")[0]
    match = _CLASSIFICATION.fullmatch(first_line.strip())
    return (match[1], Side(match[2])) if match else None


def _with_policies(charter: Charter, threads: Sequence[Thread]) -> Charter:
    held: list[tuple[Micros, Policy]] = []
    proposed: list[tuple[str, Policy, Side]] = []
    troubles: list[tuple[str, str]] = []
    for thread in threads:
        message = thread[0]
        author = charter.author_of(message)
        if not charter.is_desk(message) or not author.side.is_party:
            continue
        try:
            policy = parse_policy(message.text)
        except PolicyError as error:
            troubles.append((message.ts, str(error)))
            continue
        if policy is None:
            continue
        found = policy_held(charter, thread)
        if found is None:
            proposed.append((message.ts, policy, author.side))
        elif not any(policy == other for _, other, _ in proposed):
            held.append((found[0], policy))
    in_force: list[tuple[Micros, Policy]] = []
    for since, policy in sorted(held, key=lambda item: item[0]):
        if not in_force or policy.version > in_force[-1][1].version:
            in_force.append((since, policy))
    newest = in_force[-1][1].version if in_force else 0
    return replace(
        charter,
        policies=tuple(in_force),
        open_policies=tuple(one for one in proposed if one[1].version > newest),
        troubles=tuple(troubles),
    )


def policy_held(charter: Charter, thread: Thread) -> tuple[Micros, tuple[str, ...]] | None:
    """Since when a policy's message has brought it in force, and who agreed; None where it has not.

    The other side accepts it in the thread. A repeat by support's desk, which names a person of each side and since
    when, holds by itself: the acceptance that it repeats may be hidden by now.
    """
    message = thread[0]
    author = charter.author_of(message)
    said = fields(without_signature(message.text))
    stated = read_instant(said.get("in force since", ""))
    if stated is not None and stated >= message.at:
        stated = None
    accepted = _accepted(charter, thread, author.side.other)
    if accepted is not None:
        return (accepted.at if stated is None else stated), (author.id, accepted.author.id)
    agreed_by = tuple(_MENTION.findall(said.get("agreed by", "")))
    sides = {charter.side_of(user, "", message.at) for user in agreed_by}
    if stated is None or author.side is not Side.SUPPORT or not sides >= {Side.SUPPORT, Side.OPERATOR}:
        return None
    return stated, agreed_by
