"""The situation a command is decided in: the board, who acts, and what must hold of an incident."""

from dataclasses import dataclass, field

from desk.procedure import wording
from desk.procedure.board import Board, TriageItem
from desk.procedure.charter import Charter
from desk.procedure.errors import Refused
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import Micros
from desk.procedure.post import Lane, Post
from desk.procedure.side import Side


@dataclass(frozen=True, slots=True)
class Me:
    """Who acts: a Slack user id and the side the newest roster gives them. Empty where nobody said."""

    user: str
    side: Side


@dataclass(frozen=True, slots=True)
class Situation:
    """What a decision rests on: the board, who acts, the operation's id (eight hex digits), the instant now, and what
    is in force in the channel."""

    board: Board
    me: Me
    op: str
    now: Micros
    charter: Charter = field(default_factory=Charter)

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

    def side_of(self, user: str) -> Side:
        """The side that is in force now for a person."""
        return self.charter.side_of(user, "", self.now)

    def only(self, side: Side, what: str) -> None:
        """Raises Refused unless the one who acts is on `side`."""
        if self.me.side is not side:
            raise Refused(f"Only {'the operator' if side is Side.OPERATOR else side} can {what}")

    def post(
        self, kind: str, first_line: str, body: str, incident: Incident, lane: Lane = Lane.OTHER
    ) -> Post:
        """A reply in an incident's thread. Raises Refused where Slack has no such thread and no record in its
        place: the reply would land at top level."""
        if not incident.thread_ts:
            raise Refused(
                "The report is gone from Slack and its thread with it: once a desk's record of it stands in the"
                " channel, things are said there"
            )
        return Post(
            op=self.op,
            channel=incident.channel,
            kind=kind,
            text=wording.post_text(first_line, body, self.me.user, self.op),
            lane=lane,
            thread_ts=incident.thread_ts,
            incident=incident.id,
        )


def must_be_open(incident: Incident, verb: str) -> None:
    """Raises Refused unless the incident is still being worked on."""
    if not incident.status.is_open:
        raise Refused(f"You cannot {verb} this incident: it is {incident.status}")


def must_be_live(incident: Incident, verb: str) -> None:
    """Raises Refused for a withdrawn or merged incident."""
    if incident.status in (Status.WITHDRAWN, Status.MERGED):
        raise Refused(f"You cannot {verb} this incident: it is {incident.status}")


def must_be_resolved(incident: Incident, what: str) -> None:
    """Raises Refused before the resolution."""
    if incident.status not in (Status.RESOLVED, Status.CONFIRMED, Status.CLOSED):
        raise Refused(f"Only after the resolution {what}: the incident is {incident.status}")
