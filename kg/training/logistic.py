"""Logistic regression over words: weights for ``WordWeights``."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Floats = NDArray[np.float64]
_PENALTY, _STEPS = 3.0, 40


def fit_words(cells: csr_matrix, true: Floats, weight: Floats) -> Floats:
    """A weight for each column of ``cells`` and, last, the bias; rounded to three digits."""
    start = np.zeros(cells.shape[1] + 1)
    settings = {"maxiter": _STEPS}
    best = minimize(_loss, start, (cells, true, weight), jac=True, method="L-BFGS-B", options=settings)
    return np.asarray(np.round(best.x, 3), np.float64)


def word_scores(cells: csr_matrix, weights: Floats) -> Floats:
    """Log odds of each row of ``cells``."""
    return np.asarray(cells @ weights[:-1] + weights[-1], np.float64)


def written(names: tuple[str, ...], weights: Floats) -> dict[str, Any]:
    """Weights and bias as ``WordWeights`` reads them."""
    pairs = zip(names, weights[:-1].tolist(), strict=True)
    return {"weights": {name: weight for name, weight in pairs if weight}, "bias": float(weights[-1])}


def _loss(x: Floats, cells: csr_matrix, true: Floats, weight: Floats) -> tuple[float, Floats]:
    """Penalised log loss and its gradient."""
    scores = cells @ x[:-1] + x[-1]
    loss = weight @ (np.logaddexp(0, scores) - true * scores) + _PENALTY * x[:-1] @ x[:-1]
    off = weight * (1 / (1 + np.exp(-scores)) - true)
    return float(loss), np.append(cells.T @ off + 2 * _PENALTY * x[:-1], off.sum())
