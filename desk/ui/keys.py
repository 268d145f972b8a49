"""The window's verbs and their keys, in one place: shortcuts, palette and settings read them here.

No key without Ctrl but the function keys, and none with Ctrl+Alt: AltGr types letters on German and Polish keyboards.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk.procedure.values import dataclass
from desk.ui.ports import Notes
from desk.ui.wording.local_formats import key_name

translate = QCoreApplication.translate
_NOTES_KEY = "keys"
_FUNCTION_KEYS = {Qt.Key(Qt.Key.Key_F1 + number) for number in range(12)}
_WRITING = {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Return", "Ctrl+Enter",
            "Ctrl+Shift+S"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verb:
    """Something the window can do whatever is in front; `key` is the default, empty for none."""

    name: str
    text: str
    key: str = ""
    icon: str = ""


def verbs() -> tuple[Verb, ...]:
    """Every verb, in the order in which they are listed."""
    return (
        Verb("palette", translate("verb", "Search or run a command"), "Ctrl+K", "search"),
        Verb("report", translate("verb", "New report"), "Ctrl+N", "plus"),
        Verb("report_by_phone", translate("verb", "File a report made by phone"), "", "phone"),
        Verb("acknowledge", translate("verb", "Acknowledge the current incident"), "Ctrl+Shift+A", "check"),
        Verb("update", translate("verb", "Post an update"), "Ctrl+U", "pencil"),
        Verb("take", translate("verb", "Take the current incident"), "Ctrl+Shift+T", "person"),
        Verb("resolve", translate("verb", "Resolve the current incident"), "Ctrl+Shift+R", "check"),
        Verb("contact", translate("verb", "Backup channels: open the contact card"), "Ctrl+Shift+C", "phone"),
        Verb("edit_cards", translate("verb", "Edit an operator's contact card"), "", "person"),
        Verb("email", translate("verb", "E-mail about the current incident"), "Ctrl+Shift+E", "mail"),
        Verb("call", translate("verb", "Call about the current incident"), "", "video"),
        Verb("feedback", translate("verb", "Feedback on the procedure"), "", "person"),
        Verb("undo", translate("verb", "Undo what is not posted yet"), "Ctrl+Z", "undo"),
        Verb("take_back", translate("verb", "Take back what is not delivered"), "", "undo"),
        Verb("read_now", translate("verb", "Read Slack now"), "F5", "sending"),
        Verb("board", translate("verb", "Board"), "Ctrl+Shift+B", "board"),
        Verb("triage", translate("verb", "Triage"), "Ctrl+Shift+I", "inbox"),
        Verb("review", translate("verb", "Review"), "Ctrl+Shift+M", "review"),
        Verb("numbers", translate("verb", "Numbers and improvement actions"), "Ctrl+Shift+N", "numbers"),
        Verb("search", translate("verb", "Search everything ever read"), "Ctrl+F", "search"),
        Verb("wall", translate("verb", "Wallboard"), "F11", "wall"),
        Verb("columns", translate("verb", "Show, hide and move the board's columns"), "", "board"),
        Verb("deadlines", translate("verb", "Strip of the next deadlines, always on top"), "", "clock"),
        Verb("missed", translate("verb", "What happened while I was away"), "", "clock"),
        Verb("copy_link", translate("verb", "Copy a link to the current incident"), "", "link"),
        Verb("next_pane", translate("verb", "Go to the next pane"), "F6", "board"),
        Verb("previous_pane", translate("verb", "Go back to the previous pane"), "Shift+F6", "board"),
        Verb("test_alarm", translate("verb", "Test my alarm"), "", "bell"),
        Verb("connect", translate("verb", "Connect an operator's channel"), "", "hash"),
        Verb("theme", translate("verb", "Change between light and dark"), "", "eye"),
        Verb("settings", translate("verb", "Settings"), "Ctrl+,", "settings"),
        Verb("quit", translate("verb", "Quit"), "Ctrl+Q", "close"),
    )


class Keys(QObject):
    """The keys in force: the defaults, and what a person chose instead. `changed` carries a verb's name."""

    changed = Signal(str)

    def __init__(self, notes: Notes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        chosen = notes.get(_NOTES_KEY)
        self._chosen: dict[str, str] = {
            name: key
            for name, key in (chosen if isinstance(chosen, dict) else {}).items()
            if isinstance(name, str) and isinstance(key, str)
        }
        self._shortcuts: dict[str, QShortcut] = {}

    def of(self, name: str) -> str:
        """The key of a verb as people read it; empty for none."""
        return key_name(self._key(name))

    def _key(self, name: str) -> str:
        """The same in the one way in which keys are kept and compared."""
        default = next((verb.key for verb in verbs() if verb.name == name), "")
        return self._chosen.get(name, default)

    def bind(self, window: QWidget, run: Callable[[str], object]) -> None:
        """Make the shortcuts of a window; each runs its verb by name."""
        for verb in verbs():
            shortcut = QShortcut(QKeySequence(self._key(verb.name)), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda name=verb.name: run(name))
            self._shortcuts[verb.name] = shortcut

    def trouble(self, name: str, key: str) -> str:
        """Why a verb cannot have a key, or empty where it can."""
        sequence = QKeySequence(key)
        if not key:
            return ""
        if sequence.count() != 1:
            return translate("keys", "One key at a time")
        pressed = sequence[0]  # type: ignore[index]  # the stubs forget __getitem__
        held = pressed.keyboardModifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if control and held & Qt.KeyboardModifier.AltModifier:
            return translate("keys", "Ctrl+Alt types letters on some keyboards")
        if not control and pressed.key() not in _FUNCTION_KEYS:
            return translate("keys", "Without Ctrl it would be typed by accident")
        own = next((verb.key for verb in verbs() if verb.name == name), "")
        # Undo is what its own key means, in a field and beside it.
        if (key in _WRITING and key != own) or key in {f"Ctrl+{number}" for number in range(1, 10)}:
            return translate("keys", "{0} has another meaning already").format(key_name(key))
        for other in verbs():
            if other.name != name and self._key(other.name) == key:
                return translate("keys", "{0} is the key of: {1}").format(key_name(key), other.text)
        return ""

    def choose(self, name: str, key: str) -> str:
        """Give a verb another key (empty for none); returns why not, or empty."""
        said = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        problem = self.trouble(name, said)
        if problem:
            return problem
        self._chosen[name] = said
        self._write(name)
        return ""

    def restore(self, name: str) -> None:
        """Give a verb its own key back."""
        self._chosen.pop(name, None)
        self._write(name)

    def _write(self, name: str) -> None:
        self._notes.put(_NOTES_KEY, dict(self._chosen))
        if name in self._shortcuts:
            self._shortcuts[name].setKey(QKeySequence(self._key(name)))
        self.changed.emit(name)
