"""The order of a document's facts, which numbers them wherever they are shown."""

from collections.abc import Iterable

from kg.facts.models import Fact


def numbered(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """``facts`` by the place of their words, then by what they say: the same in whatever order they come."""
    return tuple(sorted(facts, key=_place))


def _place(fact: Fact) -> tuple[int, int, str, str]:
    evidence = fact.evidence
    return evidence.start, evidence.end, fact.predicate, fact.model_dump_json(exclude={"evidence"})
