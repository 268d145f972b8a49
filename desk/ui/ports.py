"""What the window needs from below and from outside, as protocols that the app fills in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desk.procedure.attachment import Attachment
from desk.procedure.instants import Micros
from desk.procedure.message import File, Person
from desk.procedure.side import Side

if TYPE_CHECKING:
    from desk.documents.case import Case
    from desk.documents.draft import Draft
    from desk.documents.pack import Packed
    from desk.outreach.outage import Switch
    from desk.procedure.commands import Command
    from desk.store.question import Question
    from desk.store.search import Found
    from desk.ui.backup.mailing import Mailing

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


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the connect wizard's checks. `state` is `ok`, `warning`, `bad` or `busy`."""

    state: str
    title: str
    detail: str = ""
    advice: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class TokenSet:
    """What a person pasted; it is never shown in a repr."""

    bot: str = field(default="", repr=False)
    app: str = field(default="", repr=False)
    user: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ChannelChoice:
    """A channel that can be chosen; `joined` where the app is in it, `members` its head count where known."""

    id: str
    name: str
    members: int = 0
    shared: bool = False
    joined: bool = True


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking tokens found. `fatal` is true where desk cannot work with them."""

    checks: tuple[Check, ...]
    channels: tuple[ChannelChoice, ...] = ()
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Connected:
    """An operator's channel that this desk is connected to; `has_tokens` is false where they are gone."""

    channel: str
    name: str
    me: str = ""
    has_tokens: bool = True
    side: Side = Side.SUPPORT


@dataclass(frozen=True, slots=True)
class ChannelPeople:
    """Who is in a channel. `own_team` is the workspace of the tokens, `me` whose user token it is, where there is one.

    `has_roster` is true where the channel says already who is support; `trouble` why people are not known.
    """

    people: tuple[Person, ...] = ()
    own_team: str = ""
    me: str = ""
    has_roster: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Joining:
    """What the wizard asks to connect: support is a team (workspace), people, or both."""

    tokens: TokenSet
    channel: str
    operator: str
    me: str = ""
    side: Side = Side.SUPPORT
    support_team: str = ""
    support: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of it: empty `trouble` where it worked; `warnings` are clear lines."""

    trouble: str = ""
    warnings: tuple[str, ...] = ()


class Connector(Protocol):
    """Connects desk to a workspace. Calls return at once; `done` is called later, on any thread."""

    @property
    def keyring_name(self) -> str:
        """Where tokens will be kept, or empty where there is no safe place and they last for this run only."""
        ...

    @property
    def connections(self) -> Sequence[Connected]:
        """The channels that this desk is connected to."""
        ...

    def check(self, tokens: TokenSet, channel: str, done: Callable[[Checked], None]) -> None:
        """Try the tokens, and a channel where one is named."""
        ...

    def people(self, tokens: TokenSet, channel: str, done: Callable[[ChannelPeople], None]) -> None:
        """Who is in the channel."""
        ...

    def connect(self, joining: Joining, done: Callable[[Joined], None]) -> None:
        """Keep the tokens and write the first roster where there is none."""
        ...

    def forget(self, channel: str, done: Callable[[str], None]) -> None:
        """Take a channel's tokens off the keyring; its log stays. `done` gets what went wrong, or empty."""
        ...

    def remove(self, channel: str, done: Callable[[str], None]) -> None:
        """Take a channel off this desk, with its tokens; what was read stays. `done` hears what went wrong."""
        ...

    def manifest(self) -> str:
        """The Slack app's manifest, to paste."""
        ...

    def create_link(self) -> str:
        """Slack's page for a new app, with the manifest filled in."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """A page of what was found from `offset` on; `trouble` is why there is none, a clear line.

    `apart` counts what answers on the other side (in Slack, or only on this computer), to a hundred; `behind` is how
    many messages search does not know yet.
    """

    found: "Found | None" = None
    offset: int = 0
    apart: int = 0
    behind: int = 0
    trouble: str = ""


class Finder(Protocol):
    """Search over everything ever read, off this thread. The newest question makes every earlier one void."""

    def ask(self, question: "Question", offset: int, done: Callable[[Answer], None]) -> None:
        """Look; `done` is called later, on any thread, or never where another question came."""
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
    connector: Connector | None = None
    outlets: Outlets | None = None
    papers: Papers | None = None
    mailing: "Callable[[], Mailing] | None" = None
    """Loaded with the first mail: a window that starts needs none."""
    finder: Finder | None = None
    people: Mapping[str, Person] = field(default_factory=dict)
    channel_names: Mapping[str, str] = field(default_factory=dict)
    zone: tzinfo = UTC
    zone_name: str = "UTC"
    open_url: Callable[[str], None] | None = None
    is_connected: bool = True
    """False shows the welcome instead of an empty board."""
    start_demo: Callable[[], None] | None = None
