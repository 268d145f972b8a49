"""The rows that preview and incident view share: label and value, proposals, contacts, quiet clocks, waiting posts."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.procedure.clocks import ClockName
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import label_room, row
from desk.ui.controls.severity_label import Icon, SeverityLabel
from desk.ui.controls.text import Text
from desk.ui.incident.delivery_card import DeliveryCard
from desk.ui.incident.offers import Act
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmm, hhmmss, when
from desk.ui.wording.faces import Face, Phase, clock_label, face_of

translate = QCoreApplication.translate
_LABEL_WIDE, _CLOCK_WIDE = 80, 104


def facts_wide(look: Look) -> int:
    """How wide the labels of the preview's facts and proposals are, in px."""
    labels = (
        translate("facts", "Impact"),
        translate("facts", "Missing"),
        translate("facts", "Evidence"),
        translate("facts", "Seen by"),
        translate("facts", "Operator"),
        translate("facts", "Support"),
    )
    return label_room(look, labels, _LABEL_WIDE)


def fact(look: Look, body: QVBoxLayout, label: str, value: QWidget) -> None:
    """A label and what it says, the value's first line level with the label."""
    across = row(look, 0)
    name = Text(look, label, role="ink_2")
    name.setFixedWidth(facts_wide(look))
    across.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
    body.addLayout(across)
    body.addSpacing(look.px(8))


def proposal_rows(look: Look, body: QVBoxLayout, incident: Incident, book: Book, zone: tzinfo) -> None:
    """What governs, and both sides' open proposals."""
    head = row(look, 8)
    head.addWidget(Text(look, translate("facts", "Severity"), weight="strong"))
    head.addStretch(1)
    head.addWidget(Text(look, governs(incident), "small", "ink_2"))
    body.addLayout(head)
    body.addSpacing(look.px(8))
    for side, label in (
        (Side.OPERATOR, translate("facts", "Operator")),
        (Side.SUPPORT, translate("facts", "Support")),
    ):
        made = incident.severity.open_proposal(side)
        across = row(look, 8)
        name = Text(look, label, role="ink_2")
        name.setFixedWidth(facts_wide(look) - look.px(8))
        across.addWidget(name)
        if made is None:
            across.addWidget(Text(look, translate("facts", "no proposal yet"), role="ink_3"))
            across.addStretch(1)
        else:
            across.addWidget(SeverityLabel(look, made.level))
            across.addWidget(Text(look, book.name(made.by), "small", "ink_3"))
            across.addStretch(1)
            across.addWidget(Text(look, hhmmss(made.at, zone), "small", "ink_3", tabular=True))
        body.addLayout(across)
        body.addSpacing(look.px(8))


def owes_review(incident: Incident) -> bool:
    """Whether a post-mortem will be owed once it is resolved, as far as its level says now."""
    acknowledged = incident.acknowledged_at is not None
    serious = incident.severity.governing <= Severity.P2
    return acknowledged and serious and incident.newest(ClockName.POSTMORTEM) is None


def governs(incident: Incident) -> str:
    """Which level counts, and why it is not settled."""
    severity = incident.severity
    level = severity.governing.name
    if severity.agreed is not None and severity.is_settled:
        return translate("facts", "{0} agreed").format(level)
    if not severity.proposals:
        return translate("facts", "unset, treated as {0}").format(level)
    other = [p for p in severity.proposals if p.level is not severity.governing]
    if not other:
        return translate("facts", "{0} governs until agreed").format(level)
    who = translate("facts", "support") if other[0].side is Side.SUPPORT else translate("facts", "operator")
    return translate("facts", "{0} governs · {1} proposes {2}").format(level, who, other[0].level.name)


def contact_rows(
    look: Look, body: QVBoxLayout, incident: Incident, book: Book, zone: tzinfo, ask: SignalInstance | None
) -> None:
    """The phone step: required, done or skipped."""
    across = row(look, 8)
    across.addWidget(Icon(look, "phone", "ink"))
    across.addWidget(Text(look, translate("facts", "Phone step"), weight="strong"))
    done = next((one for one in reversed(incident.contacts) if one.means == "phone"), None)
    kept = next((one for one in reversed(book.kept(incident.id)) if one.means == "phone"), None)
    below = None
    if kept is not None:
        words = translate("facts", "called {0}, not in Slack yet").format(hhmm(kept.at, zone))
        below = Text(look, words, role="soon", tabular=True, wrap=True)
    elif done is None:
        across.addWidget(Text(look, translate("facts", "required"), role="ink_2"))
    elif done.skipped:
        below = Text(look, translate("facts", "skipped: {0}").format(done.note), role="ink_2", wrap=True)
    else:
        across.addWidget(Icon(look, "check", "ink"))
        across.addWidget(
            Text(look, translate("facts", "called {0}").format(hhmm(done.at, zone)), tabular=True)
        )
    across.addStretch(1)
    if ask is not None:
        button = Button(look, translate("facts", "Contact card"), small=True)
        button.clicked.connect(lambda: ask.emit(Act.CONTACT.value, incident.id))
        across.addWidget(button)
    elif done is not None and kept is None:
        across.addWidget(Text(look, done.with_whom, "small", "ink_3"))
    body.addLayout(across)
    if below is not None:
        under = row(look, 0, (24, 4, 0, 0))
        under.addWidget(below, 1)
        body.addLayout(under)
    body.addSpacing(look.px(8))


def face_runs(face: Face) -> tuple[Run, ...]:
    """A clock's face in one line: what counts and its word, which a late one says first."""
    if face.phase is Phase.LATE:
        return Run(f"{face.before}  ", "late", size="small"), Run(face.number, "late", "medium")
    return Run(face.number, "ink", "medium"), Run(f"  {face.after or face.before}", "ink_3", size="small")


def quiet_clocks(
    look: Look, body: QVBoxLayout, incident: Incident, now: Micros, zone: tzinfo
) -> list[tuple[Text, str]]:
    """The clocks that do not lead, one row each; returns the labels that count and their clock's name."""
    ticking: list[tuple[Text, str]] = []
    wide = label_room(look, (clock_label(name) for name in ClockName), _CLOCK_WIDE)
    lead = incident.next_due()
    for name in ClockName:
        run = incident.newest(name)
        if run is None or run == lead:
            continue
        face = face_of(run, now, zone)
        across = row(look, 8)
        label = Text(look, clock_label(name), role="ink_2")
        label.setFixedWidth(wide)
        across.addWidget(label)
        if face.phase in (Phase.MET, Phase.WAS_LATE):
            late = face.phase is Phase.WAS_LATE
            across.addWidget(Icon(look, "hourglass" if late else "check", "late" if late else "ink"))
            across.addWidget(Text(look, face.text, role="late" if late else "ink", tabular=True))
        else:
            value = Text(look, tabular=True)
            value.say_runs(*face_runs(face))
            across.addWidget(value)
            if run.is_running:
                ticking.append((value, name.value))
        across.addStretch(1)
        if run.is_running:
            due = translate("facts", "due {0}").format(
                hhmmss(run.due_at, zone) if run.within < 12 * 3_600_000_000 else when(run.due_at, now, zone)
            )
            across.addWidget(Text(look, due, "small", "ink_3", tabular=True))
        body.addLayout(across)
        body.addSpacing(look.px(8))
    if owes_review(incident):
        across = row(look, 8)
        label = Text(look, clock_label(ClockName.POSTMORTEM), role="ink_2")
        label.setFixedWidth(wide)
        across.addWidget(label)
        across.addWidget(Text(look, translate("facts", "owed once resolved"), role="ink_3"), 1)
        body.addLayout(across)
        body.addSpacing(look.px(8))
    return ticking


def delivery_cards(
    look: Look, book: Book, incident: Incident, now: Micros, asked: SignalInstance, zone: tzinfo
) -> list[DeliveryCard]:
    """A dashed card for each post that Slack does not have."""
    cards = []
    for delivery in book.waiting(incident.id):
        card = DeliveryCard(look, book, delivery, now, zone)
        card.asked.connect(asked)
        cards.append(card)
    return cards
