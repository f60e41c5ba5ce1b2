"""Boosted decision trees over named features, grown elsewhere (``kg.training``) and read from a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Trees:
    """All trees in one table of nodes. ``left`` and ``right`` point to nodes; a leaf points to itself.

    ``roots`` are the first nodes of the trees, ``depth`` is the longest way to a leaf. A row goes left where
    its ``feature`` is at most ``threshold``.
    """

    names: tuple[str, ...]
    roots: NDArray[np.int64]
    feature: NDArray[np.int64]
    threshold: Floats
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    value: Floats
    depth: int

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "Trees":
        """From ``names``, ``depth`` and lists of numbers a node."""
        return cls(
            names=tuple(data["names"]),
            roots=np.array(data["roots"], np.int64),
            feature=np.array(data["feature"], np.int64),
            threshold=np.array(data["threshold"], np.float64),
            left=np.array(data["left"], np.int64),
            right=np.array(data["right"], np.int64),
            value=np.array(data["value"], np.float64),
            depth=int(data["depth"]),
        )

    def scores(self, rows: Sequence[Mapping[str, float]]) -> Floats:
        """The sum of the trees' leaves for each of ``rows``: log odds."""
        return self.scores_of(matrix(rows, self.names)) if rows else np.zeros(0)

    def scores_of(self, table: Floats) -> Floats:
        """The same for a table whose columns are ``names``."""
        node = np.tile(self.roots, (len(table), 1))
        cells, row = table.ravel(), np.arange(len(table))[:, None] * table.shape[1]
        for _ in range(self.depth):
            goes_left = cells.take(row + self.feature.take(node)) <= self.threshold.take(node)
            node = np.where(goes_left, self.left.take(node), self.right.take(node))
        return np.asarray(self.value.take(node).sum(axis=1), np.float64)


def matrix(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Floats:
    """Rows × names; what a row does not give is 0."""
    place = {name: column for column, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for line, row in enumerate(rows):
        for name in row.keys() & place.keys():
            table[line, place[name]] = row[name]
    return table


def chances(scores: Floats) -> Floats:
    """Log odds as probabilities."""
    return np.asarray(1 / (1 + np.exp(-scores)), np.float64)
