"""The values of `resources/themes/tokens.toml`, read once and typed."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from desk.paths import resource
from desk.procedure.values import dataclass


@dataclass(frozen=True, slots=True)
class TypeSize:
    """A type size in px at 100 %: of the letters and of the line."""

    px: int
    line: int


@dataclass(frozen=True, slots=True)
class SeverityShape:
    """A severity's reserved shape: points on a 16 box, or a circle as (x, y, radius) where there are none."""

    name: str
    shape: str
    role: str
    points: tuple[tuple[float, float], ...] = ()
    circle: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Tokens:
    """The whole file. `size`, `space`, `radius` in px, `duration` in ms; `themes` are colours by role by theme."""

    family: str
    fallback: tuple[str, ...]
    mono: str
    type: Mapping[str, TypeSize]
    wall: Mapping[str, TypeSize]
    weight: Mapping[str, int]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    size: Mapping[str, int]
    duration: Mapping[str, int]
    threshold: Mapping[str, int]
    severity: Mapping[str, SeverityShape]
    themes: Mapping[str, Mapping[str, str]]


@cache
def load_tokens() -> Tokens:
    """Read the tokens. Raises OSError where the file is missing and KeyError where it lacks a value."""
    raw = tomllib.loads(resource("themes", "tokens.toml").read_text(encoding="utf-8"))
    types = dict(raw["type"])
    wall, weight = types.pop("wall"), types.pop("weight")
    return Tokens(
        family=raw["font"]["family"],
        fallback=tuple(raw["font"]["fallback"]),
        mono=raw["font"]["mono"],
        type={name: TypeSize(value["px"], value["line"]) for name, value in types.items()},
        wall={name: TypeSize(value["px"], value["line"]) for name, value in wall.items()},
        weight=weight,
        space=raw["space"],
        radius=raw["radius"],
        size=raw["size"],
        duration=raw["duration"],
        threshold=raw["threshold"],
        severity={name: _shape(value) for name, value in raw["severity"].items()},
        themes=raw["theme"],
    )


def _shape(raw: dict[str, Any]) -> SeverityShape:
    circle = raw.get("circle")
    return SeverityShape(
        name=raw["name"],
        shape=raw["shape"],
        role=raw["role"],
        points=tuple((float(x), float(y)) for x, y in raw.get("points", ())),
        circle=(circle["x"], circle["y"], circle["r"]) if circle else None,
    )
