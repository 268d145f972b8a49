"""What Slack's wire text says to a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.procedure.slacktext import CODE, GUARD, close_code, escape, mention, plain, starts_in_code, tidy


@pytest.mark.parametrize(
    ("wire", "said"),
    [
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("&amp;lt;", "&lt;"),
        ("ask <@U1>", "ask @U1"),
        ("ask <@W1|anna>", "ask @W1"),
        ("<!subteam^S1>", "@S1"),
        ("<!subteam^S1|@feeds>", "@feeds"),
        ("<!subteam^S1|feeds>", "@feeds"),
        ("in <#C1|general> and <#C2>", "in #general and #C2"),
        ("<!here> <!channel|channel> <!everyone>", "@here @channel @everyone"),
        ("<!date^1700000000^{date_short_pretty} {time}|14 Nov, 22:13>", "14 Nov, 22:13"),
        ("<!date^1700000000^{time}>", "1700000000"),
        ("<!date>", ""),
        ("<https://x.example/a?b=1&amp;c=2>", "https://x.example/a?b=1&c=2"),
        ("<https://x.example/a|the page>", "the page (https://x.example/a)"),
        ("<http://x.example|x.example>", "x.example"),
        ("<https://x.example/|https://x.example>", "https://x.example"),
        ("<mailto:a@x.example|a@x.example>", "a@x.example"),
        ("<tel:+4915>", "+4915"),
        ("a < b > c <> <foo> <@x>", "a < b > c <> <foo> <@x>"),
        ("a\u00a0b\u202fc\u200bd\ufeff", "a b cd"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x0bb\x0cc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
        ("\u200fP\u200e2\u202c so\u00adft \u2066x\u2069", "P2 soft x"),
        ("\u0645\u06cc\u200c\u0634\u0648\u062f", "\u0645\u06cc\u200c\u0634\u0648\u062f"),
        ("\U0001f468\u200d\U0001f4bb", "\U0001f468\u200d\U0001f4bb"),
        (":fire: *bold* _it_ `x`", ":fire: *bold* _it_ `x`"),
    ],
)
def test_wire_text_reads_as_a_person_sees_it(wire: str, said: str) -> None:
    assert plain(wire) == said


@given(st.text())
def test_escaped_text_reads_as_it_was(text: str) -> None:
    assert plain(escape(text)).strip() == tidy(text)


@given(st.text("<>&!@#|U1^:/`*ab "))
def test_escaped_text_tags_and_links_nothing(text: str) -> None:
    assert "<" not in escape(text)
    assert ">" not in escape(text)


def test_a_tag_is_made_only_of_an_id() -> None:
    assert mention("U1") == "<@U1>"
    assert mention("W1") == "<@W1>"
    assert mention("S1") == "<!subteam^S1>"
    assert mention("!channel") == "!channel"
    assert mention("U1> <!here") == "U1&gt; &lt;!here"


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("a\nb", [False, False]),
        ("```\na\n```\nb", [False, True, True, False]),
        ("a ```b``` c\nd", [False, False]),
        ("```a\nb``` ```c\nd```\ne", [False, True, True, False]),
        ("```\nnever closed\n", [False, False, False]),
        ("```a```\n```\nb", [False, False, False]),
    ],
)
def test_only_a_closed_block_is_code(text: str, inside: list[bool]) -> None:
    assert starts_in_code(text) == inside


@given(st.text("`ab\n"), st.text("`ab\n"))
def test_an_open_fence_never_swallows_what_follows(one: str, other: str) -> None:
    closed = close_code(one)
    assert closed.replace(GUARD, "") == one
    assert CODE.sub("", closed).count("```") == 0
    lines = starts_in_code(f"{closed}\nlabel\n{close_code(other)}\nlabel")
    assert not lines[closed.count("\n") + 1]
    assert not lines[-1]


@pytest.mark.parametrize("part", ["<", "<a", "<@U1|", "```", "`", "&", "<https://x|", "\u200b"])
def test_a_very_long_line_is_read_at_once(part: str) -> None:
    line = part * (40_000 // len(part))
    plain(line)
    starts_in_code(line)
    close_code(line)
