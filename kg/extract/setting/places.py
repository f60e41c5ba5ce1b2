"""Where a talk was held: the place told, the town of the stay that it belongs to, of the envoy who is met."""

from kg.extract.events.homeland import homeland
from kg.extract.events.scene import scenes
from kg.extract.events.site import town_in
from kg.extract.reading import Reading
from kg.extract.setting.stays import is_elsewhere, post_of, town_of_envoy
from kg.extract.setting.unlisted import unlisted_town
from kg.facts import CountryCode, MeetingStatus, Met, Mode, Visits
from kg.lexicon.event_words import EventWords

SETTLED = (MeetingStatus.HELD, MeetingStatus.PLANNED)


def place_of_talk(met: Met, stay: Visits | None, reading: Reading, words: EventWords) -> str | None:
    """The place of ``met``; where that is a country, its one town in which the text is set.

    A town that no list knows stands where it is named with the day. Of an envoy met in the country of the
    post it is else the town that the title tells.
    """
    unlisted = unlisted_town(met, reading, words) if met.mode is Mode.IN_PERSON else None
    if unlisted is not None:
        return unlisted
    post = post_of(met, words)
    place = _place(met, stay, post, reading, words)
    country = _country(place, met, reading, words)
    if place is None or country is None:
        return place
    town = town_in(country, list(scenes(reading)), words)
    if town is not None:
        return town.name
    if stay is not None and stay.to == country and not _is_seat(stay, reading, words):
        place = stay.city or place
    return place if country != post else town_of_envoy(met, country, words) or place


def _is_seat(stay: Visits, reading: Reading, words: EventWords) -> bool:
    """Whether the words of ``stay`` name its town as a seat alone: "s'est rendu à l'OSCE, basée à Vienne"."""
    told = reading.sentences_around(stay.evidence)
    named = [
        each for each in reading.places if each.name == stay.city and any(one.holds(each) for one in told)
    ]
    before = [reading.text[: each.start].lower().split()[-2:-1] for each in named]
    return bool(before) and not any(words.triggers.grammar.elsewhere.isdisjoint(each) for each in before)


def _country(place: str | None, met: Met, reading: Reading, words: EventWords) -> CountryCode | None:
    """The country of a side, where ``place`` is that and no town."""
    homes = [side.country for side in (met.a, met.b) if side.country is not None]
    named = {each.country for each in reading.places if each.is_country and each.name == place}
    return next((home for home in homes if home in named or place == _home(home, reading, words)), None)


def _place(
    met: Met, stay: Visits | None, post: CountryCode | None, reading: Reading, words: EventWords
) -> str | None:
    if met.mode is not Mode.IN_PERSON or met.status not in SETTLED:
        return met.place
    if met.place is not None and (stay is None or not is_elsewhere(met, stay, reading)):
        return met.place
    if stay is not None and stay.city is not None:
        return stay.city
    country = stay.to if stay is not None else post
    return None if country is None else _home(country, reading, words)


def _home(country: CountryCode, reading: Reading, words: EventWords) -> str:
    return homeland(country, reading, words.countries).name
