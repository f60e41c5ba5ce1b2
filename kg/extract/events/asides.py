"""What is said between an auxiliary and its verb: "a, au nom de A, invité", "s'est en revanche entretenu"."""

from collections.abc import Sequence

from kg.lexicon.status import StatusWords

_MOST, _WORDS = 14, 7
_ENDS = frozenset(":;.«»()")


def asides(before: Sequence[str], words: StatusWords) -> frozenset[int]:
    """The places in ``before``, the words before a verb, the nearest first, of what is said aside."""
    found: set[int] = set()
    for place in range(len(before)):
        if place not in found:
            found.update(range(place, place + _aside(before[place:], words)))
    return frozenset(found)


def _aside(before: Sequence[str], words: StatusWords) -> int:
    """How many of the words, from the first, are said aside."""
    if before[:1] == [","]:
        return _between_commas(before, words)
    if not before or before[0] not in words.aside_ends:
        return 0
    sizes = range(min(_WORDS, len(before)), 1, -1)
    return next((size for size in sizes if " ".join(reversed(before[:size])) in words.asides), 0)


def _between_commas(before: Sequence[str], words: StatusWords) -> int:
    """As far as a comma with an auxiliary before it, no verb or further clause between."""
    for place in range(1, min(_MOST, len(before) - 1)):
        if before[place] == ",":
            return place + 1 if before[place + 1] in words.auxiliaries else 0
        if before[place] in words.auxiliaries or before[place] in _ENDS:
            return 0
    return 0
