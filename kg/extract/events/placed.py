"""Journeys to places that the sentence names."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.events.actors import known
from kg.extract.events.hits import Hit
from kg.extract.events.journey import Journey, foreign_journey
from kg.extract.events.owners import likewise
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorMention, PlaceMention, Reading
from kg.lexicon.event_words import EventWords


def to_places(
    scene: Scene,
    hit: Hit,
    who: tuple[ActorMention, ...],
    places: list[PlaceMention],
    *,
    sure: float,
    reading: Reading,
    words: EventWords,
) -> Iterator[Journey]:
    """The journeys of ``who`` to ``places``, and of those of whom "et celle de B" tells the same."""
    for place in places:
        foreigners = tuple(t for t in who if _may_be_foreign(t, place, reading))
        for journey in foreign_journey(foreigners, place.country, place, sure, place.end):
            yield replace(journey, later=place is not places[0])
        yield from foreign_journey(likewise(scene, hit, words), place.country, None, sure * 0.9, place.end)


def _may_be_foreign(traveller: ActorMention, place: PlaceMention, reading: Reading) -> bool:
    """A known state that is another one; or a bare full name that leaves the publisher's country."""
    if known(traveller.actor):
        return traveller.actor.country != place.country
    bare = traveller.actor.role is None and " " in (traveller.actor.name or "")
    return bare and reading.publisher != place.country
