"""Notifications with buttons, over a real session bus on which a test plays the desktop's service."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

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

from desk.ui.alarms.native import NativeNotices
from desk.ui.alarms.outlets import DesktopOutlets
from desk.ui.alarms.sounds import Sounds

NAME = "org.freedesktop.Notifications"
EMITTER = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the service is Linux's")


@dataclass
class Desktop:
    """The notification service: remembers what it was asked to show, and presses buttons."""

    can: tuple[str, ...]
    refuses: bool = False
    shown: list[tuple[object, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
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
            if asked.header.fields[HeaderFields.member] == "GetCapabilities":
                self._connection.send(new_method_return(asked, "as", (list(self.can),)))
            elif self.refuses:
                self._connection.send(new_error(asked, f"{NAME}.Error.ExcessNotificationGeneration"))
            else:
                self.shown.append(asked.body)
                self._connection.send(new_method_return(asked, "u", (len(self.shown),)))

    def press(self, number: int, key: str) -> None:
        self._connection.send(new_signal(EMITTER, "ActionInvoked", "us", (number, key)))

    def put_away(self, number: int) -> None:
        self._connection.send(new_signal(EMITTER, "NotificationClosed", "uu", (number, 2)))

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()
        self._connection.close()


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop(("actions", "body", "body-markup"))
    yield made
    made.stop()


@pytest.fixture
def notices(qtbot: QtBot) -> Iterator[NativeNotices]:
    made = NativeNotices()
    yield made
    made.close()


def test_buttons_call_back_and_text_is_never_mark_up(qtbot: QtBot, desktop: Desktop, notices: NativeNotices):
    pressed: list[str] = []
    notices.prepare()
    qtbot.waitUntil(lambda: notices.ready)
    offers = [("Acknowledge", lambda: pressed.append("ack")), ("Open", lambda: pressed.append("open"))]
    assert notices.show("P1 <late>", "<b>Odds</b> & more", True, lambda: pressed.append("click"), offers)
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    name, replaces, _, title, body, buttons, hints, _ = desktop.shown[0]
    assert (name, replaces, title) == ("desk", 0, "P1 <late>")
    assert body == "&lt;b&gt;Odds&lt;/b&gt; &amp; more"
    assert buttons == ["default", "", "0", "Acknowledge", "1", "Open"]
    assert isinstance(hints, dict)
    assert hints["urgency"] == ("y", 2)
    qtbot.waitUntil(lambda: bool(notices._shown))
    for key in ("0", "1", "default", "unheard of"):
        desktop.press(1, key)
    qtbot.waitUntil(lambda: pressed == ["ack", "open", "click"])
    desktop.put_away(1)
    qtbot.waitUntil(lambda: not notices._shown)


def test_a_service_without_buttons_gets_none(qtbot: QtBot, notices: NativeNotices):
    desktop = Desktop(("body",))
    try:
        notices.prepare()
        qtbot.waitUntil(lambda: notices.ready)
        assert notices.show("Late", "1 < 2", False, lambda: None, [("Open", lambda: None)])
        qtbot.waitUntil(lambda: len(desktop.shown) == 1)
        assert desktop.shown[0][4:6] == ("1 < 2", ["default", ""])
    finally:
        desktop.stop()


def test_a_refusal_is_no_harm(qtbot: QtBot, notices: NativeNotices):
    desktop = Desktop(("actions",), refuses=True)
    try:
        notices.prepare()
        qtbot.waitUntil(lambda: notices.ready)
        assert notices.show("Late", "", False, lambda: None, ())
        qtbot.waitUntil(lambda: not notices.bus._asked)
        assert not notices._shown
    finally:
        desktop.stop()


def test_without_a_service_the_tray_is_asked_instead(qtbot: QtBot, notices: NativeNotices):
    notices.prepare()
    qtbot.waitUntil(lambda: notices.bus.is_open)
    assert not notices.show("Late", "", True, lambda: None, ())


def test_without_a_bus_there_are_none(notices: NativeNotices, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    notices.prepare()
    assert not notices.ready
    assert not notices.show("Late", "", True, lambda: None, ())


def test_the_outlets_use_the_service_once_it_has_answered(qtbot: QtBot, desktop: Desktop, look: object):
    outlets = DesktopOutlets(Sounds(lambda: None))
    outlets.show_next(look, "desk", "", ())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: outlets.notice_trouble == "")
    assert outlets.notify("Late", "Tennis", True, lambda: None)
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    outlets.close()
