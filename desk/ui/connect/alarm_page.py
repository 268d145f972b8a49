"""Step 5: whether this computer can be heard."""

from collections.abc import Sequence

from desk.ui.alarms.bell import Bell
from desk.ui.connect.page import Page
from desk.ui.controls.button import Button
from desk.ui.controls.panels import boxed, column, row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look


class AlarmPage(Page):
    """Step 5: whether this computer can be heard."""

    def __init__(self, look: Look, bell: Bell) -> None:
        super().__init__(
            look,
            self.tr("Try the alarm"),
            self.tr(
                "desk rings five minutes and two minutes before a clock is due, on the instant, and after it."
            ),
        )
        self._bell = bell
        self.test = Button(look, self.tr("Test my alarm"), icon="bell")
        self.test.clicked.connect(self._on_test_clicked)
        across = row(look, 8)
        across.addWidget(self.test)
        across.addStretch(1)
        self.body.addLayout(across)
        self.body.addSpacing(look.px(8))
        self._said = column(look, 6)
        self.body.addWidget(boxed(self._said))
        self._lines = [Text(look, wrap=True) for _ in range(6)]
        for line in self._lines:
            line.hide()
            self._said.addWidget(line)
        self.body.addStretch(1)

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """What connecting could not do."""
        self._show([("soon", warning) for warning in warnings])

    def _show(self, lines: Sequence[tuple[str, str]]) -> None:
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(lines))
            if number < len(lines):
                line.say(lines[number][1], lines[number][0])

    def _on_test_clicked(self) -> None:
        trial = self._bell.test()
        self._show([("ink", line) for line in trial.done] + [("soon", line) for line in trial.lacking])
