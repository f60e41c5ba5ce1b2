"""The town of a meeting whose sentence names none: the one town where the text is set, or its dateline."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.events.draft import Draft
from kg.extract.events.homeland import homeland
from kg.extract.events.outcome import Outcome
from kg.extract.events.scene import Scene
from kg.extract.reading import Part, PlaceMention, Reading
from kg.facts import CountryCode, PartialDate
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_NEWS = 10
_ABOVE = (Part.HEADLINE, Part.DATELINE)
_SIGNS = ("'", "(")
_OPENS = re.compile(r"\W{0,3}●+\s*(?:\([^)]*\)|,)?\s*(?:[-–—,▲]|$)")
_APART = re.compile(r"\W{0,3}●+\s*(?:,[^-–—■(]{0,30})?(?:\([^)]*\)|\s[-–—/]\s|/)")
_HEADS = re.compile(r"\W{0,3}●+\s*(?:(?:\([^)]*\)|,[^-–—■]{0,40})?\s*[-–—](?:\s|$)|,\s*▲)")


def sited(
    meetings: Iterable[Draft], scenes: list[Scene], words: EventWords, reading: Reading
) -> Iterator[Draft]:
    """``meetings``, a country as place narrowed to its one town, a missing place found on the host's soil.

    The host's country stands where nothing better is told.
    """
    sites, opening = list(event_sites(scenes, words)), list(event_sites(_opening(scenes), words))
    for told in meetings:
        met = _without_matter(told)
        found = _site(met, sites) or _dateline(met, scenes, opening) or _home(met, reading, words)
        yield met if found is None else replace(met, place=found)


def _without_matter(met: Draft) -> Draft:
    """``met`` without a third country that an earlier sentence was about."""
    countries = {side.country for side in (met.a, met.b) if side is not None}
    place = met.place
    strange = place is not None and place.is_country and place.country not in countries
    return replace(met, place=None) if strange and not met.placed else met


def _home(met: Draft, reading: Reading, words: EventWords) -> PlaceMention | None:
    """The host's country by name."""
    if met.place is not None or met.host is None or met.host.country is None:
        return None
    home = met.host.country
    worded = next((place for place in reading.places if place.is_country and place.country == home), None)
    return worded or homeland(home, reading, words.countries)


def housed(
    journeys: Iterable[Draft], scenes: list[Scene], words: EventWords, published: PartialDate | None
) -> Iterator[Draft]:
    """``journeys``, those that are news to a country narrowed to its one town where the text is set."""
    sites = list(event_sites(scenes, words))
    for journey in journeys:
        is_vague = journey.place is None or journey.place.is_country
        if is_vague and journey.to is not None and _is_news(journey, published):
            town = _only_town(sites, journey.to) or _head(scenes, journey.to)
            yield replace(journey, place=town or journey.place)
        else:
            yield journey


def town_in(country: CountryCode, told: list[Scene], words: EventWords) -> PlaceMention | None:
    """The one town of ``country`` where the text is set, else the one that heads it."""
    return _only_town(list(event_sites(told, words)), country) or _head(told, country)


def _is_news(journey: Draft, published: PartialDate | None) -> bool:
    """Whether the journey was made within days of ``published``."""
    if journey.outcome is not Outcome.HELD or journey.date is None or published is None:
        return False
    return abs((journey.date.first_day - published.first_day).days) <= _NEWS


def _head(scenes: list[Scene], country: CountryCode) -> PlaceMention | None:
    """The town that opens the text, if it lies in ``country``."""
    heads = (scene.places[0] for scene in scenes[:4] if scene.places and _OPENS.match(scene.mask))
    return next((town for town in heads if not town.is_country and town.country == country), None)


def _site(met: Draft, sites: list[PlaceMention]) -> PlaceMention | None:
    if met.place is not None and not met.place.is_country:
        return None
    if met.place is not None:
        return _only_town(sites, met.place.country)
    if met.host is None or met.host.country is None:
        return None
    country = met.host.country
    return _only_town(sites, country) or next((s for s in sites if s.country == country), None)


def _opening(scenes: list[Scene]) -> list[Scene]:
    """The headlines and the first sentence below them."""
    below = (at for at, scene in enumerate(scenes) if scene.sentence.part not in _ABOVE)
    return scenes[: next(below, len(scenes)) + 1]


def _dateline(met: Draft, scenes: list[Scene], opening: list[PlaceMention]) -> PlaceMention | None:
    """The town that heads the text, where it lies in the country of a side and nothing else is told.

    A text whose ``opening`` is set in other countries alone was only written there: its one town stands.
    """
    if met.b is None or (met.place is not None and not met.place.is_country):
        return None
    heads = (scene.places[0] for scene in scenes[:4] if scene.places and _HEADS.match(scene.mask))
    sides = (met.a.country, met.b.country) if met.place is None else (met.place.country,)
    town = next((town for town in heads if not town.is_country and town.country in sides), None)
    if town is None or not opening or any(place.country == town.country for place in opening):
        return town
    return _only_town(opening, opening[0].country)


def _only_town(sites: list[PlaceMention], country: CountryCode) -> PlaceMention | None:
    """The town of ``country`` where the text is set; None where it names none or several."""
    towns = {folded(s.name): s for s in sites if s.country == country and not s.is_country}
    return next(iter(towns.values())) if len(towns) == 1 else None


def event_sites(scenes: Iterable[Scene], words: EventWords) -> Iterator[PlaceMention]:
    """The places where something happens: behind "à", "en"; where a text was once signed is none."""
    for scene in scenes:
        if scene.sentence.part.is_other_news:
            continue
        for place in scene.places:
            if happens_at(scene, place, words):
                yield place


def is_dateline(head: str) -> bool:
    """Whether the mask ``head`` begins with a town set apart: "Lima, 3 mai (ABC) –"."""
    return _APART.match(head) is not None


def happens_at(scene: Scene, place: PlaceMention, words: EventWords) -> bool:
    """Whether ``place`` says where: not whose, not about what."""
    before = _before(scene, place, 4, words)
    if not before or before[0] not in words.triggers.grammar.where:
        return False
    is_elsewhere = any(word in words.triggers.grammar.elsewhere for word in before[1:2])
    return not is_elsewhere and not is_of_matter(scene, place, words)


def is_of_matter(scene: Scene, place: PlaceMention, words: EventWords) -> bool:
    """Whether ``place`` only says which matter: "la situation au LIEU", "la crise sécuritaire à LIEU"."""
    grammar = words.triggers.grammar
    before = _before(scene, place, 5, words)
    return before[:1] != [] and before[0] in grammar.where and not grammar.matters.isdisjoint(before[1:3])


def is_of_thing(scene: Scene, place: PlaceMention, words: EventWords) -> bool:
    """Whether ``place`` only names a thing: "le port de LIEU", not "le sommet (2024) de LIEU"."""
    before = [word.lower() for word in scene.words_before(place.start, 4) if word not in _SIGNS]
    if len(before) < 2 or before[0] not in words.function.of.bare or before[1].isdigit():
        return False
    return words.triggers.grammar.called.isdisjoint(before[1:3])


def _before(scene: Scene, place: PlaceMention, most: int, words: EventWords) -> list[str]:
    """The words before ``place`` without an elided article, nearest first, in lower case but for "A"."""
    cut, where = words.function.cut.bare, words.triggers.grammar.where
    found = (w for w in scene.words_before(place.start, most) if w not in _SIGNS and w not in cut)
    return [word if word in where else word.lower() for word in found]
