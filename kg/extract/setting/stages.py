"""Stages of one tour: the day of one country is not that of the next."""

from collections.abc import Iterable

from kg.extract.events.same import alike
from kg.extract.reading import Reading
from kg.extract.setting.stray import is_own_day
from kg.facts import PartialDate, Precision, Visits
from kg.lexicon.event_words import EventWords


def is_of_other_stage(
    day: PartialDate | None, visit: Visits, others: Iterable[Visits], reading: Reading
) -> bool:
    """Whether ``day``, which ``visit`` took over, is the one told of its visitor in another country."""
    if day is None or day.precision is not Precision.DAY:
        return False
    if is_own_day(visit.model_copy(update={"date": day}), reading):
        return False
    stages = (other for other in others if other.to != visit.to and alike(other.visitor, visit.visitor))
    is_told = any(other.date == day and is_own_day(other, reading) for other in stages)
    return is_told or _is_told_of_elsewhere(day, visit, reading)


def is_next_stage(visit: Visits, reading: Reading, words: EventWords) -> bool:
    """Whether its sentence tells ``visit`` behind another stage, without a day: "à Lima, puis au Chili"."""
    told = reading.sentences_around(visit.evidence)
    goals = (place for place in reading.places if place.country == visit.to)
    goal, at = next(((g, s) for g in goals for s in told if s.holds(g)), (None, None))
    if goal is None or at is None:
        return False
    cues = words.frames.stations.next.finditer(reading.text, at.start, goal.start)
    parted = max((cue.end() for cue in cues), default=at.start)
    stages = (place for place in reading.places if at.start <= place.start < parted)
    is_behind = any(place.country not in (visit.to, visit.visitor.country) for place in stages)
    return is_behind and not any(parted <= day.start < at.end for day in reading.dates)


def _is_told_of_elsewhere(day: PartialDate, visit: Visits, reading: Reading) -> bool:
    """Whether the sentences that give ``day`` are set in third countries and none where ``visit`` goes."""
    days = [mention for mention in reading.dates if mention.date == day]
    told = [each for each in reading.sentences if any(each.holds(mention) for mention in days)]
    countries = [{place.country for place in reading.places if each.holds(place)} for each in told]
    third = [found - {visit.to, visit.visitor.country} for found in countries]
    return bool(told) and all(third) and not any(visit.to in found for found in countries)
