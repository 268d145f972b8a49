"""What happens when an act is chosen: at once, after a question, or after ten seconds to undo."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from desk.outreach.copies import earlier_report
from desk.procedure import commands
from desk.procedure.incident import Incident
from desk.procedure.instants import HOUR
from desk.procedure.severity import Severity
from desk.procedure.side import Side
from desk.ui import dialogs
from desk.ui.choices import incident_choices
from desk.ui.controls.drafts import Draft
from desk.ui.incident.offers import Act, acknowledge_level, draft_key, offers
from desk.ui.wording.told import told
from desk.ui.wording.waiting import CANCEL

if TYPE_CHECKING:
    from desk.ui.incident.exporting import Exporting
    from desk.ui.window import MainWindow


class Actions(QObject):
    """Turns an act's name and an incident into a command, asking for whatever it still needs."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)

    @property
    def _window(self) -> "MainWindow":
        window = self.parent()
        assert window is not None
        return window  # type: ignore[return-value]

    @cached_property
    def _exporting(self) -> "Exporting":
        from desk.ui.incident.exporting import Exporting

        return Exporting(self._window)

    def ask(self, act: str, incident_id: str) -> None:
        """Do an act by its name (`more` offers them all)."""
        incident = self._window.book.incident(incident_id)
        if incident is None:
            return
        if act == "more":
            self._offer_all(incident)
        else:
            self._ask(Act(act), incident)

    def ask_delivery(self, what: str, op: str) -> None:
        """Try a waiting post now, take it back, take it back to edit it, or send it without one of its files."""
        window, delivery = self._window, self._window.book.delivery(op)
        if what == "retry":
            window.acts.retry(op)
        elif what.startswith(CANCEL):
            sha256, _, name = what.removeprefix(CANCEL).partition(":")
            window.acts.cancel_file(op, sha256, name)
        elif delivery is not None:
            if what == "edit" and not window.rooms.incidents.may_edit(delivery):
                window.rooms.say(self.tr("Another report is being written: send it or empty it first"))
                return
            window.acts.take_back(op)
            if what == "edit":
                window.rooms.incidents.edit(delivery)

    def _ask(self, act: Act, incident: Incident) -> None:
        do = self._window.acts.do
        match act:
            case Act.ACKNOWLEDGE:
                if incident.acknowledged_at is None:
                    do(commands.Acknowledge(incident.id, acknowledge_level(incident)))
            case Act.AGREE:
                do(commands.Agree(incident.id, "severity"))
            case Act.CONFIRM:
                do(commands.Confirm(incident.id))
            case Act.TAKE:
                do(commands.Take(incident.id))
            case Act.MERGE_COPY:
                earlier = earlier_report(incident, self._window.book.live())
                if earlier is not None:
                    do(commands.Merge(earlier.id, incident.id))
            case Act.UNMERGE:
                do(commands.Unmerge(incident.id))
            case Act.ASK_FEEDBACK:
                do(commands.AskFeedback(incident.id))
            case Act.LINKED:
                do(commands.OpenLinked(incident.id))
            case Act.UPDATE | Act.ASK_MISSING:
                self._window.rooms.incidents.compose(incident.id, act)
            case Act.PROPOSE:
                self._propose(incident)
            case Act.HAND_OVER | Act.MERGE:
                self._choose(act, incident)
            case Act.SCHEDULE | Act.HELD:
                self._ask_time(act, incident)
            case Act.CONTACT:
                self._window.rooms.open_contact(incident.id)
            case Act.EMAIL:
                self._window.backup.open_mail(incident.id)
            case Act.REVIEW:
                self._window.rooms.reviews.open(incident.id)
            case Act.EXPORT:
                self._exporting.ask(incident)
            case Act.CALL:
                self._window.rooms.open_call(incident.id)
            case _:
                self._ask_words(act, incident)

    def _offer_all(self, incident: Incident) -> None:
        me = self._window.parts.me
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in offers(incident, me.side, me.user):
            action = menu.addAction(offer.text)
            # Shown, not bound: the window's own shortcut does it.
            if key := self._window.keys.of(offer.act.value):
                action.setText(f"{offer.text}\t{key}")
            action.triggered.connect(lambda _=False, act=offer.act: self._ask(act, incident))
        menu.popup(QCursor.pos())

    def _propose(self, incident: Incident) -> None:
        window = self._window
        choices = [
            (level.name, f"{level.name} {told(level.word)}")
            for level in Severity
            if level is not incident.severity.governing or not incident.severity.is_settled
        ]
        question = dialogs.ask_choice(
            window,
            window.look,
            self.tr("Propose a severity"),
            self.tr("Level"),
            self.tr("Propose"),
            choices,
            lambda level: self._name_level(incident.id, Severity[level]),
            self.tr("It is agreed when both sides name the same level."),
        )
        self._name(question, incident)

    def _name_level(self, incident_id: str, level: Severity) -> None:
        self._window.acts.do(commands.ProposeSeverity(incident_id, level))

    def _choose(self, act: Act, incident: Incident) -> None:
        window, book = self._window, self._window.book
        if act is Act.HAND_OVER:
            support = sorted(book.support_people(incident.channel) - {incident.owner}, key=book.name)
            question = dialogs.ask_choice(
                window, window.look, self.tr("Hand over"), self.tr("To"), self.tr("Hand over"),
                [(user, book.name(user)) for user in support],
                lambda user: self._do(commands.HandOver(incident.id, user)),
            )  # fmt: skip
        else:
            others = [i for i in book.live() if i.channel == incident.channel and i.id != incident.id]
            question = dialogs.ask_choice(
                window, window.look, self.tr("Merge into another incident"), self.tr("Incident"), self.tr("Merge"),
                incident_choices(others, book, window.ticker.now(), window.parts.zone),
                lambda into: self._do(commands.Merge(incident.id, into)),
                self.tr("The earliest clock and both histories are kept; it can be undone."),
            )  # fmt: skip
        self._name(question, incident)

    def _name(self, question: dialogs.Question, incident: Incident) -> None:
        """A question says which incident it is about: it may come from the palette, over any room."""
        parts = (
            incident.severity.governing.name,
            incident.title,
            self._window.book.operator(incident.channel),
        )
        question.name_subject("  ".join(part for part in parts if part))

    def _do(self, command: commands.Command) -> None:
        self._window.acts.do(command)

    def _ask_time(self, act: Act, incident: Incident) -> None:
        window = self._window
        now = window.ticker.now()
        held = act is Act.HELD
        start = now if held else (incident.review.opens_at or now + 24 * HOUR)
        question = dialogs.ask_time(
            window,
            window.look,
            self.tr("The post-mortem was held") if held else self.tr("Schedule the post-mortem"),
            self.tr("At"),
            self.tr("Record") if held else self.tr("Schedule"),
            start,
            window.parts.zone,
            lambda at: self._do(
                commands.HoldReview(incident.id, at) if held else commands.ScheduleReview(incident.id, at)
            ),
            self.tr(
                "The window opens 24 h and closes 48 h after the resolution. Earlier is allowed and flagged."
            ),
        )
        self._name(question, incident)

    def _ask_words(self, act: Act, incident: Incident) -> None:
        window = self._window
        title, label, primary, hint = self._question(act)
        key = draft_key(act, incident.id)
        stored = window.parts.notes.get(key)
        question = dialogs.ask_text(
            window, window.look, title, label, primary, lambda words: self._say(act, incident, words), hint,
            stored if isinstance(stored, str) else "",
        )  # fmt: skip
        self._name(question, incident)
        [field] = question.findChildren(QPlainTextEdit)
        draft = Draft(window.parts.notes, key, lambda: field.toPlainText().strip() or None, question)
        field.textChanged.connect(draft.touch)
        question.finished.connect(draft.flush)

    def _question(self, act: Act) -> tuple[str, str, str, str]:
        return {
            Act.RESOLVE: (
                self.tr("Resolve"),
                self.tr("Summary"),
                self.tr("Resolve"),
                self.tr("The operator confirms. You have ten seconds to undo before it is posted."),
            ),
            Act.REOPEN: (
                self.tr("Reopen"),
                self.tr("Reason"),
                self.tr("Reopen"),
                self.tr("A new cycle begins; the first acknowledgement's verdict stays."),
            ),
            Act.WITHDRAW: (
                self.tr("Withdraw"),
                self.tr("Reason"),
                self.tr("Withdraw"),
                self.tr("You have ten seconds to undo before it is posted."),
            ),
            Act.SKIP_PHONE: (self.tr("Skip the phone step"), self.tr("Reason"), self.tr("Skip"), ""),
            Act.FEEDBACK: (self.tr("Feedback on the procedure"), self.tr("Your words"), self.tr("Send"), ""),
            Act.AGREE_TIME: (
                self.tr("Agree the resolution time"),
                self.tr("Total, for example 1:42:00"),
                self.tr("Propose"),
                self.tr("It is agreed when both sides name the same."),
            ),
            Act.AGREE_CREDITS: (
                self.tr("Agree the credits"),
                self.tr("Figure, as it should stand in the document"),
                self.tr("Propose"),
                self.tr("It is agreed when both sides name the same."),
            ),
        }[act]

    def _say(self, act: Act, incident: Incident, words: str) -> None:
        do, later = self._window.acts.do, self._window.acts.do_after_undo
        key = draft_key(act, incident.id)
        match act:
            case Act.RESOLVE:
                said = self.tr("Resolving {0}").format(incident.title)
                later(commands.Resolve(incident.id, words), said, key)
            case Act.WITHDRAW:
                said = self.tr("Withdrawing {0}").format(incident.title)
                later(commands.Withdraw(incident.id, words), said, key)
            case Act.REOPEN:
                do(commands.Reopen(incident.id, words), draft=key)
            case Act.SKIP_PHONE:
                do(commands.SkipPhone(incident.id, words), draft=key)
            case Act.FEEDBACK:
                do(commands.GiveFeedback(incident.id, words), draft=key)
            case Act.AGREE_TIME:
                do(commands.Agree(incident.id, "time", words), draft=key)
            case Act.AGREE_CREDITS:
                do(commands.Agree(incident.id, "credits", words), draft=key)
            case _:
                raise ValueError(f"{act} asks for no words")

    @property
    def side(self) -> Side:
        """Which side this window speaks for."""
        return self._window.parts.me.side
