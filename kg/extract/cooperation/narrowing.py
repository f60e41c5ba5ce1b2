"""General domains give way where narrower ones say the same."""

from collections.abc import Iterable, Iterator

from kg.extract.agreements import Scan
from kg.extract.reading import Sentence
from kg.facts import CooperatesOn


def narrowed(facts: Iterable[CooperatesOn], scanned: Scan) -> Iterator[CooperatesOn]:
    """``facts`` without general domains of a sentence that names narrower ones of the same pair."""
    found = list(facts)
    return (
        fact
        for fact in found
        if fact.domain not in scanned.words.general or not _beside_narrower(fact, found, scanned)
    )


def _beside_narrower(fact: CooperatesOn, facts: Iterable[CooperatesOn], scanned: Scan) -> bool:
    here = _sentence(fact, scanned)
    return any(
        other.parties == fact.parties
        and other.domain not in scanned.words.general
        and _sentence(other, scanned) == here
        for other in facts
    )


def _sentence(fact: CooperatesOn, scanned: Scan) -> Sentence | None:
    start = fact.evidence.start
    return next(
        (sentence for sentence in scanned.reading.sentences if sentence.start <= start < sentence.end), None
    )
