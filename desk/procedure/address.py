"""What a link speaks of: Slack's to a message, or desk's own to an incident. Both come from outside."""

import re
from dataclasses import dataclass

from desk.procedure.explain import permalink

_MESSAGE = re.compile(
    r"(?i:https?)://[A-Za-z0-9.-]+(?::[0-9]{1,5})?/archives/([CGD][A-Z0-9]{2,20})/p([0-9]{10})([0-9]{6})/?"
    r"(?:\?([^#]*))?(?:#.*)?"
)
_DESK = re.compile(r"(?i:desk://incident/)([CGD][A-Z0-9]{2,20})(?::|%3[Aa])([0-9]{10}\.[0-9]{6})/?")
_THREAD = re.compile(r"(?:^|&)thread_ts=([0-9]{10}\.[0-9]{6})(?:&|$)")
_LONGEST = 2_000


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

    @property
    def as_link(self) -> str:
        """Slack's link to the message; Slack finds the workspace by the channel."""
        return permalink(self.channel, self.ts, self.thread_ts)


def parse_address(text: str) -> Address | None:
    """The message that a link names; None where the text is no such link, whole and by itself.

    Source: Slack, "Retrieving messages": ``https://x.slack.com/archives/C…/p<ts without its dot>?thread_ts=…``;
    and ``desk://incident/<channel>:<ts>``, which only names an incident and never asks for anything to be done.
    """
    text = text.strip().removeprefix("<").removesuffix(">")
    if len(text) > _LONGEST or not text.isprintable():
        return None
    if found := _DESK.fullmatch(text):
        return Address(found[1], found[2], found[2])
    found = _MESSAGE.fullmatch(text)
    if found is None:
        return None
    ts = f"{found[2]}.{found[3]}"
    thread = _THREAD.search(found[4] or "")
    return Address(found[1], ts, thread[1] if thread else ts)


def desk_link(incident: str) -> str:
    """The link by which a desk on this computer opens an incident, from its id."""
    return f"desk://incident/{incident}"
