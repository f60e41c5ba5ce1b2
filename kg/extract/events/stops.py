"""The countries that a tour leads through: "dans six pays dont A, B et C", "l'a mené de A à B"."""

from collections.abc import Iterator

from kg.extract.events.scene import Scene
from kg.extract.reading import ActorKind, PlaceMention
from kg.facts import CountryCode
from kg.lexicon.event_words import EventWords

_FAR, _NEXT, _LIST = 200, 40, 60


def stops(
    scene: Scene, after: int, words: EventWords, *, open_list: bool = False, of_tour: bool = False
) -> list[PlaceMention]:
    """The list of countries behind ``after``: of "pays dont", or, as an ``open_list``, any that follows.

    ``of_tour``: behind a noun two or more may stand in brackets, "en Asie centrale (A, B et C)".
    """
    ends = words.triggers.ground.ends
    found: list[PlaceMention] = []
    for ground in grounds(scene):
        if ground.start < after:
            continue
        gap = scene.masked(found[-1].end if found else after, ground.start).lower()
        if found and (len(gap) > _NEXT or ends.search(gap)):
            break
        if not found and not _begins(gap, words, open_list=open_list, of_tour=of_tour):
            return []
        found.append(ground)
    return [] if of_tour and len(found) < 2 else list(_one_each(found))


def grounds(scene: Scene) -> list[PlaceMention]:
    """The places of ``scene`` and the states that it names as such, in the order of the text."""
    return sorted([*scene.places, *named_states(scene)], key=lambda place: place.start)


def named_states(scene: Scene) -> Iterator[PlaceMention]:
    """States named without "à", "en": "le Ghana", "l'Égypte"."""
    for node in scene.nodes:
        country = node.first.actor.country
        if node.first.kind is ActorKind.STATE and country is not None:
            name = scene.text[node.start : node.end].partition(" (")[0]
            yield PlaceMention(node.start, node.end, name, country, is_country=True)


def _begins(gap: str, words: EventWords, *, open_list: bool, of_tour: bool) -> bool:
    if of_tour:
        return words.frames.others.opens.fullmatch(gap) is not None
    if open_list:
        return len(gap) < _LIST and words.triggers.ground.ends.search(gap) is None
    return len(gap) < _FAR and words.triggers.ground.heads.search(gap) is not None


def _one_each(places: list[PlaceMention]) -> Iterator[PlaceMention]:
    seen: set[CountryCode] = set()
    for place in places:
        if place.country not in seen:
            seen.add(place.country)
            yield place
