"""Where a talk was held: the place told, the town of the stay that it belongs to, of the envoy who is met."""

from kg.extract.events.homeland import homeland
from kg.extract.reading import Reading
from kg.extract.setting.stays import is_elsewhere, post_of, town_of_envoy
from kg.facts import CountryCode, MeetingStatus, Met, Mode, Visits
from kg.lexicon.event_words import EventWords

SETTLED = (MeetingStatus.HELD, MeetingStatus.PLANNED)


def place_of_talk(met: Met, stay: Visits | None, reading: Reading, words: EventWords) -> str | None:
    """The place of ``met``; of an envoy met in the country of the post the town that the title tells."""
    post = post_of(met, words)
    place = _place(met, stay, post, reading, words)
    if post is None or place != _home(post, reading, words):
        return place
    return town_of_envoy(met, post, words) or place


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
