"""The day a journey began and its town, as the talks held there and its own words tell them."""

import re
from collections.abc import Sequence

from kg.extract.reading import PlaceMention, Reading
from kg.facts import Met, PartialDate, Visits
from kg.lexicon.event_words import EventWords

_BESIDE = 8


def day_of_journey(visit: Visits, talks: Sequence[Met]) -> PartialDate | None:
    """The date of ``visit``, or that of the first of its ``talks`` where this one is more exact."""
    own = visit.date
    dates = [talk.date for talk in talks if talk.date is not None]
    return min((date for date in dates if own is None or date.startswith(own)), default=own)


def town_of_journey(visit: Visits, talks: Sequence[Met], reading: Reading, words: EventWords) -> str | None:
    """The one town of the country visited where its ``talks`` are held; None if there are several."""
    here = [place for place in reading.places if place.country == visit.to]
    if any(_is_city_state(place, visit, reading, words) for place in here):
        return words.countries.capital(visit.to)
    towns = {place.name for place in here if not place.is_country}
    found = {talk.place for talk in talks if talk.place in towns}
    return found.pop() if len(found) == 1 else None


def _is_city_state(place: PlaceMention, visit: Visits, reading: Reading, words: EventWords) -> bool:
    """Whether the town of the country's name is meant: "se rendra à Luxembourg"."""
    before = reading.text[max(0, place.start - _BESIDE) : place.start].lower()
    within = visit.evidence.start <= place.start < visit.evidence.end
    town = words.countries.capital(visit.to) == place.name
    return within and town and re.search(rf"\b{words.function.to_town.lead}$", before) is not None
