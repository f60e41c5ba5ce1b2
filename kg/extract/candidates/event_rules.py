"""How a possible meeting or visit stands to the meetings and visits that the rules found."""

from collections.abc import Iterator, Sequence

from kg.extract.candidates.ground import Ground
from kg.extract.candidates.rules import Feature
from kg.extract.candidates.sighting import Sighting
from kg.extract.events.same import alike
from kg.facts import Actor, CountryCode, Met, Visits


def meeting_rules(seen: Sighting, own: Sequence[Met], ground: Ground) -> Iterator[Feature]:
    """Whom else each side met, and whether one came to the other's country."""
    assert seen.right is not None
    for side, actor, other in (
        ("left", seen.left.actor, seen.right.actor),
        ("right", seen.right.actor, seen.left.actor),
    ):
        met = [f for f in ground.ruled if isinstance(f, Met) and f not in own and _takes_part(f, actor)]
        yield f"{side}_meets_others", min(len(met), 5)
        yield (
            f"{side}_visits_other",
            any(
                isinstance(f, Visits) and f.to == other.country and alike(f.visitor, actor)
                for f in ground.ruled
            ),
        )


def visit_rules(seen: Sighting, to: CountryCode, own: Sequence[Visits], ground: Ground) -> Iterator[Feature]:
    """Whether the traveller met someone of the country, and where else he or she goes."""
    actor = seen.left.actor
    met = [f for f in ground.ruled if isinstance(f, Met) and _takes_part(f, actor)]
    hosts = [f for f in met if to in (f.a.country, f.b.country)]
    yield "met_hosts", min(len(hosts), 4)
    yield "met_others", min(len(met) - len(hosts), 4)
    yield "met_hosts_sure", max((f.evidence.confidence for f in hosts), default=0)
    others = [f for f in ground.ruled if isinstance(f, Visits) and f not in own]
    yield "goes_elsewhere", min(sum(alike(f.visitor, actor) for f in others), 4)
    yield "others_go_there", min(sum(f.to == to for f in others), 4)
    yield (
        "countrymen_go_there",
        min(sum(f.to == to and f.visitor.country == actor.country for f in others), 4),
    )
    yield "to_publisher", to == ground.reading.publisher
    yield "to_rank", ground.rank(to)
    places = [place for place in ground.reading.places if place.country == to]
    yield "towns", min(sum(not place.is_country for place in places), 5)
    yield "lands", min(sum(place.is_country for place in places), 5)


def _takes_part(fact: Met, actor: Actor) -> bool:
    return alike(fact.a, actor) or alike(fact.b, actor)
