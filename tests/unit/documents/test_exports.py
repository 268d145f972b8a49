"""What leaves desk as Markdown, HTML and CSV is whole, names its zones, and lets nothing typed become markup."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desk.documents.case import Case
from desk.documents.comma_separated import csv_text, guarded
from desk.documents.draft import Draft
from desk.documents.exports import FormatUnknown, exported
from desk.documents.markdown import escaped
from desk.documents.record_csv import HEADER
from tests.unit.documents import scene

HOSTILE = [
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "=cmd|' /C calc'!A0",
    "{{ 7 * 7 }} {% include 'document.css' %}",
    "[click](javascript:alert(1)) ![x](http://evil.example/p.png) `code` **bold** | cell |",
    "תשלום לא מתקבל \u202egnp.exe",
    "zero\x00bell\x07escape\x1b[31m \ud800 half",
    "</title></style></script><!-- --> ]]> &amp; &#60;",
]


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def written(ending: str, case: Case | None = None, draft: Draft | None = None) -> str:
    case = case or scene.case()
    return exported(case, draft or Draft(case.incident.id), ending, scene.RESOURCES).decode()


def lines(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_document_says_everything_that_was_promised():
    text = written("md", draft=Draft(scene.case().incident.id, scene.WORDS))
    for promised in (
        "Bets settle up to ten minutes late",
        "P1 Critical",
        "2026-10-12 10:20:30 CEST (2026-10-12 08:20:30 UTC) by Lena Hartmann",
        "Acknowledged late by 05:30. 5 of 6 update intervals kept, 2 updates missed.",
        "ran out of memory",
        "Alert on the queue's age | Lena Hartmann | Gamnify | 2026-10-30",
        "**Computed from the record:** 2 h 25 min",
        "**Agreed:** 2 h 25 min, by Lena Hartmann and Marek Nowak",
        "CEST (2026-10-12 10:05:00 UTC) to 2026-10-12 12:40:00 CEST (2026-10-12 10:40:00 UTC), 35 min",
        "No credit table configured.",
        "Limits belong to the load test.",
    ):
        assert promised in text, promised


def test_an_incident_that_owes_no_post_mortem_is_a_record_without_its_chapters():
    case = scene.case([scene.said("08:00:00", scene.MAREK, "Title: slow\nDescription: x\nSeverity: P3")])
    text = written("md", case)
    assert text.startswith("Incident record")
    assert "Root cause" not in text


def test_a_draft_says_what_it_still_lacks():
    text = written("md")
    assert "Draft, not ready to send" in text
    assert "- the root cause\n- at least one improvement action" in text
    assert "Draft" not in written("md", draft=Draft(scene.case().incident.id, scene.WORDS))


def test_every_missed_obligation_stands_in_the_record_at_its_due_time():
    missed = [row for row in lines(written("csv")) if row["missed"]]
    assert [(row["utc"], row["missed"]) for row in missed] == [
        ("2026-10-12 08:15:00", "acknowledgement"),
        ("2026-10-12 09:15:00", "2 updates"),
    ]
    assert missed[0]["text"].startswith(
        "Late by 05:30. Acknowledge: reported 2026-10-12 08:00:00 UTC, plus 15:00 (policy 0)"
    )


def test_a_winter_day_and_a_summer_day_each_name_their_zone():
    case = scene.case(zone="America/New_York")
    row = lines(written("csv", case))[0]
    assert (row["utc"], row["local"], row["zone"]) == ("2026-10-12 08:00:00", "2026-10-12 04:00:00", "EDT")
    assert case.local(scene.at("08:00:00", "2026-12-01")) == "2026-12-01 03:00:00 EST"
    assert scene.case(zone="Asia/Kathmandu").local(scene.at("08:00:00")) == "2026-10-12 13:45:00 UTC+05:45"


def test_a_fraction_of_a_second_is_shown_where_there_is_one():
    assert scene.case().utc(scene.at("08:15:00.001")) == "2026-10-12 08:15:00.001 UTC"


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_becomes_an_element_of_the_html(title: str):
    plain, hostile = _Elements(), _Elements()
    plain.feed(written("html", scene.titled("plain")))
    hostile.feed(written("html", scene.titled(title)))
    assert [tag for tag, _ in hostile.found] == [tag for tag, _ in plain.found]
    for _, attributes in hostile.found:
        assert not [name for name in attributes if name.startswith("on")]
        assert not (attributes.get("href") or "").startswith("javascript")


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_becomes_markup_of_the_markdown(title: str):
    text = written("md", scene.titled(title))
    for markup in (r"<script", r"<img", r"\]\(javascript", r"!\[x", r"\*\*bold", "\u202e", "\x1b", "\x00"):
        assert not re.search(rf"(?<!\\){markup}", text), markup


@pytest.mark.parametrize("title", HOSTILE)
def test_no_cell_is_a_formula(title: str):
    for row in lines(written("csv", scene.titled(title, "=1+1"))):
        assert not [cell for cell in row.values() if cell and cell[0] in "=+-@\t\r"]


@pytest.mark.parametrize(
    "cell", ["=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200e=1", "＝1", "|x", "%x"]
)
def test_what_a_spreadsheet_could_run_is_guarded(cell: str):
    assert guarded(cell) == f"'{cell}"
    assert guarded(guarded(cell)) == guarded(cell)


def test_csv_ends_its_lines_and_quotes_as_rfc_4180_says():
    text = csv_text(("a", "b"), [('say "x", y', 1.5), ("two\nlines", None)])
    assert text == '\ufeffa,b\r\n"say ""x"", y",1.5\r\n"two\nlines",\r\n'


def test_the_csv_has_the_promised_columns_and_a_line_for_every_entry():
    rows = lines(written("csv"))
    assert tuple(rows[0]) == HEADER
    assert len([row for row in rows if not row["missed"]]) == len(scene.thread())


def test_the_html_needs_nothing_from_anywhere_else():
    page = _Elements()
    page.feed(written("html"))
    sources = [
        attributes.get("src", "") for tag, attributes in page.found if tag in ("img", "script", "link")
    ]
    assert not [source for source in sources if source and not source.startswith("data:")]
    assert ("meta", "default-src 'none'") in [
        (tag, (attributes.get("content") or "")[:18]) for tag, attributes in page.found
    ]


def test_a_fetched_picture_is_embedded_with_its_hash(tmp_path: Path):
    text = written("html", scene.case(evidence=scene.evidence(tmp_path)))
    assert "data:image/png;base64,iVBOR" in text
    assert "SHA-256 3220fc78" in text


def test_what_only_claims_to_be_a_picture_is_left_out(tmp_path: Path):
    path = tmp_path / "page"
    path.write_bytes(b"<html>please sign in</html>")
    assert "data:image" not in written("html", scene.case(evidence={"F1": path}))


def test_markdown_escapes_every_sign_that_means_something_to_it():
    assert escaped("a*b_c [x](y) <z> # | `t`\n- item\n1. one\n+ two\n=== x") == (
        "a\\*b\\_c \\[x\\](y) \\<z\\> \\# \\| \\`t\\`\n\\- item\n1\\. one\n\\+ two\n\\=== x"
    )


def test_an_unknown_ending_is_refused_with_those_that_there_are():
    with pytest.raises(FormatUnknown, match=r"desk writes md, html.* not 'xyz'"):
        written("xyz")


def test_people_are_named_and_their_mentions_too():
    text = written("md", scene.titled("ask <@U1LENA> or <@U9GONE>"))
    assert "ask @Lena Hartmann or @U9GONE" in text.replace("\\", "")


def test_a_pdf_draws_letters_of_the_east_and_embeds_only_what_it_needs(tmp_path: Path):
    latin, eastern = (
        exported(scene.titled(title), Draft(""), "pdf", scene.RESOURCES) for title in ("Zażółć", "結算延遲")
    )
    assert b"Fallback" not in latin
    assert b"DroidSansFallback" in eastern
    assert len(eastern) < len(latin) + 60_000
