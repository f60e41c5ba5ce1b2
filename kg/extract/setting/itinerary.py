"""Days that a text gives town by town: "à Lima le 5, à Quito le 6 et à Bogota le 8 mai"."""

from collections.abc import Iterator, Mapping
from itertools import product

from kg.extract.reading import DateMention, PlaceMention, Reading, Sentence
from kg.facts import Met, PartialDate, Precision, Visits

_BESIDE = 3
_MANY = 2


def itinerary(reading: Reading) -> Mapping[str, PartialDate]:
    """The days of towns and countries, of the sentences that give several places each a day of its own."""
    found: dict[str, PartialDate] = {}
    for sentence in reading.sentences:
        stages = dict(_stages(sentence, reading))
        if len(stages) >= _MANY and len(set(stages.values())) == len(stages):
            found = stages | found
    return found


def day_of_stage(event: Met | Visits, days: Mapping[str, PartialDate]) -> PartialDate | None:
    """The day of the stage at the place of ``event``, whose own is that of another stage or none."""
    place = event.place if isinstance(event, Met) else event.city
    if event.date is not None and event.date not in days.values():
        return event.date
    return days.get(place or "", event.date)


def _stages(sentence: Sentence, reading: Reading) -> Iterator[tuple[str, PartialDate]]:
    places = [place for place in reading.places if sentence.holds(place)]
    days = [day for day in reading.dates if sentence.holds(day) and day.date.precision is Precision.DAY]
    for place, day in product(places, days):
        if _is_beside(place, day):
            yield place.name, day.date


def _is_beside(place: PlaceMention, day: DateMention) -> bool:
    """Whether the day stands right behind the place."""
    return 0 < day.start - place.end < _BESIDE
