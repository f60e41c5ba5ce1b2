"""From judged candidates to facts that agree with each other: one fact an event, its likeliest state."""

from collections.abc import Iterable, Iterator, Mapping

from kg.extract.candidates import CoreFact
from kg.extract.events.same import alike, same_pair
from kg.extract.judge.judged import Judged
from kg.extract.judge.predicate import Thresholds
from kg.extract.reading import Span
from kg.facts import DONE, OFF, CooperatesOn, MeetingStatus, Met, Predicate, Signs, Status, Visits

ENGINE = "judge"
_GENERAL = "is_general"
_UNDONE = (*OFF, MeetingStatus.CONDITIONAL)


def decide(judged: Iterable[Judged], thresholds: Mapping[Predicate, Thresholds]) -> Iterator[CoreFact]:
    """The candidates that are sure enough by ``thresholds``, surest first, none against a surer one."""
    return map(told_fact, kept(judged, thresholds))


def kept(judged: Iterable[Judged], thresholds: Mapping[Predicate, Thresholds]) -> list[Judged]:
    """Those that ``decide`` tells."""
    given = sorted(judged, key=_surest_first)
    undone = [each for each in given if each.candidate.ruled is not None and _status(each) in _UNDONE]
    found: list[Judged] = []
    for each in given:
        sure = each.confidence >= least(each, thresholds) and not _is_contradicted(each, undone)
        if sure and not any(stands_for(other, each) or _words_of(other, each) for other in found):
            found.append(each)
    return found


def _is_contradicted(judged: Judged, undone: Iterable[Judged]) -> bool:
    """Whether no rule tells that the event took place or is to, and one that it did not or only might."""
    if judged.candidate.ruled is not None or _status(judged) in _UNDONE:
        return False
    is_done = _status(judged) in DONE
    against = (one for one in undone if is_done or _status(one) in OFF)
    return any(tells_the_same(one, judged) or _is_of_same_words(one, judged) for one in against)


def _words_of(surer: Judged, other: Judged) -> bool:
    """Whether ``surer`` is what a rule tells by the words from which ``other`` is only read."""
    is_loose = other.candidate.ruled is None and surer.candidate.ruled is not None
    return is_loose and _is_of_same_words(surer, other)


def _is_of_same_words(one: Judged, other: Judged) -> bool:
    """Whether the same words tell of the same two or of the same journey, whatever the day."""
    a, b = one.candidate.fact, other.candidate.fact
    first, second = (Span(fact.evidence.start, fact.evidence.end) for fact in (a, b))
    if not first.meets(second):
        return False
    if isinstance(a, Visits) and isinstance(b, Visits):
        return a.to == b.to and alike(a.visitor, b.visitor)
    return isinstance(a, Met) and isinstance(b, Met) and same_pair(a, b)


def _status(judged: Judged) -> Status | None:
    return judged.candidate.fact.status


def least(judged: Judged, thresholds: Mapping[Predicate, Thresholds]) -> float:
    """The confidence that ``judged`` has to reach."""
    own = thresholds[judged.candidate.fact.predicate]
    return own.loose if judged.candidate.ruled is None else own.ruled


def is_narrower(one: Judged, wide: Judged) -> bool:
    """Whether ``one`` names a domain of its own where ``wide``, which no rule tells, names a general one."""
    a, b = one.candidate, wide.candidate
    if not (isinstance(a.fact, CooperatesOn) and isinstance(b.fact, CooperatesOn)):
        return False
    general = b.ruled is None and b.features.get(_GENERAL) and not a.features.get(_GENERAL)
    return bool(general) and set(a.fact.parties) == set(b.fact.parties)


def stands_for(surer: Judged, other: Judged) -> bool:
    """Whether ``other`` is not told beside ``surer``."""
    return tells_the_same(other, surer) or is_narrower(surer, other)


def tells_the_same(one: Judged, other: Judged) -> bool:
    """Whether two candidates are one event, whatever their status."""
    a, b = one.candidate.fact, other.candidate.fact
    if isinstance(a, Met) and isinstance(b, Met):
        return same_pair(a, b) and _one_day(a, b)
    if isinstance(a, Visits) and isinstance(b, Visits):
        return a.to == b.to and alike(a.visitor, b.visitor) and (a.status is b.status or _one_day(a, b))
    if isinstance(a, CooperatesOn) and isinstance(b, CooperatesOn):
        return set(a.parties) == set(b.parties) and a.domain == b.domain
    if isinstance(a, Signs) and isinstance(b, Signs):
        ruled = one.candidate.ruled is not None and other.candidate.ruled is not None
        # Of a list of fields the rules make a text each, all named by one word.
        return not ruled and _same_text(a, b, one.candidate.trigger, other.candidate.trigger)
    return False


def _surest_first(judged: Judged) -> tuple[float, bool, int, int]:
    candidate = judged.candidate
    return -judged.confidence, candidate.ruled is None, candidate.trigger.start, candidate.fact.evidence.start


def _one_day(a: Met | Visits, b: Met | Visits) -> bool:
    return a.date is None or b.date is None or a.date.startswith(b.date) or b.date.startswith(a.date)


def _same_text(a: Signs, b: Signs, named: Span, other: Span) -> bool:
    if set(a.parties) != set(b.parties):
        return False
    if named == other:
        return True
    return a.kind is b.kind and a.domain == b.domain


def told_fact(judged: Judged) -> CoreFact:
    """The fact with the judge's confidence in it."""
    fact = judged.candidate.fact
    evidence = fact.evidence.model_copy(update={"confidence": judged.confidence, "engine": ENGINE})
    return fact.model_copy(update={"evidence": evidence})
