"""A call about an incident: started where it suits the operator, said in the thread, ended with who took part."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.procedure import commands
from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui import dialogs
from desk.ui.acts import Acts
from desk.ui.controls.choice import Choice
from desk.ui.theme.look import Look

translate = QCoreApplication.translate


class CallQuestion(dialogs.Question):
    """Announce a huddle or Teams call with its link."""

    def __init__(self, look: Look, acts: Acts, incident: Incident, now: Micros, parent: QWidget) -> None:
        hint = translate("contact", "Start the call where it suits the operator, then say so in the thread.")
        title, primary = translate("contact", "Announce a call"), translate("contact", "Announce")
        super().__init__(parent, look, title, hint, primary)
        kind = Choice(look, self.tr("Kind"))
        kind.addItem(self.tr("Slack huddle"), "huddle")
        kind.addItem(self.tr("Microsoft Teams"), "teams")
        link = QLineEdit()
        link.setPlaceholderText("https://")
        self.add_field(self.tr("Kind"), kind)
        self.add_field(self.tr("Link"), link)

        def answer() -> str:
            address = link.text().strip()
            if address and not address.startswith("https://"):
                link.setFocus()
                return self.tr("The link must begin with https://")
            acts.do(commands.AnnounceCall(incident.id, str(kind.currentData()), address, now))
            return ""

        self.on_answer(answer)
        link.setFocus()
