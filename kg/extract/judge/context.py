"""What the other candidates of a document, as first judged, say about each one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.extract.candidates import Candidate, CoreFact
from kg.extract.judge.keys import key_of
from kg.extract.judge.predicate import First
from kg.facts import Actor, CooperatesOn, Met, Predicate, Signs, Visits

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


class _Document:
    """The strongest beliefs of one document, by sentence, by pair of states and by actor."""

    def __init__(self, candidates: Sequence[Candidate], told: Sequence[float]) -> None:
        best: dict[tuple[object, ...], tuple[float, Candidate]] = {}
        for candidate, belief in zip(candidates, told, strict=True):
            key = key_of(candidate.fact)
            if belief > best.get(key, (-1.0, candidate))[0]:
                best[key] = belief, candidate
        self._here: dict[tuple[str, int], list[tuple[float, object]]] = defaultdict(list)
        self._pairs: dict[tuple[str, Sides], list[tuple[float, object]]] = defaultdict(list)
        self._actors: dict[tuple[str, Actor], list[tuple[float, object]]] = defaultdict(list)
        for key, (belief, candidate) in best.items():
            predicate = candidate.fact.predicate
            self._here[predicate, candidate.sentence].append((belief, key))
            self._pairs[predicate, sides(candidate.fact)].append((belief, key))
            for actor in actors(candidate.fact):
                self._actors[predicate, actor].append((belief, key))

    def about(self, candidate: Candidate) -> Iterator[tuple[str, float]]:
        """What stands beside ``candidate``: in its sentence, between its two states, about its actors."""
        fact, key = candidate.fact, key_of(candidate.fact)
        predicates: tuple[Predicate, ...] = ("MET", "COOPERATES_ON", "VISITS", "SIGNS")
        for predicate in predicates:
            yield from _summary(f"here_{predicate}", self._here[predicate, candidate.sentence], key)
            yield from _summary(f"pair_{predicate}", self._pairs[predicate, sides(fact)], key)
            for place, actor in enumerate(actors(fact)):
                yield from _summary(f"actor{place}_{predicate}", self._actors[predicate, actor], key)
        if isinstance(fact, CooperatesOn | Signs) and fact.domain is not None:
            yield "same_domain", self._same_domain(fact)

    def _same_domain(self, fact: CooperatesOn | Signs) -> float:
        """The belief in the agreement of a matter of cooperation, or the reverse."""
        other = "SIGNS" if isinstance(fact, CooperatesOn) else "COOPERATES_ON"
        found = self._pairs[other, sides(fact)]
        return max(
            (belief for belief, key in found if isinstance(key, tuple) and key[-1] == fact.domain), default=0
        )


def _summary(
    name: str, found: Iterable[tuple[float, object]], own: tuple[object, ...]
) -> Iterator[tuple[str, float]]:
    """The strongest of the others, and how many are likelier than not."""
    beliefs = [belief for belief, key in found if key != own]
    if beliefs:
        yield f"{name}_best", max(beliefs)
        yield f"{name}_likely", min(sum(belief >= _LIKELY for belief in beliefs), 6)


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
