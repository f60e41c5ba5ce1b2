"""What the text says of an event, and how its date settles what the words leave open."""

from enum import StrEnum

from kg.facts import PartialDate

_DAY = 10


class Outcome(StrEnum):
    """What the text says of an event; PRESENT and OPEN are settled by date and by the document's trend.

    UNREAL is what is only asked, alleged or imagined: no event.
    """

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    DENIED = "denied"
    CONDITIONAL = "conditional"
    INVITED = "invited"
    ONGOING = "ongoing"
    PRESENT = "present"
    OPEN = "open"
    UNREAL = "unreal"


def settled(
    outcome: Outcome, *, date: PartialDate | None, published: PartialDate | None, trend: Outcome
) -> Outcome:
    """PRESENT and OPEN made definite: a later day is planned, a day gone held, else as the document goes."""
    when = _when(date, published)
    if outcome is Outcome.ONGOING:
        return Outcome.PLANNED if when > 0 else Outcome.HELD
    if when > 0 and outcome in (Outcome.OPEN, Outcome.INVITED):
        return Outcome.PLANNED
    if when < 0 and outcome in (Outcome.PRESENT, Outcome.OPEN):
        return Outcome.HELD
    if date is None or published is None or not len(date) == len(published) == _DAY:
        return trend if outcome in (Outcome.PRESENT, Outcome.OPEN) else outcome
    if when > 0 and outcome is Outcome.PRESENT:
        return Outcome.PLANNED
    if when < 0 and outcome is Outcome.PLANNED:
        return Outcome.HELD
    if when == 0 and outcome is Outcome.PRESENT:
        return Outcome.HELD
    return trend if outcome in (Outcome.PRESENT, Outcome.OPEN) else outcome


def _when(date: PartialDate | None, published: PartialDate | None) -> int:
    """1 for a date later than ``published``, -1 for an earlier one, 0 for neither or unknown."""
    if date is None or published is None or len(date) > len(published):
        return 0
    known = published[: len(date)]
    return (date > known) - (date < known)
