"""The day on which somebody arrived, where the sentence dates what was done there as well."""

from collections.abc import Iterator, Sequence

from kg.extract.events.same import alike
from kg.extract.reading import ActorKind, ActorMention, DateMention, PlaceMention, Reading, Sentence, Span
from kg.facts import PartialDate, Precision, Visits, VisitStatus
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_BESIDE, _STAY, _NEXT = 14, 7, 4


def day_of_arrival(visit: Visits, reading: Reading, words: EventWords) -> PartialDate | None:
    """The day of "reçu mardi par B, A, arrivé lundi à Lima", some days before that of ``visit``."""
    made = visit.status is VisitStatus.MADE
    for mention in (*_told_there(visit, reading, words), *_told_of(visit, reading, words)):
        day = mention.date if made else mention.coming
        if _is_before(day, visit.date):
            return day
    return None


def _told_there(visit: Visits, reading: Reading, words: EventWords) -> Iterator[DateMention]:
    """The days of arrival in the sentences of ``visit`` that name the country visited, or a town of it."""
    for sentence in reading.sentences_around(visit.evidence):
        there = [each for each in reading.places if sentence.holds(each) and each.country == visit.to]
        if there:
            yield from _arrivals(sentence, there, reading, words)


def _told_of(visit: Visits, reading: Reading, words: EventWords) -> Iterator[DateMention]:
    """The days of "A, arrivé la veille", "Arrivé la veille, A", of the visitor and not of another country."""
    for sentence in reading.sentences:
        for cue in () if sentence.part.is_other_news else _cues(sentence, reading, words):
            behind = _behind([cue], sentence, reading)
            days = [day for day in behind if not _is_elsewhere(day, visit, reading)]
            who = _who(cue, sentence, reading) if days else None
            if who is not None and alike(who.actor, visit.visitor):
                yield from days


def _who(cue: Span, sentence: Sentence, reading: Reading) -> ActorMention | None:
    """Who stands right before ``cue``; where that opens the sentence, the first one behind it."""
    people = [each for each in reading.actors if sentence.holds(each) and each.kind is not ActorKind.STATE]
    if cue.start - sentence.start <= _NEXT:
        return min(
            (each for each in people if each.start > cue.end), key=lambda each: each.start, default=None
        )
    beside = (each for each in people if 0 <= cue.start - each.end <= _NEXT)
    return max(beside, key=lambda each: each.end - each.start, default=None)


def _is_elsewhere(day: DateMention, visit: Visits, reading: Reading) -> bool:
    """Whether the first place behind ``day``, before a comma, is in another country than the visited one."""
    clause = Span(day.end, day.end + len(reading.text[day.end :].partition(",")[0].partition(".")[0]))
    places = [place for place in reading.places if clause.holds(place)]
    return bool(places) and places[0].country != visit.to


def _arrivals(
    sentence: Sentence, there: Sequence[PlaceMention], reading: Reading, words: EventWords
) -> Iterator[DateMention]:
    """The dates of ``sentence`` right behind a word of arriving, or since which somebody is ``there``."""
    yield from _behind(_cues(sentence, reading, words), sentence, reading)
    held = (day for day in reading.dates if sentence.holds(day))
    yield from (day for day in held if _is_since(day, there, reading, words))


def _cues(sentence: Sentence, reading: Reading, words: EventWords) -> list[Span]:
    told = folded(reading.text[sentence.start : sentence.end])
    found = words.status.arrival.finditer(told)
    return [Span(sentence.start + cue.start(), sentence.start + cue.end()) for cue in found]


def _behind(cues: Sequence[Span], sentence: Sentence, reading: Reading) -> Iterator[DateMention]:
    for day in reading.dates:
        if sentence.holds(day) and any(0 < day.start - cue.end < _BESIDE for cue in cues):
            yield day


def _is_since(
    mention: DateMention, there: Sequence[PlaceMention], reading: Reading, words: EventWords
) -> bool:
    """Whether it is since ``mention``: "à Lima depuis lundi"."""
    gaps = (reading.text[place.end : mention.start].strip().lower() for place in there)
    return any(len(gap) < _BESIDE and words.frames.time.just_since.search(gap) for gap in gaps)


def _is_before(day: PartialDate, own: PartialDate | None) -> bool:
    if own is None or not day.precision is own.precision is Precision.DAY:
        return False
    return 0 < (own.first_day - day.first_day).days <= _STAY
