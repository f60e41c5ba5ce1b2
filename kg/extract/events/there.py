"""Where a talk is that a clause only points to: "s'y entretiendra", "a été signé dans la capitale"."""

from dataclasses import replace

from kg.extract.events.capitals import at_capital
from kg.extract.events.hits import Hit
from kg.extract.events.scene import Scene
from kg.extract.events.stops import grounds
from kg.extract.events.when import Setting
from kg.extract.reading import PlaceMention, Reading
from kg.lexicon.event_words import EventWords

_CLITIC, _MAKES = 3, 34


def pointed_at(at: Setting, scene: Scene, hit: Hit, reading: Reading, words: EventWords) -> Setting:
    """``at`` with the town that the clause of a talk points to."""
    if hit.trigger.predicate != "MET":
        return at
    town = _town_named(scene, hit, words) if _is_there(scene, hit, words) else None
    town = town or _capital(at.place, scene, hit, reading, words)
    return at if town is None else replace(at, place=town)


def _is_there(scene: Scene, hit: Hit, words: EventWords) -> bool:
    start = hit.group.start - _CLITIC if hit.group is not None else hit.start - _MAKES
    return words.triggers.pointed.there.search(scene.masked(start, hit.start).lower()) is not None


def _town_named(scene: Scene, hit: Hit, words: EventWords) -> PlaceMention | None:
    """The last town that the sentence names before "y": "gagnera Lima pour s'y entretenir"."""
    named = (at_capital(place, words) for place in grounds(scene) if place.end <= hit.start)
    return max((town for town in named if not town.is_country), key=lambda town: town.start, default=None)


def _capital(
    place: PlaceMention | None, scene: Scene, hit: Hit, reading: Reading, words: EventWords
) -> PlaceMention | None:
    """The capital of the country told last: "dans la capitale" behind ``hit``, with no word of whose."""
    found = words.triggers.pointed.capital.search(scene.masked(hit.start, scene.sentence.end).lower())
    if found is None or (place is not None and not place.is_country):
        return None
    told = [each for each in reading.places if each.start < hit.start]
    ground = place or max(told, key=lambda each: each.start, default=None)
    name = None if ground is None else words.countries.capital(ground.country)
    return None if ground is None or name is None else replace(ground, name=name, is_country=False)
