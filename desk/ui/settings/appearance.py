"""How desk looks and what it speaks: theme, text size and language, following the system or not."""

from PySide6.QtCore import Signal

from desk.ui.controls.choice import Choice
from desk.ui.language import LANGUAGES
from desk.ui.ports import Notes
from desk.ui.settings.section import Section
from desk.ui.theme.look import Look

NOTES_KEY = "preferences"
SCALES = (100, 110, 125, 150, 175, 200)


class AppearanceSection(Section):
    """`worn` carries theme (`system`, `light`, `dark`, `contrast`) and scale (1.0 to 2.0) after a choice,
    `spoken` the language (a code, or `system`)."""

    worn = Signal(str, float)
    spoken = Signal(str)

    def __init__(self, look: Look, notes: Notes) -> None:
        super().__init__(look)
        self._notes = notes
        kept = notes.get(NOTES_KEY)
        kept = kept if isinstance(kept, dict) else {}
        self.theme = Choice(look, self.tr("Theme"))
        for value, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            self.theme.addItem(text, value)
        self.theme.setCurrentIndex(max(0, self.theme.findData(kept.get("theme", "system"))))
        self.scale = Choice(look, self.tr("Text size"))
        for percent in SCALES:
            self.scale.addItem(f"{percent} %", percent)
        here = min(SCALES, key=lambda percent: abs(percent - look.scale * 100))
        self.scale.setCurrentIndex(self.scale.findData(here))
        for choice in (self.theme, self.scale):
            choice.setMinimumWidth(look.px(200))
            choice.currentIndexChanged.connect(self._on_choice_changed)
        self.language = Choice(look, self.tr("Language"))
        self.language.addItem(self.tr("As the system"), "system")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(kept.get("language", "system"))))
        self.language.setMinimumWidth(look.px(200))
        self.language.currentIndexChanged.connect(self._on_language_changed)
        self.heading(self.tr("Appearance"))
        self.line(self.tr("Theme"), self.theme)
        self.line(
            self.tr("Text size"),
            self.scale,
            hint=self.tr("Everything grows with it: rows, buttons, columns."),
        )
        self.line(
            self.tr("Language"),
            self.language,
            hint=self.tr("Also of dates and numbers. What desk posts to Slack stays English."),
        )
        self.body.addStretch(1)

    def _on_choice_changed(self) -> None:
        theme, scale = str(self.theme.currentData()), int(self.scale.currentData()) / 100
        self._keep(theme=theme, scale=scale)
        self.worn.emit(theme, scale)

    def _on_language_changed(self) -> None:
        language = str(self.language.currentData())
        self._keep(language=language)
        self.spoken.emit(language)

    def _keep(self, **chosen: str | float) -> None:
        kept = self._notes.get(NOTES_KEY)
        self._notes.put(NOTES_KEY, (kept if isinstance(kept, dict) else {}) | chosen)
