"""Playing an alarm's sound: our own files, at a volume, and in silence with one clear line where there is no device."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QUrl

from desk.paths import resource

translate = QCoreApplication.translate
SOUNDS = ("chime", "marimba", "knock", "bell", "siren")


def sound_name(sound: str) -> str:
    """What a sound is called on screen."""
    return {
        "chime": translate("sound", "Chime"),
        "marimba": translate("sound", "Marimba"),
        "knock": translate("sound", "Knock"),
        "bell": translate("sound", "Bell"),
        "siren": translate("sound", "Siren"),
    }.get(sound, sound)


class Effect(Protocol):
    """What is used of a QSoundEffect."""

    def setSource(self, url: QUrl) -> None:
        """The file to play."""
        ...

    def setVolume(self, volume: float) -> None:
        """0 to 1."""
        ...

    def play(self) -> None:
        """Play from the beginning."""
        ...

    def stop(self) -> None:
        """Be still."""
        ...


class Sounds(QObject):
    """Plays one sound at a time. `trouble` is empty, or why nothing can be heard.

    Qt's sound comes with libraries that a machine may lack and takes time to load: it is loaded when the first
    sound is due, never before the first paint.
    """

    def __init__(
        self, effect: Callable[[], Effect | None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make = effect or self._qt_effect
        self._effect: Effect | None = None
        self._made = False
        self.trouble = ""

    def prepare(self) -> None:
        """Find out whether there is a way to be heard."""
        if not self._made:
            self._made = True
            self._effect = self._make()

    def play(self, sound: str, volume: int) -> bool:
        """Play a sound at a volume in percent; whether there was anything to play it with."""
        self.prepare()
        if self._effect is None or sound not in SOUNDS:
            return False
        self._effect.stop()
        self._effect.setSource(QUrl.fromLocalFile(str(resource("sounds", f"{sound}.wav"))))
        self._effect.setVolume(volume / 100)
        self._effect.play()
        return True

    def stop(self) -> None:
        """Be still."""
        if self._effect is not None:
            self._effect.stop()

    def _qt_effect(self) -> Effect | None:
        # It tells the terminal of every codec library that a machine lacks; none of them plays a WAV.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:
            self.trouble = self.tr("No sound: the sound libraries of Qt are not installed here")
            return None
        if not QMediaDevices.audioOutputs():
            self.trouble = self.tr("No sound: this computer has no audio output")
            return None
        return QSoundEffect(self)
