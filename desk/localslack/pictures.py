"""Small screenshots drawn in pure Python, so that the demo's reports carry real pictures as evidence."""

import itertools
import struct
import zlib
from collections.abc import Sequence

from desk.localslack.glyphs import GLYPHS, HEIGHT, WIDTH

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
INK: Colour = (38, 43, 54)
MUTED: Colour = (120, 128, 142)
RED: Colour = (186, 26, 44)
BLUE: Colour = (44, 108, 196)
GREEN: Colour = (14, 92, 62)
NIGHT: Colour = (18, 24, 36)
PALE: Colour = (236, 239, 244)


class Canvas:
    """A grid of RGB pixels; coordinates are pixels from the upper left, drawing is clipped."""

    def __init__(self, width: int, height: int, ground: Colour = WHITE) -> None:
        self.width = width
        self.height = height
        self._rows = [bytearray(bytes(ground) * width) for _ in range(height)]

    def box(self, left: int, top: int, width: int, height: int, colour: Colour) -> None:
        """Fills a rectangle."""
        left, right = max(0, left), min(self.width, left + width)
        if right <= left:
            return
        for row in self._rows[max(0, top) : max(0, top + height)]:
            row[left * 3 : right * 3] = bytes(colour) * (right - left)

    def text(self, left: int, top: int, words: str, colour: Colour, scale: int = 2) -> None:
        """Writes capitals, digits and a few signs; what has no glyph leaves a gap."""
        for index, character in enumerate(words.upper()):
            for y, bits in enumerate(GLYPHS.get(character, ())):
                for x in range(WIDTH):
                    if bits >> (WIDTH - 1 - x) & 1:
                        at = left + (index * (WIDTH + 1) + x) * scale
                        self.box(at, top + y * scale, scale, scale, colour)

    def polyline(self, points: Sequence[tuple[int, int]], colour: Colour, thickness: int = 3) -> None:
        """Draws straight pieces from point to point."""
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            steps = max(abs(x1 - x0), abs(y1 - y0), 1)
            for step in range(steps + 1):
                x, y = x0 + (x1 - x0) * step // steps, y0 + (y1 - y0) * step // steps
                self.box(x, y, thickness, thickness, colour)

    def png(self) -> bytes:
        """The picture as a PNG file (8 bits a channel, no alpha)."""
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        pixels = zlib.compress(b"".join(b"\0" + bytes(row) for row in self._rows), 9)
        chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", pixels), _chunk(b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def table(title: str, rows: Sequence[Sequence[str]], *, dark: bool = False, bad: str = "") -> bytes:
    """A web page with a table; a cell equal to `bad` is red."""
    ground, ink, bar = (NIGHT, PALE, (30, 40, 58)) if dark else (WHITE, INK, GREEN)
    canvas = Canvas(640, 360, ground)
    canvas.box(0, 0, 640, 52, bar)
    canvas.text(20, 16, title, WHITE, 3)
    widths = [max(map(len, column)) + 2 for column in zip(*rows, strict=True)]
    lefts = [20 + 600 * sum(widths[:column]) // sum(widths) for column in range(len(widths))]
    for line, row in enumerate(rows):
        top = 74 + line * 40
        canvas.box(20, top + 26, 600, 1, MUTED)
        for column, cell in enumerate(row):
            colour = MUTED if line == 0 else RED if cell == bad else ink
            canvas.text(lefts[column], top, cell, colour)
    return canvas.png()


def chart(title: str, values: Sequence[int], broken_from: int) -> bytes:
    """A line chart (values 0-100) that turns red from index `broken_from` on."""
    canvas = Canvas(640, 360)
    canvas.text(24, 20, title, INK, 3)
    for line in range(5):
        canvas.box(40, 80 + line * 60, 570, 1, PALE)
    points = [
        (40 + 570 * index // max(len(values) - 1, 1), 320 - value * 240 // 100)
        for index, value in enumerate(values)
    ]
    canvas.polyline(points[: broken_from + 1], BLUE)
    canvas.polyline(points[broken_from:], RED)
    return canvas.png()


def console(lines: Sequence[str]) -> bytes:
    """A terminal with log lines; those that hold ERROR are red."""
    canvas = Canvas(640, 360, (250, 250, 248))
    for index, line in enumerate(lines):
        canvas.text(16, 18 + index * 26, line, RED if "ERROR" in line else INK)
    return canvas.png()


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


assert HEIGHT == 7, "text lines are laid out for seven rows of dots"
