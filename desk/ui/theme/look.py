"""The look in force: colours, fonts, sizes and icons of one theme at one scale."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPixmap

from desk.paths import resource
from desk.ui.theme.icons import tinted
from desk.ui.theme.tokens import Tokens, TypeSize, load_tokens

_FONT_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
THEMES = ("light", "dark", "contrast")


class Look(QObject):
    """What to paint with. `scale` is 1.0 to 2.0; sizes given to `px` are px at 100 %.

    `changed` is emitted after another theme or scale came into force; whoever paints then paints anew.
    """

    changed = Signal()

    def __init__(self, theme: str = "light", scale: float = 1.0, reduced_motion: bool = False) -> None:
        super().__init__()
        self.tokens: Tokens = load_tokens()
        self.reduced_motion = reduced_motion
        self._fonts: dict[tuple[str, str, bool], QFont] = {}
        self._metrics: dict[tuple[str, str, bool], QFontMetricsF] = {}
        self._icons: dict[tuple[str, str, int, float], QPixmap] = {}
        for name in _FONT_FILES:
            _load(name)
        self._wear(theme, scale)

    def wear(self, theme: str, scale: float) -> None:
        """Put another theme or scale into force."""
        if (theme, scale) != (self.theme, self.scale):
            self._wear(theme, scale)
            self.changed.emit()

    def _wear(self, theme: str, scale: float) -> None:
        self.theme = theme if theme in THEMES else "light"
        self.scale = min(2.0, max(1.0, scale))
        self._colors = {role: QColor(value) for role, value in self.tokens.themes[self.theme].items()}
        self._fonts.clear()
        self._metrics.clear()
        self._icons.clear()

    def color(self, role: str) -> QColor:
        """The colour of a role of tokens.toml. Raises KeyError for no role."""
        return self._colors[role]

    def px(self, pixels: float) -> int:
        """A size at the scale in force, whole pixels."""
        return round(pixels * self.scale)

    def size(self, name: str) -> int:
        """A named size of tokens.toml at the scale in force."""
        return self.px(self.tokens.size[name])

    def duration(self, name: str) -> int:
        """A named duration in ms; 0 with reduced motion."""
        return 0 if self.reduced_motion else self.tokens.duration[name]

    def line(self, size: str) -> int:
        """The line height of a type size (`small`, or `wall.small` for the wall's)."""
        return self.px(self._type(size).line)

    def font(self, size: str = "body", weight: str = "normal", tabular: bool = False) -> QFont:
        """The font of a type size and weight (`mono` is the fixed-width one).

        `tabular` makes figures equally wide: every clock, time and count.
        """
        key = (size, weight, tabular)
        font = self._fonts.get(key)
        if font is None:
            mono = weight == "mono"
            if mono:
                _load("JetBrainsMono-Regular.ttf")
            font = QFont([self.tokens.mono] if mono else [self.tokens.family, *self.tokens.fallback])
            font.setPixelSize(self.px(self._type(size).px))
            font.setWeight(QFont.Weight(self.tokens.weight["normal" if mono else weight]))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if tabular:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return font

    def metrics(self, size: str = "body", weight: str = "normal", tabular: bool = False) -> QFontMetricsF:
        """The metrics of `font`, kept."""
        key = (size, weight, tabular)
        metrics = self._metrics.get(key)
        if metrics is None:
            metrics = self._metrics[key] = QFontMetricsF(self.font(size, weight, tabular))
        return metrics

    def icon(self, name: str, role: str, pixels: float = 16, ratio: float = 0.0) -> QPixmap:
        """An icon of `resources/icons`, tinted in the colour of a role, `pixels` at 100 % wide."""
        ratio = ratio or QGuiApplication.primaryScreen().devicePixelRatio()
        key = (name, role, self.px(pixels), ratio)
        pixmap = self._icons.get(key)
        if pixmap is None:
            pixmap = self._icons[key] = tinted(name, self.color(role), self.px(pixels), ratio)
        return pixmap

    def _type(self, size: str) -> TypeSize:
        room, _, name = size.rpartition(".")
        return self.tokens.wall[name] if room == "wall" else self.tokens.type[size]


def system_theme(wishes: Mapping[str, int]) -> str:
    """`contrast`, `dark` or `light`, as the system asks for: who asks for high contrast needs it in either scheme.

    `wishes` is what the desktop's portal said (`desk.ui.desktop`), Qt's own hints say the rest.
    """
    hints = QGuiApplication.styleHints()
    asked = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    if asked or wishes.get("contrast") == 1:
        return "contrast"
    scheme = {1: "dark", 2: "light"}.get(wishes.get("color-scheme", 0))
    return scheme or ("dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light")


_loaded: set[str] = set()


def _load(name: str) -> None:
    if name not in _loaded:
        _loaded.add(name)
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
