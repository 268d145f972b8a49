"""Which lines begin a field."""

import pytest

from desk.procedure.labels import label_of, unquoted


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Title: x", "title", "x"),
        ("Incident Title: x", "title", "x"),
        ("Product(s) Impacted: x", "product", "x"),
        ("Affected products - x", "product", "x"),
        ("Desc: x", "description", "x"),
        ("Impact on operations: x", "impact", "x"),
        ("Business impact: x", "impact", "x"),
        ("Sev.: 2", "severity", "2"),
        ("Severity Level (P1-P4): P2", "severity", "P2"),
        ("priority level: 2", "severity", "2"),
        ("Severity Level P2 (High)", "severity", "P2 (High)"),
        ("SEV-2", "severity", "-2"),
        ("Severity P7", "severity", "P7"),
        ("Time of the incident: x", "occurred", "x"),
        ("Occurred at: x", "occurred", "x"),
        ("Date and Time: x", "occurred", "x"),
        ("Occurred yesterday 14:05", "occurred", "yesterday 14:05"),
        ("Tagged: <@U1>", "stakeholders", "<@U1>"),
        ("CC <@U1>", "stakeholders", "<@U1>"),
        ("Stakeholders <!subteam^S1|@x>", "stakeholders", "<!subteam^S1|@x>"),
        ("Screenshot(s) or log files: x", "evidence", "x"),
        ("Screen-shots &amp; Logs:", "evidence", ""),
        ("Title—x", "title", "x"),
        ("Title:", "title", ""),
        ("Title -", "title", ""),
        ("*Title*", "title", ""),
        ("*Title* X", "title", "X"),
        ("Impact :fire: big", "impact", ":fire: big"),
        ("Product Impacted\tlive odds", "product", "live odds"),
    ],
)
def test_a_label_of_the_template_is_known_in_its_everyday_forms(line: str, field: str, value: str) -> None:
    label = label_of(line)
    assert label is not None
    assert (label.field, label.value) == (field, value)


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Environment: prod", "Environment", "prod"),
        ("*Environment:* prod", "Environment", "prod"),
        ("_Env_: prod", "Env", "prod"),
        ("*Env: prod*", "Env", "prod"),
        ("steps to reproduce:", "steps to reproduce", ""),
        ("R&amp;D contact: x", "R&D contact", "x"),
        ("Title/Description: x", "Title/Description", "x"),
        ("Impacted users: 12", "Impacted users", "12"),
        ("Ticket:<https://x.example>", "Ticket", "<https://x.example>"),
        ("*When*: now", "When", "now"),
        ("*Error:* 503", "Error", "503"),
        ("&gt; *We tried:* a restart", "We tried", "a restart"),
        ("*feed_id:* 7", "feed_id", "7"),
        ("- Error: 503", "Error", "503"),
        ("2) Caused by: x", "Caused by", "x"),
    ],
)
def test_another_label_is_kept_by_its_name(line: str, name: str, value: str) -> None:
    label = label_of(line)
    assert label is not None
    assert (label.field, label.name, label.value) == ("", name, value)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "just words",
        "https://x.example",
        "14:05 x: y",
        "14:05",
        "2026-11-23 13:05:01 ERROR foo: bar",
        "ERROR: no",
        "*ERROR: no*",
        "_When_: now",
        "- When we looked: x",
        "- TypeError: x",
        "Caused by: x",
        "java.net.SocketException: reset",
        "TypeError: x",
        "feed_id: 7",
        "C:\\temp",
        "foo::bar",
        "key:value",
        "We saw this: x",
        "Hi team: hello",
        "and the following then happened: x",
        "One two three four five: x",
        "A" * 60 + ": x",
        "Time-out on feeds",
        "Timeline of today",
        "time=2026 level=error",
        "Priority 1 customers are affected",
        "Impact on users is small",
        "*Impact* on users",
        "cc me",
        "Tag zusammen",
        "```Title: x```",
        "\u2060Title: x",
        "Time now",
    ],
)
def test_these_lines_begin_no_field(line: str) -> None:
    assert label_of(line) is None


def test_lines_of_one_list_have_one_shape() -> None:
    shapes = {
        line: label.shape
        for line in ("- A: x", "- Title: x", "  ◦ A: x", "1. A: x", "2) A: x", "&gt; A: x")
        if (label := label_of(line))
    }
    assert shapes["- A: x"] == shapes["- Title: x"] == (0, "-")
    assert shapes["  ◦ A: x"] == (2, "◦")
    assert shapes["1. A: x"] == shapes["2) A: x"] == (0, "1.")
    assert shapes["&gt; A: x"] == (0, "")


def test_quote_marks_go_and_what_they_quote_stays() -> None:
    assert unquoted("&gt; a") == "a"
    assert unquoted(">>> a") == "a"
    assert unquoted("  a &gt; b") == "  a &gt; b"
