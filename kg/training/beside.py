"""Fits what judges candidates beside the others of their document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from kg.extract.judge.context import context_rows
from kg.extract.judge.keys import plain
from kg.extract.judge.predicate import LEAST, First
from kg.extract.judge.trees import Trees, chances
from kg.facts import Predicate
from kg.training.boosting import Rounds, fit_trees
from kg.training.corpus import FOLDS
from kg.training.examples import Example
from kg.training.table import Bools, Floats, Table, table

_SETTINGS = {"num_leaves": 15, "min_data_in_leaf": 40, "lambda_l2": 10}


@dataclass(frozen=True)
class Beside:
    """The rows of one predicate's candidates in all examples; ``members`` are example and place of each."""

    members: Sequence[tuple[int, int]]
    rows: Table
    true: Bools
    folds: Floats
    weight: Floats
    rounds: int

    def fit(self, *, without: int | None = None) -> dict[str, Any]:
        """Trees over the rows of all folds but ``without``."""
        kept, true = self.folds != without, self.true.astype(np.float64)
        return fit_trees(self.rows, true, self.weight, kept, rounds=self.rounds, **_SETTINGS)

    def of_others(self) -> list[float]:
        """What each row is believed by trees that never saw its fold."""
        believed = np.zeros(len(self.true))
        for fold in range(FOLDS):
            trees = self.fit(without=fold)
            own = self.folds == fold
            scores = Trees.read(trees).scores_of(self.rows.columns(trees["names"])[own])
            believed[own] = chances(scores)
        return [float(belief) for belief in believed]


def beside(
    examples: Sequence[Example],
    firsts: Sequence[First],
    predicate: Predicate,
    weights: Mapping[str, float],
    rounds: Rounds,
) -> Beside:
    """The rows of ``predicate``, by what its candidates are believed for themselves."""
    rows: list[dict[str, float]] = []
    members: list[tuple[int, int]] = []
    true, folds, weight = [], [], []
    for number, (example, first) in enumerate(zip(examples, firsts, strict=True)):
        every = context_rows(example.candidates, first, LEAST)
        for place in (place for place in example.places(predicate) if place in every):
            members.append((number, place))
            rows.append(plain(every[place]))
            true.append(example.true[place])
            folds.append(float(example.annotated.fold))
            weight.append(weights.get(example.annotated.group, 1.0))
    return Beside(members, table(rows), np.array(true), np.array(folds), np.array(weight), rounds.beside)
