"""Compares a file that desk wrote with the heads in the channel and with a log, and says where they differ."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from pathlib import PurePath

from desk.documents.chain import Chain, Head, Link
from desk.documents.record_csv import read_csv
from desk.documents.seal import Seal, SealBroken, first_break, read_seal
from desk.procedure.durations import instant_words
from desk.procedure.instants import from_ts


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was compared, as a line for a person. `holds` is None for what is only told."""

    holds: bool | None
    line: str


@dataclass(frozen=True)
class Carried:
    """What a file carries: its seal, the SHA-256 of its bytes, and where it was changed if its format can tell."""

    seal: Seal
    sha256: str
    where: str = ""


@dataclass(frozen=True)
class Channel:
    """What a desk read in the channel: the thread's chain, the heads posted there (by `ts`), and the documents
    posted, revision by SHA-256."""

    chain: Chain
    heads: tuple[Head, ...] = ()
    documents: Mapping[str, int] | None = None


def read_file(name: str, content: bytes) -> Carried:
    """What a file carries, by its ending, else by its bytes. Raises SealBroken with one clear line."""
    sha256 = hashlib.sha256(content).hexdigest()
    ending = PurePath(name).suffix.casefold()
    if ending == ".csv":
        try:
            seal, line = read_csv(content.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise SealBroken(f"the file is no UTF-8: {error}") from error
        return Carried(seal, sha256, f"row {line + 1}" if line is not None else "")
    if content.startswith(b"PK\x03\x04"):
        from desk.documents.word_seal import read_docx

        return Carried(read_docx(content), sha256)
    return Carried(read_seal(content), sha256)


def read_files(name: str, content: bytes) -> tuple[tuple[str, Carried], ...]:
    """What a file carries, by its own name; of a letter (.eml), what each sealed file in it carries.

    Raises SealBroken with one clear line where there is nothing.
    """
    if PurePath(name).suffix.casefold() != ".eml":
        return ((name, read_file(name, content)),)
    letter = message_from_bytes(content, policy=default)
    # The document and the timeline come first; what follows is evidence, which carries no chain.
    inside = [part for part in letter.iter_attachments() if part.get_filename()][:2]
    if len(inside) < 2:
        raise SealBroken("the letter carries no document of desk")
    found = ((str(part.get_filename()), part.get_payload(decode=True)) for part in inside)
    return tuple((title, read_file(title, said if isinstance(said, bytes) else b"")) for title, said in found)


def compared(carried: Carried, channel: Channel) -> tuple[Finding, ...]:
    """Everything that was compared, in the order in which a person asks."""
    return (
        *_itself(carried, channel.documents or {}),
        *_heads(carried.seal.chain, channel),
        *_log(carried.seal.chain, channel.chain),
    )


def _itself(carried: Carried, documents: Mapping[str, int]) -> Iterator[Finding]:
    revision = documents.get(carried.sha256)
    if revision is not None:
        yield Finding(True, f"The file is revision {revision} as it was posted")
    elif carried.seal.intact:
        yield Finding(True, "The file is as desk wrote it")
    else:
        at = f", first at {carried.where}" if carried.where else ""
        yield Finding(False, f"The file was changed after desk wrote it{at}")
    broken = first_break(carried.seal.chain)
    if broken is not None:
        yield Finding(False, f"The file's own chain breaks at {place(carried.seal.chain.links, broken)}")


def _heads(chain: Chain, channel: Channel) -> Iterator[Finding]:
    if not channel.heads:
        yield Finding(None, "No head was posted for this incident: only this desk's log can be compared")
    for head in channel.heads:
        name = f"The head posted {_when(head.ts)} over {head.count} message{'' if head.count == 1 else 's'}"
        then = channel.chain.before(head.ts).first(head.count)
        if len(chain.links) < head.count:
            part = _first_difference(chain, then.first(len(chain.links)))
            line = f"{name}: the file ends before it, after {len(chain.links)}"
            yield Finding(part is None, line if part is None else f"{line}, and differs at {part}")
        elif chain.first(head.count).head == head.sha256:
            yield Finding(True, f"{name}: matches")
        elif then.head == head.sha256:
            where = _first_difference(chain.first(head.count), then) or "a message that this desk cannot tell"
            yield Finding(False, f"{name}: differs at {where}")
        else:
            where = (
                _first_difference(chain.first(head.count), then)
                or _changed_since(then, head)
                or "a message that nobody can tell"
            )
            yield Finding(False, f"{name}: matches neither the file nor this desk's log: differs at {where}")


def _log(chain: Chain, log: Chain) -> Iterator[Finding]:
    count = len(chain.links)
    difference = _first_difference(chain, log.first(count))
    if difference is None:
        newer = len(log.links) - count
        more = f"; {newer} newer message{'' if newer == 1 else 's'} since" if newer > 0 else ""
        yield Finding(True, f"This desk's log: all {count} messages match{more}")
    else:
        yield Finding(False, f"This desk's log: differs at {difference}")


def _first_difference(chain: Chain, other: Chain) -> str | None:
    """Where the file's chain first differs from another, in words; None where it does not."""
    for number, (ours, theirs) in enumerate(zip(chain.links, other.links, strict=False)):
        if ours.ts < theirs.ts:
            return f"{place(chain.links, number)}: the file has a message that the channel has not"
        if ours.ts > theirs.ts:
            return f"{place(other.links, number)}: the file lacks it"
        if ours.author != theirs.author:
            return f"{place(chain.links, number)}: another author"
        if ours.text_sha256 != theirs.text_sha256:
            return f"{place(chain.links, number)}: another text{_edited(theirs)}"
    if len(chain.links) > len(other.links):
        return f"{place(chain.links, len(other.links))}: the file has a message that the channel has not"
    return None


def _changed_since(chain: Chain, head: Head) -> str | None:
    """The messages that Slack says were edited or deleted after a head was posted, and whose old text is unknown."""
    changed = [
        f"{place(chain.links, number)}{_edited(link) or ', edited since'}"
        for number, link in enumerate(chain.links)
        if link.gone or (link.versions and link.versions[-1].since > head.ts)
    ]
    return "; ".join(changed) or None


def _edited(link: Link) -> str:
    if link.gone:
        return ", deleted since"
    last = link.versions[-1].since if link.versions else link.ts
    return f", edited {_when(last)}" if last != link.ts else ""


def place(links: Sequence[Link], number: int) -> str:
    """A message as a person finds it: its number from 1 and its time."""
    return f"message {number + 1} of {_when(links[number].ts)}"


def _when(ts: str) -> str:
    try:
        return instant_words(from_ts(ts))
    except (ValueError, OverflowError):
        return f"{ts!r}"
