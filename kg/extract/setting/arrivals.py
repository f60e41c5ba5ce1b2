"""The day on which somebody arrived, where the sentence dates what was done there as well."""

from collections.abc import Iterator, Sequence

from kg.extract.reading import DateMention, PlaceMention, Reading, Sentence
from kg.facts import PartialDate, Precision, Visits, VisitStatus
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_BESIDE, _STAY = 14, 7


def day_of_arrival(visit: Visits, reading: Reading, words: EventWords) -> PartialDate | None:
    """The day of "reçu mardi par B, A, arrivé lundi à Lima", some days before that of ``visit``."""
    made = visit.status is VisitStatus.MADE
    for sentence in reading.sentences_around(visit.evidence):
        there = [each for each in reading.places if sentence.holds(each) and each.country == visit.to]
        if there:
            for mention in _arrivals(sentence, there, reading, words):
                day = mention.date if made else mention.coming
                if _is_before(day, visit.date):
                    return day
    return None


def _arrivals(
    sentence: Sentence, there: Sequence[PlaceMention], reading: Reading, words: EventWords
) -> Iterator[DateMention]:
    """The dates of ``sentence`` right behind a word of arriving, or since which somebody is ``there``."""
    told = folded(reading.text[sentence.start : sentence.end])
    ends = [sentence.start + cue.end() for cue in words.status.arrival.finditer(told)]
    for mention in reading.dates:
        beside = any(0 < mention.start - end < _BESIDE for end in ends)
        if sentence.holds(mention) and (beside or _is_since(mention, there, reading, words)):
            yield mention


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
