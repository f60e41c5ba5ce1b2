"""Rows of named numbers as one table, made once and cut by folds."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from kg.extract.judge.trees import matrix
from kg.extract.judge.words import WORD

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Row = Mapping[str, float]
_LEAST, _LEAST_WORDS = 8, 6


@dataclass(frozen=True)
class Table:
    """Rows × names, with the names that eight rows or more give."""

    names: tuple[str, ...]
    values: Floats

    def beside(self, name: str, column: Floats) -> "Table":
        """With one more column."""
        return Table((*self.names, name), np.column_stack([self.values, column]))

    def columns(self, names: Sequence[str]) -> Floats:
        """The columns of ``names``, in their order."""
        return self.values[:, [self.names.index(name) for name in names]]


def table(rows: Sequence[Row]) -> Table:
    """``rows`` as a table."""
    names = _common(rows, _LEAST)
    return Table(tuple(names), matrix(rows, names))


@dataclass(frozen=True)
class Words:
    """Rows × words, 1 where a row has the word."""

    names: tuple[str, ...]
    cells: csr_matrix


def words(rows: Sequence[Row]) -> Words:
    """The words of ``rows``; those of fewer than six rows are left out."""
    return cells([[name for name in row if name.startswith(WORD)] for row in rows], _LEAST_WORDS)


def cells(rows: Sequence[Collection[str]], least: int) -> Words:
    """``rows`` of words as a table of those that ``least`` rows or more have."""
    names = _common(rows, least)
    place = {name: column for column, name in enumerate(names)}
    columns = [sorted(place[name] for name in row if name in place) for row in rows]
    ends = np.cumsum([0, *(len(each) for each in columns)])
    flat = np.array([column for each in columns for column in each], np.int64)
    return Words(tuple(names), csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(names))))


def _common(rows: Sequence[Collection[str]], least: int) -> list[str]:
    counts = Counter(name for row in rows for name in row)
    return sorted(name for name, count in counts.items() if count >= least)
