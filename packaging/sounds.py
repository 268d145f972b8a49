"""Makes desk's alarm sounds: `python packaging/sounds.py` writes resources/sounds/*.wav, the same bytes every time."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 22_050
Note = tuple[float, float, float, float]
"""Start and length in seconds, pitch in hertz, loudness from 0 to 1."""

SOUNDS: dict[str, tuple[tuple[float, ...], tuple[Note, ...]]] = {
    # Overtones (amplitude of the 1st, 2nd ... partial), then the notes.
    "chime": ((1.0, 0.35, 0.12), ((0.0, 0.9, 659.25, 0.7), (0.22, 1.0, 880.0, 0.7))),
    "marimba": ((1.0, 0.0, 0.0, 0.3), ((0.0, 0.35, 523.25, 0.8), (0.14, 0.35, 659.25, 0.8), (0.28, 0.5, 783.99, 0.8))),
    "knock": ((1.0, 0.6, 0.5, 0.4), ((0.0, 0.09, 196.0, 0.9), (0.16, 0.09, 196.0, 0.9), (0.32, 0.12, 164.81, 1.0))),
    "bell": ((0.8, 0.5, 0.4, 0.25, 0.15), ((0.0, 1.5, 587.33, 0.8), (0.45, 1.5, 587.33, 0.8))),
    "siren": ((1.0, 0.2), (
        (0.0, 0.35, 740.0, 0.8), (0.35, 0.35, 987.77, 0.8), (0.7, 0.35, 740.0, 0.8),
        (1.05, 0.45, 987.77, 0.8))),
}  # fmt: skip


def samples(partials: tuple[float, ...], notes: tuple[Note, ...]) -> list[float]:
    """The sound as numbers from -1 to 1: every note struck and fading, without a click at either end."""
    length = max(start + lasts for start, lasts, _, _ in notes) + 0.05
    mixed = [0.0] * int(length * RATE)
    whole = sum(partials)
    for start, lasts, pitch, loud in notes:
        first, count = int(start * RATE), int(lasts * RATE)
        for number in range(count):
            at = number / RATE
            rise, fall = min(1.0, at / 0.006), min(1.0, (lasts - at) / 0.02)
            fade = math.exp(-4.0 * at / lasts)
            tone = sum(
                each * math.sin(2 * math.pi * pitch * (order + 1) * at) for order, each in enumerate(partials)
            )
            mixed[first + number] += loud * rise * fall * fade * tone / whole
    peak = max(abs(value) for value in mixed)
    return [0.8 * value / peak for value in mixed]


def main() -> None:
    """Write every sound as 16-bit mono."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (partials, notes) in SOUNDS.items():
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            values = [round(value * 32_767) for value in samples(partials, notes)]
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    main()
