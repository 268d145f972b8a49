"""The words of a message that has blocks and no text, as Slack would have written them: some apps send only blocks.

Source: docs.slack.dev, "Blocks" and "Rich text block"; as in all text of Slack, only `&`, `<`, `>` are escaped.
"""

from collections.abc import Callable, Iterable

from desk.procedure.message import Json
from desk.procedure.slacktext import escape, mention
from desk.slack import wire

_DEEPEST = 6
_QUOTED = "&gt; "
_MARKS = (("code", "`"), ("strike", "~"), ("italic", "_"), ("bold", "*"))

Element = dict[str, Json]


def blocks_text(blocks: Json) -> str:
    """The mrkdwn of blocks, a line or more each; empty where they hold no words. Never raises."""
    return "\n".join(filter(None, map(_block, wire.rows(blocks))))


def attachments_text(attachments: Json) -> str:
    """What an app says in attachments; nothing of messages and pages that somebody only shows."""
    said = []
    for one in wire.rows(attachments):
        if not (
            one.get("is_share") or one.get("is_msg_unfurl") or one.get("from_url") or one.get("original_url")
        ):
            parts = [wire.text(one.get(key)) for key in ("pretext", "title", "text")]
            said.append(
                "\n".join(filter(None, parts))
                or blocks_text(one.get("blocks"))
                or wire.text(one.get("fallback"))
            )
    return "\n".join(filter(None, said))


def _block(block: Element) -> str:
    match block.get("type"):
        case "section":
            return "\n".join(filter(None, map(_object, [block.get("text"), *wire.rows(block.get("fields"))])))
        case "header" | "markdown":
            return _object(block.get("text"))
        case "context":
            return " ".join(filter(None, map(_object, wire.rows(block.get("elements")))))
        case "rich_text":
            return "\n".join(filter(None, (_part(part, 0) for part in wire.rows(block.get("elements")))))
    return ""


def _object(text: Json) -> str:
    """A text object: mrkdwn as it is, plain text escaped."""
    if not isinstance(text, dict):
        return wire.text(text)
    words = wire.text(text.get("text"))
    return escape(words) if text.get("type") == "plain_text" else words


def _part(part: Element, depth: int) -> str:
    """A part of a rich text, on lines of its own; what is nested deeper than Slack nests is left out."""
    elements = wire.rows(part.get("elements")) if depth < _DEEPEST else []
    match part.get("type"):
        case "rich_text_list":
            first = wire.whole(part.get("offset")) + 1
            indent = "    " * min(wire.whole(part.get("indent")), _DEEPEST)
            ordered = part.get("style") == "ordered"
            return "\n".join(
                f"{indent}{f'{number}.' if ordered else '•'} {_part(item, depth + 1)}"
                for number, item in enumerate(elements, first)
            )
        case "rich_text_quote":
            return "\n".join(_QUOTED + line for line in _run(elements).split("\n"))
        case "rich_text_preformatted":
            return f"```\n{_run(elements)}\n```"
    return _run(elements).strip("\n")


def _run(elements: Iterable[Element]) -> str:
    return "".join(map(_element, elements))


def _element(element: Element) -> str:
    kind = wire.text(element.get("type"))
    words = _ELEMENTS[kind](element) if kind in _ELEMENTS else escape(wire.text(element.get("text")))
    style = wire.mapping(element.get("style"))
    for name, mark in _MARKS:
        bare = words.strip()
        if style.get(name) and bare:
            words = words.replace(bare, f"{mark}{bare}{mark}", 1)
    return words


def _linked(element: Element) -> str:
    url, label = wire.text(element.get("url")), wire.text(element.get("text"))
    return f"<{escape(url)}|{escape(label)}>" if label else f"<{escape(url)}>"


def _dated(element: Element) -> str:
    at, fallback = wire.whole(element.get("timestamp")), wire.text(element.get("fallback"))
    return f"<!date^{at}^{wire.text(element.get('format'))}|{fallback}>"


_ELEMENTS: dict[str, Callable[[Element], str]] = {
    "link": _linked,
    "user": lambda element: mention(wire.text(element.get("user_id"))),
    "usergroup": lambda element: mention(wire.text(element.get("usergroup_id"))),
    "channel": lambda element: f"<#{wire.text(element.get('channel_id'))}>",
    "emoji": lambda element: f":{wire.text(element.get('name'))}:",
    "broadcast": lambda element: f"<!{wire.text(element.get('range'))}>",
    "date": _dated,
}
