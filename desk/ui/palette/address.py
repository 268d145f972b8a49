"""What a pasted Slack link (or a desk:// link) speaks of: a channel, a message and its thread."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

_MESSAGE = re.compile(r"/archives/([CGD][A-Z0-9]{2,})/p(\d{7,})/?$")
_DESK = re.compile(r"^desk://incident/([CGD][A-Z0-9]{2,}):(\d+\.\d{6})/?$")
_TS = re.compile(r"^\d+\.\d{6}$")


@dataclass(frozen=True, slots=True)
class Address:
    """A message by channel and `ts`; `thread_ts` is its thread's root, the message itself at top level."""

    channel: str
    ts: str
    thread_ts: str

    @property
    def incident(self) -> str:
        """The id that an incident of that thread has."""
        return f"{self.channel}:{self.thread_ts}"


def parse_address(text: str) -> Address | None:
    """The message that a link names; None where the text is no such link.

    Source: Slack, "Retrieving messages": ``https://x.slack.com/archives/C…/p<ts without its dot>?thread_ts=…``.
    """
    text = text.strip().strip("<>")
    if found := _DESK.match(text):
        return Address(found[1], found[2], found[2])
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    found = _MESSAGE.search(parts.path)
    if parts.scheme not in ("https", "http") or found is None:
        return None
    ts = f"{found[2][:-6]}.{found[2][-6:]}"
    said = parse_qs(parts.query).get("thread_ts", [""])[0]
    return Address(found[1], ts, said if _TS.match(said) else ts)
