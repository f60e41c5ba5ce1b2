"""Meetings, visits and agreements with the day and the place that their document gives elsewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.extract.events.homeland import homeland
from kg.extract.reading import Reading
from kg.extract.setting.news import News
from kg.extract.setting.stays import post_of, stay_of, talk_of
from kg.extract.setting.stray import likely_day
from kg.facts import (
    AgreementStatus,
    Fact,
    MeetingStatus,
    Met,
    Mode,
    PartialDate,
    Precision,
    Signs,
    Visits,
    VisitStatus,
)
from kg.lexicon.event_words import EventWords

_SETTLED = (MeetingStatus.HELD, MeetingStatus.PLANNED)


def completed(facts: Iterable[Fact], reading: Reading, words: EventWords) -> tuple[Fact, ...]:
    """``facts`` in their order, days and places that they lack taken from each other and from the opening."""
    told = tuple(_with_likely_day(fact, reading) for fact in facts)
    document = _Document(told, reading, words, News(reading, words))
    journeys = tuple(document.whole(fact) if isinstance(fact, Visits) else fact for fact in told)
    return tuple(map(replace(document, facts=journeys).whole, journeys))


def _with_likely_day(fact: Fact, reading: Reading) -> Fact:
    if not isinstance(fact, Met | Visits):
        return fact
    return fact.model_copy(update={"date": likely_day(fact, reading)})


@dataclass(frozen=True)
class _Document:
    facts: Sequence[Fact]
    reading: Reading
    words: EventWords
    news: News

    def whole(self, fact: Fact) -> Fact:
        """``fact`` with whatever day and place can be known."""
        if isinstance(fact, Met):
            stay = stay_of(fact, [each for each in self.facts if isinstance(each, Visits)])
            changes = {"date": self._day_of_talk(fact, stay), "place": self._place_of_talk(fact, stay)}
            return fact.model_copy(update=changes)
        if isinstance(fact, Visits) and fact.date is None and fact.status is VisitStatus.MADE:
            talk = talk_of(fact, [each for each in self.facts if isinstance(each, Met)])
            day = _day(talk) or self.news.day_of(fact.evidence) or self.news.now(fact.evidence)
            return fact.model_copy(update={"date": day})
        if isinstance(fact, Signs) and fact.date is None and fact.status is AgreementStatus.SIGNED:
            return fact.model_copy(update={"date": self.news.day_of(fact.evidence)})
        return fact

    def _day_of_talk(self, met: Met, stay: Visits | None) -> PartialDate | None:
        if met.date is not None or met.status is not MeetingStatus.HELD:
            return met.date
        return _day(stay) or self.news.day_of(met.evidence)

    def _place_of_talk(self, met: Met, stay: Visits | None) -> str | None:
        if met.place is not None or met.mode is not Mode.IN_PERSON or met.status not in _SETTLED:
            return met.place
        if stay is not None and stay.city is not None:
            return stay.city
        country = stay.to if stay is not None else post_of(met, self.words)
        return None if country is None else homeland(country, self.reading, self.words.countries).name


def _day(event: Met | Visits | None) -> PartialDate | None:
    """The day of ``event``, if it is known to the day."""
    date = event.date if event is not None else None
    return date if date is not None and date.precision is Precision.DAY else None
