"""Every screen of the story as PNGs: `python -m tests.ui.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from desk.outreach.outage import Availability
from desk.procedure.acts import Contacted
from desk.procedure.board import Board
from desk.procedure.commands import ReportIssue
from desk.procedure.instants import SECOND, to_ts
from desk.procedure.post import Delivery, FileDelivery, Lane, Post, PostState
from desk.procedure.report import Report, format_report
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.sync.backup import BackupState
from desk.sync.events import CommandQueued, UploadProgressed
from desk.sync.link import Link
from desk.ui.backup.call import CallDialog
from desk.ui.backup.card_editor import CardEditor
from desk.ui.backup.cards import save_card
from desk.ui.backup.contact_card import ContactDialog
from desk.ui.backup.dropped_mail import DroppedMail
from desk.ui.backup.mail import MailDialog
from desk.ui.backup.report_mail import ReportMail
from desk.ui.language import speak
from desk.ui.ports import Me
from desk.ui.report_form.form import ReportForm
from desk.ui.snapshot import Scene, picture, settle, stage
from desk.ui.window import MainWindow
from tests.ui import story
from tests.ui.cut_texts import cut_texts
from tests.ui.evidence import FolderStore, PaintedEvidence, StoryRevisions
from tests.ui.gallery_beside import screens as beside
from tests.ui.gallery_numbers import screens as numbers
from tests.ui.gallery_review import screens as review
from tests.ui.gallery_states import screens as states
from tests.ui.mailing import FakeMailing, sent_mails

EVIDENCE = PaintedEvidence()


def scene(current: str = "") -> Scene:
    return Scene(
        story.board(),
        story.NOW,
        story.ME,
        story.PEOPLE,
        (story.not_delivered(),),
        (story.health(),),
        current=current,
        evidence=EVIDENCE,
        revisions=StoryRevisions(),
        zone=story.BERLIN,
        zone_name="Europe/Berlin",
        notes={"board.saved": story.SAVED},
    )


def board(theme: str, scale: float) -> QWidget:
    window = stage(scene(story.frozen_odds().id), theme, scale)
    window.page.view.setFocus()
    return window


def incident(theme: str, scale: float) -> QWidget:
    window = stage(scene(story.jackpot().id), theme, scale)
    window.resize(1440, 900)
    window.rooms.open_incident(story.jackpot().id)
    page = window.rooms.incident
    assert page is not None
    page.composer.impact.setPlainText("19 draws still without result, 140 payouts on hold")
    page.composer.doing.setPlainText("@Anna Vella replaying the queue from 13:40")
    page.composer.flush()
    page.composer.impact.setFocus()
    return window


def report(theme: str, scale: float) -> QWidget:
    """Marek Nowak's report, eleven minutes earlier."""
    now = story.at("14:21:12")
    marek = Me("U_MAREK", Side.OPERATOR, "Gamnify")
    folder = FolderStore(Path(tempfile.mkdtemp()))
    told = replace(scene(), now=now, me=marek, files=folder, deliveries=())
    board = replace(told.board, operators={story.AURELIO: "Aurelio DE"})
    window = stage(replace(told, board=board), theme, scale)
    window.rooms.open_report()
    form = window.rooms.form
    assert form is not None
    incident = story.frozen_odds()
    fields = form.fields
    fields.title.setText(incident.title)
    fields.set_product(incident.product)
    fields.description.setPlainText(incident.description)
    fields.impact.setPlainText(incident.impact.rstrip("."))
    fields.severity.choose(Severity.P1)
    fields.set_occurred(story.at("14:19:00"))
    fields.stakeholders.set_users(["U_SOFIA", "U_DUTY"])
    found = [path for file in incident.files if (path := EVIDENCE.path_of(file)) is not None]
    names = [file.name for file in incident.files]
    for path, name in zip([*found, found[0]], [*names, "pasted 14:20"], strict=True):
        fields.files._add(path, name)
    form.show_preview()
    form._draft.save()
    form.setProperty("keeps", window)
    fields.impact.setFocus()
    return form


def report_waiting(state: PostState, error: str = "") -> Delivery:
    """Lena's report with two files, one of them uploaded."""
    text = format_report(
        Report(title="Live odds frozen for all Bundesliga games"), author="U_LENA", op="0badcafe"
    )
    files = (
        FileDelivery("a" * 64, "odds-frozen.png", 421_888, PostState.DELIVERED),
        FileDelivery("b" * 64, "feed-rate.png", 1_153_434),
        FileDelivery("c" * 64, "feed.log", 38_912),
    )
    ts = to_ts(story.NOW) if state is PostState.DELIVERED else ""
    post = Post("0badcafe", story.AURELIO, "report", text, Lane.REPORT)
    next_try = story.NOW + 12 * SECOND
    return Delivery(post, state, story.NOW - 40 * SECOND, 2, error, next_try, ts=ts, files=files)


def sending(theme: str, scale: float) -> QWidget:
    """The form while its files go out."""
    form = report(theme, scale)
    assert isinstance(form, ReportForm)
    book = form._book
    book.on_outbox_changed([report_waiting(PostState.DELIVERED)])
    book.on_upload_progressed(UploadProgressed("0badcafe", "b" * 64, "feed-rate.png", 738_197, 1_153_434))
    form._on_answer(CommandQueued(1, ReportIssue(story.AURELIO, form.fields.report()), "0badcafe"))
    return form


def unposted(theme: str, scale: float) -> QWidget:
    """A report that Slack does not have, above the board."""
    waits = report_waiting(PostState.QUEUED, "no answer from slack.com")
    window = stage(replace(scene(story.jackpot().id), deliveries=(waits,)), theme, scale)
    window.page.view.setFocus()
    return window


def annotate(theme: str, scale: float) -> QWidget:
    """The picture of frozen odds with an arrow, a box, words and a removed column."""
    from desk.ui.annotation.shapes import Point, Shape, Tool
    from desk.ui.annotation.window import Annotator

    form = report(theme, scale)
    assert isinstance(form, ReportForm)
    tray = form.fields.drop.tray
    tray.annotate(0)
    annotator = tray.findChild(Annotator)
    assert annotator is not None
    for shape in (
        Shape(Tool.REMOVE, Point(16, 108), Point(270, 142)),
        Shape(Tool.BOX, Point(284, 52), Point(444, 100)),
        Shape(Tool.ARROW, Point(180, 230), Point(286, 104)),
        Shape(Tool.WORDS, Point(60, 226), Point(60, 226), "frozen since 14:19"),
    ):
        annotator.canvas.add(shape)
    annotator.choose(Tool.REMOVE)
    annotator.canvas.setFocus()
    annotator.setProperty("keeps", form)
    return annotator


def jackpot(theme: str, scale: float) -> QWidget:
    window = stage(scene(story.jackpot().id), theme, scale)
    window.page.view.setFocus()
    return window


def triage(theme: str, scale: float) -> QWidget:
    window = stage(scene(), theme, scale)
    window.rooms.go("triage")
    return window


def empty(theme: str, scale: float) -> QWidget:
    told = Scene(Board(), story.NOW, zone=story.BERLIN, zone_name="Europe/Berlin", is_connected=False)
    return stage(told, theme, scale)


def quiet(theme: str, scale: float) -> QWidget:
    """Connected, and nothing to do."""
    return stage(replace(scene(), board=Board(operators=story.OPERATORS), deliveries=()), theme, scale)


def offline(theme: str, scale: float) -> QWidget:
    """No Slack for four minutes, and something waits."""
    health = replace(
        story.health(Link.OFFLINE), heard_at=story.NOW - 240 * SECOND, reason="no answer from slack.com"
    )
    return stage(replace(scene(story.jackpot().id), health=(health,)), theme, scale)


def outage(theme: str, scale: float) -> QWidget:
    """Slack does not answer, an update waits that will be too late, and a call was kept."""
    window = offline(theme, scale)
    assert isinstance(window, MainWindow)
    late = replace(story.not_delivered().post, incident=story.push_stream().id)
    window.book.on_outbox_changed([replace(story.not_delivered(), post=late)])
    kept = {story.jackpot().id: (Contacted("phone", story.NOW - 120 * SECOND, "Anna Vella", "update"),)}
    away = Availability(False, story.NOW - 240 * SECOND, "Slack does not answer: no connection")
    window.book.on_backup_changed(BackupState(away, kept))
    window.backup.on_ticked(story.NOW + 145 * SECOND)
    return window


def outage_by_hand(theme: str, scale: float) -> QWidget:
    """Backup mode switched on by a person, seen from the incident whose call was kept."""
    window = outage(theme, scale)
    assert isinstance(window, MainWindow)
    assert window.book.backup is not None
    line = "Backup mode was switched on by hand. Slack answers this desk again"
    away = Availability(False, story.NOW - 240 * SECOND, line, by_hand=True)
    window.book.on_backup_changed(replace(window.book.backup, availability=away))
    window.rooms.open_incident(story.jackpot().id)
    return window


def contact(theme: str, scale: float) -> QWidget:
    """The contact card of a P1's operator while Slack is away."""
    window = outage_by_hand(theme, scale)
    assert isinstance(window, MainWindow)
    save_card(window.parts.notes, story.card())
    window.parts = replace(window.parts, open_url=lambda _: None)
    window.rooms.open_contact(story.jackpot().id)
    card = window.findChild(ContactDialog)
    assert card is not None
    card.setProperty("keeps", window)
    return card


def mail(theme: str, scale: float) -> QWidget:
    """An update by e-mail, as it will go."""
    window = outage_by_hand(theme, scale)
    assert isinstance(window, MainWindow)
    save_card(window.parts.notes, story.card())
    mailing = FakeMailing(kept=sent_mails())
    window.parts = replace(window.parts, mailing=lambda: mailing)
    window.backup.open_mail(story.jackpot().id)
    dialog = window.findChild(MailDialog)
    assert dialog is not None
    dialog.text.setPlainText("12 of 31 draws are back. The rest follows by 15:00.")
    dialog.setProperty("keeps", window)
    return dialog


def report_mail(theme: str, scale: float) -> QWidget:
    """A report that Slack does not take: whom to call, and the letter."""
    window = contact(theme, scale).property("keeps")
    found = story.jackpot()
    content = Report(title=found.title, product=found.product, impact=found.impact, severity=Severity.P1)
    mailing, clock = FakeMailing(), window.ticker.now
    command = ReportIssue(story.LOTTORIA, content)
    dialog = ReportMail(window.look, window.book, window.parts, mailing, command, "0badcafe", clock, window)
    dialog.setProperty("keeps", window)
    return dialog


def call(theme: str, scale: float) -> QWidget:
    """A call in Teams, which the operator prefers."""
    window = contact(theme, scale).property("keeps")
    window.backup.open_call(story.jackpot().id)
    dialog = window.findChild(CallDialog)
    dialog.setProperty("keeps", window)
    return dialog


def dropped(theme: str, scale: float) -> QWidget:
    """A report that came by e-mail, dropped on the board."""
    window = board(theme, scale)
    assert isinstance(window, MainWindow)
    file = Path(tempfile.mkdtemp()) / "report.eml"
    file.write_bytes(story.REPORT_BY_MAIL)
    window.backup.open_dropped(file)
    dialog = window.findChild(DroppedMail)
    assert dialog is not None
    dialog.setProperty("keeps", window)
    return dialog


def mail_settings(theme: str, scale: float) -> QWidget:
    """The mail server and what became of the mails."""
    window = board(theme, scale)
    assert isinstance(window, MainWindow)
    mailing = FakeMailing(kept=sent_mails())
    window.parts = replace(window.parts, mailing=lambda: mailing)
    window.side.open_settings("mail")
    return window


def card_editor(theme: str, scale: float) -> QWidget:
    window = contact(theme, scale).property("keeps")
    window.backup.edit_card(story.LOTTORIA)
    editor = window.findChild(CardEditor)
    editor.setProperty("keeps", window)
    return editor


SCREENS: dict[str, tuple[Callable[[str, float], QWidget], tuple[int, int]]] = {
    "board": (board, (1440, 900)),
    "jackpot": (jackpot, (1440, 900)),
    "triage": (triage, (1440, 900)),
    "empty": (empty, (1440, 900)),
    "quiet": (quiet, (1440, 900)),
    "offline": (offline, (1440, 900)),
    "outage": (outage, (1440, 900)),
    "outage-by-hand": (outage_by_hand, (1440, 900)),
    "contact": (contact, (720, 700)),
    "card-editor": (card_editor, (760, 640)),
    "mail": (mail, (740, 760)),
    "report-mail": (report_mail, (680, 660)),
    "call": (call, (600, 420)),
    "dropped-mail": (dropped, (680, 560)),
    "settings-mail": (mail_settings, (1440, 1000)),
    "report": (report, (900, 820)),
    "sending": (sending, (900, 820)),
    "unposted": (unposted, (1440, 900)),
    "annotate": (annotate, (860, 660)),
    "incident": (incident, (1440, 900)),
    **beside(scene),
    **review(scene),
    **numbers(scene),
    **states(scene),
}


LOOKS = (
    ("light", 1.0, "en"),
    ("dark", 1.0, "en"),
    ("contrast", 1.0, "en"),
    ("light", 2.0, "en"),
    ("dark", 2.0, "en"),
    ("light", 1.0, "de"),
    ("light", 1.0, "pl"),
)


def shoot(app: QApplication, folder: Path, wanted: list[str]) -> Iterator[str]:
    """Paint every wanted screen in every look; a line for each picture, and one for each text that is cut in it."""
    for theme, scale, language in LOOKS:
        speak(app, language)
        for name, (build, size) in SCREENS.items():
            if wanted and name not in wanted:
                continue
            widget = build(theme, scale)
            said = [
                f"-{word}" for word in ("200" if scale == 2.0 else "", language) if word not in ("", "en")
            ]
            path = folder / f"{name}-{theme}{''.join(said)}.png"
            picture(widget, size).save(str(path))
            yield str(path)
            yield from (f"  cut: {line}" for line in cut_texts(widget))
            widget.close()
            widget.deleteLater()
            settle()


def main(arguments: list[str]) -> None:
    app = QApplication(arguments[:1])
    folder = Path(arguments[1] if len(arguments) > 1 else "artefacts/gallery")
    folder.mkdir(parents=True, exist_ok=True)
    for line in shoot(app, folder, arguments[2:]):
        sys.stdout.write(f"{line}\n")
    del app


if __name__ == "__main__":
    main(sys.argv)
