"""Lanes: under which key a fact is found by those who take part and by its year.

A lane is a text such as "FR MA MET 2024", so that one index answers what two states did in a year, and a
question for the newest facts reads a few lanes and not all facts of a country. What documents announce has
its lane under a name of its own too, so that who asks for plans does not read all that took place.
"""

from kg.facts import ANNOUNCED, DONE, OFF, DocumentHead, OrganisationCode
from kg.resolve import Participation, ResolvedFact, Side, load_labels

MANY = "*"  # takes the place of the codes where there are more than two
_SIDES = (Side.PARTICIPANT, Side.VISITOR, Side.DESTINATION, Side.PARTY)
_TIMELESS = "COOPERATES_ON"


def sides(fact: ResolvedFact) -> tuple[str, ...]:
    """The codes of the states and organisations that take part or are acted for, sorted."""
    codes = (_code(one) for one in fact.participations if one.side in _SIDES)
    return tuple(sorted(code for code in codes if code))


def owners(fact: ResolvedFact) -> tuple[str, ...]:
    """The codes of the states and organisations of the office that ``fact`` is about."""
    codes = (_code(one) for one in fact.participations if one.side is Side.POST)
    return tuple(code for code in codes if code)


def _code(one: Participation) -> str | None:
    """That of the state or organisation acted for."""
    return code_of_organisation(one.org) if one.country is None and one.org is not None else one.country


def code_of_organisation(code: OrganisationCode) -> str:
    """``code``; the id of an organisation whose code a state has too, for AU is Australia."""
    return f"organization:{code}" if code in load_labels().countries else code


def year(fact: ResolvedFact) -> int:
    """The year of the fact's date, 0 without one."""
    return 0 if fact.date is None else fact.date.first_day.year


def pair(codes: tuple[str, ...]) -> str:
    """ "FR MA" for two, the code for one, ``MANY`` for more, "-" for none."""
    return MANY if len(codes) > 2 else " ".join(codes) or "-"


def month_of(head: DocumentHead) -> str:
    """The month of publication: "2024-05", or "undated"."""
    return head.date.first_day.isoformat()[:7] if head.date is not None else "undated"


def phase(fact: ResolvedFact) -> str | None:
    """Status and year: "cancelled 2024"."""
    return None if fact.status is None else f"{fact.status} {year(fact)}"


def disputed(fact: ResolvedFact) -> int | None:
    """The year of ``fact`` if one document says that it took place and another that it did not."""
    if len(fact.claims) < 2:
        return None
    said: dict[bool, set[str]] = {True: set(), False: set()}
    for claim in fact.claims:
        status = claim.fact.status
        if status in DONE or status in OFF:
            said[status in DONE].add(claim.document)
    return year(fact) if said[True] and said[False] and len(said[True] | said[False]) > 1 else None


def lane(fact: ResolvedFact) -> str | None:
    """The key of ``fact``; none for offices."""
    if fact.predicate == "HOLDS":
        return None
    head = f"{pair(sides(fact))} {fact.predicate}"
    return head if fact.predicate == _TIMELESS else f"{head} {year(fact)}"


def announced(fact: ResolvedFact) -> str | None:
    """The key of ``fact`` if a document announces it, whatever others say of it since."""
    return lane(fact) if any(claim.fact.status in ANNOUNCED for claim in fact.claims) else None
