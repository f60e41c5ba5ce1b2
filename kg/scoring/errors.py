"""What was missed and what was wrong, fact by fact."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kg.scoring.match import matched
from kg.scoring.same import Json
from kg.scoring.score import PREDICATES, Facts, of


@dataclass(frozen=True, slots=True)
class Difference:
    """A gold fact that was not found, or a found fact that the gold does not have."""

    document: str
    what: Literal["missed", "wrong"]
    fact: Json


def differences(gold: Facts, found: Facts) -> Iterator[Difference]:
    """By document and predicate: what was missed, then what was wrong."""
    for document, facts in sorted(gold.items()):
        for predicate in PREDICATES:
            ours, theirs = of(facts, predicate), of(found.get(document, ()), predicate)
            pairs = matched(ours, theirs)
            right = set(pairs.values())
            yield from (Difference(document, "missed", f) for i, f in enumerate(ours) if i not in right)
            yield from (Difference(document, "wrong", f) for j, f in enumerate(theirs) if j not in pairs)
