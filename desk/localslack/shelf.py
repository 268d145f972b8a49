"""Uploaded files: tickets waiting for bytes, files waiting to be shared, and where each was shared."""

import mimetypes
from collections.abc import Callable
from dataclasses import dataclass, field

_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(eq=False)
class HostedFile:
    """A file and its bytes; `content` is None until uploaded, `completed` once that is final.

    `shares` maps a channel id to the ts of the messages that carry the file. `check_file_info`
    makes the other side of a shared channel ask files.info before it learns anything.
    """

    id: str
    name: str
    length: int
    user: str
    team: str
    app_id: str
    created: int
    title: str = ""
    content: bytes | None = None
    completed: bool = False
    deleted: bool = False
    check_file_info: bool = False
    shares: dict[str, list[str]] = field(default_factory=dict)

    @property
    def mimetype(self) -> str:
        """The MIME type guessed from the name, as slack.com does for uploads."""
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    @property
    def is_image(self) -> bool:
        """Whether Slack would make thumbnails of it."""
        return self.mimetype in ("image/png", "image/jpeg", "image/gif")

    @property
    def dimensions(self) -> tuple[int, int] | None:
        """Width and height of a PNG in pixels, read from its header."""
        head = (self.content or b"")[:24]
        if len(head) < 24 or not head.startswith(_PNG):
            return None
        return int.from_bytes(head[16:20]), int.from_bytes(head[20:24])


class Shelf:
    """All files of the local Slack, by file id and by upload ticket.

    `share_soon` runs the step that posts the message of a completed upload; the server replaces it
    by one that waits a moment, as the real service does. `size_limit` is in bytes.
    """

    def __init__(self) -> None:
        self.files: dict[str, HostedFile] = {}
        self.size_limit = 1_000_000_000
        self.share_soon: Callable[[Callable[[], object]], object] = _at_once
        self._tickets: dict[str, str] = {}

    def reserve(self, file: HostedFile, ticket: str) -> None:
        """Keeps a place for bytes that will arrive at the ticket's upload address."""
        self.files[file.id] = file
        self._tickets[ticket] = file.id

    def receive(self, ticket: str, content: bytes) -> HostedFile | None:
        """Stores the uploaded bytes; None for a ticket that was never given or is used up."""
        file = self.files.get(self._tickets.get(ticket, ""))
        if file is None or file.completed:
            return None
        file.content = content
        return file


def _at_once(share: Callable[[], object]) -> object:
    return share()
