"""From beliefs about documents not trained on to confidence, and the confidence from which a fact is told."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from kg.extract.judge.predicate import Thresholds
from kg.training.figure import Outcome

Step = tuple[float, float, float]
_LEAST = 25  # candidates a step: fewer say nothing about a share
_DIGITS = 4
_COST = 0.005


def rising(believed: Sequence[float], true: Sequence[bool]) -> list[tuple[float, float]]:
    """Isotonic steps as points (mean belief, share true), pooled until they rise and are wide enough."""
    steps: list[Step] = []
    for step in _ties(believed, true):
        steps.append(step)
        while len(steps) > 1 and (_share(steps[-2]) >= _share(steps[-1]) or steps[-2][2] < _LEAST):
            steps[-2:] = [_both(*steps[-2:])]
    if len(steps) > 1 and steps[-1][2] < _LEAST:
        steps[-2:] = [_both(*steps[-2:])]
    points = [(round(s[0] / s[2], _DIGITS), round(_share(s), _DIGITS)) for s in steps]
    return [(0.0, 0.0), *points]


def _ties(believed: Sequence[float], true: Sequence[bool]) -> Iterator[Step]:
    """Candidates believed alike, together: beliefs summed, true ones, how many."""
    pairs = sorted(zip(believed, true, strict=True))
    for belief, alike in groupby(pairs, key=lambda pair: pair[0]):
        truths = [is_true for _, is_true in alike]
        yield belief * len(truths), float(sum(truths)), float(len(truths))


def _both(one: Step, other: Step) -> Step:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def _share(step: Step) -> float:
    return step[1] / step[2]


def best_thresholds(outcomes: Mapping[Thresholds, Outcome]) -> Thresholds:
    """Those that tell the surest facts and cost next to nothing in F1."""
    best = max(outcome.f1 for outcome in outcomes.values())
    near = {own: outcome for own, outcome in outcomes.items() if outcome.f1 > best - _COST}
    return max(near, key=lambda own: (near[own].precision, near[own].f1, own))
