"""Colours that can be read, marks that are what they say, and words for durations."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desk.paths import resource
from desk.procedure.instants import HOUR, MINUTE, SECOND
from desk.ui.theme.look import THEMES, Look
from desk.ui.theme.sheet import style_sheet
from desk.ui.theme.tokens import load_tokens
from desk.ui.wording.durations import late_digits, left_digits, spoken

GROUNDS = ("window", "surface", "raised", "sunken", "hover", "selected", "late_row")
TEXTS = ("ink", "ink_2", "ink_3", "accent", "p1", "p2", "p3", "p4", "soon", "late", "good")


def luminance(color: str) -> float:
    made = QColor(color)
    channels = [made.redF(), made.greenF(), made.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_colour_can_be_read_on_every_ground(theme: str, text: str):
    colors = load_tokens().themes[theme]
    assert min(contrast(colors[text], colors[ground]) for ground in GROUNDS) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_filled_things_can_be_read_and_controls_seen(theme: str):
    colors = load_tokens().themes[theme]
    assert contrast(colors["on_accent"], colors["accent_fill"]) >= 4.5
    assert contrast(colors["on_late"], colors["late_fill"]) >= 4.5
    assert contrast(colors["soon"], colors["soon_tint"]) >= 4.5
    assert contrast(colors["line_control"], colors["surface"]) >= 3
    assert contrast(colors["soon_bar"], colors["surface"]) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_style_sheet_has_no_place_left_open(qapp: object, theme: str, scale: float):
    sheet = style_sheet(Look(theme, scale))
    assert "$" not in sheet


def test_figures_of_a_clock_stand_still(look: Look):
    metrics = look.metrics("large", "strong", tabular=True)
    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("00:00")


def test_every_icon_is_stroked_in_one_colour():
    for path in resource("icons").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert 'stroke-width="1.5"' in text or path.stem.startswith("check-on"), path
        colors = set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) - {
            "none",
            "currentColor",
            "#ffffff",
            "#000000",
        }
        assert not colors, path


@pytest.mark.parametrize(
    ("left", "text"),
    [(11 * MINUTE + 8 * SECOND, "11:08"), (999_999, "00:00"), (HOUR + 62 * SECOND, "1:01:02"),
     (19 * HOUR + 42 * MINUTE, "19 h 42")],
)  # fmt: skip
def test_time_left_is_rounded_down(left: int, text: str):
    assert left_digits(left) == text


@pytest.mark.parametrize(
    ("late", "text"),
    [(1, "00:01"), (220 * SECOND, "03:40"), (220 * SECOND + 1, "03:41"), (12 * HOUR + 1, "12 h 01")],
)
def test_lateness_is_rounded_up_and_never_to_met(late: int, text: str):
    assert late_digits(late) == text


def test_durations_are_spoken_in_words():
    assert spoken(4 * MINUTE + 12 * SECOND) == "4 minutes 12 seconds"
    assert spoken(HOUR + MINUTE) == "1 hour 1 minute"
    assert spoken(0) == "0 seconds"


def test_who_asks_the_system_for_high_contrast_gets_it(qapp: object, monkeypatch: pytest.MonkeyPatch):
    from types import SimpleNamespace

    from desk.ui.theme import look

    def system(contrast: Qt.ContrastPreference, scheme: Qt.ColorScheme) -> object:
        hints = SimpleNamespace(
            accessibility=lambda: SimpleNamespace(contrastPreference=lambda: contrast),
            colorScheme=lambda: scheme,
        )
        return SimpleNamespace(styleHints=lambda: hints)

    for contrast, scheme, wanted in (
        (Qt.ContrastPreference.HighContrast, Qt.ColorScheme.Light, "contrast"),
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Dark, "dark"),
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Unknown, "light"),
    ):
        monkeypatch.setattr(look, "QGuiApplication", system(contrast, scheme))
        assert look.system_theme({}) == wanted
