"""The tray of a draft's files: cards with a preview, its name and a way to take it out."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desk.procedure.attachment import Attachment
from desk.ui.attachments.model import AttachmentModel
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
        if not isinstance(held, Attachment):
            return
        rect = QRectF(option.rect).adjusted(0, 0, -1, -1)
        radius = px(look.tokens.radius["control"])
        marks.box(painter, look, rect, radius, "raised")
        self._picture(painter, held, QRectF(rect.x(), rect.y(), rect.width(), px(_PICTURE)), radius)
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        focused = view.hasFocus() and view.currentIndex().row() == index.row()
        marks.box(painter, look, rect, radius, "", "accent" if focused else "line_2", 2.0 if focused else 1.0)
        room = rect.width() - px(16)
        top = rect.y() + px(_PICTURE + 4)
        base = baseline(look, top, look.line("small"), "small")
        put(painter, look, rect.x() + px(8), base, elided(look, held.name, room, "small"), "small", "ink")
        top += px(16)
        marks.icon(painter, look, "check", "ink_2", rect.x() + px(8), top + px(2), 12)
        base = baseline(look, top, look.line("small"), "small")
        put(painter, look, rect.x() + px(24), base, size_text(held.size), "small", "ink_2", tabular=True)
        cross = self.cross(rect)
        marks.box(painter, look, cross, radius, "raised", "line_2")
        marks.icon(painter, look, "close", "ink", cross.x() + px(5), cross.y() + px(5), 14)

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
        side = self._look.px(24)
        return QRectF(rect.right() - side - self._look.px(4), rect.y() + self._look.px(4), side, side)


class AttachmentTray(QListView):
    """Cards in a row that wraps; Delete or the cross takes one out."""

    def __init__(self, look: Look, model: AttachmentModel) -> None:
        super().__init__()
        self._look = look
        self._files = model
        self._cards = _CardDelegate(look, model, self)
        self.setObjectName("tray")
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

    def cross_at(self, point: QPointF) -> int:
        """The row whose cross is under a point, or -1."""
        index = self.indexAt(point.toPoint())
        if not index.isValid():
            return -1
        rect = QRectF(self.visualRect(index)).adjusted(0, 0, -1, -1)
        return index.row() if self._cards.cross(rect).contains(point) else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self._files.remove(self.currentIndex().row())
            return
        super().keyPressEvent(event)
