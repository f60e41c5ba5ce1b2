"""The places that a word of travel leads to."""

from collections.abc import Iterator

from kg.extract.events.scene import Scene
from kg.extract.reading import PlaceMention
from kg.facts import CountryCode
from kg.lexicon.event_words import EventWords

_NEXT = 40


def destinations(scene: Scene, after: int, words: EventWords, *, reach: int) -> list[PlaceMention]:
    """The first place after ``after`` that "à", "en" … leads to, and those joined to it; one a country."""
    found: list[PlaceMention] = []
    for place in scene.places:
        if place.start < after:
            continue
        gap = place.start - (found[-1].end if found else after)
        if gap > (_NEXT if found else reach) or not _leads(scene, place, words):
            if found:
                break
            continue
        found.append(place)
    return list(_one_a_country(found))


def _leads(scene: Scene, place: PlaceMention, words: EventWords) -> bool:
    before = [w.lower() for w in scene.words_before(place.start, 3) if w not in ("'", "(", ",")]
    if place.is_country and before and before[0] in ("de", "du", "d", "des"):
        return False
    return (bool(before) and before[0] in words.triggers.grammar.reach) or (
        scene.text[place.start - 1] == "("
    )


def _one_a_country(places: list[PlaceMention]) -> Iterator[PlaceMention]:
    towns = {p.country: p for p in reversed(places) if not p.is_country}
    seen: set[CountryCode] = set()
    for place in places:
        if place.country not in seen:
            seen.add(place.country)
            yield towns.get(place.country, place)
