"""Every way in which one incident leaves desk as a file, by the file's ending."""

from dataclasses import dataclass
from pathlib import Path

from desk.documents.case import Case
from desk.documents.draft import Draft
from desk.documents.postmortem import Document, document
from desk.documents.seal import pressed, seal_text
from desk.procedure.instants import to_datetime

FORMATS = ("md", "html", "pdf", "docx", "csv", "eml", "json")
SEAL_NAME = "evidence-chain.json"
"""What a PDF calls the chain that it carries as an attachment."""


class FormatUnknown(ValueError):
    """An ending that desk has no format for; its text names those it has."""


@dataclass(frozen=True)
class Resources:
    """Where the templates and the fonts lie."""

    templates: Path
    fonts: Path


def exported(case: Case, draft: Draft, ending: str, resources: Resources, *, revision: int = 0) -> bytes:
    """The file's bytes. `ending` is one of FORMATS, any case, without the dot. Raises FormatUnknown."""
    known = ending.casefold()
    if known not in FORMATS:
        listed = f"{', '.join(FORMATS[:-1])} and {FORMATS[-1]}"
        raise FormatUnknown(f"desk writes {listed}, not {ending or 'a file without ending'!r}")
    if known == "csv":
        from desk.documents.record_csv import record_csv

        return record_csv(case).encode()
    if known == "json":
        from desk.documents.record_json import record_json

        return record_json(case, draft)
    if known == "eml":
        from desk.documents.pack import packed

        return packed(case, draft, resources, revision=revision).letter
    return rendered(document(case, draft, resources.templates, revision=revision), known, resources)


def rendered(said: Document, ending: str, resources: Resources) -> bytes:
    """A document as a file, sealed. `ending` is `md`, `html`, `pdf` or `docx`."""
    case = said.case
    seal = seal_text(case.incident.id, case.chain)
    made = to_datetime(case.now)
    match ending:
        case "html":
            element = f'<script type="application/json" id="desk-evidence">{seal}</script>'
            body, end, rest = said.html.rpartition("</body>")
            return pressed(f"{body}{element}\n{end}{rest}".encode())
        case "md":
            from desk.documents.markdown import markdown

            return pressed(f"{markdown(said.page)}\n<!-- {seal} -->\n".encode())
        case "pdf":
            from desk.documents.pdf import pdf_bytes

            return pressed(pdf_bytes(said.page, resources.fonts, made, (SEAL_NAME, seal.encode())))
        case _:
            from desk.documents.word import docx_bytes
            from desk.documents.word_seal import pressed_docx

            return pressed_docx(docx_bytes(said.page, made, seal))
