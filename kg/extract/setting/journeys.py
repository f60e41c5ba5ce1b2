"""The day a journey began and its town, as the talks held there and its own words tell them."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.events.same import alike
from kg.extract.reading import ActorKind, DateMention, PlaceMention, Reading, Sentence
from kg.extract.setting.arrivals import day_of_arrival
from kg.extract.setting.stray import is_near_day
from kg.facts import Met, PartialDate, Precision, Visits
from kg.lexicon.event_words import EventWords

_BESIDE, _NEXT, _STAY = 8, 6, 7


def day_of_journey(
    visit: Visits, talks: Sequence[Met], reading: Reading, words: EventWords
) -> PartialDate | None:
    """The first day of ``visit``: of the stretch that it lies in, of arrival, else of its ``talks`` there."""
    own = visit.date
    stretch = min((each.date for each in _stretches(visit, reading)), default=None)
    first = stretch or day_of_arrival(visit, reading, words)
    if first is not None:
        return first
    dates = [talk.date for talk in talks if talk.date is not None]
    within = [date for date in dates if own is None or date.startswith(own)]
    before = [talk.date for talk in talks if own and talk.date and _begins(talk, visit, reading, words)]
    return min([*within, *before], default=own)


def _stretches(visit: Visits, reading: Reading) -> Iterator[DateMention]:
    """The stretches "du 5 au 8 mai" around the day of ``visit``, told of the country visited alone."""
    for mention in reading.dates:
        if mention.last is None or visit.date is None or not _holds(mention, visit.date):
            continue
        at = reading.sentence_at(mention.start)
        if at is None or at.part.is_other_news or _is_of_another(at, visit, reading):
            continue
        abroad = [place for place in reading.places if at.holds(place)]
        if _is_there(mention, [place for place in abroad if place.country != visit.visitor.country], visit):
            yield mention


def _is_there(stretch: DateMention, places: Sequence[PlaceMention], visit: Visits) -> bool:
    """Whether ``places`` are all of the country visited, or the one right before ``stretch`` is."""
    beside = [place for place in places if 0 <= stretch.start - place.end < _NEXT]
    return bool(places) and all(place.country == visit.to for place in beside or places)


def _is_of_another(sentence: Sentence, visit: Visits, reading: Reading) -> bool:
    """Whether ``sentence`` names somebody of the visitor's state and not the visitor."""
    named = [each for each in reading.actors if sentence.holds(each) and each.kind is ActorKind.NAMED]
    ours = [each.actor for each in named if each.actor.country == visit.visitor.country]
    return bool(ours) and not any(alike(actor, visit.visitor) for actor in ours)


def _holds(mention: DateMention, day: PartialDate) -> bool:
    exact = mention.date.precision is day.precision is Precision.DAY
    return exact and mention.last is not None and mention.date <= day <= mention.last


def _begins(talk: Met, visit: Visits, reading: Reading, words: EventWords) -> bool:
    """Whether ``talk`` was held in the country visited, some days before the day of ``visit``."""
    there = any(place.name == talk.place and place.country == visit.to for place in reading.places)
    if not there or talk.date is None or visit.date is None or not is_near_day(talk, reading, words):
        return False
    both_days = talk.date.precision is visit.date.precision is Precision.DAY
    return both_days and 0 < (visit.date.first_day - talk.date.first_day).days <= _STAY


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
