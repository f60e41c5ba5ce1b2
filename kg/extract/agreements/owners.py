"""Two to whom a work belongs: "le partenariat de la France et du Niger"."""

from itertools import pairwise

from kg.extract.agreements.cues import within
from kg.extract.agreements.encounters import Pair, ordered
from kg.extract.agreements.principals import Principals
from kg.extract.agreements.sides import Side, Sides
from kg.extract.reading import Span
from kg.lexicon.party_words import PartyWords

_NEAR, _WIDE = 40, 90


def owners(
    text: str, sides: Sides, principals: Principals, after: Span, words: PartyWords
) -> tuple[Pair, ...]:
    """The first two states of ``after``, the words behind a work, where it is said to be of both."""
    reach = Span(after.start, min(after.end, after.start + _WIDE))
    for first, second in list(pairwise(within(sides.states, reach)))[:1]:
        if _are_owners(text, reach.start, first, second, words):
            return (ordered([principals.settled(side.party) for side in (first, second)]),)
    return ()


def _are_owners(text: str, start: int, first: Side, second: Side, words: PartyWords) -> bool:
    is_near = first.start - start <= _NEAR and first.party != second.party
    is_of = words.of.search(text, start, first.start) is not None
    return is_near and is_of and words.and_of.fullmatch(text, first.end, second.start) is not None
