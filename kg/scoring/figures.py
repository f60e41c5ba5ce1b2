"""Precision, recall and F1 from counts, with an interval over documents."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.scoring.score import CORE, PREDICATES, Count, Scores

_ROUNDS = 1000
_LOW, _HIGH = 0.025, 0.975


@dataclass(frozen=True, slots=True)
class Figures:
    """One line of the table. With nothing to find or nothing found, a ratio is 1."""

    precision: float
    recall: float
    f1: float
    gold: int
    predicted: int


def figures(scores: Scores) -> dict[str, Figures]:
    """By predicate, for ``CORE`` (events and cooperation together) and for ``ALL``."""
    table = {name: _figures(scores.counts[name]) for name in PREDICATES}
    table["CORE"] = _figures([row for name in CORE for row in scores.counts[name]])
    table["ALL"] = _figures([row for name in PREDICATES for row in scores.counts[name]])
    return table


def interval(scores: Scores) -> tuple[float, float]:
    """The 95 % interval of CORE's F1 over documents: bootstrap with a fixed seed."""
    draws = sorted(_draws(scores))
    return draws[int(_ROUNDS * _LOW)], draws[int(_ROUNDS * _HIGH)]


def _draws(scores: Scores) -> Iterator[float]:
    chance = random.Random(0)
    number = scores.documents
    for _ in range(_ROUNDS):
        sample = [chance.randrange(number) for _ in range(number)]
        yield _figures([scores.counts[name][i] for i in sample for name in CORE]).f1


def _figures(rows: Sequence[Count]) -> Figures:
    right, gold, found = (sum(row[k] for row in rows) for k in range(3))
    return Figures(
        precision=right / found if found else 1.0,
        recall=right / gold if gold else 1.0,
        f1=2 * right / (gold + found) if gold + found else 1.0,
        gold=gold,
        predicted=found,
    )
