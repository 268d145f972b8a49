"""Reports as people really type them; the sheets lie in `reports/`."""

import pytest

from desk.procedure.instants import from_iso
from desk.procedure.report import Report, format_report, parse_report
from desk.procedure.severity import Severity
from tests.unit.procedure.sheet import Case, cases, told

NOON = from_iso("2026-11-23T12:00:00Z")
CASES = list(cases())


def post(report: Report, **how: object) -> str:
    return format_report(report, author="U9", op="1a2b3c4d", **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_report_is_read_as_its_sheet_says(case: Case) -> None:
    assert told(parse_report(case.text, reported_at=case.reported_at, zone=case.zone)) == case.expected


def test_the_sheets_hold_at_least_sixty_reports() -> None:
    assert sum(case.expected != ("no report",) for case in CASES) >= 60
    assert len({case.name for case in CASES}) == len(CASES)


def test_a_full_report_is_posted_in_the_templates_order() -> None:
    report = Report(
        title="Feed down",
        product="Scheduled Feed for Bundesliga",
        description="Nothing arrives.\n\nSince noon.",
        impact="Markets < 10 & closed",
        severity=Severity.P1,
        occurred_at=from_iso("2026-10-12T12:19:00Z"),
        stakeholders=("U1", "S2"),
        extras=(("R&D contact", "Eve"), ("Env", "")),
    )
    assert post(report, files=4, zone="Europe/Berlin") == (
        "*Title*\nFeed down\n"
        "*Product Impacted*\nScheduled Feed for Bundesliga\n"
        "*Description*\nNothing arrives.\n\nSince noon.\n"
        "*Impact*\nMarkets &lt; 10 &amp; closed\n"
        "*Severity Level*\nP1 (Critical)\n"
        "*Timestamp*\n2026-10-12 12:19 UTC (14:19 Europe/Berlin)\n"
        "*Screenshot/Logs*\n4 files\n"
        "*Stakeholders*\n<@U1> <!subteam^S2>\n"
        "*R&amp;D contact:*\nEve\n"
        "*Env:*\n"
        "- <@U9> · desk 1a2b3c4d"
    )


def test_absent_fields_are_left_out() -> None:
    assert post(Report(title="Feed down")) == "*Title*\nFeed down\n- <@U9> · desk 1a2b3c4d"
    assert post(Report()) == "*Title*\n- <@U9> · desk 1a2b3c4d"


def test_evidence_is_named_before_it_is_counted() -> None:
    assert "\na.png, b.log\n" in post(Report(title="x", evidence_named="a.png, b.log"), files=2)
    assert "\n1 file\n" in post(Report(title="x"), files=1)


def test_local_time_names_its_day_where_that_differs() -> None:
    report = Report(occurred_at=from_iso("2026-10-12T22:30:00.000250Z"))
    assert "2026-10-12 22:30:00.000250 UTC (2026-10-13 00:30:00.000250 Europe/Berlin)" in post(
        report, zone="Europe/Berlin"
    )
    assert "2026-10-12 22:30:00.000250 UTC\n" in post(report, zone="Nowhere/Land")


def test_an_instant_only_the_author_could_read_is_spelled_out() -> None:
    report = Report(occurred_at=NOON, occurred_text="now")
    assert "*Timestamp*\n2026-11-23 12:00 UTC\nnow\n" in post(report)


def test_a_time_that_means_the_same_to_all_stays_as_typed() -> None:
    report = Report(occurred_at=NOON, occurred_text="23 Nov 2026, 13:00 CET")
    assert "*Timestamp*\n23 Nov 2026, 13:00 CET\n" in post(report)


def test_an_extra_that_would_not_read_as_one_stays_words() -> None:
    for name in ("Severity", "two\nlines", "7 of 9", "x" * 50, "Env: a"):
        text = post(Report(title="x", description="d", extras=((name, "P1"),)))
        read = parse_report(text, reported_at=NOON)
        assert read is not None
        assert read.severity is None
        assert read.extras == ()
        assert read.description == f"d\n{name}: P1"


def test_bold_words_of_a_log_and_of_sentences_end_a_value_and_are_kept() -> None:
    read = parse_report(
        "*Title*: feed dead\n*When*: now\n*Error:* 503\n*Impact*: the log says\nError: 503", reported_at=NOON
    )
    assert read is not None
    assert (read.title, read.impact) == ("feed dead", "the log says\nError: 503")
    assert read.extras == (("When", "now"), ("Error", "503"))


def test_an_instant_without_text_says_itself() -> None:
    assert Report(occurred_at=NOON).occurred_text == "2026-11-23 12:00 UTC"


def test_fields_are_held_in_their_normal_form() -> None:
    report = Report(title=" a\u00a0b\r\n", extras=((" k ", "\u200bv "),), unread=(("severity", " P7"),))
    assert (report.title, report.extras, report.unread) == ("a b", (("k", "v"),), (("severity", "P7"),))


def test_files_are_evidence() -> None:
    report = Report(title="x")
    assert report.missing(has_files=True) == (
        "product",
        "description",
        "impact",
        "severity",
        "occurred",
        "stakeholders",
    )
    assert report.missing(has_files=False)[-1] == "evidence"


def test_only_a_title_and_another_field_make_a_report() -> None:
    assert parse_report("Title: x", reported_at=NOON) is None
    assert parse_report("Title: x\nEnv: prod", reported_at=NOON) is None
    assert parse_report("Impact: x\nSeverity: P1", reported_at=NOON) is None
    assert parse_report("", reported_at=NOON) is None
    assert parse_report("Title:\nImpact:", reported_at=NOON) == Report()


def test_an_author_who_cannot_sign_cannot_report() -> None:
    with pytest.raises(ValueError, match="cannot sign"):
        format_report(Report(title="x"), author="!channel", op="1a2b3c4d")


@pytest.mark.parametrize(
    "part",
    [
        "a",
        "Title: ",
        "*",
        ":a",
        "log/",
        "<",
        "- ",
        "&gt;",
        "P1 ",
        "a b ",
        "1.",
        "(",
        "``` ",
        "_*",
        "\n",
        "a:\n",
    ],
)
def test_a_very_long_message_is_read_at_once(part: str) -> None:
    parse_report(part * (40_000 // len(part)), reported_at=NOON)
    text = part * (6_000 // len(part))
    labelled = f"Title: {text}\nImpact: {text}\nTime: {text}\nSeverity: {text}\ncc {text}\n{text}: x"
    report = parse_report(labelled, reported_at=NOON)
    assert report is not None
    assert parse_report(post(report), reported_at=NOON) is not None
