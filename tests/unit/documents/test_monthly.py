"""A month's figures equal a count by hand of its CSV, and its report is something to send."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from desk.documents.month_words import month_lines, percent_words
from desk.documents.monthly import Month, month_csv, month_json, monthly_html, monthly_pdf
from desk.documents.trends import last_months, trends
from desk.procedure.incident import Incident, Status
from desk.procedure.instants import DAY
from desk.procedure.metrics import Share
from desk.procedure.severity import Severity
from tests.unit.documents import scene
from tests.unit.documents.test_exports import HOSTILE

NOW = scene.at("10:00:00", "2026-11-01")


def incidents() -> list[Incident]:
    """Two in October, one in September, one withdrawn."""
    one = scene.incident()
    calm = tuple(run for run in one.clocks if not run.late(NOW))
    second = replace(
        one, id="C0DESK:2", clocks=calm, product="Feed", severity=replace(one.severity, governing=Severity.P3)
    )
    feedback = replace(one.timeline[0], text="The form is quick.\n=Really")
    mark = replace(one.timeline[0], text="4 of 5")
    return [
        replace(one, feedback=(feedback, mark)),
        second,
        replace(second, id="C0DESK:3", reported_at=one.reported_at - 20 * DAY),
        replace(one, id="C0DESK:4", status=Status.WITHDRAWN),
    ]


def month(name: str = "2026-10", known: list[Incident] | None = None) -> Month:
    told = incidents() if known is None else known
    return Month("Aurelio DE", name, told, NOW, "Gamnify", scene.PEOPLE)


def page(of: Month, cache: Path) -> str:
    return monthly_html(of, scene.RESOURCES.templates, scene.RESOURCES.fonts, cache)


def test_the_figures_equal_a_count_by_hand_of_the_csv():
    rows = list(csv.DictReader(io.StringIO(month_csv([month()]).removeprefix("\ufeff"), newline="")))
    said = month_json(month())["measures"]
    assert isinstance(said, dict)
    judged = [row["acknowledge"] for row in rows if row["acknowledge"] in ("met", "breached")]
    kept, of = sum(int(row["updates_kept"]) for row in rows), sum(int(row["updates_judged"]) for row in rows)
    assert [row["id"] for row in rows] == said["incidents"] == [incidents()[0].id, "C0DESK:2"]
    assert said["acknowledged_in_time"]["met"] == judged.count("met") == 0  # type: ignore[call-overload,index]
    assert said["acknowledged_in_time"]["of"] == len(judged) == 1  # type: ignore[call-overload,index]
    assert said["update_intervals_kept"]["percent"] == 100 * kept / of == 100 * 10 / 11  # type: ignore[call-overload,index]
    assert said["missed_updates"] == sum(int(row["missed_updates"]) for row in rows) == 2
    marks = [int(mark) for row in rows for mark in row["feedback_marks"].split()]
    assert [one["mark"] for one in said["feedback_marks"]] == marks == [4]  # type: ignore[call-overload,index,union-attr]
    waits = sorted(float(row["seconds_to_acknowledge"]) for row in rows)
    assert said["seconds_to_acknowledge"]["median"] == sum(waits) / 2 == 1230  # type: ignore[call-overload,index]
    assert said["seconds_to_resolve"]["ninetieth"] == max(float(row["seconds_to_resolve"]) for row in rows)  # type: ignore[call-overload,index]


def test_the_report_names_figures_trends_incidents_and_feedback(tmp_path: Path):
    text = page(month(), tmp_path)
    for promised in ("Aurelio DE, October 2026", "90.9 % (10 of 11)", "1 P1, 1 P3", "The form is quick.", "Marek Nowak",
                     "Incidents by month and severity", "data:image/png;base64,"):  # fmt: skip
        assert promised in text


def test_a_month_without_incidents_is_a_report_too(tmp_path: Path):
    text = page(month("2026-02", []), tmp_path)
    assert "0 incidents reported: none" in text
    assert "None was given this month." in text


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_or_product_becomes_markup_or_a_formula(title: str, tmp_path: Path):
    known = [replace(incidents()[0], title=title, product=title)]
    plain = page(month(known=[replace(incidents()[0], title="x", product="x")]), tmp_path)
    text = page(month(known=known), tmp_path)
    assert text.count("<") == plain.count("<")
    for row in csv.DictReader(
        io.StringIO(month_csv([month(known=known)]).removeprefix("\ufeff"), newline="")
    ):
        assert not [cell for cell in row.values() if cell and cell[0] in "=+-@\t\r"]


def test_the_pdf_is_one_of_a_few_pages(tmp_path: Path):
    content = monthly_pdf(month(), scene.RESOURCES.templates, scene.RESOURCES.fonts, tmp_path)
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Subtype /Image") >= 2


def test_six_months_end_with_the_one_that_is_meant():
    assert last_months("2026-02", 4) == ["2025-11", "2025-12", "2026-01", "2026-02"]
    found = trends(incidents(), "2026-10", NOW)
    assert [(one.month, dict(one.by_level)) for one in found][-2:] == [
        ("2026-09", {"P3": 1}),
        ("2026-10", {"P1": 1, "P3": 1}),
    ]


@pytest.mark.parametrize("said", ["2026", "2026-13", "2026-00", "26-10", "2026-1", "october", "٢٠٢٦-١٠"])
def test_what_is_no_month_is_refused(said: str):
    with pytest.raises(ValueError, match="is no month"):
        last_months(said, 6)


def test_only_all_of_them_are_a_hundred_percent():
    assert percent_words(Share(2999, 3000)) == "99.9 % (2999 of 3000)"
    assert percent_words(Share(2, 2)) == "100.0 % (2 of 2)"
    assert percent_words(Share()) == "–"


def test_the_terminal_gets_a_line_for_every_measure():
    lines = month_lines("Aurelio DE", trends(incidents(), "2026-10", NOW))
    assert lines[0] == "Aurelio DE, 2026-10: 1 P1, 1 P3"
    assert "  Update intervals kept        90.9 % (10 of 11)" in lines
