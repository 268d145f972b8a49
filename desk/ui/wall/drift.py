"""The slow walk of the wall's picture, so that nothing burns in: eight pixels along a closed path."""

import math

from desk.procedure.instants import Micros

_RADIUS = 4


def drift_at(now: Micros, period_ms: int) -> tuple[int, int]:
    """Where the picture stands at `now`, in px from its middle; it does not move where `period_ms` is 0."""
    if period_ms <= 0:
        return 0, 0
    turn = 2 * math.pi * (now // 1_000 % period_ms) / period_ms
    return round(_RADIUS * math.cos(turn)), round(_RADIUS * math.sin(turn))
