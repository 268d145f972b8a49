"""Every way in which one incident leaves desk as a file, by the file's ending."""

from pathlib import Path

from desk.documents.case import Case
from desk.documents.draft import Draft
from desk.documents.postmortem import document
from desk.documents.seal import pressed, seal_text

FORMATS = ("md", "html", "csv")


class FormatUnknown(ValueError):
    """An ending that desk has no format for; its text names those it has."""


def exported(case: Case, draft: Draft, ending: str, templates: Path, *, revision: int = 0) -> bytes:
    """The file's bytes. `ending` is one of FORMATS, any case, without the dot. Raises FormatUnknown."""
    match ending.casefold():
        case "md":
            return markdown_file(case, draft, templates, revision)
        case "html":
            return html_file(case, draft, templates, revision)
        case "csv":
            from desk.documents.record_csv import record_csv

            return record_csv(case).encode()
    raise FormatUnknown(
        f"desk writes {', '.join(FORMATS[:-1])} and {FORMATS[-1]}, not {ending or 'a file without ending'!r}"
    )


def html_file(case: Case, draft: Draft, templates: Path, revision: int) -> bytes:
    """The document as one self-contained HTML file."""
    html = document(case, draft, templates, revision=revision).html
    seal = f'<script type="application/json" id="desk-evidence">{seal_text(case.incident.id, case.chain)}</script>'
    body, end, rest = html.rpartition("</body>")
    return pressed(f"{body}{seal}\n{end}{rest}".encode())


def markdown_file(case: Case, draft: Draft, templates: Path, revision: int) -> bytes:
    """The document as Markdown."""
    from desk.documents.markdown import markdown

    text = markdown(document(case, draft, templates, revision=revision).page)
    return pressed(f"{text}\n<!-- {seal_text(case.incident.id, case.chain)} -->\n".encode())
