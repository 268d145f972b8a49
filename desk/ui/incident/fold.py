"""What a narrow incident page folds away, one word away: the report and the clocks take the thread's place."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.procedure.incident import Incident
from desk.procedure.instants import Micros
from desk.ui.controls.panels import column, hairline, row
from desk.ui.controls.tabs import TAB_PAD, Tabs
from desk.ui.controls.text import Text
from desk.ui.theme.lettering import Run
from desk.ui.theme.look import Look
from desk.ui.wording.faces import Phase, clock_label, face_of

THREAD, REPORT, CLOCKS = range(3)
_REPORT_ROOM, _CLOCKS_ROOM = 1120, 820
"""The window's width, px at 100 %, from which a panel stands beside the thread."""


class Fold(QWidget):
    """Tabs for what has no place beside the thread, and the clock that is due next where its panel is away."""

    chosen = Signal(int)

    def __init__(self, look: Look, zone: tzinfo) -> None:
        super().__init__()
        self._look, self._zone = look, zone
        self.tabs = Tabs(look, (self.tr("Thread"), self.tr("Report"), self.tr("Clocks")))
        self.tabs.chosen.connect(self.chosen)
        self.lead = Text(look, tabular=True)
        across = row(look, 16, (24 - TAB_PAD, 2, 24, 0))
        across.addWidget(self.tabs)
        across.addStretch(1)
        across.addWidget(self.lead)
        down = column(look, 0)
        down.addLayout(across)
        down.addWidget(hairline())
        self.setLayout(down)

    def fit(self, room: float) -> None:
        """Offer what has no place in a window `room` px wide (at 100 %); hidden where everything has one."""
        for tab, least in ((REPORT, _REPORT_ROOM), (CLOCKS, _CLOCKS_ROOM)):
            self.tabs.offer(tab, room < least)
        self.lead.setVisible(room < _CLOCKS_ROOM)
        self.setVisible(room < _REPORT_ROOM)

    def shows(self, panel: int) -> bool:
        """Whether a panel is to be seen: beside the thread, or in its place."""
        return self.tabs.current() == panel or (panel != THREAD and not self.tabs.is_offered(panel))

    def on_ticked(self, incident: Incident | None, now: Micros) -> None:
        """Count down what is due next."""
        run = incident.next_due() if incident is not None else None
        if run is None:
            self.lead.say("")
            return
        face = face_of(run, now, self._zone)
        role = {Phase.SOON: "soon", Phase.LATE: "late"}.get(face.phase, "ink")
        number = " ".join(filter(None, (face.before, face.number)))
        self.lead.say_runs(
            Run(f"{clock_label(run.name)}  ", "ink_2"),
            Run(number, role, "strong"),
            Run(f" {face.after}" if face.after else "", "ink_2"),
        )
