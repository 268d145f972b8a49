"""The post-mortem document: facts of the record and words of people, put into the one template."""

import base64
import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from desk.documents.blocks import Page
from desk.documents.case import Case
from desk.documents.draft import Draft
from desk.documents.facts import Facts, facts
from desk.documents.page_reader import read_page
from desk.documents.readiness import not_ready
from desk.documents.template import html_page
from desk.procedure.clocks import ClockName, ClockState
from desk.procedure.explain import late_words
from desk.procedure.side import Side

TEMPLATE = "post-mortem.html"
PICTURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff", "image/gif": b"GIF8"}
"""The kinds of picture that every format can hold, by what their bytes begin with, whatever the channel says."""
_LARGEST = 12_000_000
_MOST = 20
_DOTS = 50_000_000


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture in the document, as a `data:` address."""

    name: str
    source: str
    sha256: str


@dataclass(frozen=True)
class Document:
    """One document: its HTML, the blocks other formats are drawn from, and what it was made of."""

    html: str
    page: Page
    case: Case
    draft: Draft
    lacking: tuple[str, ...]
    revision: int = 0


def document(case: Case, draft: Draft, templates: Path, *, revision: int = 0) -> Document:
    """The document of a case. `revision` is 0 for a draft that nobody sends."""
    said = facts(case)
    review = said.review_owed or draft != Draft(draft.incident)
    lacking = not_ready(case, draft.words) if review and case.is_provider else ()
    html = html_page(
        templates,
        TEMPLATE,
        kind="Post-mortem" if review else "Incident record",
        facts=said,
        words=draft.words,
        review=review,
        not_ready=lacking,
        revision=revision,
        written=f"as of {case.local(case.now)}",
        performance=_performance(case, said),
        names=case.name,
        parties=lambda side: case.party(Side(side)),
        pictures=pictures(case, draft),
        chain=case.chain,
    )
    return Document(html, read_page(html), case, draft, lacking, revision)


def pictures(case: Case, draft: Draft) -> list[Shown]:
    """The evidence that can be shown: pictures among the files chosen, at most twenty, none above 12 MB."""
    found: list[Shown] = []
    for file in case.incident.files:
        path = case.evidence.get(file.id)
        if path is None or not draft.takes(file.id) or not path.is_file():
            continue
        if path.stat().st_size > _LARGEST or len(found) == _MOST:
            continue
        content = path.read_bytes()
        kind = next((kind for kind, begin in PICTURES.items() if content.startswith(begin)), "")
        if kind and _is_sound(content):
            source = f"data:{kind};base64,{base64.b64encode(content).decode()}"
            found.append(Shown(file.name, source, hashlib.sha256(content).hexdigest()))
    return found


def _is_sound(content: bytes) -> bool:
    """Whether a picture can be read and is of a size that a page can hold, not one made to fill the memory."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(content)) as picture:
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            if picture.width * picture.height > _DOTS:
                return False
            picture.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return True


def _performance(case: Case, said: Facts) -> str:
    """How the clocks did, in a sentence or two."""
    run = case.incident.newest(ClockName.ACKNOWLEDGE)
    words = []
    if run is not None and run.stopped_at is not None and not run.void:
        state = run.state(case.now)
        words.append(
            f"Acknowledged late by {late_words(run.late(case.now))}."
            if state is ClockState.BREACHED
            else "Acknowledged in time."
        )
    elif run is not None and not run.void:
        late = run.late(case.now)
        words.append(f"Not acknowledged, late by {late_words(late)}." if late else "Not acknowledged yet.")
    gaps = [run for run in case.incident.clocks if run.name is ClockName.UPDATE and not run.void]
    kept = sum(run.state(case.now) is not ClockState.BREACHED for run in gaps)
    if gaps:
        words.append(
            f"{kept} of {len(gaps)} update intervals kept, {said.missed_updates} "
            f"update{'' if said.missed_updates == 1 else 's'} missed."
        )
    return " ".join(words)
