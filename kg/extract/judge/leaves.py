"""In which leaf of each tree a row ends, told without walking: every split rules out leaves.

The leaves of a tree are numbered from left to right. A split that a row does not pass rules out those to its
left; of those that no split rules out, the row ends in the first. So a few operations on whole tables do what
would take one for each step of each tree (Lucchese et al., "QuickScorer", 2015).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
_SIZES = (np.uint8, np.uint16, np.uint32, np.uint64)  # one bit a leaf
_ROWS = 64  # so many at once, which keeps the tables small


# Feature and threshold of a node, its left and right, and its value: a row goes left where the feature is at
# most the threshold, and a leaf points to itself. Plain tuples: there are many, made when a program starts.
Node = tuple[int, float, int, int, float]
# Feature and threshold of a node, and the leaves that are ruled out where a row goes right, a bit each.
Split = tuple[int, float, int]
Tree = tuple[list[Split], list[float]]
_NONE: Split = (0, 0.0, 0)


def tree(root: int, nodes: Sequence[Node]) -> Tree:
    """The splits below ``root``, and the values of the leaves from left to right."""
    found: Tree = [], []
    _add(root, nodes, *found)
    return found


def _add(place: int, nodes: Sequence[Node], splits: list[Split], values: list[float]) -> None:
    feature, threshold, left, right, value = nodes[place]
    first = len(values)
    if left == place:
        values.append(value)
        return
    _add(left, nodes, splits, values)
    splits.append((feature, threshold, (1 << len(values)) - (1 << first)))
    _add(right, nodes, splits, values)


@dataclass(frozen=True)
class Leaves:
    """The splits of all trees: as many rows as the largest tree has splits, a column a tree.

    ``feature`` and ``threshold`` are what splits ask, each question once, and ``asked`` which of them each
    split asks; ``lost`` has a bit for each leaf that it rules out. ``value`` is one row a leaf.
    """

    feature: Ints
    threshold: Floats
    asked: Ints
    lost: NDArray[Any]
    value: Floats

    @classmethod
    def of(cls, trees: Sequence[Tree]) -> "Leaves":
        """From the parts of each tree. Raises ``ValueError`` for one of more than 64 leaves."""
        most = max((len(values) for _, values in trees), default=1)
        size = next((size for size in _SIZES if most <= np.iinfo(size).bits), None)
        if size is None:
            raise ValueError(f"a tree of {most} leaves, 64 are the most")
        # What a smaller tree lacks rules out nothing.
        rows = list(zip_longest(*(splits for splits, _ in trees), fillvalue=_NONE)) or [(_NONE,) * len(trees)]
        questions = dict.fromkeys(split[:2] for row in rows for split in row)
        place = {question: number for number, question in enumerate(questions)}
        return cls(
            feature=np.array([feature for feature, _ in place], np.int64),
            threshold=np.array([threshold for _, threshold in place], np.float64),
            asked=np.array([[place[split[:2]] for split in row] for row in rows], np.int64),
            lost=np.array([[split[2] for split in row] for row in rows], size),
            value=np.array(list(zip_longest(*(values for _, values in trees), fillvalue=0.0)), np.float64),
        )

    def values(self, table: Floats) -> Floats:
        """For each row of ``table`` the value of the leaf of each tree that it ends in."""
        parts = [self._values(table[at : at + _ROWS]) for at in range(0, len(table), _ROWS)]
        return np.concatenate(parts) if parts else np.zeros((0, self.value.shape[1]))

    def _values(self, rows: Floats) -> Floats:
        one = self.lost.dtype.type(1)
        # Trees that ask nothing may come with a table that tells nothing.
        told = rows if rows.shape[1] else np.zeros((len(rows), 1))
        goes_right = np.ascontiguousarray(told.T).take(self.feature, axis=0) > self.threshold[:, None]
        every = goes_right.astype(one.dtype) * ~(one ^ one)  # all bits or none
        lost = np.bitwise_or.reduce(every.take(self.asked, axis=0) & self.lost[..., None], axis=0).T
        first = np.bitwise_count(lost & ~(lost + one)).astype(np.int64)  # the first leaf that is not lost
        trees = self.value.shape[1]
        # A copy in the order of the rows: sums depend on it.
        return self.value.ravel().take(np.ascontiguousarray(first * trees + np.arange(trees)))
