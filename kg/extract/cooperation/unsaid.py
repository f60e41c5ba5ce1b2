"""Stretches of a text that ask, suppose, oppose or pass on as rumour what they name: nobody says it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.questions import is_question
from kg.extract.reading import Part, Reading, Sentence, Span
from kg.lexicon.cooperation_doubt import UnsaidWords


def unsaid(scanned: Scan) -> tuple[Span, ...]:
    """Questions, sentences on a rumour or forgery, and clauses of what is opposed or still awaited."""
    return _stretches(scanned.reading, scanned.unsaid)


@lru_cache(maxsize=1)  # rules and candidates ask for the same text, one after the other
def _stretches(reading: Reading, words: UnsaidWords) -> tuple[Span, ...]:
    sentences = [sentence for sentence in reading.sentences if sentence.part is not Part.RELATED]
    return (*_sentences(reading.text, sentences, words), *_clauses(reading.text, sentences, words))


def is_unsaid(offset: int, stretches: tuple[Span, ...]) -> bool:
    """Whether ``offset`` lies in one of ``stretches``."""
    return any(span.start <= offset < span.end for span in stretches)


def _sentences(text: str, sentences: Sequence[Sentence], words: UnsaidWords) -> Iterator[Sentence]:
    untrue = spans(words.untrue, text)
    for sentence in sentences:
        is_supposed = words.whole.search(text, sentence.start, sentence.end) is not None
        if is_question(text, sentence) or is_supposed or within(untrue, sentence):
            yield sentence


def _clauses(text: str, sentences: Sequence[Sentence], words: UnsaidWords) -> Iterator[Span]:
    for sentence in sentences:
        for opening in words.clause.finditer(text, sentence.start, sentence.end):
            comma = text.find(",", opening.end(), sentence.end)
            yield Span(opening.start(), comma if comma >= 0 else sentence.end)
