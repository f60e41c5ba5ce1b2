"""What the text says of an event, and how its date settles what the words leave open."""

from enum import StrEnum

from kg.facts import PartialDate


class Outcome(StrEnum):
    """What the text says of an event; PRESENT and OPEN are settled by date and by the document's trend."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    DENIED = "denied"
    CONDITIONAL = "conditional"
    INVITED = "invited"
    PRESENT = "present"
    OPEN = "open"


def settled(
    outcome: Outcome, *, date: PartialDate | None, published: PartialDate | None, trend: Outcome
) -> Outcome:
    """PRESENT and OPEN made definite: a later day is planned, a day gone held, else as the document goes."""
    if date is not None and published is not None and len(date) == len(published) == 10:
        if date > published and outcome in (Outcome.PRESENT, Outcome.OPEN):
            return Outcome.PLANNED
        if date < published and outcome in (Outcome.PRESENT, Outcome.OPEN, Outcome.PLANNED):
            return Outcome.HELD
        if date == published and outcome is Outcome.PRESENT:
            return Outcome.HELD
    return trend if outcome in (Outcome.PRESENT, Outcome.OPEN) else outcome
