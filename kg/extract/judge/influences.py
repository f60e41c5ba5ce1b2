"""What each feature of a candidate does: the log odds by which it raises or lowers the belief."""

from collections.abc import Mapping, Sequence

from kg.extract.judge.judge import Judge
from kg.extract.judge.judged import Judged
from kg.extract.judge.keys import grouped

Influences = tuple[tuple[str, float], ...]
_SHOWN = 5  # features on each side


def influences(judged: Sequence[Judged], judge: Judge) -> dict[int, Influences]:
    """For each candidate what its features do, one left out at a time."""
    found: dict[int, Influences] = {}
    candidates = [each.candidate for each in judged]
    for group in grouped(candidates):
        own = judge.of[candidates[group[0]].fact.predicate]
        row = own.key_row([candidates[place].features for place in group])
        effects = _strongest(row, own.told.scores(_left_out(row)).tolist())
        found.update(dict.fromkeys(group, effects))
    return found


def _left_out(row: Mapping[str, float]) -> list[dict[str, float]]:
    """The whole row, then the row without each of its features."""
    return [dict(row), *({k: v for k, v in row.items() if k != name} for name in row)]


def _strongest(row: Mapping[str, float], scores: Sequence[float]) -> Influences:
    effects = [(name, float(scores[0] - score)) for name, score in zip(row, scores[1:], strict=True)]
    ranked = sorted((one for one in effects if abs(one[1]) > 0.01), key=lambda one: -one[1])
    helping = [one for one in ranked if one[1] > 0][:_SHOWN]
    return (*helping, *[one for one in ranked if one[1] < 0][-_SHOWN:])
