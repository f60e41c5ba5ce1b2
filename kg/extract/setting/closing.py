"""The day on which a session of several days ended, which is that of what was signed at its end."""

from collections.abc import Iterator

from kg.extract.reading import DateMention, Reading, Sentence, Span
from kg.facts import PartialDate, Precision, Signs
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_BEFORE, _BESIDE = 3, 30


def closing_day(signed: Signs, reading: Reading, words: EventWords) -> PartialDate | None:
    """Of "La session a pris fin mardi. À l'issue des travaux, A et B ont signé" the day of the end."""
    at = reading.sentence_at(signed.evidence.start)
    if at is None or not _is_at_the_end(at, reading, words):
        return None
    told = reading.sentences[max(0, at.index - _BEFORE) : at.index]
    return next((day.date for one in reversed(told) for day in _ends(one, reading, words)), None)


def _is_at_the_end(at: Sentence, reading: Reading, words: EventWords) -> bool:
    """Whether the sentence is of the end of something and gives no day."""
    said = folded(reading.text[at.start : at.end])
    has_day = any(at.holds(day) and day.date.precision is Precision.DAY for day in reading.dates)
    return not has_day and words.status.cues["closing"].search(said) is not None


def _ends(one: Sentence, reading: Reading, words: EventWords) -> Iterator[DateMention]:
    """The days that stand right behind words of ending in ``one``: "a pris fin mardi"."""
    said = folded(reading.text[one.start : one.end])
    for cue in words.status.cues["over"].finditer(said):
        near = Span(one.start + cue.end(), one.start + cue.end() + _BESIDE)
        yield from (day for day in reading.dates if near.holds(day) and day.date.precision is Precision.DAY)
