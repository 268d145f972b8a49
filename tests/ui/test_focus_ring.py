"""The focus ring stands around whichever button has the keyboard, and goes with it."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.ui.controls.button import Button
from desk.ui.controls.focus import FocusRing
from desk.ui.snapshot import settle
from desk.ui.theme.look import Look


class Bench(QWidget):
    """Two rows of two buttons under one ring."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.ring = FocusRing(look, self)
        across = QHBoxLayout(self)
        self.rows = [QWidget(), QWidget()]
        self.buttons: list[Button] = []
        for number, row in enumerate(self.rows):
            line = QHBoxLayout(row)
            for word in ("Open", "Close"):
                button = Button(look, f"{word} {number}")
                line.addWidget(button)
                self.buttons.append(button)
            across.addWidget(row)

    def rings(self) -> list[QRect]:
        """Where rings are seen, in the window's own pixels."""
        plain = [w for row in self.rows for w in row.findChildren(QWidget) if not isinstance(w, Button)]
        return [QRect(w.mapTo(self, w.rect().topLeft()), w.size()) for w in plain if w.isVisible()]


def shown(qtbot: QtBot) -> Bench:
    bench = Bench(Look("light"))
    qtbot.addWidget(bench)
    bench.show()
    bench.activateWindow()
    qtbot.waitUntil(bench.isActiveWindow)
    settle()
    return bench


def around(bench: Bench, button: Button) -> QRect:
    place = QRect(button.mapTo(bench, button.rect().topLeft()), button.size())
    return place.adjusted(-4, -4, 4, 4)


def test_each_button_that_takes_the_focus_has_the_only_ring(qtbot: QtBot):
    bench = shown(qtbot)
    for button in bench.buttons:
        button.setFocus()
        assert QApplication.focusWidget() is button
        assert bench.rings() == [around(bench, button)]


def test_ring_follows_a_button_that_moves(qtbot: QtBot):
    bench = shown(qtbot)
    bench.buttons[3].setFocus()
    bench.resize(bench.width() + 200, bench.height() + 50)
    settle()
    assert bench.rings() == [around(bench, bench.buttons[3])]


def test_next_button_has_a_ring_after_the_row_of_the_last_one_is_gone(qtbot: QtBot):
    bench = shown(qtbot)
    bench.buttons[0].setFocus()
    bench.rows.pop(0).deleteLater()
    settle()
    bench.buttons[3].setFocus()
    assert bench.rings() == [around(bench, bench.buttons[3])]
