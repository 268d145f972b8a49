"""Messages that have blocks and no text say what their blocks say."""

from __future__ import annotations

from typing import Any

import pytest

from desk.procedure.report import parse_report
from desk.procedure.severity import Severity
from desk.slack.blocktext import blocks_text
from desk.slack.codec import decode


def _rich(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text", "elements": list(elements)}


def _section(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text_section", "elements": list(elements)}


def _text(text: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": text, **({"style": style} if style else {})}


def _mrkdwn(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": text}


def _said(**raw: Any) -> str:
    message, fault = decode("C1", {"ts": "1.000000", "user": "U1", **raw})
    assert message is not None
    assert not fault
    return message.text


def test_a_report_typed_as_rich_text_alone_is_a_report():
    blocks = [
        _rich(
            _section(_text("Title", bold=True), _text(": Feed <down> & out\nSeverity: P2\nStakeholders: ")),
            _section({"type": "user", "user_id": "U7"}, _text("\n")),
            {"type": "rich_text_list", "style": "bullet", "elements": [_section(_text("Impact: all"))]},
        )
    ]
    report = parse_report(_said(text="", blocks=blocks), reported_at=0)
    assert report is not None
    assert (report.title, report.severity, report.impact) == ("Feed <down> & out", Severity.P2, "all")
    assert report.stakeholders == ("U7",)


@pytest.mark.parametrize(
    ("element", "wire"),
    [
        (_text("a <b> & *c*"), "a &lt;b&gt; &amp; *c*"),
        (_text(" bold ", bold=True, italic=True), " *_bold_* "),
        ({"type": "link", "url": "https://x.example/a?b&c", "text": "page"}, "<https://x.example/a?b&amp;c|page>"),
        ({"type": "link", "url": "https://x.example"}, "<https://x.example>"),
        ({"type": "usergroup", "usergroup_id": "S1"}, "<!subteam^S1>"),
        ({"type": "channel", "channel_id": "C1"}, "<#C1>"),
        ({"type": "emoji", "name": "white_check_mark"}, ":white_check_mark:"),
        ({"type": "broadcast", "range": "here"}, "<!here>"),
        ({"type": "date", "timestamp": 17, "format": "{time}", "fallback": "noon"}, "<!date^17^{time}|noon>"),
        ({"type": "user", "user_id": "!channel"}, "!channel"),
        ({"type": "of tomorrow", "text": "x"}, "x"),
    ],
)  # fmt: skip
def test_each_element_reads_as_slack_writes_it(element: dict[str, Any], wire: str):
    assert blocks_text([_rich(_section(element))]) == wire


def test_lists_quotes_and_code_keep_their_shape():
    listed = {
        "type": "rich_text_list", "style": "ordered", "indent": 1, "offset": 1,
        "elements": [_section(_text("two")), _section(_text("three"))],
    }  # fmt: skip
    quoted = {"type": "rich_text_quote", "elements": [_text("P1\nor so")]}
    code = {"type": "rich_text_preformatted", "elements": [_text("Resolved")]}
    assert blocks_text([_rich(listed, quoted, code)]) == (
        "    2. two\n    3. three\n&gt; P1\n&gt; or so\n```\nResolved\n```"
    )


def test_sections_headers_and_contexts_are_read_and_all_else_is_passed_over():
    blocks: list[Any] = [
        {"type": "header", "text": {"type": "plain_text", "text": "A & B"}},
        {"type": "divider"},
        {"type": "section", "text": _mrkdwn("*bold* &amp; more"), "fields": [_mrkdwn("f")]},
        {"type": "context", "elements": [_mrkdwn("small"), {"type": "image", "image_url": "x"}]},
        {"type": "markdown", "text": "plain"},
        "no block",
    ]  # fmt: skip
    assert blocks_text(blocks) == "A &amp; B\n*bold* &amp; more\nf\nsmall\nplain"


def test_a_text_goes_before_blocks_and_attachments():
    assert _said(text="ok", blocks=[_rich(_section(_text("P1")))], attachments=[{"text": "P2"}]) == "ok"


def test_attachments_speak_for_an_app_and_what_a_person_only_shows_says_nothing():
    shown = {"is_share": True, "text": "Resolved", "from_url": "https://x.example"}
    assert _said(text="", attachments=[shown]) == ""
    assert _said(text="", attachments=[{"text": "Resolved"}]) == ""
    alarm = {"pretext": "Alarm", "title": "CPU", "text": "91 %"}
    assert (
        _said(text="", bot_id="B1", attachments=[alarm, shown, {"fallback": "again"}])
        == "Alarm\nCPU\n91 %\nagain"
    )


def test_rich_text_without_an_end_is_cut_off():
    deep: dict[str, Any] = {"type": "rich_text_list", "elements": []}
    for _ in range(900):
        deep = {"type": "rich_text_list", "elements": [deep]}
    assert isinstance(blocks_text([_rich(deep)]), str)
