"""Who went where: the traveller and the foreign places of each word of travel."""

import re
from collections.abc import Iterator

from kg.extract.events.actors import known
from kg.extract.events.destinations import destinations, visited
from kg.extract.events.hits import Hit
from kg.extract.events.hosts import host, invited, names_its_host, welcomed
from kg.extract.events.journey import REACH, Journey, foreign_journey
from kg.extract.events.owners import likewise
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.events.site import happens_at
from kg.extract.events.travellers import travellers
from kg.extract.reading import ActorKind, ActorMention, PlaceMention, Reading
from kg.lexicon.event_words import EventWords

_CLOSE, _PRESENT = 45, 260
_POINTED = re.compile(r"\b(?:ce|cet|cette|ces)\b")


def journeys(
    scene: Scene,
    hit: Hit,
    roles: Roles,
    reading: Reading,
    words: EventWords,
    *,
    before: PlaceMention | None = None,
) -> Iterator[Journey]:
    """The journeys that ``hit`` tells, one a country; none to the traveller's own country.

    ``before`` is the place that the text told last: who takes part in "cette conférence" comes there.
    """
    if hit.trigger.frame == "invite":
        yield from invited(scene, hit, roles, words)
        return
    if hit.group is not None and hit.trigger.host and not hit.group.passive:
        yield from welcomed(scene, hit, roles)
        return
    who, after, sure = travellers(scene, hit, roles, words)
    who = tuple(t for t in who if t.kind not in (ActorKind.STATE, ActorKind.ORGANISATION))
    if not who:
        return
    places = _places(scene, hit, after, words)
    if not places and before is not None and _takes_part_there(scene, hit, before):
        places, sure = [before], sure * 0.9
    if places:
        yield from _to_places(scene, hit, who, places, sure=sure, reading=reading)
    elif names_its_host(scene, hit):
        yield from _to_host(scene, hit, tuple(t for t in who if known(t.actor)), sure * 0.8, reading)


def _places(scene: Scene, hit: Hit, after: int, words: EventWords) -> list[PlaceMention]:
    """Where ``hit`` leads: its own object, what stands behind ``after``, else the town said first."""
    places = visited(scene, hit.end) if hit.trigger.direct else []
    places = places or destinations(scene, after, words, reach=_reach(hit))
    places = places or destinations(scene, hit.end, words, reach=_reach(hit))
    return places or (_said_first(scene, hit, words) if hit.trigger.presence else [])


def _to_places(
    scene: Scene,
    hit: Hit,
    who: tuple[ActorMention, ...],
    places: list[PlaceMention],
    *,
    sure: float,
    reading: Reading,
) -> Iterator[Journey]:
    for place in places:
        foreigners = tuple(t for t in who if _may_be_foreign(t, place, reading))
        yield from foreign_journey(foreigners, place.country, place, sure, place.end)
        yield from foreign_journey(likewise(scene, hit), place.country, None, sure * 0.9, place.end)


def _to_host(
    scene: Scene, hit: Hit, who: tuple[ActorMention, ...], sure: float, reading: Reading
) -> Iterator[Journey]:
    to = host(scene, hit, who[0], reading) if who else None
    if to is not None:
        yield from foreign_journey(who, to, None, sure, hit.end)
        yield from foreign_journey(likewise(scene, hit), to, None, sure, hit.end)


def _said_first(scene: Scene, hit: Hit, words: EventWords) -> list[PlaceMention]:
    """The town before a word of presence: "À Genève, A a participé", "ouvert à Genève en présence de A"."""
    towns = [p for p in scene.places if p.end <= hit.start and hit.start - p.end < REACH and not p.is_country]
    return [town for town in towns[-1:] if happens_at(scene, town, words)]


def _takes_part_there(scene: Scene, hit: Hit, before: PlaceMention) -> bool:
    """Whether ``hit`` is presence at what the text speaks of, in the town that it told last."""
    behind = scene.masked(hit.end, hit.end + _CLOSE).lower()
    return hit.trigger.presence and not before.is_country and _POINTED.search(behind) is not None


def _may_be_foreign(traveller: ActorMention, place: PlaceMention, reading: Reading) -> bool:
    """A known state that is another one; or a bare full name that leaves the publisher's country."""
    if known(traveller.actor):
        return traveller.actor.country != place.country
    bare = traveller.actor.role is None and " " in (traveller.actor.name or "")
    return bare and reading.publisher != place.country


def _reach(hit: Hit) -> int:
    """How far behind the word its place may stand, in characters."""
    return hit.trigger.reach or (_PRESENT if hit.trigger.presence else REACH)
