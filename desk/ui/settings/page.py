"""The settings as a room of the window: sections under tabs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desk.ui.alarms.bell import Bell
from desk.ui.book import Book
from desk.ui.controls.panels import column, hairline, row
from desk.ui.controls.tabs import TAB_PAD, Tabs
from desk.ui.controls.text import Text
from desk.ui.keys import Keys
from desk.ui.ports import UiParts
from desk.ui.settings.alarms import AlarmsSection
from desk.ui.settings.appearance import AppearanceSection
from desk.ui.settings.documents import DocumentsSection
from desk.ui.settings.mail import MailSection
from desk.ui.settings.operators import OperatorsSection
from desk.ui.settings.section import Section
from desk.ui.settings.shortcuts import ShortcutsSection
from desk.ui.theme.look import Look

_NAMES = ("appearance", "alarms", "operators", "mail", "documents", "shortcuts")


class SettingsPage(QWidget):
    """`worn`, `spoken` and `connect_asked` as the sections say them."""

    worn = Signal(str, float)
    spoken = Signal(str)
    connect_asked = Signal(str)

    def __init__(self, look: Look, parts: UiParts, bell: Bell, keys: Keys, book: Book) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.appearance = AppearanceSection(look, parts.notes)
        self.alarms = AlarmsSection(look, bell, book, parts.zone)
        self.operators = OperatorsSection(look, parts.connector)
        self.documents = DocumentsSection(look, parts, book)
        self.mail = MailSection(
            look, parts.mailing() if parts.mailing is not None else None, book, parts.zone
        )
        self.shortcuts = ShortcutsSection(look, keys)
        self.appearance.worn.connect(self.worn)
        self.appearance.spoken.connect(self.spoken)
        self.operators.connect_asked.connect(self.connect_asked)
        self.sections = Tabs(
            look,
            (
                self.tr("Appearance"),
                self.tr("Alarms"),
                self.tr("Operators"),
                self.tr("E-mail"),
                self.tr("Documents"),
                self.tr("Keys"),
            ),
        )
        self._stack = QStackedWidget()
        each: Section
        sections = (self.appearance, self.alarms, self.operators, self.mail, self.documents, self.shortcuts)
        for each in sections:
            scroll = QScrollArea()
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setWidgetResizable(True)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(each)
            self._stack.addWidget(scroll)
        self.sections.chosen.connect(self._stack.setCurrentIndex)
        down = column(look, 0)
        self.setLayout(down)
        head = row(look, 24 - TAB_PAD, (24, 12, 24, 0))
        head.addWidget(Text(look, self.tr("Settings"), "large", weight="strong"))
        head.addWidget(self.sections)
        head.addStretch(1)
        down.addLayout(head)
        down.addWidget(hairline())
        down.addWidget(self._stack, 1)

    def show_section(self, name: str) -> None:
        """Go to a section by its name."""
        self.sections.choose(_NAMES.index(name))

    def section(self) -> str:
        """The section in front."""
        return _NAMES[self._stack.currentIndex()]

    def test_alarm(self) -> None:
        """Test the alarm, where its result can be read."""
        self.alarms.test_alarm()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.alarms.refresh()
        self.operators.refresh()
        self.documents.refresh()
