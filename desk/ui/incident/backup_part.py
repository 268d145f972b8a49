"""The backup channels of an incident: who was called and written to, what only this computer knows, what is still due.

Source: procedure, "Channels": phone for any P1, and while Slack is unavailable.
"""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from desk.outreach.copies import earlier_report
from desk.outreach.running_call import running_call
from desk.procedure.incident import Contact, Incident
from desk.procedure.side import Side
from desk.ui.book import Book
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.severity_label import Icon
from desk.ui.controls.text import Text
from desk.ui.incident.offers import Act
from desk.ui.theme.look import Look
from desk.ui.wording.durations import hhmm

translate = QCoreApplication.translate


def add_backup(
    look: Look,
    body: QVBoxLayout,
    incident: Incident,
    book: Book,
    zone: tzinfo,
    asked: Callable[[str], object],
) -> None:
    """Add the part to a column; `asked` is called with an Act's name."""
    head = row(look, 8)
    head.addWidget(Text(look, translate("backup", "Backup channels"), weight="strong"))
    head.addStretch(1)
    called = any(one.means == "phone" for one in book.kept(incident.id))
    if incident.phone_required and not called:
        head.addWidget(Text(look, translate("backup", "phone required for P1"), "small", "soon", "medium"))
    body.addLayout(head)
    body.addSpacing(look.px(8))
    for contact in incident.contacts:
        by = (book.name(contact.by.id).split() or [""])[0]
        when = translate("backup", "{0} by {1}").format(hhmm(contact.at, zone), by)
        _line(look, body, contact.means, said(contact), when)
    for kept in book.kept(incident.id):
        words = Contact(kept.at, kept.means, kept.with_whom, incident.reported_by, "", kept.note)
        when = translate("backup", "{0}, not in Slack yet").format(hhmm(kept.at, zone))
        _line(look, body, kept.means, said(words), when, "soon")
    if not incident.status.is_open:
        if not incident.contacts:
            body.addWidget(Text(look, translate("backup", "No call and no e-mail"), role="ink_2"))
        return
    _call(look, body, incident, zone, asked)
    _copy(look, body, incident, book, zone, asked)
    means = {one.means for one in incident.contacts} | {one.means for one in book.kept(incident.id)}
    phone, write = (translate("backup", "Phone…"), Act.CONTACT), (translate("backup", "E-mail…"), Act.EMAIL)
    others = []
    if incident.phone_required and not called and book.me.side is Side.SUPPORT:
        skip = (translate("backup", "Skip…"), Act.SKIP_PHONE)
        _buttons(look, body, "phone", translate("backup", "No call yet"), [phone, skip], asked)
    elif "phone" not in means:
        _buttons(look, body, "phone", translate("backup", "No call yet"), [phone], asked)
    else:
        others.append(phone)
    if "email" not in means:
        # What was done before can be done again, beside what was not done yet.
        _buttons(look, body, "mail", translate("backup", "No e-mail yet"), [*others, write], asked)
        others = []
    else:
        others.append(write)
    if others:
        _buttons(look, body, "", "", others, asked)


def _copy(
    look: Look,
    body: QVBoxLayout,
    incident: Incident,
    book: Book,
    zone: tzinfo,
    asked: Callable[[str], object],
) -> None:
    """What was reported by phone or e-mail before, and looks the same: one click merges the two."""
    earlier = earlier_report(incident, book.live()) if book.me.side is Side.SUPPORT else None
    if earlier is None:
        return
    means = {"phone": translate("backup", "by phone"), "email": translate("backup", "by e-mail")}
    how = means.get(earlier.how_reported, earlier.how_reported)
    words = translate("backup", "Reported {0} at {1} already").format(how, hhmm(earlier.reported_at, zone))
    _buttons(look, body, "link", words, [(translate("backup", "Merge"), Act.MERGE_COPY)], asked)


def _call(
    look: Look, body: QVBoxLayout, incident: Incident, zone: tzinfo, asked: Callable[[str], object]
) -> None:
    """The call that is under way, and that an update in writing stays due."""
    call = running_call(incident)
    if call is None:
        return
    kind = {"huddle": translate("backup", "Huddle"), "teams": translate("backup", "Teams call")}.get(
        call.kind, call.kind
    )
    words = translate("backup", "{0} since {1}").format(kind, hhmm(call.at, zone))
    _buttons(look, body, "video", words, [(translate("backup", "End…"), Act.CALL)], asked)
    due = translate("backup", "The update in writing stays due.")
    body.addWidget(Text(look, due, "small", "ink_2"))
    body.addSpacing(look.px(8))


def said(contact: Contact) -> str:
    """What took place, in a few words."""
    if contact.skipped:
        return translate("backup", "Skipped: {0}").format(contact.note)
    if contact.means == "phone":
        return translate("backup", "Called {0}").format(contact.with_whom)
    return translate("backup", "Wrote to {0}").format(contact.with_whom)


def _line(look: Look, body: QVBoxLayout, means: str, words: str, when: str, role: str = "ink_3") -> None:
    across = row(look, 8)
    symbol = Icon(look, "phone" if means == "phone" else "mail", "ink", in_line=True)
    across.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(Text(look, words, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
    moment = Text(look, when, "small", role, tabular=True)
    moment.setFixedHeight(look.line("body"))
    across.addWidget(moment, 0, Qt.AlignmentFlag.AlignTop)
    body.addLayout(across)
    body.addSpacing(look.px(8))


def _buttons(
    look: Look,
    body: QVBoxLayout,
    icon: str,
    words: str,
    buttons: list[tuple[str, Act]],
    asked: Callable[[str], object],
) -> None:
    across = row(look, 8)
    if words:
        across.addWidget(Icon(look, icon, "ink_2"))
        across.addWidget(Text(look, words, role="ink_2", wrap=True), 1)
    for text, act in buttons:
        button = Button(look, text, small=True)
        button.clicked.connect(lambda _=False, name=act.value: asked(name))
        across.addWidget(button)
    if not words:
        across.addStretch(1)
    body.addLayout(across)
    body.addSpacing(look.px(8))
