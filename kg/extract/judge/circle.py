"""What three states do together is done by every two of them: the judge weighs each two alone.

Where the rules tell one matter or text of every two of three, of most of them by the same words, all of it
is as sure as its surest. Of four in annotated communiqués most of what was raised so was untrue: one of them
speaks to the others.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from kg.extract.agreements.sides import is_country
from kg.extract.judge.judged import Judged
from kg.facts import CooperatesOn, Party, Signs

_EVERY = 3

Sort = tuple[object, ...]
"""What is told, whoever does it."""
Two = frozenset[Party]


def as_in_circle(judged: list[Judged]) -> list[Judged]:
    """``judged`` with the confidence of the surest two for every two of three."""
    circles = dict(_circles(judged))
    return [_raised(each, circles) for each in judged] if circles else judged


def _circles(judged: Iterable[Judged]) -> Iterator[tuple[tuple[Sort, Two], float]]:
    """For every two of three the confidence of the surest."""
    sure: dict[Sort, dict[Two, float]] = {}
    places: dict[tuple[Sort, int], set[Two]] = {}
    for each in judged:
        fact = each.candidate.ruled
        if isinstance(fact, CooperatesOn | Signs):
            sure.setdefault(_sort(fact), {})[frozenset(fact.parties)] = each.confidence
            places.setdefault((_sort(fact), fact.evidence.start), set()).add(frozenset(fact.parties))
    for (sort, _), pairs in places.items():
        every = _every_two(pairs)
        if len(every) == _EVERY and len(pairs) > 1 and every <= sure[sort].keys() and _are_states(pairs):
            surest = max(sure[sort][two] for two in every)
            yield from (((sort, two), surest) for two in every)


def _every_two(pairs: Iterable[Two]) -> set[Two]:
    return {frozenset(two) for two in combinations(sorted(frozenset().union(*pairs)), 2)}


def _are_states(pairs: Iterable[Two]) -> bool:
    return all(map(is_country, frozenset().union(*pairs)))


def _raised(judged: Judged, circles: Mapping[tuple[Sort, Two], float]) -> Judged:
    fact = judged.candidate.ruled
    if not isinstance(fact, CooperatesOn | Signs):
        return judged
    surest = circles.get((_sort(fact), frozenset(fact.parties)), 0.0)
    return replace(judged, confidence=max(judged.confidence, surest))


def _sort(fact: CooperatesOn | Signs) -> Sort:
    kind = fact.kind if isinstance(fact, Signs) else None
    return fact.predicate, kind, fact.domain, fact.status
