"""What the fold of one thread depends upon, but for the charter."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.procedure.instants import Micros
from desk.procedure.message import ChannelMessage
from desk.procedure.records import Record


@dataclass(frozen=True, slots=True)
class Merge:
    """A merge that holds: the incident lives on in that of root `into` since `at`, as `by` said in message `ts`."""

    into: str
    at: Micros
    by: str
    ts: str


@dataclass(frozen=True)
class Told:
    """One thread as the channel tells it.

    `root` is None where nobody has read it. `records` speak of any of its messages, gone ones too. `credited` are
    messages said elsewhere and credited here, `joined` the threads merged into it, `merge` where it went itself;
    `stands_in` is the record at top level under which the thread of a report that is gone goes on.
    """

    channel: str
    ts: str
    root: ChannelMessage | None
    replies: Sequence[ChannelMessage] = ()
    records: Sequence[Record] = ()
    credited: Sequence[ChannelMessage] = ()
    joined: Sequence["Joined"] = ()
    merge: Merge | None = None
    stands_in: str = ""

    @property
    def messages(self) -> list[ChannelMessage]:
        """Root and replies."""
        return [self.root, *self.replies] if self.root is not None else list(self.replies)

    @property
    def credited_now(self) -> list[ChannelMessage]:
        """What is credited here and still there; what is gone is told of by its record, as if said here."""
        return [message for message in self.credited if message.is_content]

    @property
    def own_records(self) -> list[Record]:
        """Records of the thread's own messages, and of gone ones credited to it."""
        elsewhere = {message.ts for message in self.credited_now}
        return [record for record in self.records if record.ts not in elsewhere]


@dataclass(frozen=True)
class Joined:
    """A thread that was merged into another, and since when."""

    told: Told
    since: Micros
