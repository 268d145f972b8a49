"""The keys: every verb with its key, and another one for whoever wants it."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QKeySequenceEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.ui.controls.button import Button
from desk.ui.controls.panels import row
from desk.ui.dialogs import Question
from desk.ui.keys import Keys, Verb, verbs
from desk.ui.roles import Role
from desk.ui.settings.section import Section
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, put, width
from desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class ShortcutModel(QAbstractListModel):
    """One row a verb; OBJECT is the Verb, the key is its tool tip and half of its accessible text."""

    def __init__(self, keys: Keys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._verbs = verbs()
        keys.changed.connect(self._on_keys_changed)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._verbs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        verb = self._verbs[index.row()]
        key = self._keys.of(verb.name) or self.tr("no key")
        if role == Role.OBJECT:
            return verb
        if role == Qt.ItemDataRole.DisplayRole:
            return verb.text
        if role == Role.SORT:
            return key
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{verb.text}, {key}"
        return None

    def _on_keys_changed(self, name: str) -> None:
        for number, verb in enumerate(self._verbs):
            if verb.name == name:
                self.dataChanged.emit(self.index(number), self.index(number))


class _Row(QStyledItemDelegate):
    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._look.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px, rect = self._look, self._look.px, QRectF(option.rect)
        view = self.parent()
        if isinstance(view, QListView) and view.currentIndex() == index:
            marks.chosen(painter, look, rect.adjusted(px(2), 0, -px(2), 0), True, view.hasFocus())
        base = baseline(look, rect.y(), rect.height(), "body")
        put(painter, look, rect.x() + px(12), base, str(index.data()), "body", "ink")
        key = str(index.data(Role.SORT))
        right = rect.right() - px(12) - width(look, key, "small")
        put(painter, look, right, base, key, "small", "ink_2")


class _List(QListView):
    asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class ShortcutsSection(Section):
    """Enter or a double click on a row asks for another key."""

    def __init__(self, look: Look, keys: Keys) -> None:
        super().__init__(look)
        self._keys = keys
        self.heading(self.tr("Keys"))
        self.model = ShortcutModel(keys, self)
        self.list = _List()
        self.list.setObjectName("picks")
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(look, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.setMinimumHeight(look.px(32 * 6))
        self.list.asked.connect(self.ask)
        self.list.doubleClicked.connect(lambda _: self.ask())
        self.body.addWidget(self.list, 1)
        buttons = row(look, 8)
        self.change = Button(look, self.tr("Change the key…"), icon="pencil")
        self.change.clicked.connect(self.ask)
        self.restore = Button(look, self.tr("Its own key again"), icon="undo")
        self.restore.clicked.connect(self._on_restore_clicked)
        buttons.addWidget(self.change)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def _verb(self) -> Verb | None:
        found = self.list.currentIndex().data(Role.OBJECT)
        return found if isinstance(found, Verb) else None

    def ask(self) -> Question | None:
        """Ask for another key of the current verb."""
        verb = self._verb()
        if verb is None:
            return None
        hint = self.tr("With Ctrl, or a function key. An empty key takes it away.")
        question = Question(self, self.look, verb.text, hint, self.tr("Save"))
        field = QKeySequenceEdit(self._keys.of(verb.name))
        field.setMaximumSequenceLength(1)
        field.setClearButtonEnabled(True)
        question.add_field(self.tr("Key"), field)
        question.on_answer(lambda: self._keys.choose(verb.name, field.keySequence().toString()))
        question.open()
        field.setFocus()
        return question

    def _on_restore_clicked(self) -> None:
        verb = self._verb()
        if verb is not None:
            self._keys.restore(verb.name)
