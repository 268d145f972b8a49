"""Where the platform lets no program take the screen, its portal is asked; a test plays the portal on a real bus."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from desk.ui.capture.portal import PortalCapture
from desk.ui.capture.region import RegionCapture
from desk.ui.window import MainWindow
from tests.ui.evidence import odds

NAME = "org.freedesktop.portal.Desktop"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the portal is Linux's")


class Portal:
    """Answers every request at once with `response` and `uri`."""

    def __init__(self, response: int, uri: str) -> None:
        self.response, self.uri = response, uri
        self.options: list[dict[str, tuple[str, object]]] = []
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
            options = asked.body[1]
            self.options.append(options)
            sender = asked.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
            handle = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token'][1]}"
            # The answer may be faster than the return of the call.
            emitter = DBusAddress(handle, bus_name=NAME, interface="org.freedesktop.portal.Request")
            results = {"uri": ("s", self.uri)} if self.uri else {}
            self._connection.send(new_signal(emitter, "Response", "ua{sv}", (self.response, results)))
            self._connection.send(new_method_return(asked, "o", (handle,)))

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()
        self._connection.close()


@pytest.fixture
def picture(tmp_path: Path) -> str:
    path = tmp_path / "shot.png"
    odds().save(str(path))
    return path.as_uri()


@pytest.fixture
def portal(request: pytest.FixtureRequest, picture: str) -> Iterator[Portal]:
    response, has_picture = request.param
    made = Portal(response, picture if has_picture else "")
    yield made
    made.stop()


@pytest.mark.parametrize("portal", [(0, True)], indirect=True)
def test_the_portal_gives_the_picture_where_the_platform_gives_none(
    qtbot: QtBot, window: MainWindow, portal: Portal
):
    capture = RegionCapture(window.look, window.page, lambda screen: QPixmap(), 0)
    with qtbot.waitSignal(capture.taken) as taken:
        pass
    assert taken.args is not None
    image = taken.args[0]
    assert isinstance(image, QImage)
    assert image.size() == odds().size()
    assert portal.options[0]["interactive"] == ("b", True)
    assert window.isVisible()


@pytest.mark.parametrize("portal", [(1, False)], indirect=True)
def test_a_person_who_cancels_the_portal_is_told_nothing(qtbot: QtBot, window: MainWindow, portal: Portal):
    capture = RegionCapture(window.look, window.page, lambda screen: QPixmap(), 0)
    with qtbot.waitSignal(capture.given_up):
        pass
    assert window.isVisible()


@pytest.mark.parametrize("portal", [(0, False), (2, False)], indirect=True)
def test_a_portal_without_a_picture_is_a_refusal(qtbot: QtBot, portal: Portal):
    capture = PortalCapture()
    with qtbot.waitSignal(capture.refused):
        capture.ask()


def test_without_a_bus_it_is_a_refusal(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    capture = PortalCapture()
    with qtbot.waitSignal(capture.refused):
        capture.ask()
