"""Confidence brought down to what documents show that nobody had before the eyes while mending the rules.

The rules know the documents that they were mended by, so what they tell is right there more often than in new
ones. Documents of the group ``FRESH`` were read by annotators alone.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

FRESH = "fresh"
_PENALTY = 2.0  # a few documents cannot turn the line
_LEAST = 0.001
_LIKELY = 0.25  # below it nothing is told, whatever the thresholds
_DIGITS = 4

Floats = NDArray[np.float64]
Points = Sequence[tuple[float, float]]


def tempered(points: Points, confidences: Sequence[float], true: Sequence[bool]) -> list[tuple[float, float]]:
    """``points`` with confidences as the line in log odds gives them that suits ``true`` best.

    ``confidences`` are those of fresh candidates by ``points``; those that may be told count, and without
    any, ``points`` stay. The line rises (Platt scaling), so what was surer stays surer.
    """
    told = [pair for pair in zip(confidences, true, strict=True) if pair[0] >= _LIKELY]
    if not told:
        return list(points)
    sure, is_true = (np.array(column, np.float64) for column in zip(*told, strict=True))
    slope, shift = minimize(_loss, np.zeros(2), (_odds(sure), is_true), method="L-BFGS-B").x
    line = 1 / (1 + np.exp(-(np.exp(slope) * _odds(np.array([y for _, y in points])) + shift)))
    return [(x, round(float(y), _DIGITS) if old else 0.0) for (x, old), y in zip(points, line, strict=True)]


def _odds(shares: Floats) -> Floats:
    within = np.clip(shares, _LEAST, 1 - _LEAST)
    return np.log(within / (1 - within))


def _loss(x: Floats, odds: Floats, true: Floats) -> float:
    """Log loss of the line with slope ``exp(x[0])``, held near the line that changes nothing."""
    scores = np.exp(x[0]) * odds + x[1]
    return float((np.logaddexp(0, scores) - true * scores).sum() + _PENALTY * (x @ x))
