"""Counts over documents: what was right, what the gold has, what was found, by predicate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kg.scoring.match import ATTRIBUTES, matched, same_value
from kg.scoring.same import Json

CORE = ("MET", "COOPERATES_ON", "VISITS", "SIGNS")
PREDICATES = (*CORE, "HOLDS")

Count = tuple[int, int, int]
Facts = Mapping[str, Sequence[Json]]


@dataclass(slots=True)
class Scores:
    """``counts[predicate]`` has (right, gold, found) a document; ``attributes`` has [right, all]."""

    documents: int
    counts: dict[str, list[Count]] = field(default_factory=lambda: {name: [] for name in PREDICATES})
    attributes: dict[str, list[int]] = field(default_factory=dict)


def score(gold: Facts, found: Facts) -> Scores:
    """Compare by document id; a gold document that ``found`` lacks counts as one without facts."""
    scores = Scores(len(gold))
    for document, facts in sorted(gold.items()):
        for predicate in PREDICATES:
            _add(scores, predicate, of(facts, predicate), of(found.get(document, ()), predicate))
    return scores


def of(facts: Sequence[Json], predicate: str) -> list[Json]:
    """The facts of one predicate."""
    return [fact for fact in facts if fact.get("predicate") == predicate]


def _add(scores: Scores, predicate: str, gold: Sequence[Json], found: Sequence[Json]) -> None:
    pairs = matched(gold, found)
    scores.counts[predicate].append((len(pairs), len(gold), len(found)))
    for j, i in pairs.items():
        for key in ATTRIBUTES.get(predicate, ()):
            right = scores.attributes.setdefault(f"{predicate}.{key}", [0, 0])
            right[0] += same_value(key, gold[i].get(key), found[j].get(key))
            right[1] += 1
