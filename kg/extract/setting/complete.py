"""Meetings, visits and agreements with the day and the place that their document gives elsewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.extract.reading import Reading
from kg.extract.setting.agenda import as_listed, items
from kg.extract.setting.closing import closing_day
from kg.extract.setting.itinerary import Itinerary, day_of_stage, itinerary
from kg.extract.setting.journeys import day_of_journey, town_of_journey
from kg.extract.setting.news import News
from kg.extract.setting.places import SETTLED, place_of_talk
from kg.extract.setting.stages import is_next_stage, is_of_other_stage
from kg.extract.setting.stays import going_on, journey_during, stay_of, talks_of
from kg.extract.setting.stray import is_own_day, likely_day
from kg.extract.setting.tour import on_stage, stages_of
from kg.extract.setting.towns import main_town
from kg.facts import (
    AgreementStatus,
    Fact,
    MeetingStatus,
    Met,
    PartialDate,
    Precision,
    Signs,
    Visits,
    VisitStatus,
)
from kg.lexicon.event_words import EventWords


def completed(facts: Iterable[Fact], reading: Reading, words: EventWords) -> tuple[Fact, ...]:
    """``facts`` in their order, days and places that they lack taken from each other and from the opening."""
    listed = as_listed(facts, reading, words)
    likely = tuple(_with_likely_day(fact, reading) for fact in listed)
    news = News(reading, words)
    told = tuple(map(_Document(likely, reading, words, news).without_day_of_others, likely))
    document = _Document(told, reading, words, news)
    journeys = tuple(document.whole(fact) if isinstance(fact, Visits) else fact for fact in told)
    whole = map(replace(document, facts=journeys).whole, journeys)
    tour, stages = itinerary(reading), stages_of(reading, words)
    dated = (_with_day_of_stage(fact, tour, reading) for fact in whole)
    return tuple(on_stage(fact, stages, reading) for fact in dated)


def _with_likely_day(fact: Fact, reading: Reading) -> Fact:
    if not isinstance(fact, Met | Visits):
        return fact
    return fact.model_copy(update={"date": likely_day(fact, reading)})


def _with_day_of_stage(fact: Fact, tour: Itinerary, reading: Reading) -> Fact:
    if not tour.days or not isinstance(fact, Met | Visits):
        return fact
    return fact.model_copy(update={"date": day_of_stage(fact, tour, reading)})


@dataclass(frozen=True)
class _Document:
    facts: Sequence[Fact]
    reading: Reading
    words: EventWords
    news: News

    def whole(self, fact: Fact) -> Fact:
        """``fact`` with whatever day and place can be known."""
        if isinstance(fact, Met):
            stay = self._stay(fact)
            place = place_of_talk(fact, stay, self.reading, self.words)
            changes = {"date": self._day_of_talk(fact, stay), "place": place}
            return fact.model_copy(update=changes)
        if isinstance(fact, Visits):
            talks = talks_of(fact, [each for each in self.facts if isinstance(each, Met)])
            city = fact.city or town_of_journey(fact, talks, self.reading, self.words)
            told = fact.model_copy(update={"date": self._day_of_visit(fact, talks), "city": city})
            return told.model_copy(update={"city": main_town(told, self.reading, self.words)})
        if isinstance(fact, Signs) and fact.status is AgreementStatus.SIGNED:
            day = closing_day(fact, self.reading, self.words) or fact.date
            return fact.model_copy(update={"date": day or self.news.day_of(fact.evidence)})
        return fact

    def without_day_of_others(self, fact: Fact) -> Fact:
        """``fact`` without a day that belongs to another stage of the tour."""
        is_taken = isinstance(fact, Visits) and self._is_taken(fact.date, fact)
        return fact.model_copy(update={"date": None}) if is_taken else fact

    def _is_taken(self, day: PartialDate | None, visit: Visits) -> bool:
        is_next = is_next_stage(visit, self.reading, self.words)
        return is_next or is_of_other_stage(day, visit, self._visits, self.reading)

    @property
    def _visits(self) -> list[Visits]:
        return [each for each in self.facts if isinstance(each, Visits)]

    def _stay(self, met: Met) -> Visits | None:
        visits = [visit for visit in self._visits if not self._is_listed_before(met, visit)]
        return (
            stay_of(met, visits)
            or journey_during(met, visits, self.reading)
            or going_on(met, visits, self.reading)
        )

    def _is_listed_before(self, met: Met, visit: Visits) -> bool:
        """Whether an agenda has ``met`` on a day before that of ``visit``."""
        at = self.reading.sentence_at(met.evidence.start)
        if at is None or at.index not in items(self.reading, self.words) or met.date is None:
            return False
        return visit.date is not None and met.date.is_before(visit.date)

    def _day_of_visit(self, visit: Visits, talks: Sequence[Met]) -> PartialDate | None:
        date = day_of_journey(visit, talks, self.reading, self.words)
        if date is not None or visit.status is not VisitStatus.MADE:
            return date
        day = self.news.day_of(visit.evidence) or self.news.now(visit.evidence)
        return None if self._is_taken(day, visit) else day

    def _day_of_talk(self, met: Met, stay: Visits | None) -> PartialDate | None:
        if met.status not in SETTLED:
            return met.date
        if stay is not None and self._is_apart(met, stay):
            return stay.date
        if not (met.date is None or self._is_before(met, stay)):
            return met.date
        if met.status is MeetingStatus.HELD:
            return _day(stay) or self.news.day_of(met.evidence)
        return self._not_gone(_day(stay))

    def _not_gone(self, day: PartialDate | None) -> PartialDate | None:
        """``day`` of a stay under way, where what is to come can still be on it."""
        published = self.reading.document.date
        is_gone = day is not None and published is not None and day.is_before(published)
        return None if is_gone else day

    def _is_apart(self, met: Met, stay: Visits) -> bool:
        """Whether the stay is known to its month or year, and ``met`` has no day of its own in it."""
        if stay.date is None or stay.date.precision is Precision.DAY or is_own_day(met, self.reading):
            return False
        return met.date is None or not met.date.startswith(stay.date)

    def _is_before(self, met: Met, stay: Visits | None) -> bool:
        """Whether the day that ``met`` took over is earlier than that of its stay."""
        began = _day(stay)
        if began is None or met.date is None or is_own_day(met, self.reading):
            return False
        return met.date.is_before(began)


def _day(event: Visits | None) -> PartialDate | None:
    """The day of ``event``, if it is known to the day."""
    date = event.date if event is not None else None
    return date if date is not None and date.precision is Precision.DAY else None
