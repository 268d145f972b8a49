"""Step 1: Slack's page for a new app, with the manifest filled in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.ui.connect.page import Page
from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.controls.text import Text
from desk.ui.theme.look import Look


class AppPage(Page):
    """Step 1: Slack's page with the manifest filled in."""

    def __init__(self, look: Look, manifest: str, create_link: str) -> None:
        super().__init__(
            look,
            self.tr("Create the Slack app"),
            self.tr(
                "desk talks to Slack as an app of your own workspace. It takes two minutes, once for all desks."
            ),
        )
        self._manifest = manifest
        for number, words in enumerate(
            (
                self.tr(
                    "Open Slack’s page. The app’s settings are filled in; choose your workspace and press Create."
                ),
                self.tr(
                    "On the app’s page press Install to Workspace. Somebody with the right to add apps has to."
                ),
                self.tr("In the channel you share with the other party type /invite @desk"),
            ),
            1,
        ):
            across = row(look, 12, (0, 4, 0, 4))
            figure = Text(look, str(number), weight="strong", role="accent")
            figure.setFixedWidth(look.px(16))
            across.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(Text(look, words, wrap=True), 1)
            self.body.addLayout(across)
        self.body.addSpacing(look.px(12))
        buttons = row(look, 8)
        page = Button(look, self.tr("Open Slack’s page"), icon="external")
        page.clicked.connect(lambda: self.page_asked.emit(create_link))
        self.copy = Button(look, self.tr("Copy the manifest"), icon="copy")
        self.copy.clicked.connect(self._on_copy_clicked)
        buttons.addWidget(page)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self._said = Text(look, size="small", role="ink_2", wrap=True)
        self.body.addWidget(self._said)
        self.body.addStretch(1)

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._manifest)
        self._said.say(self.tr("Copied. In Slack: Create New App, From a manifest, paste it as JSON."))
