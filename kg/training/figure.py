"""Figures of facts against gold facts: by predicate and group, for any thresholds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.extract.judge.decide import decide
from kg.extract.judge.judge import PREDICATES
from kg.extract.judge.judged import Judged
from kg.extract.judge.predicate import Thresholds
from kg.facts import Fact, Predicate
from kg.scoring.match import matched
from kg.scoring.same import Json
from kg.training.examples import Example


@dataclass(frozen=True)
class Outcome:
    """How many gold facts there are, how many were told and how many of these are right."""

    gold: int
    told: int
    right: int

    @property
    def precision(self) -> float:
        """Right of those told."""
        return self.right / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        """Right of the gold facts."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.right / (self.gold + self.told) if self.gold + self.told else 1.0

    def __add__(self, other: "Outcome") -> "Outcome":
        """Both together."""
        return Outcome(self.gold + other.gold, self.told + other.told, self.right + other.right)


def of_rules(example: Example, predicate: Predicate) -> Outcome:
    """What the rules alone reach on one document."""
    return _compare(example, predicate, example.ruled)


def of_judge(
    example: Example, predicate: Predicate, confidences: Sequence[float], thresholds: Thresholds
) -> Outcome:
    """What the judge reaches with ``confidences`` in the candidates of ``predicate``."""
    return of_each(example, predicate, confidences, [thresholds])[0]


def of_each(
    example: Example, predicate: Predicate, confidences: Sequence[float], thresholds: Sequence[Thresholds]
) -> list[Outcome]:
    """The same for each of ``thresholds``."""
    lowest = min(map(min, thresholds))
    pairs = zip(example.places(predicate), confidences, strict=True)
    judged = [Judged(example.candidates[i], sure) for i, sure in pairs if sure >= lowest]
    known: dict[tuple[Fact, ...], Outcome] = {}
    outcomes = []
    for each in thresholds:
        told = tuple(decide(judged, {predicate: each}))
        if told not in known:
            known[told] = _compare(example, predicate, told)
        outcomes.append(known[told])
    return outcomes


def within_reach(example: Example) -> int:
    """How many gold facts but offices have a candidate."""
    true = [c.fact for c, is_true in zip(example.candidates, example.true, strict=True) if is_true]
    return sum(_compare(example, predicate, true).right for predicate in PREDICATES)


def _compare(example: Example, predicate: Predicate, found: Iterable[Fact]) -> Outcome:
    told: list[Json] = [fact.model_dump(mode="json") for fact in found if fact.predicate == predicate]
    gold = [fact for fact in example.annotated.facts if fact["predicate"] == predicate]
    return Outcome(len(gold), len(told), len(matched(gold, told)))
