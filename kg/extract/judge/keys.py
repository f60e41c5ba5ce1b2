"""What candidates have in common that differ in status only, and which of their features tell the status."""

from collections.abc import Iterable, Mapping, Sequence

from kg.extract.candidates import Candidate, CoreFact
from kg.extract.judge.words import WORD
from kg.facts import CooperatesOn, Met, Signs

Features = Mapping[str, float]
SURE = "ruled_sure"
STATUS = "status"  # so begin the names of features that belong to one status


def key_of(fact: CoreFact) -> tuple[object, ...]:
    """The arguments of ``fact`` without its status."""
    if isinstance(fact, Met):
        return fact.predicate, frozenset((fact.a, fact.b))
    if isinstance(fact, CooperatesOn):
        return fact.predicate, fact.parties, fact.domain
    if isinstance(fact, Signs):
        return fact.predicate, fact.parties, fact.kind, fact.domain
    return fact.predicate, fact.visitor, fact.to


def grouped(candidates: Iterable[Candidate]) -> list[list[int]]:
    """The places of candidates that differ in status only, together; in the order of the first of each."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for place, candidate in enumerate(candidates):
        groups.setdefault(key_of(candidate.fact), []).append(place)
    return list(groups.values())


def about_key(features: Sequence[Features]) -> dict[str, float]:
    """What speaks for the event in any status: each feature once."""
    merged = union(features)
    return {name: value for name, value in merged.items() if not name.startswith(STATUS)}


def union(features: Sequence[Features]) -> dict[str, float]:
    """All features of candidates that differ in status only; what the rules say, by the most they say."""
    merged = dict(features[0])
    for each in features[1:]:
        for name in each.keys() - merged.keys():
            merged[name] = each[name]
        if each.get(SURE, 0) > merged.get(SURE, 0):
            merged[SURE] = each[SURE]
    return merged


def about_status(features: Features) -> dict[str, float]:
    """What speaks for one status of an event: all but the words beside it, the trigger's lemma kept."""
    return {
        name: value
        for name, value in features.items()
        if not name.startswith(WORD) or name.startswith("lemma:")
    }


def plain(features: Features) -> dict[str, float]:
    """Without the features that are words, which have weights of their own."""
    return {name: value for name, value in features.items() if not name.startswith(WORD)}
