"""The country of the one of whom a sentence tells: "l'accord signé entre son pays et le Maroc"."""

from collections.abc import Iterator

from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.sides import Side, Sides
from kg.extract.reading import Reading, Span
from kg.facts import Party
from kg.lexicon.party_words import PartyWords

_NAME = 60


def homes(
    reading: Reading, sides: Sides, sentence: Span, trigger: Span, words: PartyWords
) -> tuple[Pair, ...]:
    """The country of whom ``sentence`` tells and the other side beside it, nearest to ``trigger``."""
    found = sorted(_beside(reading.text, sides, sentence, words), key=lambda each: abs(each[0] - trigger.end))
    for at, other in found:
        own = _told_of(reading, Span(sentence.start, at))
        if own is not None and own != other and own in sides.known:
            return (ordered((own, other)),)
    return ()


def _beside(text: str, sides: Sides, sentence: Span, words: PartyWords) -> Iterator[tuple[int, Party]]:
    """Where it says "son pays et X" or "X et son pays", and X."""
    for home in words.home.finditer(text, sentence.start, sentence.end):
        after = within(sides.all, Span(home.end(), min(sentence.end, home.end() + _NAME)))
        before = within(sides.all, Span(max(sentence.start, home.start() - _NAME), home.start()))
        yield from ((home.start(), side.party) for side in after[:1] if _leads(text, home.end(), side, words))
        yield from (
            (side.start, side.party) for side in before[-1:] if _joins(text, side, home.start(), words)
        )


def _leads(text: str, end: int, side: Side, words: PartyWords) -> bool:
    return words.home_with.fullmatch(text, end, side.start) is not None


def _joins(text: str, side: Side, start: int, words: PartyWords) -> bool:
    return words.home_with.fullmatch(text, side.end, start) is not None


def _told_of(reading: Reading, before: Span) -> Party | None:
    """The country of the first whom ``before`` names: the subject."""
    countries = (actor.actor.country for actor in within(reading.actors, before))
    return next((country for country in countries if country is not None), None)
