"""The tray of a draft's files: cards with a preview, its name and a way to take it out."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desk.procedure.attachment import Attachment
from desk.ui.attachments.model import AttachmentModel, Held, done_words
from desk.ui.incident.pictures import size_text, small_picture
from desk.ui.roles import Role
from desk.ui.theme import marks
from desk.ui.theme.lettering import baseline, elided, put
from desk.ui.theme.look import Look

Index = QModelIndex | QPersistentModelIndex
_WIDE, _HIGH, _PICTURE = 122, 88, 46


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, model: AttachmentModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._files = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(_WIDE), self._look.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = self._look, self._look.px
        held = index.data(Role.OBJECT)
        if not isinstance(held, Held):
            return
        file = held.file
        rect = QRectF(option.rect).adjusted(0, 0, -1, -1)
        radius = px(look.tokens.radius["control"])
        marks.box(painter, look, rect, radius, "raised")
        self._picture(painter, file, QRectF(rect.x(), rect.y(), rect.width(), px(_PICTURE)), radius)
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        focused = view.hasFocus() and view.currentIndex().row() == index.row()
        marks.box(painter, look, rect, radius, "", "accent" if focused else "line_2", 2.0 if focused else 1.0)
        room = rect.width() - px(16)
        top = rect.y() + px(_PICTURE + 4)
        base = baseline(look, top, look.line("small"), "small")
        put(painter, look, rect.x() + px(8), base, elided(look, file.name, room, "small"), "small", "ink")
        top += px(16)
        done = done_words(held)
        symbol, said = ("pencil", done) if done else ("check", size_text(file.size))
        marks.icon(painter, look, symbol, "ink_2", rect.x() + px(8), top + px(2), 12)
        base = baseline(look, top, look.line("small"), "small")
        said = elided(look, said, rect.width() - px(32), "small")
        put(painter, look, rect.x() + px(24), base, said, "small", "ink_2", tabular=True)
        for name, place in (("close", self.cross(rect)), ("pencil", self.pencil(rect))):
            if name == "close" or self._files.is_picture(index.row()):
                marks.box(painter, look, place, radius, "raised", "line_2")
                marks.icon(painter, look, name, "ink", place.x() + px(5), place.y() + px(5), 14)

    def _picture(self, painter: QPainter, held: Attachment, rect: QRectF, radius: float) -> None:
        look = self._look
        path = self._files.path(held)
        ratio = painter.device().devicePixelRatioF()
        image = (
            small_picture(path, round(rect.width() * ratio), round(rect.height() * ratio)) if path else None
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(rect.adjusted(0, 0, 0, radius), radius, radius)
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        if image is not None:
            painter.drawImage(rect, image, QRectF(0, 0, rect.width() * ratio, rect.height() * ratio))
        else:
            painter.fillRect(rect, look.color("sunken"))
            kind = held.name.rpartition(".")[2].upper()[:6]
            base = baseline(look, rect.y(), rect.height(), "body", "strong")
            put(painter, look, rect.x() + look.px(8), base, kind, "body", "ink_3", "strong")
        painter.restore()

    def cross(self, rect: QRectF) -> QRectF:
        """Where a card's cross is."""
        side = self._look.px(24)
        return QRectF(rect.right() - side - self._look.px(4), rect.y() + self._look.px(4), side, side)

    def pencil(self, rect: QRectF) -> QRectF:
        """Where a picture's pencil is, left of the cross."""
        return self.cross(rect).translated(-self._look.px(28), 0)


class AttachmentTray(QListView):
    """Cards in a row that wraps; Delete or the cross takes one out, Enter or the pencil annotates a picture."""

    def __init__(self, look: Look, model: AttachmentModel) -> None:
        super().__init__()
        self._look = look
        self._files = model
        self._cards = _CardDelegate(look, model, self)
        self.setObjectName("bare")
        self.setAccessibleName(self.tr("Attached files"))
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(look.px(4))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(look.px(_HIGH + 8))
        self.viewport().setAutoFillBackground(False)
        # Icon mode turns drops on; they belong to the area around the tray.
        self.setAcceptDrops(False)
        self.setDragEnabled(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.cross_at(event.position())
        if row >= 0:
            self._files.remove(row)
        elif (row := self._row_at(event.position(), self._cards.pencil)) >= 0:
            self.annotate(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.annotate(index.row())

    def cross_at(self, point: QPointF) -> int:
        """The row whose cross is under a point, or -1."""
        return self._row_at(point, self._cards.cross)

    def _row_at(self, point: QPointF, part: Callable[[QRectF], QRectF]) -> int:
        index = self.indexAt(point.toPoint())
        if not index.isValid():
            return -1
        rect = QRectF(self.visualRect(index)).adjusted(0, 0, -1, -1)
        return index.row() if part(rect).contains(point) else -1

    def show_row(self, row: int) -> None:
        """Bring a card into sight and make it the current one."""
        index = self._files.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def annotate(self, row: int) -> None:
        """Open a picture for annotation; what is no picture stays as it is."""
        if not self._files.is_picture(row):
            return
        # Loaded with the first picture that is annotated: a window that starts has none.
        from desk.ui.annotation.window import Annotator, read_picture

        file = self._files.held(row).file
        path = self._files.path(file)
        picture = read_picture(path) if path is not None else None
        if picture is None:
            self._files.refused.emit(self.tr("{0} is no picture that can be shown").format(file.name))
            return
        place = QPersistentModelIndex(self._files.index(row))

        def take(image: QImage, count: int, removed: int) -> None:
            # The draft may have lost the file meanwhile.
            if place.isValid():
                self._files.replace_picture(place.row(), image, count, removed)

        Annotator(self, self._look, picture, file.name, take).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self._files.remove(self.currentIndex().row())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.annotate(self.currentIndex().row())
            return
        super().keyPressEvent(event)
