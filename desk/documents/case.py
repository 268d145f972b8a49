"""An incident together with everything a document may say about it: names, zones, links and evidence at hand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.documents.chain import Chain
from desk.procedure import instants
from desk.procedure.credits import NO_TABLE
from desk.procedure.explain import permalink
from desk.procedure.incident import Incident
from desk.procedure.instants import SECOND, Micros, to_datetime
from desk.procedure.message import ChannelMessage, Person
from desk.procedure.policy import DEFAULT_POLICY, Policy
from desk.procedure.side import Side

_MENTION = re.compile(r"@([UW][A-Z0-9_]+)")


@dataclass(frozen=True)
class Case:
    """One incident as a document sees it at `now`.

    `zone` is an IANA name and stands beside UTC wherever a time is written; `people` are by user id; `messages` is
    the thread and `chain` their hashes; `evidence` is the place of every fetched file by Slack's file id and `hashes`
    its SHA-256; `credits` the statement of the operator's table, one line each, or only that there is none.
    """

    incident: Incident
    now: Micros
    operator: str = ""
    provider: str = "Support"
    zone: str = "UTC"
    people: Mapping[str, Person] = field(default_factory=dict)
    workspace_url: str = ""
    policy: Policy = DEFAULT_POLICY
    chain: Chain = field(default_factory=Chain)
    messages: tuple[ChannelMessage, ...] = ()
    evidence: Mapping[str, Path] = field(default_factory=dict)
    hashes: Mapping[str, str] = field(default_factory=dict)
    credits: tuple[str, ...] = (NO_TABLE,)
    has_credit_table: bool = False
    is_provider: bool = True
    """Whether this desk's side writes the document: the other side's is a record, which is never "not ready"."""
    credit_figure: str = ""
    """What support proposes in the channel by the table; empty where there is none."""

    def name(self, user: str) -> str:
        """Who a user is to a reader: their name, else the id that Slack gave."""
        person = self.people.get(user)
        return person.name if person and person.name else user

    def party(self, side: Side) -> str:
        """The name of a side: the provider's, the operator's, else the word for it."""
        named = {Side.SUPPORT: self.provider, Side.OPERATOR: self.operator}.get(side)
        return named or {Side.BOT: "App", Side.UNKNOWN: "Unknown"}.get(side, str(side).capitalize())

    def words(self, text: str) -> str:
        """Text of the channel with people's names in place of the ids it mentions."""
        return _MENTION.sub(lambda found: f"@{self.name(found[1])}", text)

    def link(self, ts: str) -> str:
        """The https link of one of its messages."""
        return permalink(
            self.incident.channel, ts, self.incident.thread_ts or self.incident.ts, self.workspace_url
        )

    def utc(self, at: Micros) -> str:
        """``2026-10-12 08:02:11 UTC``, with a fraction only where the second is not whole."""
        return f"{stamp(at, 'UTC')} UTC"

    def local(self, at: Micros) -> str:
        """The same instant in the case's zone, which it names: ``2026-10-12 10:02:11 CEST``."""
        return f"{stamp(at, self.zone)} {zone_word(at, self.zone)}"

    def places(self, at: Micros) -> tuple[str, str, str]:
        """An instant as a table has it: in UTC, in the case's zone, and what that zone is called then."""
        return stamp(at, "UTC"), stamp(at, self.zone), zone_word(at, self.zone)

    def both(self, at: Micros | None) -> str:
        """An instant in both zones, once where they are one; a dash where there is none."""
        if at is None:
            return "–"
        return self.utc(at) if self.zone == "UTC" else f"{self.local(at)} ({self.utc(at)})"


def stamp(at: Micros, zone: str) -> str:
    """Date and time of day of an instant in a zone, to the second, with milliseconds only where it has a fraction."""
    moment = to_datetime(at).astimezone(ZoneInfo(zone))
    fraction = f".{at % SECOND // 1000:03d}" if at % SECOND >= 1000 else ""
    return f"{moment:%Y-%m-%d %H:%M:%S}{fraction}"


def zone_word(at: Micros, zone: str) -> str:
    """The word of a zone by its name, at an instant."""
    return instants.zone_word(to_datetime(at).astimezone(ZoneInfo(zone)))
