"""The editor of a contact card: people at the left, the one in hand at the right, vCards in and out."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desk.outreach.contacts import CallKind, ContactCard, Person, troubles
from desk.outreach.vcards import LARGEST_BYTES, CardsUnreadable, read_vcards, write_vcards
from desk.ui import dialogs
from desk.ui.backup.card_lines import phone_lines, read_lines, read_phones
from desk.ui.backup.cards import load_card, save_card
from desk.ui.connect.picks import Pick, PickList, PickModel
from desk.ui.controls.button import Button
from desk.ui.controls.choice import Choice
from desk.ui.controls.panels import hairline, row
from desk.ui.controls.text import Text
from desk.ui.ports import Notes
from desk.ui.theme.look import Look

translate = QCoreApplication.translate


class CardEditor(dialogs.Question):
    """Edits the card of one operator. `saved` once it is kept."""

    saved = Signal()

    def __init__(self, look: Look, notes: Notes, channel: str, operator: str, parent: QWidget) -> None:
        title = translate("contact", "Contact card of {0}").format(operator)
        hint = translate("contact", "It stays on this computer and never goes to the channel.")
        super().__init__(parent, look, title, hint, translate("contact", "Save"))
        self.setMinimumWidth(look.px(720))
        self._notes = notes
        self._card, trouble = load_card(notes, channel, operator)
        self._people = list(self._card.people)
        self._shown = -1
        self._lay_out()
        self.on_answer(self._keep)
        self._list_people(0)
        self.problem.say(trouble)
        self.problem.setVisible(bool(trouble))

    def _lay_out(self) -> None:
        look = self.look
        across = row(look, 20)
        left = QVBoxLayout()
        left.setSpacing(look.px(8))
        tried = self.tr("People, in the order in which to try")
        self.model = PickModel(many=False, parent=self)
        self.people = PickList(look, self.model, False, tried)
        self.people.setFixedWidth(look.px(240))
        self.model.picked_changed.connect(self._on_model_picked_changed)
        left.addWidget(Text(look, tried, "small", "ink_2"))
        left.addWidget(self.people, 1)
        first = row(look, 8)
        self.add = self._button(self.tr("Add"), "plus", self._on_add_clicked)
        self.remove = self._button(self.tr("Remove"), "trash", self._on_remove_clicked)
        self.up = self._button(self.tr("Earlier"), "", self._on_up_clicked)
        for button in (self.add, self.remove, self.up):
            first.addWidget(button)
        first.addStretch(1)
        left.addLayout(first)
        across.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(look.px(6))
        self.name, self.role, self.zone, self.slack = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.phones, self.emails = self._lines(), self._lines()
        self.zone.setPlaceholderText(self._card.zone)
        self._right = right
        self._pair((self.tr("Name"), self.name), (self.tr("Role"), self.role))
        right.addLayout(
            self._under(self.tr("Phones, one a line, like +49 30 901820 (night desk)"), self.phones)
        )
        right.addLayout(self._under(self.tr("E-mail addresses, one a line"), self.emails))
        self._pair(
            (self.tr("Time zone, empty for the card's"), self.zone), (self.tr("Slack user"), self.slack)
        )
        across.addLayout(right, 1)
        self._fields.addLayout(across)
        self._fields.addWidget(hairline())
        self._whole()

    def _whole(self) -> None:
        look = self.look
        self.card_zone = QLineEdit(self._card.zone)
        self.call = Choice(look, self.tr("Preferred call"))
        for kind, words in (
            (CallKind.HUDDLE, self.tr("Slack huddle")),
            (CallKind.TEAMS, self.tr("Microsoft Teams")),
            (CallKind.PHONE, self.tr("Phone")),
        ):
            self.call.addItem(words, kind.value)
        self.call.setCurrentIndex(self.call.findData(self._card.preferred_call.value))
        self.note = QLineEdit(self._card.note)
        across = row(look, 8)
        across.addLayout(self._under(self.tr("Time zone"), self.card_zone), 1)
        across.addLayout(self._under(self.tr("Preferred call"), self.call), 1)
        across.addLayout(self._under(self.tr("Note, for us"), self.note), 2)
        self._fields.addLayout(across)
        files = row(look, 8)
        self.imported = self._button(self.tr("Import vCards…"), "", self._on_import_clicked)
        self.exported = self._button(self.tr("Export vCards…"), "", self._on_export_clicked)
        self.said = Text(look, "", "small", "ink_2", wrap=True)
        files.addWidget(self.imported)
        files.addWidget(self.exported)
        files.addWidget(self.said, 1)
        self._fields.addLayout(files)

    def _button(self, words: str, icon: str, slot: object) -> Button:
        button = Button(self.look, words, icon=icon, small=True)
        button.clicked.connect(slot)
        return button

    def _lines(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(self.look.px(64))
        return field

    def _pair(self, *fields: tuple[str, QWidget]) -> None:
        across = row(self.look, 8)
        for label, field in fields:
            across.addLayout(self._under(label, field), 1)
        self._right.addLayout(across)

    # People

    def card(self) -> ContactCard:
        """The card as the fields have it now."""
        self._take_person()
        return replace(
            self._card,
            people=tuple(self._people),
            zone=self.card_zone.text().strip(),
            preferred_call=CallKind(str(self.call.currentData())),
            note=self.note.text().strip(),
        )

    def _list_people(self, current: int) -> None:
        self._shown = -1
        picks = [Pick(str(n), person.name or self.tr("(no name)")) for n, person in enumerate(self._people)]
        self.model.show(picks, [str(min(current, len(picks) - 1))])

    def chosen(self) -> int:
        """Which person is in hand, -1 for nobody."""
        picked = self.model.picked()
        return int(picked[0]) if picked else -1

    def _on_model_picked_changed(self) -> None:
        self._take_person()
        self._shown = number = self.chosen()
        person = self._people[number] if number >= 0 else Person("")
        self.name.setText(person.name)
        self.role.setText(person.role)
        self.phones.setPlainText(phone_lines(person.phones))
        self.emails.setPlainText("\n".join(person.emails))
        self.zone.setText(person.zone)
        self.slack.setText(person.slack)
        for field in (self.name, self.role, self.phones, self.emails, self.zone, self.slack):
            field.setEnabled(number >= 0)
        self.remove.setEnabled(number >= 0)
        self.up.setEnabled(number > 0)

    def _take_person(self) -> None:
        if 0 <= self._shown < len(self._people):
            person = Person(
                self.name.text().strip(),
                self.role.text().strip(),
                read_phones(self.phones.toPlainText()),
                read_lines(self.emails.toPlainText()),
                self.zone.text().strip(),
                self.slack.text().strip(),
            )
            self._people[self._shown] = person

    def _on_add_clicked(self) -> None:
        self._take_person()
        self._people.append(Person(""))
        self._list_people(len(self._people) - 1)
        self.name.setFocus()

    def _on_remove_clicked(self) -> None:
        number = self.chosen()
        if number >= 0:
            del self._people[number]
            self._list_people(max(0, number - 1))

    def _on_up_clicked(self) -> None:
        self._take_person()
        number = self.chosen()
        people = self._people
        people[number - 1], people[number] = people[number], people[number - 1]
        self._list_people(number - 1)

    # Files

    def _on_import_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import vCards"), "", "vCard (*.vcf)")
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Add the people of a vCard file to the card; what was left out is said."""
        try:
            with path.open("rb") as stream:
                found = read_vcards(stream.read(LARGEST_BYTES + 1))
        except OSError as error:
            self.said.say(self.tr("{0} cannot be read: {1}").format(path.name, error.strerror or ""), "late")
            return
        except CardsUnreadable as error:
            self.said.say(str(error), "late")
            return
        self._take_person()
        names = {person.name.casefold(): number for number, person in enumerate(self._people)}
        for person in found.people:
            if person.name.casefold() in names:
                self._people[names[person.name.casefold()]] = person
            else:
                self._people.append(person)
        self._list_people(0)
        words = self.tr("%n people read", "", len(found.people))
        self.said.say(". ".join([words, *found.left_out[:3]]), "soon" if found.left_out else "ink_2")

    def _on_export_clicked(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export vCards"), "contacts.vcf", "vCard (*.vcf)"
        )
        if chosen:
            self.export_file(Path(chosen))

    def export_file(self, path: Path) -> None:
        """Write everybody of the card into a vCard file that only this user may read."""
        try:
            path.touch(mode=0o600)
            path.write_bytes(write_vcards(self.card()))
        except OSError as error:
            self.said.say(
                self.tr("{0} cannot be written: {1}").format(path.name, error.strerror or ""), "late"
            )
            return
        self.said.say(self.tr("%n people written", "", len(self._people)), "ink_2")

    def _keep(self) -> str:
        card = self.card()
        found = troubles(card)
        if found:
            place = found[0].where.partition("[")[2].partition("]")[0]
            if place.isdecimal():
                self._list_people(int(place))
            return found[0].line
        save_card(self._notes, card)
        self.saved.emit()
        return ""
