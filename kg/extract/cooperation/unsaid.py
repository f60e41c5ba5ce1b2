"""Stretches of a text that ask, suppose, oppose or pass on as rumour what they name: nobody says it."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import spans, within
from kg.extract.agreements.questions import is_question
from kg.extract.reading import Sentence, Span


def unsaid(scanned: Scan) -> tuple[Span, ...]:
    """Questions, sentences on a rumour or forgery, and clauses of what is opposed or still awaited."""
    return (*_sentences(scanned), *_clauses(scanned))


def is_unsaid(offset: int, stretches: tuple[Span, ...]) -> bool:
    """Whether ``offset`` lies in one of ``stretches``."""
    return any(span.start <= offset < span.end for span in stretches)


def _sentences(scanned: Scan) -> Iterator[Sentence]:
    text, words = scanned.text, scanned.unsaid
    untrue = spans(words.untrue, text)
    for sentence in scanned.sentences:
        is_supposed = words.whole.search(text, sentence.start, sentence.end) is not None
        if is_question(text, sentence) or is_supposed or within(untrue, sentence):
            yield sentence


def _clauses(scanned: Scan) -> Iterator[Span]:
    text = scanned.text
    for sentence in scanned.sentences:
        for opening in scanned.unsaid.clause.finditer(text, sentence.start, sentence.end):
            comma = text.find(",", opening.end(), sentence.end)
            yield Span(opening.start(), comma if comma >= 0 else sentence.end)
