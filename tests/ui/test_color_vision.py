"""States are told without colour: by shape and word, and by lightness where the colours of two fall together.

How colours look to people without one kind of cone is simulated by G. M. Machado, M. M. Oliveira and L. A. F.
Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1,
severity 1.0.
"""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desk.ui.theme import marks
from desk.ui.theme.look import THEMES, Look
from desk.ui.theme.tokens import load_tokens
from desk.ui.wording.faces import Phase, face_of
from tests.ui import story

Rgb = tuple[float, float, float]

MATRICES: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

LEVELS = ("p1", "p2", "p3", "p4")
# What stands beside each other in one list. `good` stands alone, beside the word Live and three bars.
PAIRS = list(itertools.combinations(("late", "soon", "ink"), 2))


def linear(color: str) -> Rgb:
    """sRGB to linear light, IEC 61966-2-1."""
    made = QColor(color)
    parts = (made.redF(), made.greenF(), made.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def seen(color: str, kind: str) -> Rgb:
    """What somebody with a kind of vision sees, in linear light."""
    light = linear(color)
    if kind == "all cones":
        return light
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, light, strict=True))))
        for row in MATRICES[kind]
    )
    return red, green, blue


def lab(light: Rgb) -> Rgb:
    """Linear sRGB to CIE L*a*b* (D65)."""
    red, green, blue = light
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(first: str, second: str, kind: str) -> float:
    """CIE 1976: about 2 is just noticed, 10 is seen at a glance."""
    pairs = zip(lab(seen(first, kind)), lab(seen(second, kind)), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def luminance(light: Rgb) -> float:
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]


def contrast(first: str, second: str, kind: str) -> float:
    """WCAG 2's ratio, as somebody with a kind of vision has it."""
    bright, dark = sorted((luminance(seen(first, kind)), luminance(seen(second, kind))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_the_simulation_keeps_greys_and_confuses_red_with_green():
    assert difference("#808080", "#808080", "deuteranopia") == 0
    for kind in MATRICES:
        grey = seen("#808080", kind)
        assert max(grey) - min(grey) < 0.01
    plain = difference("#C00000", "#007000", "all cones")
    assert difference("#C00000", "#007000", "deuteranopia") < plain / 2


@pytest.mark.parametrize("kind", ["all cones", *MATRICES])
@pytest.mark.parametrize("theme", THEMES)
def test_state_colours_stay_readable_on_every_ground(theme: str, kind: str):
    colors = load_tokens().themes[theme]
    for role in (*LEVELS, "soon", "late", "good", "ink", "ink_2", "ink_3"):
        for ground in ("surface", "window", "selected", "late_row"):
            assert contrast(colors[role], colors[ground], kind) >= 4.0, (role, ground)
    assert contrast(colors["on_late"], colors["late_fill"], kind) >= 4.0


@pytest.mark.parametrize("kind", ["all cones", *MATRICES])
@pytest.mark.parametrize("theme", THEMES)
def test_a_filled_bar_is_told_from_its_track(theme: str, kind: str):
    colors = load_tokens().themes[theme]
    # A late bar is full and striped: nothing of its track is seen.
    for role in ("soon_bar", "bar"):
        assert contrast(colors[role], colors["track"], kind) >= 2.0, role


def mark(look: Look, level: str) -> QImage:
    """A severity's mark in black, as it is seen without any colour."""
    image = QImage(64, 64, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    marks.severity(painter, look, level, 4, 4, 56)
    painter.end()
    return image


def inside(image: QImage) -> frozenset[tuple[int, int]]:
    pixels = itertools.product(range(64), range(64))
    return frozenset((x, y) for x, y in pixels if image.pixelColor(x, y).lightness() < 200)


def test_the_four_severities_have_four_outlines(qapp: object):
    """In greyscale: each two marks differ in a good part of what they cover."""
    look = Look("light", 1.0)
    shapes = {level: inside(mark(look, level)) for level in ("P1", "P2", "P3", "P4")}
    for first, second in itertools.combinations(shapes.values(), 2):
        assert len(first ^ second) > 0.08 * len(first | second)


def test_late_soon_and_running_have_three_shapes_in_greyscale(qapp: object):
    """A late bar is striped, one that is due soon is short, one that runs is long."""
    look = Look("light", 1.0)

    def changes(paint: object) -> int:
        image = QImage(96, 8, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        assert callable(paint)
        paint(painter, QRectF(0, 0, 96, 8))
        painter.end()
        row = [image.pixelColor(x, 4).lightness() for x in range(96)]
        return sum(abs(a - b) > 12 for a, b in itertools.pairwise(row))

    striped = changes(lambda painter, rect: marks.striped(painter, look, rect, 2))
    short = changes(lambda painter, rect: marks.bar(painter, look, rect, 0.1, "soon_bar"))
    assert striped > 10
    assert short <= 4


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("kind", ["all cones", *MATRICES])
@pytest.mark.parametrize("theme", THEMES)
def test_the_colours_of_states_differ_for_everybody(theme: str, kind: str, first: str, second: str):
    colors = load_tokens().themes[theme]
    assert difference(colors[first], colors[second], kind) >= 10


def test_late_met_and_was_late_each_have_a_word(qapp: object):
    words = {
        face.phase: (face.before, face.after)
        for incident in story.board().incidents.values()
        for run in incident.clocks
        if (face := face_of(run, story.NOW, story.BERLIN)).phase is not Phase.NONE
    }
    told = [words[phase] for phase in (Phase.LATE, Phase.MET, Phase.RUNNING)]
    assert len({"".join(word) for word in told}) == 3
    assert all(any(word) for word in told)
