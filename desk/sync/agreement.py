"""The agreement as the engine uses it: one channel's fold, what may be done by whoever sits here, what is owed."""

from collections.abc import Sequence

from desk.procedure.board import Board
from desk.procedure.commands import Command
from desk.procedure.decide import Me, Situation, decide
from desk.procedure.fold import Fold
from desk.procedure.instants import Micros
from desk.procedure.ports import Revised
from desk.procedure.post import Post
from desk.procedure.witness import record_post, records_owed


class Procedure:
    """The procedure in one channel, for the person with the Slack user id `me` (empty where nobody said)."""

    def __init__(self, channel: str, me: str) -> None:
        self.fold = Fold(channel)
        self._me = me

    def decide(self, command: Command, board: Board, op: str, now: Micros) -> Post:
        """The post that carries out a command. Raises Refused, with the reason."""
        return decide(command, Situation(board, Me(self._me, self.fold.side_of(self._me)), op, now))

    def owed(self, change: Revised) -> Sequence[Post]:
        """The records that a change asks for by the fold as it stands; none where nobody here can sign them."""
        if change.before is None or not self._me:
            return ()
        found = records_owed(self.fold, [(change.before, change.after)])
        return [record_post(record, self.fold.channel, self._me) for record in found]
