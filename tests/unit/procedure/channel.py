"""A channel to fold, written the way a test tells its story: people, desks, and times of one day.

Times are texts such as ``10:04:10`` or ``10:15:00.001`` on 12 October 2026, UTC, with a day before them where it is
another: ``13 09:00``. Every message is stored as Slack would show it now, so that an edit hides the old text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desk.procedure.board import Board, TriageItem
from desk.procedure.clocks import ClockName, ClockRun
from desk.procedure.fold import Fold
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros, from_iso, to_ts
from desk.procedure.message import ChannelMessage, File, Person, Reaction
from desk.procedure.policy import Policy, format_policy
from desk.procedure.roster import Party, Roster, format_roster
from desk.procedure.side import Side
from desk.procedure.signature import sign

CHANNEL = "C1"
SAM, SUE = "USAM", "USUE"
OLA, OTTO = "UOLA", "UOTTO"
STRANGER, GHOST = "USTRANGER", "UGHOST"


@dataclass(frozen=True)
class App:
    """An app as the server names it in its posts."""

    app: str = ""
    bot: str = ""
    user: str = ""
    team: str = ""


SUPPORT_DESK = App("ASUP", "BSUP", "USUPBOT", "T1")
OPERATOR_DESK = App("AOPS", "BOPS", "UOPSBOT", "T1")
JIRA = App("AJIRA", "BJIRA", "UJIRA", "T1")

ROSTER = Roster(
    version=1,
    operator_name="Bets Ltd",
    support=Party(people=frozenset({SAM, SUE}), apps=frozenset({"ASUP", "BSUP", "USUPBOT"})),
    operator=Party(people=frozenset({OLA, OTTO}), apps=frozenset({"AOPS", "BOPS", "UOPSBOT"})),
)

PEOPLE = (
    *(Person(user, name=user.lower(), team="T1") for user in (SAM, SUE, OLA, OTTO, STRANGER)),
    Person(GHOST, known=False),
    *(Person(app.user, team="T1", is_bot=True) for app in (SUPPORT_DESK, OPERATOR_DESK, JIRA)),
)

REPORT = {
    "Title": "Feed is down",
    "Product Impacted": "Scheduled Feed for Bundesliga",
    "Description": "No odds since kick-off",
    "Impact": "All bets are off",
    "Severity Level": "P2",
    "Timestamp": "2026-10-12 09:55 UTC",
    "Stakeholders": "<@UOTTO>",
    "Screenshot/Logs": "see the log",
}


def clock(text: str) -> Micros:
    """``10:04:10`` (12 October 2026, UTC) or ``13 10:04`` as an instant."""
    day, _, time = text.rpartition(" ")
    if time.count(":") == 1:
        time += ":00"
    return from_iso(f"2026-{'10-' if '-' not in day else ''}{day or '12'}T{time}+00:00")


@dataclass
class Channel:
    """One channel. Without a `roster` it has none; `directory` are the people Slack can name."""

    roster: Roster | None = ROSTER
    directory: Sequence[Person] = PEOPLE
    messages: dict[str, ChannelMessage] = field(default_factory=dict)
    operations: int = 0

    def __post_init__(self) -> None:
        if self.roster is not None:
            self.put_roster(self.roster, at="01 08:00")

    def say(
        self,
        text: str,
        by: str = OLA,
        at: str = "10:00",
        to: str = "",
        *,
        team: str = "",
        client_msg_id: str = "",
        files: Sequence[str] = (),
    ) -> str:
        """A person types; `to` is the root's `ts`."""
        return self.put(
            ChannelMessage(
                CHANNEL,
                to_ts(clock(at)),
                thread_ts=to,
                user=by,
                team=team,
                text=text,
                client_msg_id=client_msg_id,
                files=tuple(File(name, name, size=1) for name in files),
            )
        )

    def report(self, at: str = "10:00", by: str = OLA, **fields: str) -> str:
        """A person types the whole template; an empty field is left out: ``severity=""``."""
        given = dict(REPORT)
        for name, value in fields.items():
            given[next(label for label in given if label.casefold().startswith(name))] = value
        text = "\n".join(f"*{label}:* {value}" for label, value in given.items() if value)
        return self.say(text, by, at)

    def post(
        self,
        text: str,
        by: str = SAM,
        at: str = "10:05",
        to: str = "",
        *,
        desk: App | None = None,
        op: str = "",
        seen_as: tuple[str, ...] = ("app", "bot", "user"),
        client_msg_id: str = "",
    ) -> str:
        """A desk posts for a person: the desk of their side, unless said; `seen_as` is what the server tells of it."""
        if desk is None:
            desk = SUPPORT_DESK if by in (SAM, SUE) else OPERATOR_DESK
        self.operations += 1
        signed = f"{text}\n{sign(by, op or f'{self.operations:08x}')}"
        return self.put_raw(signed, desk, at, to, seen_as=seen_as, client_msg_id=client_msg_id)

    def put_raw(
        self,
        text: str,
        app: App = JIRA,
        at: str = "10:05",
        to: str = "",
        *,
        seen_as: tuple[str, ...] = ("app", "bot", "user", "team"),
        client_msg_id: str = "",
    ) -> str:
        """An app posts a text as it is."""
        named = {name: getattr(app, name) for name in seen_as}
        return self.put(
            ChannelMessage(
                CHANNEL, to_ts(clock(at)), thread_ts=to, text=text, client_msg_id=client_msg_id, **named
            )
        )

    def put_roster(
        self, roster: Roster, at: str, by: str = SAM, desk: App = SUPPORT_DESK, client_msg_id: str = ""
    ) -> str:
        """A desk posts a roster."""
        self.operations += 1
        return self.put_raw(
            format_roster(roster, by, f"{self.operations:08x}"), desk, at, client_msg_id=client_msg_id
        )

    def put_policy(
        self, policy: Policy, at: str, by: str = SAM, agreed: str = "", agreed_by: str = OLA
    ) -> str:
        """A desk posts a policy; with `agreed` somebody accepts it then."""
        self.operations += 1
        desk = SUPPORT_DESK if by in (SAM, SUE) else OPERATOR_DESK
        ts = self.put_raw(format_policy(policy, by, f"{self.operations:08x}"), desk, at)
        if agreed:
            self.say("agreed", agreed_by, agreed, ts)
        return ts

    def edit(self, ts: str, text: str, at: str = "") -> None:
        """Its author edits a message."""
        edited_ts = to_ts(clock(at)) if at else ""
        self.messages[ts] = replace(self.messages[ts], text=text, edited_ts=edited_ts)

    def delete(self, ts: str) -> None:
        """A message is deleted: a root with replies leaves a tombstone, anything else is gone."""
        was = self.messages[ts]
        tombstone = any(one.thread_ts == ts and not one.gone for one in self.messages.values())
        self.messages[ts] = ChannelMessage(
            CHANNEL,
            ts,
            thread_ts=was.thread_ts,
            user="USLACKBOT" if tombstone else "",
            text="This message was deleted." if tombstone else "",
            subtype="tombstone" if tombstone else "",
            tombstone=tombstone,
            gone=not tombstone,
        )

    def react(self, ts: str, emoji: str, *users: str) -> None:
        """People react to a message."""
        was = self.messages[ts]
        self.messages[ts] = replace(was, reactions=(*was.reactions, Reaction(emoji, users)))

    def put(self, message: ChannelMessage) -> str:
        """Keep a message; two at the same instant are apart by a microsecond."""
        while message.ts in self.messages:
            message = replace(message, ts=to_ts(message.at + 1))
        self.messages[message.ts] = message
        return message.ts

    def fold(self) -> Fold:
        """A desk that starts now and reads everything that Slack still shows."""
        fold = Fold(CHANNEL)
        fold.apply(message for message in self.messages.values() if not message.gone)
        fold.learn(self.directory)
        return fold

    def board(self, at: str = "") -> Board:
        """The board, at a time where one is said."""
        return self.fold().board(clock(at) if at else None)

    def incident(self, ts: str, at: str = "") -> Incident:
        """The incident of a root."""
        return self.board(at).incidents[key(ts)]

    def item(self, ts: str) -> TriageItem:
        """The triage item of a root."""
        return self.board().triage[key(ts)]

    def side_of(self, ts: str) -> Side:
        """Who a message is from."""
        return self.fold().charter.author_of(self.messages[ts]).side


def key(ts: str) -> str:
    """The public id of a root."""
    return f"{CHANNEL}:{ts}"


def acknowledgement(incident: Incident) -> ClockRun:
    """Its acknowledge clock."""
    return incident.clocks[0]


def gaps(incident: Incident) -> list[ClockRun]:
    """Its update clocks, oldest first."""
    return [run for run in incident.clocks if run.name is ClockName.UPDATE]


def reviews(incident: Incident) -> list[ClockRun]:
    """Its post-mortem clocks, oldest first."""
    return [run for run in incident.clocks if run.name is ClockName.POSTMORTEM]
