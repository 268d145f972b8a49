"""The files of one draft, as a list model; each is a copy in desk's own store from the moment it is added."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QBuffer,
    QIODevice,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from desk.procedure.attachment import Attachment
from desk.ui.incident.pictures import size_text
from desk.ui.ports import FileStore, Json
from desk.ui.roles import Role
from desk.ui.wording.counts import counted
from desk.ui.wording.told import told

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")
"""What can be annotated, by the end of its name."""
LARGEST = 1024 * 1024 * 1024
"""Slack takes files up to 1 GB (Slack, "files.getUploadURLExternal")."""


@dataclass(frozen=True, slots=True)
class Held:
    """A file of the draft, with how many marks were put on it and how many areas of it were removed."""

    file: Attachment
    marks: int = 0
    removed: int = 0


class AttachmentModel(QAbstractListModel):
    """`refused` carries one clear line for a file that was not added; `changed` after every change."""

    refused = Signal(str)
    changed = Signal()

    def __init__(self, files: FileStore | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._held: list[Held] = []

    def attachments(self) -> tuple[Attachment, ...]:
        """What would be sent."""
        return tuple(held.file for held in self._held)

    def held(self, row: int) -> Held:
        """A row's file and what was done to it."""
        return self._held[row]

    def is_picture(self, row: int) -> bool:
        """Whether a row can be annotated."""
        file = self._held[row].file
        return file.name.lower().endswith(PICTURES) and self.path(file) is not None

    def add_file(self, path: Path) -> None:
        """Copy a file in."""
        try:
            size = path.stat().st_size
        except OSError as error:
            self.refused.emit(self.tr("{0} cannot be read: {1}").format(path.name, error.strerror))
            return
        if path.is_dir():
            self.refused.emit(self.tr("{0} is a folder; only files can be attached").format(path.name))
        elif size == 0:
            self.refused.emit(self.tr("{0} is empty").format(path.name))
        elif size > LARGEST:
            self.refused.emit(self.tr("{0} is larger than the 1 GB that Slack takes").format(path.name))
        else:
            self._add(path, path.name)

    def add_image(self, image: QImage, name: str) -> None:
        """Copy a picture from the clipboard or the screen in, as PNG."""
        content = _png(image)
        if not content:
            self.refused.emit(self.tr("The clipboard holds no picture that can be read"))
            return
        self._add(content, name)

    def replace_picture(self, row: int, image: QImage, marks: int, removed: int) -> None:
        """Put an annotated copy in a picture's place: from here on the draft does not know the one before."""
        old = self._held[row]
        name = f"{Path(old.file.name).stem}.png"
        file = self._keep(_png(image), name)
        if file is None:
            return
        file = replace(file, alt_text=old.file.alt_text)
        self._held[row] = Held(file, old.marks + marks, old.removed + removed)
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.changed.emit()

    def add_mime(self, mime: QMimeData, name: str) -> bool:
        """Copy in what was dropped or pasted; whether there was anything."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        for path in paths:
            self.add_file(path)
        if not paths and mime.hasImage():
            image = mime.imageData()
            if isinstance(image, QImage):
                self.add_image(image, name)
                return True
        return bool(paths)

    def hold(self, files: Iterable[Attachment]) -> None:
        """Take files of a post that was taken back; copies that are gone are left out."""
        for file in files:
            if self.path(file) is not None:
                self._insert(file)

    def restore(self, rows: list[Json]) -> None:
        """Take the files of a saved draft; copies that are gone are left out."""
        found = []
        for row in rows:
            attachment = Attachment(
                str(row["sha256"]), str(row["name"]), int(row["size"]), str(row.get("alt", ""))
            )
            if self.path(attachment) is not None:
                found.append(Held(attachment, int(row.get("marks", 0)), int(row.get("removed", 0))))
        self.beginResetModel()
        self._held = found
        self.endResetModel()

    def as_json(self) -> list[Json]:
        """For a saved draft."""
        return [
            {
                "sha256": held.file.sha256,
                "name": held.file.name,
                "size": held.file.size,
                "alt": held.file.alt_text,
                "marks": held.marks,
                "removed": held.removed,
            }
            for held in self._held
        ]

    def remove(self, row: int) -> None:
        """Leave a file out."""
        self.beginRemoveRows(_TOP, row, row)
        del self._held[row]
        self.endRemoveRows()
        self.changed.emit()

    def clear(self) -> None:
        """Leave every file out."""
        self.beginResetModel()
        self._held = []
        self.endResetModel()
        self.changed.emit()

    def path(self, attachment: Attachment) -> Path | None:
        """Where desk's own copy lies."""
        return self._files.path(attachment.sha256) if self._files is not None else None

    def _add(self, source: Path | bytes, name: str) -> None:
        file = self._keep(source, name)
        if file is not None:
            self._insert(file)

    def _insert(self, file: Attachment) -> None:
        row = len(self._held)
        self.beginInsertRows(_TOP, row, row)
        self._held.append(Held(file))
        self.endInsertRows()
        self.changed.emit()

    def _keep(self, source: Path | bytes, name: str) -> Attachment | None:
        if self._files is None:
            self.refused.emit(self.tr("Files cannot be attached here"))
            return None
        try:
            return self._files.add(source, name)
        except OSError as error:
            self.refused.emit(
                self.tr("{0} could not be kept: {1}").format(name, error.strerror or told(str(error)))
            )
            return None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._held)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        held = self._held[index.row()]
        if role == Role.OBJECT:
            return held
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return ", ".join(
                part for part in (held.file.name, size_text(held.file.size), done_words(held)) if part
            )
        return None


def done_words(held: Held) -> str:
    """``1 area removed``, ``2 marks``, or empty where nothing was done to the file."""
    if held.removed:
        return counted.tr("%n areas removed", "", held.removed)
    return counted.tr("%n marks", "", held.marks) if held.marks else ""


def _png(image: QImage) -> bytes:
    """A picture as a PNG file; empty where there is none."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stub wants bytes, the binding takes only text.
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        return b""
    return bytes(buffer.data().data())
