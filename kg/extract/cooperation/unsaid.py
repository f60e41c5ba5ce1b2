"""Stretches of a text that ask, suppose, oppose or pass on as rumour what they name: nobody says it."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.reading import Span


def unsaid(scanned: Scan) -> tuple[Span, ...]:
    """Questions, sentences on a rumour or forgery, and clauses of what is opposed or still awaited."""
    return tuple(_unsaid(scanned))


def is_unsaid(offset: int, spans: tuple[Span, ...]) -> bool:
    """Whether ``offset`` lies in one of ``spans``."""
    return any(span.start <= offset < span.end for span in spans)


def _unsaid(scanned: Scan) -> Iterator[Span]:
    text, words = scanned.text, scanned.matters.unsaid
    for sentence in scanned.sentences:
        is_asked = text[sentence.start : sentence.end].rstrip().endswith("?")
        if is_asked or words.whole.search(text, sentence.start, sentence.end) is not None:
            yield Span(sentence.start, sentence.end)
        for opening in words.clause.finditer(text, sentence.start, sentence.end):
            comma = text.find(",", opening.end(), sentence.end)
            yield Span(opening.start(), comma if comma >= 0 else sentence.end)
