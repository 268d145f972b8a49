"""Pictures of the story's evidence, painted on the spot, and a store of files in a folder."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from desk.procedure.attachment import Attachment
from desk.procedure.instants import Micros, to_ts
from desk.procedure.message import File
from tests.ui import story


def _page(wide: int, high: int, color: str) -> tuple[QImage, QPainter]:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _text(
    painter: QPainter, x: float, y: float, text: str, color: str, px: int = 14, mono: bool = False
) -> None:
    font = QFont("JetBrains Mono" if mono else "Inter")
    font.setPixelSize(px)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(QPointF(x, y), text)


def results_page() -> QImage:
    image, painter = _page(464, 172, "#FFFFFF")
    painter.fillRect(QRectF(0, 0, 464, 34), QColor("#0B5D3A"))
    _text(painter, 18, 23, "Draw results", "#FFFFFF", 15)
    _text(painter, 390, 22, "13:58:40", "#DDF3E7", 13)
    for row, (time, draw, numbers) in enumerate(
        (
            ("12 Oct 13:20", "6aus49", "4 11 19 23 38 44"),
            ("12 Oct 13:30", "EuroJackpot", "7 12 21 33 48"),
            ("12 Oct 13:40", "EuroJackpot", "no result"),
            ("12 Oct 13:50", "6aus49", "no result"),
        )
    ):
        y = 68 + row * 28
        for x, text in ((18, time), (160, draw), (320, numbers)):
            _text(painter, x, y, text, "#A50D36" if text == "no result" else "#2A2F38", 13)
    painter.end()
    return image


def log(lines: Sequence[str]) -> QImage:
    image, painter = _page(296, 172, "#FAFBFC")
    for row, line in enumerate(lines):
        _text(painter, 14, 30 + row * 24, line, "#A50D36" if "ERROR" in line else "#434B58", 12, mono=True)
    painter.end()
    return image


def odds() -> QImage:
    image, painter = _page(464, 272, "#12161D")
    _text(painter, 18, 34, "LIVE", "#FFFFFF", 20)
    for row, teams in enumerate(
        ("Bayern – Mainz", "Leipzig – Köln", "Bremen – Augsburg", "Stuttgart – Union")
    ):
        y = 84 + row * 48
        _text(painter, 18, y, teams, "#DDE3EC", 20)
        for x in (290, 370):
            painter.fillRect(QRectF(x, y - 24, 66, 32), QColor("#2A313C"))
            _text(painter, x + 12, y - 2, "1.52" if x == 290 else "5.80", "#FFCF66", 18)
    painter.end()
    return image


def rate() -> QImage:
    image, painter = _page(464, 272, "#FFFFFF")
    _text(painter, 18, 34, "messages / s", "#5C6472", 18)
    points = [
        (0, 90),
        (60, 100),
        (120, 84),
        (180, 104),
        (240, 92),
        (300, 98),
        (340, 96),
        (352, 220),
        (464, 226),
    ]
    painter.setPen(QPen(QColor("#1266BC"), 4))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.setPen(QPen(QColor("#A50D36"), 2, Qt.PenStyle.DashLine))
    painter.drawLine(350, 50, 350, 250)
    painter.end()
    return image


PICTURES: dict[str, Callable[[], QImage]] = {
    "F_RESULTS": results_page,
    "F_IMPORT": lambda: log(
        ("13:40:03 importer start draw 40", "13:40:04 parse 6aus49 ok", "13:40:04 ERROR parse EuroJackpot",
         "13:40:04 ERROR field 7 missing", "13:50:03 ERROR queue blocked", "14:00:03 ERROR queue blocked")
    ),
    "F_ODDS": odds,
    "F_WALLET": odds,
    "F_RATE": rate,
    "F_LOG": lambda: log(
        ("14:19:02.114 WARN feed lag 1204", "14:19:02.871 WARN feed lag 1961", "14:19:03.402 ERROR no heartbeat",
         "14:19:04.402 ERROR no heartbeat", "14:19:05.402 ERROR no heartbeat", "14:19:06.018 INFO suspend 9 games")
    ),
}  # fmt: skip


class PaintedEvidence:
    """The story's files, painted into a temporary folder when first asked for."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()

    def path_of(self, file: File) -> Path | None:
        if file.id not in PICTURES:
            return None
        path = Path(self._folder.name) / f"{file.id}.png"
        if not path.exists():
            PICTURES[file.id]().save(str(path))
        return path


class FolderStore:
    """A file store in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, source: Path | bytes, name: str) -> Attachment:
        data = source if isinstance(source, bytes) else source.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        (self.folder / digest).write_bytes(data)
        return Attachment(digest, name, len(data))

    def path(self, sha256: str) -> Path | None:
        path = self.folder / sha256
        return path if path.exists() else None


class StoryRevisions:
    """What the report said before its edit."""

    def texts(self, channel: str, ts: str) -> Sequence[tuple[Micros, str]]:
        if ts == to_ts(story.at("14:02:05")):
            return ((story.at("14:02:08"), "Title: Jackpot results missing since 13:40"),)
        if ts != to_ts(story.at("14:09:12")):
            return ()
        return (
            (story.at("14:02:08"), "Customers cannot see the 13:40 result"),
            (story.at("14:09:12"), "Customers cannot see results and 214 payouts are on hold"),
        )
