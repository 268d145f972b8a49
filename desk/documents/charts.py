"""The two charts of a monthly report as PNG, readable without colour: marks, hatches and numbers say it too."""

import io
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk.documents.trends import Trend

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

_INK, _QUIET, _LINE = "#1c2024", "#5b6470", "#e2e5e9"
_LINES = (
    ("acknowledged", "#2f5fd0", "o", "-"),
    ("updates", "#a0530a", "s", "--"),
    ("reviews", "#3f7d4e", "^", ":"),
)
_NAMES = {
    "acknowledged": "Acknowledged in time",
    "updates": "Update intervals kept",
    "reviews": "Post-mortems in time",
}
_BARS = {
    "P1": ("#b3261e", "///"),
    "P2": ("#d9822b", "\\\\\\"),
    "P3": ("#8aa6e8", "..."),
    "P4": ("#c9ced6", ""),
}


def kept_chart(trends: Sequence[Trend], fonts: Path, cache: Path) -> bytes:
    """Shares in percent by month, as lines; a month with nothing to judge has no mark."""
    figure, axes, font = _canvas(fonts, cache)
    months = [trend.month for trend in trends]
    for name, colour, mark, dash in _LINES:
        shares = [getattr(trend.measures, name).percent for trend in trends]
        places = [place for place, value in enumerate(shares) if value is not None]
        values = [value for value in shares if value is not None]
        axes.plot(
            places, values, color=colour, marker=mark, linestyle=dash, label=_NAMES[name], clip_on=False
        )
    axes.set_ylim(0, 104)
    axes.set_yticks([0, 25, 50, 75, 100], [f"{value} %" for value in (0, 25, 50, 75, 100)])
    return _finished(figure, axes, months, font)


def count_chart(trends: Sequence[Trend], fonts: Path, cache: Path) -> bytes:
    """Incidents by month, stacked by severity, with the number on top."""
    figure, axes, font = _canvas(fonts, cache)
    below = [0] * len(trends)
    for level, (colour, hatch) in _BARS.items():
        counts = [trend.by_level.get(level, 0) for trend in trends]
        axes.bar(
            range(len(trends)),
            counts,
            0.55,
            bottom=below,
            color=colour,
            hatch=hatch,
            edgecolor="white",
            label=level,
        )
        below = [low + count for low, count in zip(below, counts, strict=True)]
    for place, total in enumerate(below):
        axes.text(place, total, f" {total} ", ha="center", va="bottom", color=_INK, fontproperties=font)
    axes.set_ylim(0, max(4, max(below, default=0) * 1.2))
    axes.yaxis.get_major_locator().set_params(integer=True)  # type: ignore[call-arg]
    return _finished(figure, axes, [trend.month for trend in trends], font)


def _canvas(fonts: Path, cache: Path) -> tuple["Figure", "Axes", "FontProperties"]:
    """An empty chart; matplotlib keeps its list of fonts in `cache` and not in the person's home."""
    os.environ.setdefault("MPLCONFIGDIR", str(cache))
    logging.getLogger("matplotlib").setLevel(logging.WARNING)
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

    figure = Figure(figsize=(6.7, 2.05), dpi=200)
    axes = figure.add_subplot()
    font = FontProperties(fname=str(fonts / "Inter-Regular.ttf"), size=8)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(_LINE)
    axes.grid(axis="y", color=_LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, colors=_QUIET)
    return figure, axes, font


def _finished(figure: "Figure", axes: "Axes", months: Sequence[str], font: "FontProperties") -> bytes:
    axes.set_xticks(range(len(months)), list(months))
    axes.set_xlim(-0.5, max(0.5, len(months) - 0.5))
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set_fontproperties(font)
    axes.legend(
        loc="upper center", bbox_to_anchor=(0.5, -0.14), ncols=4, frameon=False, prop=font, labelcolor=_QUIET
    )
    figure.tight_layout()
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()
