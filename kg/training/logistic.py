"""Logistic regression over words: weights for ``WordWeights``."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from kg.extract.judge.words import WORD

Floats = NDArray[np.float64]
_LEAST, _PENALTY = 6, 3.0


def fit_words(rows: Sequence[Mapping[str, float]], true: Floats, weight: Floats) -> dict[str, Any]:
    """Weights and bias, rounded; words of fewer than six rows have none."""
    counts = Counter(name for row in rows for name in row if name.startswith(WORD))
    names = sorted(name for name, count in counts.items() if count >= _LEAST)
    table = _table(rows, {name: column for column, name in enumerate(names)})
    best = minimize(
        _loss,
        np.zeros(len(names) + 1),
        (table, true, weight),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": 60},
    )
    weights = {name: round(float(w), 3) for name, w in zip(names, best.x[:-1], strict=True)}
    return {"weights": {n: w for n, w in weights.items() if w}, "bias": round(float(best.x[-1]), 3)}


def _table(rows: Sequence[Mapping[str, float]], place: Mapping[str, int]) -> csr_matrix:
    cells = [(line, place[name]) for line, row in enumerate(rows) for name in row if name in place]
    lines, columns = [line for line, _ in cells], [column for _, column in cells]
    return csr_matrix((np.ones(len(cells)), (lines, columns)), shape=(len(rows), len(place)))


def _loss(x: Floats, table: csr_matrix, true: Floats, weight: Floats) -> tuple[float, Floats]:
    """Penalised log loss and its gradient."""
    scores = table @ x[:-1] + x[-1]
    chance = 1 / (1 + np.exp(-scores))
    loss = weight @ (np.logaddexp(0, scores) - true * scores) + _PENALTY * x[:-1] @ x[:-1]
    off = weight * (chance - true)
    return float(loss), np.append(table.T @ off + 2 * _PENALTY * x[:-1], off.sum())
