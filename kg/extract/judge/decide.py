"""From judged candidates to facts that agree with each other: one fact an event, its likeliest state."""

from collections.abc import Iterable, Iterator, Mapping

from kg.extract.candidates import CoreFact
from kg.extract.events.same import alike
from kg.extract.judge.judge import Judged
from kg.extract.reading import Span
from kg.facts import Actor, CooperatesOn, Met, Predicate, Signs, Visits

ENGINE = "judge"


def decide(judged: Iterable[Judged], thresholds: Mapping[Predicate, float]) -> Iterator[CoreFact]:
    """The candidates at or above the threshold of their predicate, surest first, none against a surer one."""
    kept: list[Judged] = []
    for each in sorted(judged, key=_surest_first):
        if each.confidence < thresholds[each.candidate.fact.predicate]:
            continue
        if not any(tells_the_same(each, other) for other in kept):
            kept.append(each)
            yield _told(each)


def tells_the_same(one: Judged, other: Judged) -> bool:
    """Whether two candidates are one event, whatever their status."""
    a, b = one.candidate.fact, other.candidate.fact
    if isinstance(a, Met) and isinstance(b, Met):
        return _same_pair(a, b) and _one_day(a, b)
    if isinstance(a, Visits) and isinstance(b, Visits):
        return a.to == b.to and alike(a.visitor, b.visitor) and (a.status is b.status or _one_day(a, b))
    if isinstance(a, CooperatesOn) and isinstance(b, CooperatesOn):
        return set(a.parties) == set(b.parties) and a.domain == b.domain
    if isinstance(a, Signs) and isinstance(b, Signs):
        return _same_text(a, b, one.candidate.trigger, other.candidate.trigger)
    return False


def _surest_first(judged: Judged) -> tuple[float, bool, int, int]:
    candidate = judged.candidate
    return -judged.confidence, candidate.ruled is None, candidate.trigger.start, candidate.fact.evidence.start


def _same_pair(a: Met, b: Met) -> bool:
    straight = _matches(a.a, b.a) and _matches(a.b, b.b)
    return straight or (_matches(a.a, b.b) and _matches(a.b, b.a))


def _matches(one: Actor, other: Actor) -> bool:
    return one == other or alike(one, other)


def _one_day(a: Met | Visits, b: Met | Visits) -> bool:
    return a.date is None or b.date is None or a.date.startswith(b.date) or b.date.startswith(a.date)


def _same_text(a: Signs, b: Signs, named: Span, other: Span) -> bool:
    if set(a.parties) != set(b.parties):
        return False
    if named == other:
        return True
    return a.kind is b.kind and a.domain == b.domain


def _told(judged: Judged) -> CoreFact:
    """The fact with the judge's confidence in it."""
    fact = judged.candidate.fact
    evidence = fact.evidence.model_copy(update={"confidence": judged.confidence, "engine": ENGINE})
    return fact.model_copy(update={"evidence": evidence})
