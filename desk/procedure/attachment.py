"""A file that goes along with a post. It stands apart from `commands`, which a window needs only once it acts."""

from desk.procedure.values import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send along: a copy already in desk's own store, named by hash; `name` is what people see."""

    sha256: str
    name: str
    size: int
    alt_text: str = ""
