"""Who went where: the traveller and the foreign places of each word of travel."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import known
from kg.extract.events.goals import goals, town_of_stay
from kg.extract.events.hits import Hit
from kg.extract.events.hosts import host, invited, names_its_host, welcomed
from kg.extract.events.journey import Journey, foreign_journey
from kg.extract.events.owners import likewise
from kg.extract.events.pointed import pointed
from kg.extract.events.presence import takes_part_there, told_last
from kg.extract.events.roles import Roles
from kg.extract.events.scene import Scene
from kg.extract.events.travellers import travellers
from kg.extract.reading import ActorKind, ActorMention, PlaceMention, Reading
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import plain

_OFTEN, _MOST = 2, 0.7
_BODIES = (ActorKind.STATE, ActorKind.ORGANISATION)


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
    who = tuple(t for t in who if t.kind not in _BODIES or _is_group(t, reading, words))
    if not who:
        return
    places = goals(scene, hit, after, words)
    before = before or told_last(hit, reading)
    if not places and before is not None and takes_part_there(scene, hit, before):
        places, sure = [before], sure * 0.9
    if not places and hit.pointing:
        return
    there = pointed(scene, hit, reading, before) if not places else None
    if places:
        yield from _to_places(scene, hit, who, places, sure=sure, reading=reading)
    elif there is not None:
        yield from foreign_journey(tuple(t for t in who if known(t.actor)), there, None, sure * 0.9, hit.end)
    elif names_its_host(scene, hit):
        towns = town_of_stay(scene, hit, words)
        if towns:
            yield from _to_places(scene, hit, who, towns, sure=sure * 0.8, reading=reading)
        else:
            yield from _to_host(scene, hit, tuple(t for t in who if known(t.actor)), sure * 0.8, reading)
    elif hit.trigger.frame == "noun" and hit.determiner in ("un", "une"):
        yield from _to_setting(hit, tuple(t for t in who if known(t.actor)), sure * 0.7, reading)


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
        for journey in foreign_journey(foreigners, place.country, place, sure, place.end):
            yield replace(journey, later=place is not places[0])
        yield from foreign_journey(likewise(scene, hit), place.country, None, sure * 0.9, place.end)


def _to_host(
    scene: Scene, hit: Hit, who: tuple[ActorMention, ...], sure: float, reading: Reading
) -> Iterator[Journey]:
    to = host(scene, hit, who[0], reading) if who else None
    if to is not None:
        yield from foreign_journey(who, to, None, sure, hit.end)
        yield from foreign_journey(likewise(scene, hit), to, None, sure, hit.end)


def _to_setting(hit: Hit, who: tuple[ActorMention, ...], sure: float, reading: Reading) -> Iterator[Journey]:
    """Of "A a effectué une visite de deux jours" the journey to the country where the text is set."""
    for traveller in who:
        grounds = Counter(p.country for p in reading.places if p.country != traveller.actor.country)
        for country, times in grounds.most_common(1):
            if times >= _OFTEN and times > _MOST * grounds.total():
                yield from foreign_journey((traveller,), country, None, sure, hit.end)


def _is_group(body: ActorMention, reading: Reading, words: EventWords) -> bool:
    """Whether ``body`` is people on a journey: "une délégation suédoise"."""
    written = plain(reading.text[body.start : body.end].lower())
    return written.startswith(words.triggers.delegation["travels"]) and known(body.actor)


def _may_be_foreign(traveller: ActorMention, place: PlaceMention, reading: Reading) -> bool:
    """A known state that is another one; or a bare full name that leaves the publisher's country."""
    if known(traveller.actor):
        return traveller.actor.country != place.country
    bare = traveller.actor.role is None and " " in (traveller.actor.name or "")
    return bare and reading.publisher != place.country
