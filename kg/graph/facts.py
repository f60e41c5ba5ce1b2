"""Facts as nodes, with the edges to those who take part and to what they are about."""

from collections.abc import Iterator

from kg.graph.lanes import (
    announced,
    announced_lanes,
    disputed,
    first_told,
    is_announced,
    lane,
    month_lanes,
    phase,
)
from kg.graph.model import edge_type
from kg.graph.rows import Edge, End, Node, Value
from kg.graph.values import dated, present
from kg.graph.vocabulary import Vocabulary
from kg.resolve import Participation, ResolvedFact

LABELS = {
    "MET": "Meeting",
    "VISITS": "Visit",
    "SIGNS": "Agreement",
    "COOPERATES_ON": "Cooperation",
    "HOLDS": "Tenure",
}


def fact_node(fact: ResolvedFact, words: Vocabulary) -> Node:
    """The event or state of affairs itself."""
    properties = present(
        id=fact.id,
        predicate=fact.predicate,
        status=fact.status,
        mode=fact.mode,
        place=fact.place,
        city=fact.city,
        kind=fact.kind,
        domain=fact.domain,
        lane=lane(fact),
        phase=phase(fact),
        disputed=disputed(fact),
        announced=announced(fact),
        **_by_month(fact),
        **dated(fact.date),
        **_reported(fact),
        **_coded(fact, words),
    )
    return Node(("Fact", LABELS[fact.predicate]), fact.id, properties)


def side_edges(fact: ResolvedFact) -> Iterator[Edge]:
    """To those who take part, to the domain, and to what the meeting planned."""
    start = End("Fact", fact.id)
    for one in fact.participations:
        yield Edge(one.side.value, start, End("Entity", one.entity), _worded(one))
    if fact.domain is not None:
        yield Edge("ABOUT", start, End("Domain", fact.domain))
    for planned in fact.plans:
        yield Edge("PLANS", start, End("Fact", planned.id))


def _worded(one: Participation) -> dict[str, Value]:
    """What the edge of this side says of the wording."""
    declared = edge_type(one.side.value).properties
    return present(**{name.name: getattr(one, name.name) for name in declared})


def _by_month(fact: ResolvedFact) -> dict[str, Value]:
    found = sided("lane", month_lanes(fact))
    if is_announced(fact):
        found |= sided("announced", announced_lanes(fact, first_told(fact)))
    return found


def sided(name: str, lanes: tuple[str, ...]) -> dict[str, Value]:
    """The lanes of one side and of the other: ``lane_a`` and ``lane_b``."""
    return {f"{name}_{side}": one for side, one in zip("ab", lanes, strict=False)}


def _reported(fact: ResolvedFact) -> dict[str, Value]:
    told = sorted(claim.published for claim in fact.claims if claim.published is not None)
    if not told:
        return {}
    return {**dated(told[0], name="first_reported"), **dated(told[-1], name="last_reported")}


def _coded(fact: ResolvedFact, words: Vocabulary) -> dict[str, Value]:
    code = words.events.codes(fact.predicate, fact.status, fact.mode, domain=fact.domain)
    return {} if code is None else present(cameo=code.cameo, cameo_label=code.label, plover=code.plover)
