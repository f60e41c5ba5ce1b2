"""Lanes: under which key a fact is found by those who take part and by its year.

A lane is a text such as "FR MA MET 2024", so that one index answers what two states did in a year, and a
question for the newest facts reads a few lanes and not all facts of a country.
"""

from kg.resolve import ResolvedFact, Side

MANY = "*"  # takes the place of the codes where there are more than two
_SIDES = (Side.PARTICIPANT, Side.VISITOR, Side.DESTINATION, Side.PARTY)
_TIMELESS = "COOPERATES_ON"


def sides(fact: ResolvedFact) -> tuple[str, ...]:
    """The codes of the states and organisations that take part or are acted for, sorted."""
    codes = (one.country or one.org for one in fact.participations if one.side in _SIDES)
    return tuple(sorted(code for code in codes if code))


def year(fact: ResolvedFact) -> int:
    """The year of the fact's date, 0 without one."""
    return 0 if fact.date is None else fact.date.first_day.year


def pair(codes: tuple[str, ...]) -> str:
    """ "FR MA" for two, the code for one, ``MANY`` for more, "-" for none."""
    return MANY if len(codes) > 2 else " ".join(codes) or "-"


def lane(fact: ResolvedFact) -> str | None:
    """The key of ``fact``; none for offices."""
    if fact.predicate == "HOLDS":
        return None
    head = f"{pair(sides(fact))} {fact.predicate}"
    return head if fact.predicate == _TIMELESS else f"{head} {year(fact)}"
