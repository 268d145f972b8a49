"""What the engine tells whoever listens: frozen values that may cross threads."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.procedure.board import BoardChange
from desk.procedure.instants import Micros
from desk.procedure.message import Person
from desk.procedure.post import Delivery
from desk.sync.backup import BackupState
from desk.sync.link import Health

if TYPE_CHECKING:
    from desk.procedure.commands import Command


@dataclass(frozen=True, slots=True)
class BoardChanged:
    """The board differs; the first one after start carries everything in the store."""

    change: BoardChange


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """Every delivery that is pending, and those delivered since the last event (so that a row can say `sent`)."""

    deliveries: tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class HealthChanged:
    """One channel's link changed, or was heard from again."""

    health: Health


@dataclass(frozen=True, slots=True)
class PeopleChanged:
    """People whose names (or sides) became known."""

    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class CommandQueued:
    """A command was decided and is safe in the outbox under `op`; `request` is the caller's own number.

    `op` is empty for a contact that is kept until Slack is back, to be recorded in one message with others.
    """

    request: int
    command: "Command"
    op: str


@dataclass(frozen=True, slots=True)
class CommandRefused:
    """A command was refused; `reason` is one clear line."""

    request: int
    command: "Command"
    reason: str


@dataclass(frozen=True, slots=True)
class CatchingUp:
    """Progress of reading old messages: `messages` read so far, `oldest` the instant reached; done when `done`."""

    channel: str
    messages: int
    oldest: Micros | None
    done: bool


@dataclass(frozen=True, slots=True)
class UploadProgressed:
    """Bytes of one attachment are going out: `sent` of `size`, told about once for each hundredth.

    What became of the file follows as OutboxChanged. `sha256` and `name` tell it from the operation's other files.
    """

    op: str
    sha256: str
    name: str
    sent: int
    size: int


@dataclass(frozen=True, slots=True)
class EvidenceFetched:
    """The bytes of a channel's file are now in the local cache under `sha256`."""

    file_id: str
    sha256: str
    path: str


@dataclass(frozen=True, slots=True)
class MessageRead:
    """A message that a person asked for by its link was read, or not. The board that has it was told before.

    `root_ts` is the thread that it stands in, empty where there is no such message; `trouble` why it was not read.
    """

    channel: str
    ts: str
    root_ts: str
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class EngineFailed:
    """Something the engine cannot mend by itself (disk full, database locked or newer): one clear line.

    The engine goes on trying; `over` is true once it works again.
    """

    message: str
    over: bool = False


@dataclass(frozen=True, slots=True)
class BackupChanged:
    """Whether Slack is available changed, or what was said elsewhere and is not recorded yet."""

    state: BackupState


EngineEvent = (
    BoardChanged | OutboxChanged | HealthChanged | PeopleChanged | CommandQueued | CommandRefused | CatchingUp
    | UploadProgressed | EvidenceFetched | MessageRead | EngineFailed | BackupChanged
)  # fmt: skip
