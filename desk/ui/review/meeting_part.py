"""The meeting beside the document: what was set, moved, cancelled and held, and times to propose."""

from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desk.outreach.proposals import Proposal
from desk.procedure.incident import Incident, Review
from desk.procedure.instants import Micros
from desk.ui.book import Book
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.review.words import other_wall, suits, wall

if TYPE_CHECKING:
    from desk.ui.review.panel import ReviewPanel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Proposed:
    """Times inside the window, best first, and the IANA name of the operator's zone."""

    times: tuple[Proposal, ...] = ()
    zone: str = "UTC"


def history_part(
    panel: "ReviewPanel", body: QVBoxLayout, incident: Incident, book: Book, zone: tzinfo
) -> None:
    """Every word about the meeting, in the order in which it was said."""
    look, review = panel.look, incident.review
    told: list[tuple[str, Micros | None, str, str]] = [(ts, at, "", by) for at, by, ts in review.scheduled]
    told += [(ts, None, reason, by) for reason, by, ts in review.cancelled]
    is_set = False
    for number, (_, at, reason, by) in enumerate(sorted(told, key=lambda one: one[0]), 1):
        if at is None:
            line, role = translate("review", "Cancelled by {0}: {1}").format(book.name(by), reason), "ink_2"
        else:
            word = translate("review", "Moved to {0}") if is_set else translate("review", "Set for {0}")
            line = f"{word.format(wall(at, zone))}{_place(at, review)}"
            role = "ink" if number == len(told) else "ink_3"
        is_set = at is not None
        body.addWidget(Text(look, line, role=role, wrap=True, tabular=True))
        body.addSpacing(look.px(2))
    if review.held_at is not None:
        held = translate("review", "Held {0}").format(wall(review.held_at, zone))
        body.addWidget(
            Text(look, held + _place(review.held_at, review), weight="medium", wrap=True, tabular=True)
        )
    elif not told:
        body.addWidget(Text(look, translate("review", "Not scheduled yet"), role="soon", weight="medium"))
    body.addSpacing(look.px(6))


def proposals_part(
    panel: "ReviewPanel", body: QVBoxLayout, incident: Incident, proposed: Proposed, zone: tzinfo
) -> None:
    """Times to choose from, in the zones of both parties, and what else can be done about the meeting."""
    look, is_set = panel.look, incident.review.meeting_at is not None
    for one in () if is_set else proposed.times[:3]:
        across = row(look, 8)
        said = wall(one.starts_at, zone)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, said, tabular=True))
        beside = f"{other_wall(one.starts_at, zone, proposed.zone)} · {suits(one.comfort)}"
        words.addWidget(Text(look, beside, "small", "ink_2", wrap=True, tabular=True))
        across.addLayout(words, 1)
        name = translate("review", "Set the post-mortem for {0}").format(said)
        across.addWidget(panel.button(translate("review", "Set"), "set", one.starts_at, name))
        body.addLayout(across)
        body.addSpacing(look.px(6))
    buttons = [
        panel.button(
            translate("review", "Move…") if is_set else translate("review", "Other time…"), "other time"
        ),
        panel.button(translate("review", "Was held…"), "held"),
    ]
    if is_set:
        buttons.append(panel.button(translate("review", "Cancel…"), "cancel"))
    across = row(look, 8)
    for button in buttons:
        across.addWidget(button)
    across.addStretch(1)
    body.addLayout(across)
    if incident.review.scheduled:
        body.addSpacing(look.px(6))
        invite = row(look, 8)
        word = (
            translate("review", "Invitation…") if is_set else translate("review", "Take the invitation back…")
        )
        invite.addWidget(panel.button(word, "invitation", icon="mail"))
        invite.addStretch(1)
        body.addLayout(invite)


def _place(at: Micros, review: Review) -> str:
    if review.opens_at is None or review.closes_at is None or review.opens_at <= at <= review.closes_at:
        return ""
    early = at < review.opens_at
    return translate("review", ", early") if early else translate("review", ", late: a breach")
