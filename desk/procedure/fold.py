"""The fold of one channel: messages in, in any order and as often as they come; incidents and triage out.

What it holds is a function of the messages' newest versions and of the people Slack could name, and nothing else.
A message costs what its thread costs; only the channel's standing messages cost a new fold of everything.
Source: design, "One way round"; procedure, Part 2.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from types import MappingProxyType

from desk.procedure.board import Board, TriageItem, UnknownAuthor
from desk.procedure.charter import Charter
from desk.procedure.crossings import Crossings, read_crossings
from desk.procedure.fixed import is_standing
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, from_ts
from desk.procedure.involved import decides, people_in
from desk.procedure.merges import Merges, end_of, joined_since
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.opening import read_told
from desk.procedure.records import Record
from desk.procedure.report import may_be_report
from desk.procedure.side import Side
from desk.procedure.standing import draw_up
from desk.procedure.strangers import Strangers, said_by_strangers
from desk.procedure.talk import Talk
from desk.procedure.thread import fold_talk, fold_thread
from desk.procedure.told import Joined, Merge, Told
from desk.procedure.utterances import is_fixed, own_id_of, record_of, records_in


class Fold:
    """The messages of one channel, indexed by thread, and what they come to."""

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self.charter = Charter()
        self._messages: dict[str, ChannelMessage] = {}
        self._replies: defaultdict[str, set[str]] = defaultdict(set)
        self._people: dict[str, Person] = {}
        self._roots_of: defaultdict[str, set[str]] = defaultdict(set)
        self._standing: set[str] = set()
        self._crossings = Crossings()
        self._merges = Merges()
        self._merged: Mapping[str, Merge] = {}
        self._folded: dict[str, Incident | TriageItem] = {}
        self._strangers = Strangers()
        self._live: set[str] = set()
        self._talk = Talk()

    def apply(self, messages: Iterable[ChannelMessage], *, talk_waits: bool = False) -> AbstractSet[str]:
        """Take messages in (new ones, newer versions, repeats); the ids of what may have changed.

        Where `talk_waits`, new talk that no incident knows of stays out of it until the next `apply` where it does not:
        nothing that is due depends on it, and while a long history is read nobody knows yet who is who.
        """
        touched: dict[str, None] = {}
        charter_touched = False
        for message in messages:
            known = self._messages.get(message.ts)
            if known is not None:
                if known == message:
                    continue
                touched |= dict.fromkeys(self._crossings.twins(known))
                if message.gone and not message.thread_ts:
                    message = replace(message, thread_ts=known.thread_ts)
                if known.root_ts != message.root_ts:
                    self._replies[known.root_ts].discard(message.ts)
                    touched[known.root_ts] = None
            self._take_in(message, touched)
            if is_standing(message) or (known is not None and is_standing(known)):
                self._standing.add(message.ts)
            charter_touched = charter_touched or message.root_ts in self._standing
        self._talk.known.difference_update(touched)
        if charter_touched and self._redraw():
            touched = self._roots()
        if not talk_waits:
            touched |= self._talk.waiting
        return self._refold(touched, talk_waits=talk_waits)

    def learn(self, people: Iterable[Person]) -> AbstractSet[str]:
        """Take in who people are; the ids of what may have changed."""
        news = {person.id: person for person in people if self._people.get(person.id) != person}
        deciding = [key for key, person in news.items() if decides(self._people.get(key), person)]
        self._people.update(news)
        if news and self._redraw():
            return self._refold(self._roots())
        return self._refold({root for key in deciding for root in self._roots_of.get(key, ())})

    def board(self, at: Micros | None = None) -> Board:
        """The board as it is known now, or the truth about the instant `at` as it is known now."""
        folded: Mapping[str, Incident | TriageItem | None] = self._folded
        if at is not None:
            merged = self._merges.held(self._is_incident, at)
            folded = {root: self._fold_one(root, merged, at) for root in {*self._roots(), *self._folded}}
        incidents = {one.id: one for one in folded.values() if isinstance(one, Incident)}
        triage = {one.id: self._placed(one) for one in folded.values() if isinstance(one, TriageItem)}
        roster, channel = self.charter.roster, self.channel
        if not roster.operator_name:
            return Board(incidents, triage, self.unknown_authors())
        names, support = {channel: roster.operator_name}, {channel: roster.support}
        return Board(incidents, triage, self.unknown_authors(), names, support)

    def entry(self, key: str) -> Incident | TriageItem | None:
        """The incident or triage item of an id, or None."""
        one = self._folded.get(key.rpartition(":")[2])
        return self._placed(one) if isinstance(one, TriageItem) else one

    def side_of(self, user: str) -> Side:
        """The side that the newest roster (or a classification) gives a person."""
        start = self.charter.rosters[-1][0] if self.charter.rosters else 0
        return self.charter.side_of(user, "", start)

    def said_since(self, user: str, at: Micros) -> bool:
        """Whether somebody said anything after an instant."""
        threads = map(self._thread, self._roots_of.get(user, ()))
        return any(one.user == user and one.at > at for thread in threads for one in thread)

    def wants_people(self) -> frozenset[str]:
        """Ids of people who wrote, reacted or were named, whom nobody has looked up yet."""
        return frozenset(user for user in self._roots_of if user and user not in self._people)

    def open_roots(self) -> tuple[str, ...]:
        """The root `ts` under which each live incident goes on: what is read again and again."""
        live = (self._folded[root_ts] for root_ts in self._live)
        return tuple(sorted(one.thread_ts or one.ts for one in live if isinstance(one, Incident)))

    def unknown_authors(self) -> tuple[UnknownAuthor, ...]:
        """People whom no roster and no classification covers, by their first message."""
        return self._strangers.listed(self.channel)

    def told(self, root_ts: str, *, alone: bool = False) -> Told:
        """Everything that the fold of one thread depends upon; `alone` leaves out what was merged into it."""
        return self._tell(root_ts, {} if alone else self._merged)

    def roots_moved_by(self, message: ChannelMessage) -> frozenset[str]:
        """The threads whose incidents a change of this message can move: its own, the one it is credited to, and
        where those live on."""
        home = self._crossings.home_of(message.root_ts)
        own = {home, self._crossings.credited_to.get(message.ts, home)}
        return frozenset(own | {end_of(self._merged, root) for root in own})

    def home_of(self, root_ts: str) -> str:
        """The thread that what is said under a root belongs to (see Crossings.home_of)."""
        return self._crossings.home_of(root_ts)

    def is_gone(self, root_ts: str) -> bool:
        """Whether the root of a thread is gone without a trace, so that nobody can reply there."""
        root = self._messages.get(root_ts)
        return root is not None and root.gone

    def stands_elsewhere(self, message: ChannelMessage) -> bool:
        """Whether the same post stands a second time at its level: to take one of them back takes back nothing."""
        own_id = own_id_of(message, self.charter)
        if own_id is None:
            return False
        twins = [self._messages[ts] for ts in self._crossings.twins(message)]
        return any(
            other.ts != message.ts and other.is_content and own_id_of(other, self.charter) == own_id
            for other in (twins if message.is_root else self._thread(message.root_ts))
        )

    def has_record(self, record: Record) -> bool:
        """Whether the channel holds a record of the same operation that speaks of the same person."""
        known = self.told(record.thread_ts, alone=True).records
        return any((one.op, one.author) == (record.op, record.author) for one in known)

    def standing_threads(
        self, were: Mapping[str, ChannelMessage] = MappingProxyType({})
    ) -> list[list[ChannelMessage]]:
        """The threads of rosters, policies and classifications, each root first; by `ts`, what some messages `were`."""
        roots = self._standing | {one.ts for one in were.values() if one.is_root}
        threads = ([were.get(one.ts, one) for one in self._thread(root)] for root in roots)
        return [thread for thread in threads if thread and is_standing(thread[0])]

    def charter_with(self, *before: ChannelMessage) -> Charter:
        """The charter as it would be if some messages of its threads were still what they were."""
        roots = self._standing | {one.ts for one in before if is_standing(one)}
        were = {one.ts: one for one in before if one.root_ts in roots}
        return self._draw_up(were) if were else self.charter

    def _take_in(self, message: ChannelMessage, touched: dict[str, None]) -> None:
        """Index a message by what it may touch."""
        ts, root_ts, crossings = message.ts, message.root_ts, self._crossings
        self._messages[ts] = message
        if root_ts != ts:
            self._replies[root_ts].add(ts)
        self._roots_of[message.user].add(root_ts)
        for user in people_in(message):
            self._roots_of[user].add(root_ts)
        touched[root_ts] = None
        for twin in crossings.note_twin(message):
            touched[twin] = None
        if credited_to := crossings.credited_to:
            touched[credited_to.get(ts, root_ts)] = None
        if spoken_of := crossings.note_record(message):
            touched[crossings.credited_to.get(spoken_of, root_ts)] = None

    def _redraw(self) -> bool:
        """Draw the charter up again; whether anything it decides changed."""
        old, new = self.charter, self._draw_up()
        self.charter = new
        for user in old.app_users ^ new.app_users:
            self._talk.known.difference_update(self._roots_of.get(user, ()))
        return not old.says_the_same(new)

    def _draw_up(self, were: Mapping[str, ChannelMessage] = MappingProxyType({})) -> Charter:
        """What the standing threads come to, where some messages stand for what they are now."""
        return draw_up(self.standing_threads(were), self._people)

    def _thread(self, root_ts: str) -> list[ChannelMessage]:
        """Its messages by `ts`, the root (where it was read) first whatever its `ts`."""
        root = self._messages.get(root_ts)
        roots = [root] if root is not None and root.is_root else []
        replies = [self._messages[ts] for ts in self._replies.get(root_ts, ())]
        return roots + sorted(replies, key=lambda one: one.at)

    def _roots(self) -> dict[str, None]:
        """Every root, in the order in which it came."""
        return dict.fromkeys([message.root_ts for message in self._messages.values()])

    def _refold(self, roots: Collection[str], *, talk_waits: bool = False) -> AbstractSet[str]:
        """Fold threads again after noting all their ties, and those that the ties reach.

        Talk is looked at in the order in which it came: it lies so in memory, which is half of the time.
        """
        known = self._talk.known
        settled = [root_ts for root_ts in roots if root_ts in known]
        fresh = [root_ts for root_ts in roots if root_ts not in known and self._is_talk(root_ts)]
        reached = set(roots).difference(settled, fresh)
        merging = False
        reached |= {self._note_loose_record(root_ts) for root_ts in tuple(reached)}
        for root_ts in tuple(reached):
            merging = self._note_ties(root_ts, reached) or merging
        if merging or any(map(self._merges.involves, reached)):
            self._merge(reached)
        if self._merged:
            reached |= {end_of(self._merged, root) for root in reached}
        self._talk.lose(reached)
        for root_ts in reached:
            self._strangers.count(root_ts, said_by_strangers(self._thread(root_ts), self.charter))
            self._keep(root_ts, self._fold_one(root_ts, self._merged, None))
        news = [root_ts for root_ts in fresh if root_ts not in reached]
        news += [root_ts for root_ts in settled if root_ts not in reached and self._is_news(root_ts)]
        shown = self._talk.take(news, self._folded, waits=talk_waits)
        for root_ts in shown:
            self._fold_talk(root_ts)
        return dict.fromkeys([f"{self.channel}:{root_ts}" for root_ts in (*shown, *reached)]).keys()

    def _is_news(self, root_ts: str) -> bool:
        """Whether talk is not on the board yet, or under another author than the charter now names."""
        if root_ts in self._talk.waiting:
            return True
        known = self._folded.get(root_ts)
        if not isinstance(known, TriageItem):
            return False
        return known.author != self.charter.person_of(self._messages[root_ts])

    def _fold_talk(self, root_ts: str) -> None:
        """Take down what a person merely said."""
        message = self._messages[root_ts]
        author = self.charter.person_of(message)
        is_strange = author.side is Side.UNKNOWN and message.is_content
        self._strangers.count_talk(root_ts, author.id if is_strange else "")
        self._keep(root_ts, fold_talk(message, author))

    def _keep(self, root_ts: str, one: Incident | TriageItem | None) -> None:
        if one is None:
            self._folded.pop(root_ts, None)
        else:
            self._folded[root_ts] = one
        if isinstance(one, Incident) and one.status.is_live:
            self._live.add(root_ts)
        else:
            self._live.discard(root_ts)

    def _note_ties(self, root_ts: str, reached: set[str]) -> bool:
        """Note what ties a thread to others, and whom it reaches so; whether it says something new of merging."""
        thread = self._thread(root_ts)
        thread += self._under_records(root_ts)
        records = records_in([*thread, *self._loose_records(root_ts)], self.charter)
        credits, merges = read_crossings(root_ts, thread, records, self.charter)
        reached |= self._crossings.note_credits(root_ts, credits)
        reached.add(self._crossings.credited_to.get(root_ts, root_ts))
        if thread:
            reached |= self._crossings.twins(thread[0])
        return self._merges.note(root_ts, merges)

    def _is_talk(self, root_ts: str) -> bool:
        """Whether a person said something at top level that is no report, and nothing was ever said of it: most of
        what a channel holds, so that it is told apart without reading a thread."""
        message = self._messages.get(root_ts)
        return (
            message is not None
            and message.root_ts == root_ts
            and not self._replies.get(root_ts)
            and root_ts not in self._crossings.tied
            and not self._merges.involves(root_ts)
            and not self.charter.is_app(message)
            and not may_be_report(message.text)
        )

    def _merge(self, reached: set[str]) -> None:
        """Find anew which merges hold; everything that moves is reached."""
        old, self._merged = self._merged, self._merges.held(self._is_incident)
        for root in old.keys() | self._merged.keys():
            if old.get(root) != self._merged.get(root):
                reached |= {root, end_of(old, root), end_of(self._merged, root)}

    def _note_loose_record(self, root_ts: str) -> str:
        """Note a record that stands at top level; the thread that it speaks of, else the root itself."""
        root = self._messages.get(root_ts)
        record = record_of(root, self.charter) if root is not None and root.is_root else None
        if record is not None and record.thread_ts != root_ts:
            self._crossings.note_loose_record(root_ts, record.thread_ts)
        return self._crossings.home_of(root_ts)

    def _tell(self, root_ts: str, merged: Mapping[str, Merge]) -> Told:
        thread = self._thread(root_ts)
        root = next((message for message in thread[:1] if message.ts == root_ts), None)
        twins = self._twins(root) if root is not None else []
        replies = [message for message in thread if message is not root]
        replies += [reply for twin in twins for reply in self._thread(twin) if reply.ts != twin]
        elsewhere = self._under_records(root_ts)
        replies += elsewhere
        claimed = [ts for ts in self._crossings.credited(root_ts) if not self._stands_alone(ts)]
        credited = [self._messages[ts] for ts in claimed if ts in self._messages]
        told_of = [*replies, *self._loose_records(root_ts)]
        told_of += [self._messages[one] for ts in claimed for one in self._crossings.records_about(ts)]
        return Told(
            channel=self.channel,
            ts=root_ts,
            root=root,
            replies=sorted(replies, key=lambda one: one.at) if twins or elsewhere else replies,
            records=records_in(told_of, self.charter),
            credited=credited,
            joined=tuple(
                Joined(self._tell(ts, {}), joined_since(merged, ts))
                for ts in sorted(merged)
                if ts != root_ts and end_of(merged, ts) == root_ts
            ),
            merge=merged.get(root_ts),
            stands_in=min(self._standing_in(root_ts), default="", key=from_ts),
        )

    def _standing_in(self, root_ts: str) -> list[str]:
        """Records at top level of a thread whose root is gone: what is said under them is said in it."""
        loose = self._loose_records(root_ts)
        return [one.ts for one in loose if record_of(one, self.charter) is not None]

    def _under_records(self, root_ts: str) -> list[ChannelMessage]:
        records = self._standing_in(root_ts)
        return [reply for record in records for reply in self._thread(record) if reply.ts != record]

    def _loose_records(self, root_ts: str) -> list[ChannelMessage]:
        return [self._messages[ts] for ts in self._crossings.loose_records(root_ts)]

    def _fold_one(
        self, root_ts: str, merged: Mapping[str, Merge], at: Micros | None
    ) -> Incident | TriageItem | None:
        root = self._messages.get(root_ts)
        if root is not None and (is_fixed(root, self.charter) or self._is_repeat(root)):
            return None
        return fold_thread(self._tell(root_ts, merged), self.charter, at)

    def _is_incident(self, root_ts: str) -> bool:
        return read_told(self._tell(root_ts, {}), self.charter)[0] is not None

    def _stands_alone(self, ts: str) -> bool:
        """Whether a message opens (or, as recorded, opened) an incident: it has clocks of its own and counts
        nowhere else."""
        message = self._messages.get(ts)
        if message is not None and not message.is_root:
            return False
        thread = self._thread(ts)
        replies = [one for one in (*thread, *self._under_records(ts)) if one is not message]
        both = [*replies, *self._loose_records(ts)]
        told = Told(self.channel, ts, message, replies, records_in(both, self.charter))
        return read_told(told, self.charter)[0] is not None

    def _twins(self, root: ChannelMessage) -> list[str]:
        """Other roots that are the same post: of one person's client, or of one operation of a desk."""
        if not root.is_content:
            return []
        if not root.client_msg_id and not self.charter.is_desk(root):
            return []
        twins = self._crossings.twins(root) - {root.ts}
        return sorted(ts for ts in twins if self._messages[ts].is_content)

    def _is_repeat(self, root: ChannelMessage) -> bool:
        """Whether the same post stands earlier at top level."""
        return any(from_ts(twin) < root.at for twin in self._twins(root))

    def _placed(self, item: TriageItem) -> TriageItem:
        """A triage item with the incident it was credited to, if any."""
        into = self._crossings.credited_to.get(item.ts)
        return replace(item, state="credited", credited_to=f"{self.channel}:{into}") if into else item
