"""From what a model believes to how often it is right."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Calibration:
    """A rising line through ``points`` (believed, observed), straight between them."""

    points: Sequence[tuple[float, float]]

    @classmethod
    def read(cls, data: Sequence[Any]) -> "Calibration":
        """From a list of pairs."""
        return cls(tuple((float(x), float(y)) for x, y in data))

    def __call__(self, believed: float) -> float:
        """The share of true candidates among those so believed; rounded, so that machines agree."""
        place = bisect_right(self.points, (believed, 2.0))
        if place == 0:
            return round(self.points[0][1], 3)
        if place == len(self.points):
            return round(self.points[-1][1], 3)
        (x0, y0), (x1, y1) = self.points[place - 1], self.points[place]
        share = (believed - x0) / (x1 - x0) if x1 > x0 else 1.0
        return round(y0 + share * (y1 - y0), 3)
