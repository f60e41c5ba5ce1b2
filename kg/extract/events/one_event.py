"""Whether two tellings of a document are of one event."""

from kg.extract.events.draft import Draft
from kg.extract.events.outcome import Outcome
from kg.extract.events.same import alike
from kg.extract.reading import Part
from kg.facts import PartialDate

UNDONE = (Outcome.CANCELLED, Outcome.POSTPONED)
_MONTH = 31


def same_event(one: Draft, other: Draft) -> bool:
    """Whether the two tell one event: the same actors, and days that agree."""
    if one.predicate != other.predicate or one.to != other.to or not _same_actors(one, other):
        return False
    if one.predicate == "MET" and one.courtesy != other.courtesy:
        return False
    if _one_done_one_ahead(one, other) or _far_apart(one, other) or _is_apart_from_denial(one, other):
        return False
    if one.sentence == other.sentence and one.outcome is other.outcome:
        return True
    if not (one.dated and other.dated) or one.outcome in UNDONE or other.outcome in UNDONE:
        return True
    return agree(one.date, other.date) or _one_stay(one, other)


def agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two dates can mean one day."""
    return one is None or other is None or one.startswith(other) or other.startswith(one)


def _one_done_one_ahead(one: Draft, other: Draft) -> bool:
    """Whether one took place before the other, still to come: "a vu B en mai; le recevra le 18"."""
    if {one.outcome, other.outcome} != {Outcome.HELD, Outcome.PLANNED} or _one_stay(one, other):
        return False
    if one.outcome is Outcome.PLANNED:
        return one.dated and _is_before(other.date, one.date)
    if Part.HEADLINE in (one.part, other.part):
        return False
    return other.agreed or (other.dated and (one.date is None or _is_before(one.date, other.date)))


def _is_apart_from_denial(one: Draft, other: Draft) -> bool:
    """Whether the one is told with its day, and the other denied without any: "s'étaient vus le 3 mai"."""
    held, denied = (one, other) if one.outcome is Outcome.HELD else (other, one)
    is_told = held.outcome is Outcome.HELD and denied.outcome is Outcome.DENIED
    is_headline = Part.HEADLINE in (one.part, other.part)
    return (
        is_told and held.dated and not denied.dated and held.sentence != denied.sentence and not is_headline
    )


def _is_before(early: PartialDate | None, late: PartialDate | None) -> bool:
    return early is not None and late is not None and early.is_before(late)


def _far_apart(one: Draft, other: Draft) -> bool:
    """Whether the text dates two journeys made, a month or more from each other."""
    is_made = one.predicate == "VISITS" and one.outcome is other.outcome is Outcome.HELD
    if not is_made or one.date is None or other.date is None or not (one.dated and other.dated):
        return False
    if one.sentence == other.sentence:
        return False
    early, late = sorted((one.date, other.date), key=lambda date: date.first_day)
    return (late.first_day - early.last_day).days > _MONTH


def _one_stay(one: Draft, other: Draft) -> bool:
    """Days of one journey that lie within a week of each other."""
    if one.date is None or other.date is None or one.predicate != "VISITS":
        return False
    return abs((one.date.first_day - other.date.first_day).days) <= 7


def _same_actors(one: Draft, other: Draft) -> bool:
    if one.b is None or other.b is None:
        return alike(one.a, other.a)
    straight = alike(one.a, other.a) and alike(one.b, other.b)
    return straight or (alike(one.a, other.b) and alike(one.b, other.a))
