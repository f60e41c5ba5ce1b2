"""What the other candidates of a document, as first judged, say about each one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from kg.extract.candidates import Candidate, CoreFact
from kg.extract.judge.keys import key_of
from kg.extract.judge.predicate import First
from kg.facts import Actor, CooperatesOn, DomainKey, Met, Predicate, Signs, Visits

Row = Mapping[str, float]
Sides = frozenset[str]
_LIKELY = 0.5


def context_rows(candidates: Sequence[Candidate], first: First, least: float) -> dict[int, dict[str, float]]:
    """A row for each candidate whose event is believed ``least`` or more, by its place.

    It tells how far the candidate is believed for itself, its features, and what stands beside it.
    """
    places = [place for place, told in enumerate(first.told) if told >= least]
    document = _Document([candidates[place] for place in places], [first.told[place] for place in places])
    return {place: _row(candidates[place], place, first, document) for place in places}


def _row(candidate: Candidate, place: int, first: First, document: "_Document") -> dict[str, float]:
    beliefs = {"belief": first.believed[place], "told": first.told[place]}
    return {**beliefs, **candidate.features, **dict(document.about(candidate))}


class _Beliefs:
    """What is believed of several events, to be asked for all of them but one."""

    def __init__(self) -> None:
        self._of: dict[object, float] = {}
        self._ranked: list[tuple[float, object]] = []
        self._likely = 0

    def add(self, key: object, belief: float) -> None:
        """``key`` is an event that was not added before."""
        self._of[key] = belief
        self._ranked = sorted([*self._ranked, (belief, key)], key=lambda each: -each[0])[:2]
        self._likely += belief >= _LIKELY

    def beside(self, own: object) -> tuple[float, int] | None:
        """The strongest of the others than ``own``, and how many of them are likelier than not."""
        others = [belief for belief, key in self._ranked if key != own]
        return (others[0], self._likely - (self._of.get(own, 0) >= _LIKELY)) if others else None

    def of_domain(self, domain: DomainKey) -> float:
        """The strongest belief in an event whose key ends on ``domain``."""
        found = [belief for key, belief in self._of.items() if isinstance(key, tuple) and key[-1] == domain]
        return max(found, default=0)


class _Document:
    """The strongest beliefs of one document, by sentence, by pair of states and by actor."""

    def __init__(self, candidates: Sequence[Candidate], told: Sequence[float]) -> None:
        best: dict[tuple[object, ...], tuple[float, Candidate]] = {}
        for candidate, belief in zip(candidates, told, strict=True):
            key = key_of(candidate.fact)
            if belief > best.get(key, (-1.0, candidate))[0]:
                best[key] = belief, candidate
        self._here: dict[tuple[str, int], _Beliefs] = defaultdict(_Beliefs)
        self._pairs: dict[tuple[str, Sides], _Beliefs] = defaultdict(_Beliefs)
        self._actors: dict[tuple[str, Actor], _Beliefs] = defaultdict(_Beliefs)
        for key, (belief, candidate) in best.items():
            predicate = candidate.fact.predicate
            self._here[predicate, candidate.sentence].add(key, belief)
            self._pairs[predicate, sides(candidate.fact)].add(key, belief)
            for actor in dict.fromkeys(actors(candidate.fact)):
                self._actors[predicate, actor].add(key, belief)

    def about(self, candidate: Candidate) -> Iterator[tuple[str, float]]:
        """What stands beside ``candidate``: in its sentence, between its two states, about its actors."""
        fact, key, pair = candidate.fact, key_of(candidate.fact), sides(candidate.fact)
        predicates: tuple[Predicate, ...] = ("MET", "COOPERATES_ON", "VISITS", "SIGNS")
        for predicate in predicates:
            yield from _summary(f"here_{predicate}", self._here[predicate, candidate.sentence], key)
            yield from _summary(f"pair_{predicate}", self._pairs[predicate, pair], key)
            for place, actor in enumerate(actors(fact)):
                yield from _summary(f"actor{place}_{predicate}", self._actors[predicate, actor], key)
        if isinstance(fact, CooperatesOn | Signs) and fact.domain is not None:
            # The belief in the agreement of a matter of cooperation, or the reverse.
            other = "SIGNS" if isinstance(fact, CooperatesOn) else "COOPERATES_ON"
            yield "same_domain", self._pairs[other, pair].of_domain(fact.domain)


def _summary(name: str, found: _Beliefs, own: tuple[object, ...]) -> Iterator[tuple[str, float]]:
    """The strongest of the others, and how many are likelier than not."""
    beside = found.beside(own)
    if beside is not None:
        yield f"{name}_best", beside[0]
        yield f"{name}_likely", min(beside[1], 6)


def sides(fact: CoreFact) -> Sides:
    """The two states or organisations that ``fact`` is about."""
    if isinstance(fact, Met):
        return frozenset(filter(None, (fact.a.country or fact.a.org, fact.b.country or fact.b.org)))
    if isinstance(fact, Visits):
        return frozenset(filter(None, (fact.visitor.country or fact.visitor.org, fact.to)))
    return frozenset(fact.parties)


def actors(fact: CoreFact) -> tuple[Actor, ...]:
    """Those who act in ``fact``."""
    if isinstance(fact, Met):
        return fact.a, fact.b
    return (fact.visitor,) if isinstance(fact, Visits) else ()
