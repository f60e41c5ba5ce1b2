"""Stages of a tour that the text tells one by one: "La dernière étape, du 24 au 26 mai à Lima, …"."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.events.capitals import at_capital
from kg.extract.reading import ActorKind, DateMention, PlaceMention, Reading, Sentence
from kg.facts import CountryCode, Fact, Met, Precision, Visits, VisitStatus
from kg.lexicon.event_words import EventWords

_SEVERAL = 2


@dataclass(frozen=True)
class Stage:
    """The town and the day of one stage, and the sentence that tells it."""

    town: PlaceMention
    day: DateMention
    sentence: Sentence


def stages_of(reading: Reading, words: EventWords) -> tuple[Stage, ...]:
    """Every stage of which a sentence gives one town and one day."""
    return tuple(_stages(reading, words))


def on_stage(event: Fact, stages: tuple[Stage, ...], reading: Reading) -> Fact:
    """``event``, a talk or a journey with the town and the day of its stage."""
    if isinstance(event, Met):
        own = next((each for each in stages if _is_at(event, each, reading)), None)
        return event if own is None else event.model_copy(update={"place": own.town.name})
    return _visit_on(event, stages, reading) if isinstance(event, Visits) else event


def _visit_on(event: Visits, stages: tuple[Stage, ...], reading: Reading) -> Visits:
    own = next((each for each in stages if each.town.country == event.to), None)
    if own is None:
        return event
    day = own.day.coming if event.status is VisitStatus.PLANNED else own.day.date
    is_own = event.date is not None and not _is_of_tour(event, reading)
    changes = {"city": event.city or own.town.name, "date": event.date if is_own else day}
    return event.model_copy(update=changes)


def _stages(reading: Reading, words: EventWords) -> Iterator[Stage]:
    for sentence in reading.sentences:
        if words.frames.stations.stage.search(reading.text, sentence.start, sentence.end) is None:
            continue
        towns = [place for place in _grounds(sentence, reading, words) if not place.is_country]
        held = [day for day in reading.dates if sentence.holds(day)]
        days = [day for day in held if day.date.precision is Precision.DAY]
        if len({town.name for town in towns}) == 1 and len({day.coming for day in days}) == 1:
            yield Stage(towns[0], days[0], sentence)


def _grounds(sentence: Sentence, reading: Reading, words: EventWords) -> Iterator[PlaceMention]:
    """The places of ``sentence``, with the states that it names: one called by its capital is that town."""
    yield from (place for place in reading.places if sentence.holds(place))
    for state in reading.actors:
        code = state.actor.country
        if state.kind is ActorKind.STATE and code is not None and sentence.holds(state):
            name = reading.text[state.start : state.end]
            yield at_capital(PlaceMention(state.start, state.end, name, code, is_country=True), words)


def _is_at(met: Met, stage: Stage, reading: Reading) -> bool:
    """Whether ``met`` is told in the sentence of ``stage``, on its day."""
    told = reading.sentences_around(met.evidence)
    return told == (stage.sentence,) and met.date in (stage.day.date, stage.day.next)


def _is_of_tour(visit: Visits, reading: Reading) -> bool:
    """Whether the day of ``visit`` is that of the tour: its sentence names several countries."""
    days = [day for day in reading.dates if visit.date in (day.date, day.next)]
    told = [one for one in reading.sentences_around(visit.evidence) if any(one.holds(day) for day in days)]
    return any(len(_countries(one, visit, reading)) >= _SEVERAL for one in told)


def _countries(one: Sentence, visit: Visits, reading: Reading) -> set[CountryCode]:
    named = {place.country for place in reading.places if one.holds(place)}
    return {country for country in named if country != visit.visitor.country}
