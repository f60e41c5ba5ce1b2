"""Boosted decision trees over named features, grown elsewhere (``kg.training``) and read from a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kg.extract.judge.leaves import Leaves, tree

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
        return np.asarray(self._leaves.values(table).sum(axis=1), np.float64)

    @cached_property
    def _leaves(self) -> Leaves:
        columns = (self.feature, self.threshold, self.left, self.right, self.value)
        nodes = list(zip(*(column.tolist() for column in columns), strict=True))
        return Leaves.of([tree(root, nodes) for root in self.roots.tolist()])


def matrix(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Floats:
    """Rows × names; what a row does not give is 0."""
    cells = (map(row.get, names, repeat(0.0)) for row in rows)
    size = len(rows), len(names)
    return np.fromiter(chain.from_iterable(cells), np.float64, size[0] * size[1]).reshape(size)


def chances(scores: Floats) -> Floats:
    """Log odds as probabilities."""
    return np.asarray(1 / (1 + np.exp(-scores)), np.float64)
