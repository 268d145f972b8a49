"""How far the files of a post have come, in words and as a part of one."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.procedure.post import Delivery, FileDelivery, PostState
from desk.ui.incident.pictures import size_text
from desk.ui.wording.delivery import not_delivered
from desk.ui.wording.told import told

translate = QCoreApplication.translate
FileKey = tuple[str, str]
"""The hash and the name of a file: what tells it from the others of its post."""


@dataclass(frozen=True, slots=True)
class UploadFace:
    """One file on its way. `part` is 0 to 1; `done` where Slack has it, `failed` where only a person can go on,
    `waits` where the last try went wrong and desk will try again."""

    key: FileKey
    name: str
    words: str
    part: float = 0.0
    done: bool = False
    failed: bool = False
    waits: bool = False


def upload_faces(delivery: Delivery, sent: Mapping[FileKey, int]) -> list[UploadFace]:
    """Every file of a post; `sent` has the bytes of those that are going out."""
    return [_face(file, sent.get((file.sha256, file.name), file.sent)) for file in delivery.files]


def _face(file: FileDelivery, sent: int) -> UploadFace:
    key, size = (file.sha256, file.name), size_text(file.size)
    match file.state:
        case PostState.DELIVERED:
            return UploadFace(key, file.name, size, 1.0, done=True)
        case PostState.FAILED:
            return UploadFace(key, file.name, told(file.error) or not_delivered(), failed=True)
        case PostState.UNKNOWN:
            return UploadFace(key, file.name, translate("upload", "checking with Slack"), 1.0)
    if sent:
        part = min(1.0, sent / file.size)
        words = translate("upload", "{0} % of {1}").format(int(part * 100), size)
        return UploadFace(key, file.name, words, part)
    if file.error:
        return UploadFace(key, file.name, told(file.error), waits=True)
    return UploadFace(key, file.name, translate("upload", "waits, {0}").format(size))
