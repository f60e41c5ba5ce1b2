"""What the network is given of a candidate: its sentence, and where its arguments and its trigger stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.candidates.model import Candidate
from kg.extract.reading import Reading, Sentence, Span

Ends = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """One candidate in its sentence. ``spans`` are its two arguments and its trigger, in code points from
    the sentence's start; None for one that the sentence does not name."""

    predicate: str
    spans: tuple[Ends | None, Ends | None, Ends | None]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with the places that the network judges in it, each once."""

    text: str
    places: tuple[Place, ...]


def place_of(candidate: Candidate, sentence: Sentence) -> Place:
    """Where ``candidate`` stands in its ``sentence``."""
    spans = (*candidate.arguments, candidate.trigger)
    first, second, trigger = (_within(span, sentence) for span in spans)
    return Place(candidate.fact.predicate, (first, second, trigger))


def passages(reading: Reading, candidates: Sequence[Candidate]) -> dict[int, Passage]:
    """The sentences that have candidates, by index; candidates that differ in status share a place."""
    places: dict[int, dict[Place, None]] = {}
    for candidate in candidates:
        sentence = reading.sentences[candidate.sentence]
        places.setdefault(candidate.sentence, {})[place_of(candidate, sentence)] = None
    return {index: _passage(reading, index, tuple(found)) for index, found in places.items()}


def _passage(reading: Reading, index: int, places: tuple[Place, ...]) -> Passage:
    sentence = reading.sentences[index]
    return Passage(reading.text[sentence.start : sentence.end], places)


def _within(span: Span | None, sentence: Sentence) -> Ends | None:
    if span is None or not sentence.meets(span):
        return None
    start, end = max(span.start, sentence.start), min(span.end, sentence.end)
    return start - sentence.start, end - sentence.start
