"""The edges that people draw and ask for: each states what is true, such as a meeting that was held."""

from collections.abc import Iterator
from itertools import combinations, permutations

from kg.facts import DONE
from kg.graph.rows import Edge, End, Value
from kg.graph.values import dated, present
from kg.resolve import ResolvedFact, Side


def triple_edges(fact: ResolvedFact) -> Iterator[Edge]:
    """The edges for ``fact``: none if planned, called off or denied. Facts without a status are true."""
    if fact.status is not None and fact.status not in DONE:
        return
    match fact.predicate:
        case "MET":
            yield from _met(fact)
        case "VISITS":
            yield from _visited(fact)
        case "SIGNS":
            yield from _signed(fact)
        case "COOPERATES_ON":
            yield from _cooperates(fact)
        case "HOLDS":
            yield from _holds(fact)


def _met(fact: ResolvedFact) -> Iterator[Edge]:
    properties = present(fact=fact.id, place=fact.place, mode=fact.mode, **dated(fact.date))
    for a, b in combinations(_ends(fact, Side.PARTICIPANT), 2):
        yield Edge("MET", a, b, properties)


def _visited(fact: ResolvedFact) -> Iterator[Edge]:
    properties = present(fact=fact.id, city=fact.city, **dated(fact.date))
    for visitor in _ends(fact, Side.VISITOR):
        yield from (Edge("VISITED", visitor, to, properties) for to in _ends(fact, Side.DESTINATION))


def _signed(fact: ResolvedFact) -> Iterator[Edge]:
    properties = present(fact=fact.id, **dated(fact.date))
    yield from (Edge("SIGNED", party, End("Fact", fact.id), properties) for party in _ends(fact, Side.PARTY))


def _cooperates(fact: ResolvedFact) -> Iterator[Edge]:
    for party, partner in permutations(_ends(fact, Side.PARTY), 2):
        properties: dict[str, Value] = {"fact": fact.id, "partner": partner.id}
        yield Edge("COOPERATES_ON", party, End("Domain", fact.domain or ""), properties)


def _holds(fact: ResolvedFact) -> Iterator[Edge]:
    told = [claim.published.last_day for claim in fact.claims if claim.published is not None]
    properties = present(fact=fact.id, as_of=max(told, default=None))
    for person in _ends(fact, Side.HOLDER):
        yield from (Edge("HOLDS", person, office, properties) for office in _ends(fact, Side.POST))


def _ends(fact: ResolvedFact, side: Side) -> list[End]:
    return [End("Entity", one.entity) for one in fact.on(side)]
