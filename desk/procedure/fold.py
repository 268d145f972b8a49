"""The fold of one channel: messages in, in any order and as often as they come; incidents and triage out.

What it holds is a function of the messages' newest versions and of the people Slack could name, and nothing else.
A message costs what its thread costs; only the channel's standing messages cost a new fold of everything.
Source: design, "One way round"; procedure, Part 2.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from desk.procedure.board import Board, TriageItem, UnknownAuthor
from desk.procedure.charter import Charter, draw_up, is_standing
from desk.procedure.crossings import Crossings
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, from_ts
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.records import Record
from desk.procedure.side import Side
from desk.procedure.thread import Told, fold_thread
from desk.procedure.utterances import earliest_by_operation, record_of

_MENTIONED = re.compile(r"<@([UW][A-Z0-9_]+)")


class Fold:
    """The messages of one channel, indexed by thread, and what they come to."""

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self.charter = Charter()
        self._messages: dict[str, ChannelMessage] = {}
        self._threads: dict[str, set[str]] = {}
        self._people: dict[str, Person] = {}
        self._roots_of: dict[str, set[str]] = {}
        self._standing: set[str] = set()
        self._crossings = Crossings()
        self._folded: dict[str, Incident | TriageItem] = {}
        self._strangers: dict[str, dict[str, tuple[str, int]]] = {}

    def apply(self, messages: Iterable[ChannelMessage]) -> frozenset[str]:
        """Take messages in (new ones, newer versions, repeats); the ids of what may have changed."""
        touched: set[str] = set()
        charter_touched = False
        for message in messages:
            known = self._messages.get(message.ts)
            if known == message:
                continue
            if known is not None and known.root_ts != message.root_ts:
                self._threads[known.root_ts].discard(message.ts)
                touched.add(known.root_ts)
            self._take_in(message, touched)
            if is_standing(message) or (known is not None and is_standing(known)):
                self._standing.add(message.ts)
            charter_touched = charter_touched or message.root_ts in self._standing
        if charter_touched and self._redraw():
            return self._refold(set(self._threads))
        return self._refold(touched)

    def learn(self, people: Iterable[Person]) -> frozenset[str]:
        """Take in who people are; the ids of what may have changed."""
        news = {person.id: person for person in people if self._people.get(person.id) != person}
        deciding = [key for key, person in news.items() if _decides(self._people.get(key), person)]
        self._people.update(news)
        if news and self._redraw():
            return self._refold(set(self._threads))
        return self._refold({root for key in deciding for root in self._roots_of.get(key, ())})

    def board(self, at: Micros | None = None) -> Board:
        """The board as it is known now, or the truth about the instant `at` as it is known now."""
        folded: Mapping[str, Incident | TriageItem | None] = self._folded
        if at is not None:
            folded = {root: self._fold_at(root, at) for root in self._threads}
        incidents = {one.id: one for one in folded.values() if isinstance(one, Incident)}
        triage = {one.id: self._placed(one) for one in folded.values() if isinstance(one, TriageItem)}
        name = self.charter.roster.operator_name
        return Board(incidents, triage, self.unknown_authors(), {self.channel: name} if name else {})

    def entry(self, key: str) -> Incident | TriageItem | None:
        """The incident or triage item of an id, or None."""
        one = self._folded.get(key.rpartition(":")[2])
        return self._placed(one) if isinstance(one, TriageItem) else one

    def side_of(self, user: str) -> Side:
        """The side that the newest roster (or a classification) gives a person."""
        start = self.charter.rosters[-1][0] if self.charter.rosters else 0
        return self.charter.side_of(user, "", start)

    def wants_people(self) -> frozenset[str]:
        """Ids of people who wrote, reacted or were named, whom nobody has looked up yet."""
        return frozenset(user for user in self._roots_of if user not in self._people)

    def open_roots(self) -> tuple[str, ...]:
        """Root `ts` of every live incident: what is read again and again."""
        folded = self._folded.items()
        return tuple(sorted(root for root, one in folded if isinstance(one, Incident) and one.status.is_live))

    def unknown_authors(self) -> tuple[UnknownAuthor, ...]:
        """People whom no roster and no classification covers, by their first message."""
        total: dict[str, tuple[str, int]] = {}
        for counted in self._strangers.values():
            for user, (ts, count) in counted.items():
                first, so_far = total.get(user, (ts, 0))
                total[user] = (min(first, ts), so_far + count)
        listed = (UnknownAuthor(user, self.channel, ts, count) for user, (ts, count) in total.items())
        return tuple(sorted(listed, key=lambda one: (one.first_ts, one.id)))

    def told(self, root_ts: str, *, alone: bool = False) -> Told:
        """Everything that the fold of one thread depends upon; `alone` leaves out what was merged into it."""
        thread = self._thread(root_ts)
        root = thread[0] if thread and thread[0].ts == root_ts else None
        credited = [self._messages[ts] for ts in self._crossings.credited(root_ts) if ts in self._messages]
        told_of = [*thread, *(self._messages[ts] for ts in self._crossings.loose_records(root_ts))]
        told_of += [reply for message in credited for reply in self._thread(message.ts)]
        records = [record for message in told_of if (record := record_of(message, self.charter)) is not None]
        merged = () if alone else (ts for ts in self._crossings.merged_into(root_ts) if ts != root_ts)
        joined = tuple(self.told(ts, alone=True) for ts in merged)
        replies = [message for message in thread if message is not root]
        return Told(self.channel, root_ts, root, replies, earliest_by_operation(records), credited, joined)

    def roots_moved_by(self, message: ChannelMessage) -> frozenset[str]:
        """The threads whose incidents a change of this message can move: its own, and the one it is credited to."""
        return frozenset({message.root_ts, self._crossings.credited_to.get(message.ts, message.root_ts)})

    def has_record(self, record: Record) -> bool:
        """Whether the channel holds a record of the same operation."""
        return any(known.op == record.op for known in self.told(record.thread_ts, alone=True).records)

    def _take_in(self, message: ChannelMessage, touched: set[str]) -> None:
        """Index a message by what it may touch."""
        self._messages[message.ts] = message
        self._threads.setdefault(message.root_ts, set()).add(message.ts)
        for user in _people_of(message):
            self._roots_of.setdefault(user, set()).add(message.root_ts)
        touched |= self.roots_moved_by(message) | self._crossings.note_twin(message)

    def _redraw(self) -> bool:
        """Draw the charter up again; whether anything it decides changed."""
        threads = [self._thread(root) for root in self._standing]
        old = self.charter
        new = draw_up([thread for thread in threads if thread and is_standing(thread[0])], self._people)
        self.charter = new
        return (old.rosters, old.classified, old.policies) != (new.rosters, new.classified, new.policies)

    def _thread(self, root_ts: str) -> list[ChannelMessage]:
        return [self._messages[ts] for ts in sorted(self._threads.get(root_ts, ()), key=from_ts)]

    def _refold(self, roots: set[str]) -> frozenset[str]:
        """Fold threads again after noting all their ties, and those that the ties reach."""
        reached = set(roots)
        for root_ts in roots:
            thread = self._thread(root_ts)
            self._note_loose_record(thread, reached)
            reached |= self._crossings.read(root_ts, thread, self.charter)
            reached.add(self._crossings.end_of(root_ts))
        for root_ts in reached:
            self._count_strangers(root_ts)
            one = self._fold_at(root_ts, None)
            if one is None:
                self._folded.pop(root_ts, None)
            else:
                self._folded[root_ts] = one
        return frozenset(f"{self.channel}:{root_ts}" for root_ts in reached)

    def _note_loose_record(self, thread: list[ChannelMessage], reached: set[str]) -> None:
        record = record_of(thread[0], self.charter) if thread and thread[0].is_root else None
        if record is not None and record.thread_ts != thread[0].ts:
            self._crossings.note_loose_record(thread[0].ts, record.thread_ts)
            reached.add(record.thread_ts)

    def _fold_at(self, root_ts: str, at: Micros | None) -> Incident | TriageItem | None:
        root = self._messages.get(root_ts)
        if root is not None and root.is_root and self._is_no_thread(root):
            return None
        return fold_thread(self.told(root_ts), self.charter, at)

    def _is_no_thread(self, root: ChannelMessage) -> bool:
        """A desk's standing message or record, or the later copy of a human post sent twice."""
        if record_of(root, self.charter) is not None or (is_standing(root) and self.charter.is_desk(root)):
            return True
        alive = [ts for ts in self._crossings.twins(root) if self._messages[ts].is_content]
        return bool(alive) and root.ts != min(alive, key=from_ts)

    def _count_strangers(self, root_ts: str) -> None:
        counted: dict[str, tuple[str, int]] = {}
        for message in self._thread(root_ts):
            if message.is_content and message.user:
                author = self.charter.author_of(message)
                if author.side is Side.UNKNOWN:
                    first, count = counted.get(author.id, (message.ts, 0))
                    counted[author.id] = (min(first, message.ts), count + 1)
        if counted:
            self._strangers[root_ts] = counted
        else:
            self._strangers.pop(root_ts, None)

    def _placed(self, item: TriageItem) -> TriageItem:
        """A triage item with the incident it was credited to, if any."""
        into = self._crossings.credited_to.get(item.ts)
        return replace(item, state="credited", credited_to=f"{self.channel}:{into}") if into else item


def _people_of(message: ChannelMessage) -> set[str]:
    """Users whose side a message may turn upon: its author, whom it was posted for or names, and who reacted."""
    users = {message.user, *_MENTIONED.findall(message.text)}
    users.update(user for reaction in message.reactions for user in reaction.users)
    return users - {""}


def _decides(before: Person | None, after: Person) -> bool:
    """Whether news of a person can change a verdict: their team, whether they are a bot, whether Slack knows them."""
    if before is None:
        return bool(after.team) or after.is_bot or not after.known
    return (before.team, before.is_bot, before.known) != (after.team, after.is_bot, after.known)
