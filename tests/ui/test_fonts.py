"""The bundled fonts are what Qt needs to paint the look: families, weights and figures of one width."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from desk.paths import resource


@pytest.fixture
def families(qapp: QApplication) -> set[str]:
    added: set[str] = set()
    for file in sorted(resource("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        assert number >= 0, file
        added.update(QFontDatabase.applicationFontFamilies(number))
    return added


def test_qt_loads_the_bundled_families(families: set[str]):
    assert {"Inter", "JetBrains Mono"} <= families


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold])
def test_each_weight_of_inter_is_a_file_of_its_own(families: set[str], weight: QFont.Weight):
    assert weight in {QFontDatabase.weight("Inter", style) for style in QFontDatabase.styles("Inter")}


def test_inter_has_figures_of_one_width(families: set[str]):
    font = QFont("Inter")
    font.setPixelSize(28)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    metrics = QFontMetricsF(font)
    assert len({metrics.horizontalAdvance(text) for text in ("11:11", "00:00", "48:37")}) == 1
