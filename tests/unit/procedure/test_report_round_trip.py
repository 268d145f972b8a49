"""What desk posts reads back as what was reported, whatever people type into it."""

from hypothesis import example, given
from hypothesis import strategies as st

from desk.procedure.instants import from_iso
from desk.procedure.levels import levels_named, parse_level
from desk.procedure.occurrence import parse_occurred
from desk.procedure.report import Report, format_report, parse_report
from desk.procedure.severity import Severity
from desk.procedure.signature import signature

NOON = from_iso("2026-11-23T12:00:00Z")
OP = "1a2b3c4d"

PIECES = st.sampled_from(
    [
        *(
            "Title:",
            "*Title*",
            "Impact",
            "Prio 1",
            "Sev: 2",
            "cc <@U1>",
            "*Note:* x",
            "Status: ok",
            "P2",
            "- ",
            "• ",
            "1. ",
        ),
        *(
            "> ",
            ">",
            "```",
            "`",
            "*",
            "_",
            "~",
            ":fire:",
            "&",
            "&amp;",
            "<",
            ">",
            "<!channel>",
            "<@U1>",
            "\u2060",
            "\u200b",
        ),
        *(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\t",
            "\u00a0",
            "word",
            "14:05",
            "“q”",
            "https://x.example/a?b&c",
            "- <@U9> · desk 1a2b3c4d",
        ),
    ]
)
TYPED = st.one_of(st.text(), st.lists(PIECES, max_size=12).map("".join))
INSTANTS = st.integers(min_value=0, max_value=from_iso("2199-01-01T00:00:00Z"))
IDS = st.from_regex(r"[UWS][A-Z0-9]{0,10}", fullmatch=True)
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Nowhere/Land"])


def read_again(report: Report, **how: object) -> Report | None:
    text = format_report(report, author="U9", op=OP, **how)  # type: ignore[arg-type]
    assert signature(text) == ("U9", OP)
    return parse_report(text, reported_at=NOON)


@given(
    st.builds(
        Report,
        title=TYPED,
        product=TYPED,
        description=TYPED,
        impact=TYPED,
        severity=st.none() | st.sampled_from(Severity),
        occurred_at=st.none() | INSTANTS,
        stakeholders=st.lists(IDS, unique=True, max_size=4).map(tuple),
        evidence_named=TYPED,
    ),
    ZONES,
)
@example(Report(title="Title: x", description="```\nnever closed", impact="Impact\n> quoted"), "UTC")
@example(Report(occurred_at=from_iso("2026-10-25T01:30:00Z")), "Europe/Berlin")
@example(Report(occurred_at=from_iso("2026-10-25T00:30:00Z")), "Europe/Berlin")
@example(Report(occurred_at=1), "America/New_York")
def test_a_posted_report_reads_back_as_it_was(report: Report, zone: str) -> None:
    assert read_again(report, zone=zone) == report


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40).map("".join))
@example(
    "Title: a\nTime (CET): 14:05\nSeverity: P2 as all is down\nStakeholders: <@U1>, Bob and Eve\nNote: x"
)
@example("Title: a\nSeverity: P2\nthanks\nTime: 14:05\nthanks")
@example("Title: a\nSeverity: P1/P2\nTime: soon")
@example("Title: a\nImpact: b\nR&amp;D: c\nEnv:\n- Env: d")
def test_a_report_typed_by_hand_survives_being_posted_by_desk(text: str) -> None:
    typed = parse_report("Title: x\nImpact: y\n" + text, reported_at=NOON)
    assert typed is not None
    posted = read_again(typed)
    assert posted is not None
    assert posted.occurred_at == typed.occurred_at
    assert posted.occurred_text.endswith(typed.occurred_text)
    assert read_again(posted) == posted
    same = (
        "title",
        "product",
        "description",
        "impact",
        "severity",
        "stakeholders",
        "evidence_named",
        "extras",
        "unread",
    )
    assert [getattr(posted, name) for name in same] == [getattr(typed, name) for name in same]


@given(st.text(), st.integers(), st.text(max_size=20))
def test_any_text_can_be_read(text: str, reported_at: int, zone: str) -> None:
    parse_occurred(text, reported_at=reported_at, zone=zone)
    parse_report(text, reported_at=reported_at, zone=zone)
    parse_report("Title: x\nTime: " + text, reported_at=NOON, zone=zone)


@given(TYPED)
def test_nothing_typed_can_tag_link_or_sign(text: str) -> None:
    posted = format_report(Report(title=text, description=text), author="U9", op=OP)
    assert posted.count("<") == 1
    assert posted.endswith("\n- <@U9> · desk 1a2b3c4d")


@given(TYPED)
def test_levels_inside_a_value_do_not_change_the_reports(text: str) -> None:
    report = read_again(Report(title="x", description=text, severity=Severity.P3))
    assert report is not None
    assert report.severity is Severity.P3


def test_a_level_posted_is_read_by_every_reader_alike() -> None:
    for level in Severity:
        line = f"{level.name} ({level.word})"
        assert parse_level(line) is level
        assert levels_named(line) == (level,)
