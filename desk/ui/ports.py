"""What the window needs from below and from outside, as protocols that the app fills in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desk.procedure.attachment import Attachment
from desk.procedure.instants import Micros
from desk.procedure.message import File, Person
from desk.procedure.side import Side
from desk.procedure.values import dataclass

if TYPE_CHECKING:
    from desk.documents.case import Case
    from desk.documents.draft import Draft
    from desk.documents.monthly import Month
    from desk.documents.pack import Packed
    from desk.outreach.outage import Switch
    from desk.procedure.commands import Command
    from desk.ui.backup.mailing import Mailing
    from desk.ui.connect.ports import Connector
    from desk.ui.search.ports import Finder

Json = Any


class EnginePort(Protocol):
    """What the window asks of the engine. Every call returns at once; answers come as events."""

    def submit(self, command: "Command") -> int:
        """Decide a command; CommandQueued or CommandRefused will carry the number returned."""
        ...

    def retry(self, op: str) -> None:
        """Try to deliver a waiting or failed post now."""
        ...

    def discard(self, op: str) -> None:
        """Give up a post that Slack does not have."""
        ...

    def cancel_file(self, op: str, sha256: str, name: str) -> None:
        """Give up one file of a post while Slack does not have it, also in the middle of its bytes."""
        ...

    def read_now(self) -> None:
        """Read the channels now."""
        ...

    def switch_backup(self, chosen: "Switch | None") -> None:
        """A person says that Slack is away, or surely is not; None leaves the judgement to desk."""
        ...

    def read_message(self, channel: str, ts: str) -> None:
        """Read a message of a channel, with its thread; MessageRead will say what came of it."""
        ...

    def fetch(self, channel: str, file: File) -> None:
        """Bring a file's bytes into the local cache; EvidenceFetched says where they are."""
        ...


class Notes(Protocol):
    """What only this machine knows: drafts, window state, saved views, snoozes, alarms acted on."""

    def get(self, key: str) -> Json | None:
        """The value under a key, or None."""
        ...

    def put(self, key: str, value: Json) -> None:
        """Write a value down so that it survives a crash."""
        ...

    def delete(self, key: str) -> None:
        """Forget a key; unknown is fine."""
        ...


class FileStore(Protocol):
    """desk's own copies of files, by hash."""

    def add(self, source: Path | bytes, name: str) -> Attachment:
        """Copy a file (or bytes) in. Raises OSError where it cannot be read or kept."""
        ...

    def path(self, sha256: str) -> Path | None:
        """Where the copy lies, or None."""
        ...


class Evidence(Protocol):
    """The channel's files that this desk has fetched."""

    def path_of(self, file: File) -> Path | None:
        """The local copy of a channel's file, or None."""
        ...


class Revisions(Protocol):
    """Older texts of a message, which only a desk that saw them has."""

    def texts(self, channel: str, ts: str) -> Sequence[tuple[Micros, str]]:
        """Every text this desk has seen, oldest first, with the instant it was first seen."""
        ...


class Outlets(Protocol):
    """The ways out of the window for an alarm; each does nothing, and says so, where the desktop lacks it."""

    @property
    def sound_trouble(self) -> str:
        """Why nothing can be heard, or empty."""
        ...

    @property
    def notice_trouble(self) -> str:
        """Why no native notification can be shown, or empty."""
        ...

    def listen(self, asked: Callable[[str], None]) -> None:
        """Call `asked` with what a person chooses in the tray: `open`, `wall`, `quit`, or an incident's id."""
        ...

    def play(self, sound: str, volume: int) -> bool:
        """Play a sound at a volume in percent; whether it can be heard."""
        ...

    def notify(
        self,
        title: str,
        text: str,
        late: bool,
        clicked: Callable[[], None],
        offers: Sequence[tuple[str, Callable[[], None]]] = (),
    ) -> bool:
        """Show a notification; whether there is anything to show it with.

        `offers` are its buttons (text, what to do) where the desktop has them; a click beside them is `clicked`.
        """
        ...

    def show_next(self, look: Any, tip: str, urgency: str, lines: Sequence[tuple[str, str]]) -> None:
        """Keep the tray in step; `urgency` is empty, `soon` or `late`, `lines` are (incident, text)."""
        ...

    def close(self) -> None:
        """Take everything away."""
        ...


class Papers(Protocol):
    """Documents, made off this thread. Calls return at once; `done` is called later, on any thread, with what was
    asked for or with one clear line of what went wrong."""

    def gather(self, incident: str, now: Micros, done: "Callable[[Case | str], None]") -> None:
        """Everything that a document may say about an incident."""
        ...

    def draw(self, case: "Case", draft: "Draft", revision: int, done: Callable[[str], None]) -> None:
        """The document as HTML; every value in it is escaped."""
        ...

    def pack(
        self,
        case: "Case",
        draft: "Draft",
        to: Sequence[str],
        revision: int,
        done: "Callable[[Packed | str], None]",
    ) -> None:
        """The letter with document, timeline and evidence."""
        ...

    def save(self, case: "Case", draft: "Draft", target: Path, done: Callable[[str], None]) -> None:
        """The incident as a file in the form that its ending names; `done` gets what went wrong, or empty."""
        ...

    def save_month(self, month: "Month", target: Path, done: Callable[[str], None]) -> None:
        """A month's service report as .pdf, its table as .csv; `done` gets what went wrong, or empty."""
        ...

    def name_provider(self, name: str) -> str:
        """Write down what the support side is called; what went wrong, or empty."""
        ...


@dataclass(frozen=True, slots=True)
class Me:
    """Who sits in front of this window; `provider` is what the support side is called here."""

    user: str = ""
    side: Side = Side.SUPPORT
    provider: str = ""


@dataclass(frozen=True)
class UiParts:
    """Everything the window is built from. `wall_clock` is this computer's UTC clock in microseconds."""

    engine: EnginePort
    notes: Notes
    wall_clock: Callable[[], Micros]
    me: Me = field(default_factory=Me)
    files: FileStore | None = None
    evidence: Evidence | None = None
    revisions: Revisions | None = None
    connector: "Connector | None" = None
    outlets: Outlets | None = None
    papers: Papers | None = None
    mailing: "Callable[[], Mailing] | None" = None
    """Loaded with the first mail: a window that starts needs none."""
    finder: "Finder | None" = None
    people: Mapping[str, Person] = field(default_factory=dict)
    channel_names: Mapping[str, str] = field(default_factory=dict)
    zone: tzinfo = UTC
    zone_name: str = "UTC"
    open_url: Callable[[str], None] | None = None
    is_connected: bool = True
    """False shows the welcome instead of an empty board."""
    start_demo: Callable[[], None] | None = None
