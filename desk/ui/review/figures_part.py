"""The two figures that both sides agree: the total resolution time and the service credits."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desk.documents.case import Case
from desk.procedure.durations import duration_words
from desk.procedure.incident import Incident
from desk.ui.book import Book
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text

if TYPE_CHECKING:
    from desk.ui.controls.button import Button
    from desk.ui.review.panel import ReviewPanel

translate = QCoreApplication.translate


def time_part(panel: "ReviewPanel", body: QVBoxLayout, incident: Incident, book: Book) -> None:
    """The time as computed, as proposed and as agreed, and the acts that it waits for."""
    look, agreement = panel.look, incident.resolution_time
    body.addWidget(Text(look, translate("review", "Resolution time"), weight="strong"))
    body.addSpacing(look.px(4))
    computed = incident.resolution_computed
    if computed is None:
        body.addWidget(Text(look, translate("review", "Not resolved yet"), role="ink_2"))
        return
    _pair(panel, body, translate("review", "Computed"), duration_words(computed))
    if agreement.agreed is not None:
        _pair(panel, body, translate("review", "Agreed"), duration_words(agreement.agreed), "medium")
    for offer in agreement.offers:
        if offer.value != agreement.agreed:
            _pair(panel, body, book.name(offer.by), duration_words(offer.value))
    open_ = agreement.open_to(book.me.side)
    ours = agreement.offer_of(book.me.side)
    buttons = []
    if open_ is not None:
        text = translate("review", "Agree to {0}").format(duration_words(open_.value))
        buttons.append(panel.button(text, "agree", ("time", duration_words(open_.value))))
    elif ours is None:
        text = translate("review", "Propose {0}").format(duration_words(computed))
        buttons.append(panel.button(text, "agree", ("time", "")))
    elif agreement.agreed is None:
        body.addWidget(Text(look, translate("review", "Waits for the other side"), "small", "ink_2"))
    buttons.append(panel.button(translate("review", "Other…"), "time"))
    _feet(panel, body, buttons)


def credits_part(
    panel: "ReviewPanel", body: QVBoxLayout, incident: Incident, case: Case | None, book: Book
) -> None:
    """The table's sum step by step, what was proposed and agreed, and the acts that it waits for."""
    look, agreement = panel.look, incident.credits
    body.addWidget(Text(look, translate("review", "Service credits"), weight="strong"))
    body.addSpacing(look.px(4))
    has_table = case is not None and case.has_credit_table
    if not panel.is_support and not agreement.offers:
        waits = translate("review", "Nothing proposed yet. Support proposes them by the table you agreed on.")
        body.addWidget(Text(look, waits, "small", "ink_2", wrap=True))
    elif case is not None and panel.is_support and (has_table or not agreement.offers):
        for line in case.credits:
            body.addWidget(Text(look, line, "small", "ink_2", wrap=True, tabular=True))
    if agreement.agreed is not None:
        _pair(panel, body, translate("review", "Agreed"), agreement.agreed, "medium")
    elif agreement.offers or has_table:
        body.addWidget(Text(look, translate("review", "Provisional until both sides agree"), "small", "soon"))
    for offer in agreement.offers:
        if offer.value != agreement.agreed:
            _pair(panel, body, book.name(offer.by), offer.value)
    buttons: list[Button] = []
    open_, ours = agreement.open_to(book.me.side), agreement.offer_of(book.me.side)
    figure = case.credit_figure if case is not None else ""
    if open_ is not None:
        buttons.append(panel.button(translate("review", "Agree"), "agree", ("credits", open_.value)))
    elif panel.is_support and figure and incident.resolved_at is not None:
        if ours is None or (ours.value != figure and agreement.agreed is None):
            text = translate("review", "Propose {0}").format(figure.partition(" (")[0])
            buttons.append(panel.button(text, "agree", ("credits", figure)))
    if panel.is_support and case is not None:
        word = translate("review", "Other table…") if has_table else translate("review", "Choose a table…")
        buttons.append(panel.button(word, "table"))
    _feet(panel, body, buttons)


def _pair(panel: "ReviewPanel", body: QVBoxLayout, label: str, value: str, weight: str = "normal") -> None:
    look = panel.look
    across = row(look, 8)
    said = Text(look, label, role="ink_2")
    said.setFixedWidth(look.px(104))
    across.addWidget(said)
    across.addWidget(Text(look, value, weight=weight, wrap=True, tabular=True), 1)
    body.addLayout(across)
    body.addSpacing(look.px(2))


def _feet(panel: "ReviewPanel", body: QVBoxLayout, buttons: "list[Button]") -> None:
    if not buttons:
        return
    body.addSpacing(panel.look.px(6))
    across = row(panel.look, 8)
    for button in buttons:
        across.addWidget(button)
    across.addStretch(1)
    body.addLayout(across)
