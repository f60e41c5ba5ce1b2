"""Stages of one tour: the day of one country is not that of the next."""

from collections.abc import Iterable

from kg.extract.events.same import alike
from kg.extract.reading import Reading
from kg.extract.setting.stray import is_own_day
from kg.facts import PartialDate, Precision, Visits


def is_of_other_stage(
    day: PartialDate | None, visit: Visits, others: Iterable[Visits], reading: Reading
) -> bool:
    """Whether ``day``, which ``visit`` took over, is the one told of its visitor in another country."""
    if day is None or day.precision is not Precision.DAY:
        return False
    if is_own_day(visit.model_copy(update={"date": day}), reading):
        return False
    stages = (other for other in others if other.to != visit.to and alike(other.visitor, visit.visitor))
    return any(other.date == day and is_own_day(other, reading) for other in stages)
