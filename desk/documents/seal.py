"""The seal of a file that desk writes: the chain of its incident, and a print of the file itself.

The seal is one line of JSON in every format: a comment in Markdown, an inert element in HTML, an attachment in PDF,
a part of its own in DOCX. `content` is the SHA-256 of the whole file with 64 zeros in that place.
"""

import hashlib
import json
import re
from dataclasses import dataclass

from desk.documents.chain import Chain, Link, joined

VERSION = 1
BLANK = "0" * 64
_SEAL = re.compile(rb'\{"desk":"evidence","version":1,.*?"content":"([0-9a-f]{64})"\}', re.DOTALL)


class SealBroken(ValueError):
    """A file carries no seal that this desk can read; its text is one clear line."""


@dataclass(frozen=True)
class Seal:
    """What a file carries: the incident's id, its chain, and whether the file is as desk wrote it.

    `chain` holds the links as the file states them; `intact` is None where the format has no print of its own.
    """

    incident: str
    chain: Chain
    intact: bool | None = None


def seal_text(incident: str, chain: Chain) -> str:
    """The line of JSON, with zeros in the place of the content's hash. It holds no text of anybody."""
    links = [[one.ts, *one.author, one.text_sha256, one.sha256, int(one.gone)] for one in chain.links]
    said = {
        "desk": "evidence",
        "version": VERSION,
        "incident": incident,
        "head": chain.head,
        "links": links,
        "content": BLANK,
    }
    # Only ids and hashes are inside; the escapes keep it harmless in a comment and in an element all the same.
    text = json.dumps(said, separators=(",", ":"), ensure_ascii=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("--", "-\\u002d")


def pressed(content: bytes) -> bytes:
    """The file with the print of its content in its seal. Raises SealBroken where it has none."""
    return stamped(content, hashlib.sha256(content).hexdigest())


def stamped(content: bytes, digest: str) -> bytes:
    """Bytes that hold a seal, with this print in it. Raises SealBroken."""
    match = _only(content)
    return content[: match.start(1)] + digest.encode() + content[match.end(1) :]


def read_seal(content: bytes) -> Seal:
    """The seal in a file's bytes. Raises SealBroken where there is none, or more than one."""
    return unstamped(content, hashlib.sha256(stamped(content, BLANK)).hexdigest())


def unstamped(content: bytes, digest: str) -> Seal:
    """The seal in these bytes, intact where it carries this print. Raises SealBroken."""
    match = _only(content)
    intact = match[1].decode() == digest
    text = match[0].decode("ascii", "replace")
    try:
        said = json.loads(text)
        links = tuple(
            Link(
                str(row[0]),
                (str(row[1]), str(row[2]), str(row[3]), str(row[4])),
                str(row[5]),
                str(row[6]),
                bool(row[7]),
            )
            for row in said["links"]
        )
        return Seal(str(said["incident"]), Chain(links), intact)
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise SealBroken(f"the file's evidence chain cannot be read ({error!r})") from error


def first_break(chain: Chain) -> int | None:
    """The place (from 0) of the first link whose hash does not follow from what stands before it; None for none."""
    for place, (stated, due) in enumerate(zip(chain.links, joined(chain.links).links, strict=True)):
        if stated.sha256 != due.sha256:
            return place
    return None


def _only(content: bytes) -> re.Match[bytes]:
    found = list(_SEAL.finditer(content))
    if len(found) != 1:
        raise SealBroken(
            "the file carries no evidence chain of desk" if not found else "the file carries two chains"
        )
    return found[0]
