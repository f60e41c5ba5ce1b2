"""Days that a text gives place by place: "à Lima le 5, à Quito le 6", "mardi à Lima et jeudi au Chili"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from kg.extract.reading import Reading, Sentence
from kg.facts import Met, PartialDate, Precision, Visits

_BESIDE, _AHEAD = 3, 6  # characters: a blank or comma behind a place, a preposition before it
_MANY = 2


@dataclass(frozen=True)
class Itinerary:
    """The days of towns by name and of countries by code, and the sentences that give several a day each."""

    days: Mapping[str, PartialDate]
    sentences: frozenset[Sentence]


def itinerary(reading: Reading) -> Itinerary:
    """Every stage that ``reading`` gives a day beside others; of two days of one place the first."""
    found: dict[str, PartialDate] = {}
    giving: list[Sentence] = []
    for sentence in reading.sentences:
        stages = dict(_stages(sentence, reading))
        if len(stages) >= _MANY and len(set(stages.values())) == len(stages):
            found = stages | found
            giving.append(sentence)
    return Itinerary(found, frozenset(giving))


def day_of_stage(event: Met | Visits, tour: Itinerary, reading: Reading) -> PartialDate | None:
    """The day of the stage at the place of ``event``, whose own is that of another stage or none."""
    days = tour.days
    if event.date is not None and (event.date not in days.values() or _is_told(event, tour, reading)):
        return event.date
    if isinstance(event, Visits) and _is_of_country(event, days, reading):
        return event.date
    town = event.place if isinstance(event, Met) else event.city
    country = event.to if isinstance(event, Visits) else ""
    return days.get(town or "", days.get(country, event.date))


def _is_of_country(visit: Visits, days: Mapping[str, PartialDate], reading: Reading) -> bool:
    """Whether the day of ``visit`` is that of a stage there: "arrivé lundi à Lima, mardi à Ica"."""
    stages = {place.name for place in reading.places if place.country == visit.to} | {visit.to}
    return any(days.get(stage) == visit.date for stage in stages)


def _is_told(event: Met | Visits, tour: Itinerary, reading: Reading) -> bool:
    """Whether a sentence of ``event`` beside those of the tour gives its day."""
    own = [each for each in reading.sentences_around(event.evidence) if each not in tour.sentences]
    return any(each.holds(day) and day.date == event.date for each in own for day in reading.dates)


def _stages(sentence: Sentence, reading: Reading) -> Iterator[tuple[str, PartialDate]]:
    places = [place for place in reading.places if sentence.holds(place)]
    days = [day for day in reading.dates if sentence.holds(day) and day.date.precision is Precision.DAY]
    behind = [(p, d) for p, d in product(places, days) if 0 < d.start - p.end < _BESIDE]
    before = [(p, d) for p, d in product(places, days) if 0 < p.start - d.end < _AHEAD]
    for place, day in behind or before:
        yield place.country if place.is_country else place.name, day.date
