"""What the rules say about a candidate and about its rivals."""

from collections.abc import Iterable, Iterator, Sequence

from kg.extract.candidates.ground import Ground
from kg.extract.candidates.model import CoreFact
from kg.extract.reading import Span
from kg.facts import Fact, Predicate

Feature = tuple[str, float]


def verdict(facts: Sequence[CoreFact], status: str | None) -> Iterator[Feature]:
    """Whether ``facts`` of the rules, which share a candidate's arguments, have its ``status`` too."""
    for fact in facts:
        if status is None or getattr(fact, "status", None) == status:
            yield "ruled", 1
            yield "ruled_sure", fact.evidence.confidence
            yield f"rule:{fact.evidence.rule}", 1
        else:
            yield "ruled_else", 1
            yield f"ruled_else:{getattr(fact, 'status', '')}", 1


def rivals(predicate: Predicate, own: Iterable[CoreFact], at: Span, ground: Ground) -> Iterator[Feature]:
    """How many other facts of ``predicate`` the rules have in the document and within ``at``."""
    mine = {id(fact) for fact in own}
    others = [fact for fact in ground.ruled if fact.predicate == predicate and id(fact) not in mine]
    yield "rivals", min(len(others), 9)
    yield "rivals_here", min(sum(_within(fact, at) for fact in others), 5)
    for kind in ("MET", "VISITS", "SIGNS", "COOPERATES_ON"):
        yield f"ruled_{kind.lower()}", min(ground.told[kind], 9)


def _within(fact: Fact, at: Span) -> bool:
    return at.start <= fact.evidence.start < at.end
