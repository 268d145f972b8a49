"""The story's review: a resolved P1 whose window is open, its record as a case, and papers drawn on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desk.documents.case import Case
from desk.documents.credit_tables import with_table
from desk.documents.draft import Draft, Words, draft_json, note_key
from desk.documents.exports import Resources, exported
from desk.documents.monthly import Month
from desk.documents.pack import Packed, packed
from desk.documents.postmortem import document
from desk.outreach import card_notes
from desk.outreach.contacts import ContactCard, Person
from desk.paths import resource
from desk.procedure.agreement import Agreement, Offer
from desk.procedure.credits import credits_due, parse_credit_table
from desk.procedure.incident import Action, Incident, Review, Status
from desk.procedure.instants import HOUR, MINUTE, Micros, to_ts
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from tests.ui import story
from tests.ui.building import incident

RESOURCES = Resources(resource("templates"), resource("fonts"))
TABLE = """
version = 3
currency = "EUR"
monthly_fee = 10000.00
late_acknowledgement_percent = {P1 = 5}
missed_update_percent = 2
cap_percent = 10
"""
CARD = ContactCard(
    story.NORDBET, "Nordbet", (Person("Ida Lind", emails=("ida@nordbet.example",)),), "Europe/Stockholm"
)
WORDS = Words(
    root_cause="The feed's publisher lost its lease after the failover and nobody was told.",
    went_well="Ines had it within two minutes.",
    actions=(
        Action("Alert when no message went out for 30 s", "Ines Duarte", Side.SUPPORT, "2026-10-30"),
        Action("Name a second contact for weekends", "Ida Lind", Side.OPERATOR, ""),
    ),
)


def outage() -> Incident:
    """The outage of the story, resolved 28 hours ago: its window is open and nothing is set."""
    resolved = story.NOW - 28 * HOUR - 18 * MINUTE
    reported = resolved - 114 * MINUTE
    acknowledged = reported + 18 * MINUTE
    found = incident(
        "Complete feed outage, Allsvenskan",
        story.NORDBET,
        "Scheduled Feed",
        reported,
        level=Severity.P1,
        acknowledged_at=acknowledged,
        acknowledged_by="U_INES",
        last_support_at=resolved - 5 * MINUTE,
        resolved_at=resolved,
        owner="U_INES",
        status=Status.CONFIRMED,
        review=Review(True, resolved + 24 * HOUR, resolved + 48 * HOUR),
        occurred_at=reported - 4 * MINUTE,
        impact="No prices for eight games; live betting was closed by hand.",
        description="Every feed file since 08:16 is empty.",
    )
    return replace(
        found,
        id=story.allsvenskan().id,
        resolution_computed=114 * MINUTE,
        resolution_summary="Publisher restarted on the second node; the feed is complete again.",
        resolution_time=Agreement((Offer(Side.SUPPORT, "U_INES", 114 * MINUTE, story.at("10:00:00")),)),
    )


def scheduled(at: Micros = story.NOW + 4 * HOUR) -> Incident:
    """The same with a meeting set."""
    found = outage()
    moved = (
        (story.NOW - 6 * HOUR, "U_INES", to_ts(story.NOW - 9 * HOUR)),
        (at, "U_INES", to_ts(story.NOW - HOUR)),
    )
    return replace(found, review=replace(found.review, scheduled=moved))


@dataclass
class FakePapers:
    """Gathers from the incidents it was given and draws at once, with the real template."""

    incidents: dict[str, Incident]
    table: str = ""
    zone: str = "Europe/Stockholm"
    named: list[str] = field(default_factory=list)
    months: list[tuple[Month, Path]] = field(default_factory=list)
    packs: list[tuple[Draft, tuple[str, ...], int]] = field(default_factory=list)
    trouble: str = ""
    is_provider: bool = True

    def case(self, incident: str, now: Micros) -> Case:
        found = self.incidents[incident]
        made = Case(found, now, "Nordbet", "Gamnify", self.zone, story.PEOPLE, is_provider=self.is_provider)
        if not self.table:
            return made
        due = credits_due(found, parse_credit_table(self.table), now)
        return replace(made, credits=due.lines, has_credit_table=True, credit_figure=due.figure)

    def gather(self, incident: str, now: Micros, done: Callable[[Case | str], None]) -> None:
        done(self.trouble or self.case(incident, now))

    def draw(self, case: Case, draft: Draft, revision: int, done: Callable[[str], None]) -> None:
        done(document(case, draft, RESOURCES.templates, revision=revision).html)

    def pack(
        self, case: Case, draft: Draft, to: Sequence[str], revision: int, done: Callable[[Packed | str], None]
    ) -> None:
        self.packs.append((draft, tuple(to), revision))
        try:
            done(packed(case, draft, RESOURCES, to=to, revision=revision))
        except ValueError as error:
            done(str(error))

    def save(self, case: Case, draft: Draft, target: Path, done: Callable[[str], None]) -> None:
        try:
            target.write_bytes(exported(case, draft, target.suffix.removeprefix("."), RESOURCES))
        except (OSError, ValueError) as error:
            done(str(error))
        else:
            done("")

    def save_month(self, month: Month, target: Path, done: Callable[[str], None]) -> None:
        self.months.append((month, target))
        done(self.trouble)

    def name_provider(self, name: str) -> str:
        self.named.append(name)
        return self.trouble


def notes(incident: Incident, words: Words = WORDS) -> dict[str, Any]:
    """What this computer keeps: the draft, the contact card and the operator's table."""
    kept, _ = with_table(None, TABLE)
    return {
        note_key(incident.id): draft_json(Draft(incident.id, words)),
        card_notes.note_key(incident.channel): card_notes.to_json(CARD),
        f"credits:{incident.channel}": kept,
    }
