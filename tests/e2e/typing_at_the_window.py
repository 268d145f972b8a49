"""A desk's whole window in a process of its own, and a person at it who has a keyboard and no mouse.

`python -m tests.e2e.typing_at_the_window PART TITLE FOLDER` opens the window on DESK_HOME and does one part of an
incident's life by keys alone, keeping pictures in FOLDER: `report` fills the form, pastes a screenshot, chooses another
in the file dialog, annotates it and sends; `handle` acknowledges, posts an update and resolves; `confirm` confirms.
Prints one line for each thing it saw.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desk.app.home import open_home
from desk.app.window import Desktop
from desk.procedure.incident import Incident, Status
from desk.ui.annotation.canvas import Canvas
from desk.ui.report_form.severity_cards import SeverityCard
from desk.ui.window import MainWindow

KEY = Qt.Key
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier(0),
)
_LOOKS_EVERY_MS = 50
_MOST_TABS = 60

Condition = Callable[[], bool]


class Typist:
    """Does one thing after the other, each once what it needs is on the screen; keys go to what has the focus."""

    def __init__(self, desktop: Desktop, part: str, title: str, folder: Path) -> None:
        self._window: MainWindow = desktop.window
        self._title, self._folder = title, folder
        self._steps = {"report": self._report, "handle": self._handle, "confirm": self._confirm}[part]()
        self._awaited: Condition = lambda: True
        self._timer = QTimer(desktop.window)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOKS_EVERY_MS)

    def _look(self) -> None:
        if QApplication.activeWindow() is None:
            self._bring_to_the_front()
        if not self._awaited():
            return
        try:
            self._awaited = next(self._steps, self._awaited)
        except BaseException:
            # Nobody is there any more who would close the window.
            self._timer.stop()
            QTimer.singleShot(0, self._window.close)
            raise

    # The parts

    def _report(self) -> Iterator[Condition]:
        yield self._in_front
        press(KEY.Key_N, CTRL)
        yield lambda: name_of(QApplication.focusWidget()) == "Title"
        QTest.keyClicks(focused(), self._title)
        yield from self._to("Product impacted")
        QTest.keyClicks(focused(), "Lottery Results")
        yield from self._to("Set the time of occurrence to now")
        press(KEY.Key_Space)
        yield from self._to("Description")
        QTest.keyClicks(focused(), "The importer stops at the 13:40 draw.")
        yield from self._to("Impact")
        QTest.keyClicks(focused(), "214 payouts are on hold.")
        QGuiApplication.clipboard().setImage(screenshot(QColor("#0f5c3f")))
        press(KEY.Key_V, CTRL)
        press(KEY.Key_Tab)
        yield lambda: isinstance(focused(), SeverityCard)
        press(KEY.Key_Space)
        press(KEY.Key_Right)
        yield lambda: isinstance(focused(), SeverityCard)
        chosen = Path(self._folder, "draws.png")
        screenshot(QColor("#39404d")).save(str(chosen))
        yield from self._to("Browse for files to attach")
        later(KEY.Key_Space)  # the file dialog has a loop of its own
        yield lambda: isinstance(QApplication.activeWindow(), QFileDialog)
        QTest.keyClicks(focused(), str(chosen))
        later(KEY.Key_Return)
        yield lambda: self._form_files() == 2 and QApplication.focusWidget() is not None
        yield from self._to("Attached files")
        press(KEY.Key_End)
        press(KEY.Key_Return)
        yield lambda: isinstance(QApplication.focusWidget(), Canvas)
        press(KEY.Key_Return)
        for _ in range(4):
            press(KEY.Key_Right)
            press(KEY.Key_Down)
        press(KEY.Key_Return)
        self._keep("annotated")
        press(KEY.Key_Return, CTRL)
        yield lambda: name_of(QApplication.focusWidget()) == "Attached files"
        self._keep("form")
        press(KEY.Key_Return, CTRL)
        yield lambda: self._incident() is not None
        yield lambda: not self._window.book.waiting() and len(self._known().files) == 2
        said(f"reported {self._known().severity.governing.name} with {len(self._known().files)} files")
        yield self._in_front
        yield lambda: self._window.page.view.current_id() == self._known().id
        self._keep("board-reported")
        press(KEY.Key_Q, CTRL)

    def _form_files(self) -> int:
        form = self._window.rooms.form
        return form.fields.files.rowCount() if form is not None else 0

    def _handle(self) -> Iterator[Condition]:
        yield self._in_front
        yield lambda: self._incident() is not None
        press(KEY.Key_Home)
        yield lambda: self._window.page.view.current_id() == self._known().id
        press(KEY.Key_A, CTRL | SHIFT)
        yield lambda: self._known().status is Status.ACKNOWLEDGED
        said("acknowledged")
        press(KEY.Key_U, CTRL)
        yield lambda: name_of(QApplication.focusWidget()) == "Impact now"
        QTest.keyClicks(focused(), "12 of 31 draws are back")
        press(KEY.Key_Tab)
        QTest.keyClicks(focused(), "replaying the queue")
        self._keep("composing")
        press(KEY.Key_Return, CTRL)
        yield lambda: any("12 of 31 draws are back" in entry.text for entry in self._known().timeline)
        said("updated")
        press(KEY.Key_R, CTRL | SHIFT)
        yield lambda: name_of(QApplication.focusWidget()) == "Summary"
        QTest.keyClicks(focused(), "Importer replaced")
        press(KEY.Key_Return, CTRL)
        yield lambda: len(self._window.acts.waiting()) == 1
        yield self._in_front
        press(KEY.Key_Escape)
        yield (
            lambda: (
                self._window.rooms.incident is not None and self._window.rooms.incident.timeline.hasFocus()
            )
        )
        press(KEY.Key_Z, CTRL)
        said("undone" if not self._window.acts.waiting() else "not undone")
        press(KEY.Key_R, CTRL | SHIFT)
        yield lambda: name_of(QApplication.focusWidget()) == "Summary"
        press(KEY.Key_Return, CTRL)
        yield self._in_front
        press(KEY.Key_Q, CTRL)
        yield lambda: QApplication.activeWindow() is not self._window
        self._keep("closing")
        said("asked")
        press(KEY.Key_Return, CTRL)  # post and close

    def _confirm(self) -> Iterator[Condition]:
        yield self._in_front
        yield lambda: self._incident() is not None and self._known().status is Status.RESOLVED
        press(KEY.Key_Home)
        yield lambda: self._window.page.view.current_id() == self._known().id
        press(KEY.Key_F6)
        yield from self._to("Confirm resolution")
        self._keep("confirming")
        press(KEY.Key_Space)
        yield lambda: self._known().status is Status.CONFIRMED
        said("confirmed")
        yield self._in_front
        press(KEY.Key_Q, CTRL)

    # What is on the screen

    def _bring_to_the_front(self) -> None:
        """As a window manager does when a dialog has gone; the tests' screen has none."""
        form = self._window.rooms.form
        upper = form if form is not None and form.isVisible() else self._window
        (QApplication.activeModalWidget() or upper).activateWindow()

    def _in_front(self) -> bool:
        return QApplication.activeWindow() is self._window and QApplication.focusWidget() is not None

    def _to(self, name: str) -> Iterator[Condition]:
        """Go to a control by Tab."""
        for _ in range(_MOST_TABS):
            if name_of(QApplication.focusWidget()) == name:
                return
            press(KEY.Key_Tab)
            yield lambda: QApplication.focusWidget() is not None
        raise AssertionError(f"Tab does not lead to {name}")

    def _incident(self) -> Incident | None:
        found = self._window.book.incidents.values()
        return next((each for each in found if each.title == self._title), None)

    def _known(self) -> Incident:
        incident = self._incident()
        assert incident is not None
        return incident

    def _keep(self, name: str) -> None:
        window = QApplication.activeWindow() or self._window
        window.grab().save(str(self._folder / f"keys-{name}.png"))


def screenshot(color: QColor) -> QImage:
    """A picture as large as a window."""
    image = QImage(480, 270, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


def focused() -> QWidget:
    """What has the keyboard."""
    found: QWidget | None = QApplication.focusWidget()
    assert found is not None
    return found


def name_of(widget: QWidget | None) -> str:
    """What a screen reader calls a control."""
    return widget.accessibleName() if widget is not None else ""


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key, held)


def later(key: Qt.Key) -> None:
    """Press a key from the next turn of the loop: what it opens waits inside the call."""
    QTimer.singleShot(0, lambda: press(key))


def said(line: str) -> None:
    """Tell the test."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(part: str, title: str, folder: str) -> int:
    """Run the window until the person has closed it."""
    gc.disable()  # as `desk` does: the window collects on its own thread
    with open_home("window") as home:
        desktop = Desktop(home)
        desktop.window.move(QPoint(0, 0))
        typist = Typist(desktop, part, title, Path(folder))
        code = desktop.run()
        del typist
        return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
