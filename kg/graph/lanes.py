"""Lanes: under which key a fact is found by those who take part and by its time.

A lane is a text such as "FR MA MET 2024", so that one index answers what two states did in a year. An event
has a lane for each of its sides too, such as "FR MET 2024-05", so that a question for the newest events of a
state reads those of a few months. What documents announce has its lanes under names of their own as well, so
that who asks for plans does not read all that took place.
"""

from kg.facts import ANNOUNCED, DONE, OFF, DocumentHead, OrganisationCode, PartialDate
from kg.resolve import Participation, ResolvedFact, Side, load_labels

MANY = "*"  # takes the place of the codes where there are more than two
UNDATED = "undated"
SOON = 3  # months from the first report: what is announced for a later one has lanes of its own
_LATER = " later"
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
    return month_told(head.date)


def month_told(published: PartialDate | None) -> str:
    """The same of a day of publication."""
    return UNDATED if published is None else _month(published)


def month(fact: ResolvedFact) -> str:
    """The month of the fact's date: "2024-05", or "0" without one."""
    return "0" if fact.date is None else _month(fact.date)


def _month(date: PartialDate) -> str:
    return date.first_day.isoformat()[:7]


def phase(fact: ResolvedFact) -> str | None:
    """Status and month: "cancelled 2024-05"."""
    return None if fact.status is None else f"{fact.status} {month(fact)}"


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
    return lane(fact) if is_announced(fact) else None


def is_announced(fact: ResolvedFact) -> bool:
    """Whether a document announces it."""
    return any(claim.fact.status in ANNOUNCED for claim in fact.claims)


def month_lanes(fact: ResolvedFact) -> tuple[str, ...]:
    """The keys of an event by month: one for each of two different sides, one for more than two."""
    if fact.status is None:
        return ()
    codes = sides(fact)
    return tuple(
        f"{code} {fact.predicate} {month(fact)}" for code in ((MANY,) if len(codes) > 2 else sorted({*codes}))
    )


def announced_lanes(fact: ResolvedFact, first: PartialDate | None) -> tuple[str, ...]:
    """The same of an announced event first told of at ``first``, apart where it is far from its day."""
    later = _LATER if is_later(fact, first) else ""
    return tuple(f"{one}{later}" for one in month_lanes(fact))


def first_told(fact: ResolvedFact) -> PartialDate | None:
    """When the first document was published that says it."""
    return min((claim.published for claim in fact.claims if claim.published is not None), default=None)


def is_later(fact: ResolvedFact, first: PartialDate | None) -> bool:
    """Whether its day lies more than ``SOON`` months after that of its first report."""
    if fact.date is None or first is None:
        return False
    day, told = fact.date.first_day, first.first_day
    return 12 * (day.year - told.year) + day.month - told.month > SOON
