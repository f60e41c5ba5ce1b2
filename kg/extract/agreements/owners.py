"""Two to whom a work belongs: "le partenariat de la France et du Niger"."""

import re
from itertools import pairwise

from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.principals import Principals
from kg.extract.agreements.sides import Side, Sides
from kg.extract.reading import Span

_NEAR, _WIDE = 40, 90
_OF_WORDS = r"(?:de(?:\s(?:la\b|l['’]))?|du|des|d['’])\s?"
_OF = re.compile(rf"\b{_OF_WORDS}(?:\w+\s)?$")
_AND_OF = re.compile(rf"\)?\s(?:et|ainsi que)\s(?:cell?e?s?\s|ceux\s|celui\s)?{_OF_WORDS}")


def owners(text: str, sides: Sides, principals: Principals, after: Span) -> tuple[Pair, ...]:
    """The first two states of ``after``, the words behind a work, where it is said to be of both."""
    reach = Span(after.start, min(after.end, after.start + _WIDE))
    for first, second in list(pairwise(within(sides.states, reach)))[:1]:
        if _are_owners(text, reach.start, first, second):
            return (ordered([principals.settled(side.party) for side in (first, second)]),)
    return ()


def _are_owners(text: str, start: int, first: Side, second: Side) -> bool:
    is_near = first.start - start <= _NEAR and first.party != second.party
    is_of = _OF.search(text, start, first.start) is not None
    return is_near and is_of and _AND_OF.fullmatch(text, first.end, second.start) is not None
