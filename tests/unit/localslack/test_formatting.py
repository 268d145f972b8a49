"""What becomes of text on its way in."""

import pytest

from desk.localslack.formatting import colon_emoji, posted, typed


@pytest.mark.parametrize(
    ("said", "wire"),
    [
        ("R&D <now>", "R&amp;D &lt;now&gt;"),
        ("&lt;!channel&gt;", "&amp;lt;!channel&amp;gt;"),
        ("<@U0AB12CD34E> look", "<@U0AB12CD34E> look"),
        ("see https://status.example/a?b=1&c=2.", "see <https://status.example/a?b=1&amp;c=2>."),
        ("(https://a.example)", "(<https://a.example>)"),
        ("on example.com", "on <http://example.com|example.com>"),
        ("mail a.b@example.com", "mail <mailto:a.b@example.com|a.b@example.com>"),
        ("version 1.2.3 of feed.v2", "version 1.2.3 of feed.v2"),
        ("<!everyone>", "<!everyone>"),
    ],
)
def test_typed_text_is_escaped_and_linked(said: str, wire: str):
    assert typed(said) == wire


@pytest.mark.parametrize(
    ("sent", "wire"),
    [
        ("R&amp;D &lt;now&gt;", "R&amp;D &lt;now&gt;"),
        ("R&D", "R&amp;D"),
        ("<https://a.example|status>", "<https://a.example|status>"),
        ("a < b", "a &lt; b"),
    ],
)
def test_posted_text_keeps_the_entities_an_app_wrote(sent: str, wire: str):
    assert posted(sent) == wire


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u2705", ":white_check_mark:"),
        ("\u26a0\ufe0f", ":warning:"),
        ("1\ufe0f\u20e3", ":one:"),
        ("\U0001f1e9\U0001f1ea", ":flag-de:"),
        ("\U0001f44d\U0001f3fd", ":+1::skin-tone-4:"),
        ("\U0001f984", ":unicorn_face:"),
        ("Müller – ok ✓", "Müller – ok ✓"),
        ("1.", "1."),
    ],
)
def test_emoji_become_names_and_other_letters_stay(character: str, name: str):
    assert colon_emoji(character) == name
