"""What Slack does to text on its way in: entities, links and emoji as they come back on the wire."""

import re
import unicodedata
from collections.abc import Callable

from desk.localslack.emoji import BMP_NAMES, NAMES

_TOKEN = re.compile(
    r"<(?:@[UW][A-Z0-9]+|#C[A-Z0-9]+|!(?:here|channel|everyone|subteam\^S[A-Z0-9]+|date\^\d+[^<>]*)"
    r"|(?:https?://|mailto:|tel:|slack://)[^<>\s|]+)(?:\|[^<>]*)?>"
)
_LINK = re.compile(
    r"(?P<url>https?://[^\s<>|]+[^\s<>|.,;:!?)\]'\"*_~])"
    r"|(?P<mail>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b)"
    r"|(?P<host>(?<![\w@/.-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|app|eu|de|pl|se)\b(?![\w@-]))"
)
_LONE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt);)")
_SKIN_TONES = {chr(0x1F3FB + step): f":skin-tone-{step + 2}:" for step in range(5)}
_KEYCAPS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]


def typed(text: str) -> str:
    """The wire form of what a person typed: entities escaped, mentions kept, links wrapped."""
    return _between_tokens(text, lambda part: part.replace("&", "&amp;"))


def posted(text: str) -> str:
    """The wire form of text an app sent: its entities and tokens kept, strays escaped, links wrapped."""
    return _between_tokens(text, lambda part: _LONE_AMPERSAND.sub("&amp;", part))


def colon_emoji(text: str) -> str:
    """Replaces Unicode emoji by their :colon: names, as history serves them."""
    if text.isascii():
        return text
    out: list[str] = []
    at = 0
    while at < len(text):
        name, width = _emoji_at(text, at)
        out.append(name or text[at : at + width])
        at += width
    return "".join(out)


def _between_tokens(text: str, escape: Callable[[str], str]) -> str:
    out: list[str] = []
    end = 0
    for token in _TOKEN.finditer(text):
        out += [_plain(escape(text[end : token.start()])), token.group()]
        end = token.end()
    out.append(_plain(escape(text[end:])))
    return "".join(out)


def _plain(part: str) -> str:
    escaped = part.replace("<", "&lt;").replace(">", "&gt;")
    return colon_emoji(_LINK.sub(_link, escaped))


def _link(match: re.Match[str]) -> str:
    found = match.group()
    if match.lastgroup == "url":
        return f"<{found}>"
    scheme = "mailto:" if match.lastgroup == "mail" else "http://"
    return f"<{scheme}{found}|{found}>"


def _emoji_at(text: str, at: int) -> tuple[str, int]:
    character = text[at]
    follower = text[at + 1 : at + 2]
    if character.isdecimal() and character.isascii() and text[at + 1 : at + 3] == "\ufe0f\u20e3":
        return f":{_KEYCAPS[int(character)]}:", 3
    if character in _SKIN_TONES:
        return _SKIN_TONES[character], 1
    if _is_flag_letter(character) and follower and _is_flag_letter(follower):
        return f":flag-{_flag_letter(character)}{_flag_letter(follower)}:", 2
    name = BMP_NAMES.get(character) or _astral_name(character)
    if not name:
        return "", 1
    return f":{name}:", 2 if follower == "\ufe0f" else 1


def _astral_name(character: str) -> str:
    if not 0x1F300 <= ord(character) <= 0x1FAFF:
        return ""
    known = NAMES.get(character)
    return known or unicodedata.name(character, "").lower().replace(" ", "_").replace("-", "_")


def _is_flag_letter(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF


def _flag_letter(character: str) -> str:
    return chr(ord(character) - 0x1F1E6 + ord("a"))
