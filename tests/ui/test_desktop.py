"""The look follows the desktop while desk runs; a test plays the settings portal on a real session bus."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection
from pytestqt.qtbot import QtBot

from desk.ui.desktop import Desktop
from desk.ui.ports import UiParts
from desk.ui.snapshot import Memory
from desk.ui.theme.look import Look
from desk.ui.window import MainWindow
from tests.ui.conftest import close

NAME = "org.freedesktop.portal.Desktop"
SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = "org.freedesktop.appearance"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the portal is Linux's")


class SettingsPortal:
    """Tells what the desktop is set to, and of each change."""

    def __init__(self, **told: int) -> None:
        self.told = {key.replace("_", "-"): value for key, value in told.items()}
        self.asked: list[str] = []
        self._stopping = threading.Event()
        self._connection = open_dbus_connection(bus="SESSION")
        self._connection.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            try:
                asked = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if asked.header.message_type is not MessageType.method_call:
                continue
            self.asked.append(asked.header.fields[HeaderFields.member])
            if asked.header.fields[HeaderFields.member] == "ReadAll":
                values = {key: ("u", value) for key, value in self.told.items()}
                answer = new_method_return(asked, "a{sa{sv}}", ({APPEARANCE: values},))
            else:
                answer = new_error(asked, "org.freedesktop.DBus.Error.UnknownMethod")
            self._connection.send(answer)

    def change(self, key: str, value: int, namespace: str = APPEARANCE) -> None:
        emitter = DBusAddress("/org/freedesktop/portal/desktop", bus_name=NAME, interface=SETTINGS)
        self._connection.send(new_signal(emitter, "SettingChanged", "ssv", (namespace, key, ("u", value))))

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()
        self._connection.close()


@pytest.fixture
def portal() -> Iterator[SettingsPortal]:
    made = SettingsPortal(color_scheme=1, contrast=0)
    yield made
    made.stop()


@pytest.fixture
def started(qtbot: QtBot, portal: SettingsPortal, parts: UiParts, look: Look) -> Iterator[MainWindow]:
    """The window, after the desktop's first answer."""
    made = MainWindow(parts, look)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.desktop.changed):
        made.start()
    yield made
    close(made)


def test_a_dark_desktop_gets_a_dark_window(started: MainWindow):
    assert started.look.theme == "dark"


def test_the_window_follows_the_desktop_while_it_runs(
    qtbot: QtBot, started: MainWindow, portal: SettingsPortal
):
    for key, value, theme in (
        ("contrast", 1, "contrast"),
        ("contrast", 0, "dark"),
        ("color-scheme", 2, "light"),
    ):
        with qtbot.waitSignal(started.desktop.changed):
            portal.change(key, value)
        assert started.look.theme == theme


def test_less_motion_is_less_motion(qtbot: QtBot, started: MainWindow, portal: SettingsPortal):
    started.look.reduced_motion = False
    assert started.look.duration("row_move") > 0
    with qtbot.waitSignal(started.desktop.changed):
        portal.change("reduced-motion", 1)
    assert started.look.duration("row_move") == 0


def test_who_chose_a_theme_keeps_it(qtbot: QtBot, started: MainWindow, portal: SettingsPortal, notes: Memory):
    notes.put("preferences", {"theme": "light"})
    started.wear("light", 1.0)
    with qtbot.waitSignal(started.desktop.changed):
        portal.change("contrast", 1)
    assert started.look.theme == "light"


def test_the_next_start_wears_at_once_what_the_desktop_asked_for(
    qtbot: QtBot, started: MainWindow, portal: SettingsPortal, parts: UiParts
):
    with qtbot.waitSignal(started.desktop.changed):
        portal.change("contrast", 1)
    later = MainWindow(parts)
    qtbot.addWidget(later)
    assert later.look.theme == "contrast"
    close(later)


def test_settings_of_others_change_nothing(qtbot: QtBot, started: MainWindow, portal: SettingsPortal):
    heard: list[object] = []
    started.desktop.changed.connect(heard.append)
    portal.change("contrast", 1, namespace="org.gnome.desktop.interface")
    portal.change("accent-color", 1)
    portal.change("color-scheme", 1)
    with qtbot.waitSignal(started.desktop.changed):
        portal.change("contrast", 1)
    assert heard == [{"color-scheme": 1, "contrast": 1}]


def test_without_a_portal_nothing_is_heard_and_nothing_breaks(qtbot: QtBot):
    desktop = Desktop()
    desktop.listen()
    with qtbot.assertNotEmitted(desktop.changed, wait=100):
        pass
    desktop.close()


def test_without_a_bus_nothing_is_heard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    desktop = Desktop()
    desktop.listen()
    assert desktop.wishes == {}
