"""Rows on their way to another place: each is painted between where it stood and where it stands now."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QAbstractItemView


class Slide(QVariantAnimation):
    """One slide at a time: what moves meanwhile is simply there, so that a busy minute costs little more."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._before: dict[str, int] = {}
        self._shifts: dict[str, int] = {}
        self._part = 0.0
        self.setObjectName("slide")
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._on_value_changed)
        self.finished.connect(self._on_finished)

    def remember(self, tops: Callable[[], Mapping[str, int]], duration_ms: int) -> None:
        """Rows are about to change: note where they stand."""
        if not self._before and self.state() is not QVariantAnimation.State.Running:
            self.setDuration(duration_ms)
            self._before = dict(tops())

    def start(self, tops: Mapping[str, int]) -> None:  # type: ignore[override]
        """Begin, with where the rows stand now, if any of those that were remembered stands elsewhere."""
        if not self._before:
            return
        before, self._before = self._before, {}
        self._shifts = {
            each: before[each] - top for each, top in tops.items() if before.get(each, top) != top
        }
        if self._shifts:
            self._part = 1.0
            super().start()

    def shift(self, incident: str) -> int:
        """How far from its place an incident's row is, px."""
        return round(self._shifts.get(incident, 0) * self._part) if self._shifts else 0

    def _on_value_changed(self, part: object) -> None:
        if isinstance(part, float):
            self._part = part
            self._repaint()

    def _on_finished(self) -> None:
        self._shifts = {}
        self._repaint()

    def _repaint(self) -> None:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        view.viewport().update()
