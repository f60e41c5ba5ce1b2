"""Earlier stations of a journey, named before it: "Après le Chili et le Pérou, A s'est rendu en Bolivie"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.events.capitals import at_capital
from kg.extract.events.draft import Draft
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.extract.events.stops import grounds
from kg.extract.reading import PlaceMention
from kg.facts import Actor
from kg.lexicon.event_words import EventWords

_SURE = 0.9


def earlier_stations(scene: Scene, made: Iterable[Draft], words: EventWords) -> Iterator[Draft]:
    """The journeys to the places from which those of ``made``, the journeys of ``scene``, come."""
    places = _stations(scene, words)
    travellers: dict[Actor, Draft] = {d.a: d for d in made if d.predicate == "VISITS" and d.to is not None}
    for told in travellers.values():
        for place in places:
            if place.country not in (told.to, told.a.country):
                yield _earlier(told, place)


def _earlier(told: Draft, place: PlaceMention) -> Draft:
    return replace(
        told,
        to=place.country,
        place=place,
        placed=True,
        date=None,
        dated=False,
        outcome=Outcome.HELD,
        confidence=told.confidence * _SURE,
        start=min(told.start, place.start),
    )


def _stations(scene: Scene, words: EventWords) -> list[PlaceMention]:
    """The places listed behind "après" or "en provenance de", up to a comma or the end."""
    frames = words.frames.stations
    for opening in frames.comes.finditer(scene.mask):
        found = _listed(scene, opening.end() + scene.sentence.start, words)
        if found and frames.closes.match(scene.masked(found[-1].end, scene.sentence.end)):
            return found
    return []


def _listed(scene: Scene, start: int, words: EventWords) -> list[PlaceMention]:
    found: list[PlaceMention] = []
    for place in grounds(scene):
        gap = scene.masked(found[-1].end, place.start) if found else ""
        if (found and words.frames.stations.joins.fullmatch(gap) is not None) or place.start == start:
            found.append(at_capital(place, words))
    return found
