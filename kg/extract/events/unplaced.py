"""Journeys of which the sentence names no place: to a host, to who invites, to where the text is set."""

from collections import Counter
from collections.abc import Iterator

from kg.extract.events.actors import known
from kg.extract.events.goals import town_of_stay
from kg.extract.events.hits import Hit
from kg.extract.events.hosts import host, inviting_state, names_its_host, visited_state
from kg.extract.events.journey import Journey, foreign_journey
from kg.extract.events.owners import likewise
from kg.extract.events.placed import to_places
from kg.extract.events.scene import Scene
from kg.extract.reading import ActorMention, Reading
from kg.facts import CountryCode
from kg.lexicon.event_words import EventWords

_OFTEN, _MOST = 2, 0.7


def unplaced(
    scene: Scene, hit: Hit, who: tuple[ActorMention, ...], reading: Reading, words: EventWords, *, sure: float
) -> Iterator[Journey]:
    """The journeys of ``who`` that ``hit`` tells without a place."""
    sided = tuple(each for each in who if known(each.actor))
    if names_its_host(scene, hit, words):
        towns = town_of_stay(scene, hit, words)
        if towns:
            yield from to_places(scene, hit, who, towns, sure=sure * 0.8, reading=reading, words=words)
        else:
            to = host(scene, hit, sided[0], reading, words) if sided else None
            yield from _to_host(scene, hit, sided, to, words, sure=sure * 0.8)
    elif hit.trigger.frame == "noun" and hit.determiner in words.function.indefinite.bare:
        to = inviting_state(scene, hit, words) or visited_state(scene, hit, words)
        if to is not None:
            yield from foreign_journey(sided, to, None, sure * 0.8, hit.end)
        else:
            yield from _to_setting(hit, sided, sure * 0.7, reading)


def _to_host(
    scene: Scene,
    hit: Hit,
    who: tuple[ActorMention, ...],
    to: CountryCode | None,
    words: EventWords,
    *,
    sure: float,
) -> Iterator[Journey]:
    if to is not None:
        yield from foreign_journey(who, to, None, sure, hit.end)
        yield from foreign_journey(likewise(scene, hit, words), to, None, sure, hit.end)


def _to_setting(hit: Hit, who: tuple[ActorMention, ...], sure: float, reading: Reading) -> Iterator[Journey]:
    """Of "A a effectué une visite de deux jours" the journey to the country where the text is set."""
    for traveller in who:
        grounds = Counter(p.country for p in reading.places if p.country != traveller.actor.country)
        for country, times in grounds.most_common(1):
            if times >= _OFTEN and times > _MOST * grounds.total():
                yield from foreign_journey((traveller,), country, None, sure, hit.end)
