"""One text of three or four parties, which rules find as one of every two of them."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.facts import Fact, Party, Signs

_LEAST = 3

Text = tuple[object, ...]
Circle = frozenset[Party]


def of_several(facts: Iterable[Fact], *, known: Iterable[Fact]) -> Iterator[Fact]:
    """``facts`` with one for each text that ``known`` tells of every two of several, where most are told."""
    circles = dict(_circles([fact for fact in known if isinstance(fact, Signs)]))
    told: dict[Text, list[Signs]] = {}
    for fact in facts:
        if isinstance(fact, Signs) and set(fact.parties) <= circles.get(_sort(fact), frozenset()):
            told.setdefault(_sort(fact), []).append(fact)
        else:
            yield fact
    for sort, pairs in told.items():
        yield from _joined(pairs, circles[sort])


def _circles(known: list[Signs]) -> Iterator[tuple[Text, Circle]]:
    """The sorts of texts told of every two of several, of most of them in one place."""
    places: dict[tuple[Text, int], set[tuple[Party, ...]]] = {}
    everywhere: dict[Text, set[tuple[Party, ...]]] = {}
    for fact in known:
        places.setdefault((_sort(fact), fact.evidence.start), set()).add(fact.parties)
        everywhere.setdefault(_sort(fact), set()).add(fact.parties)
    for (sort, _), pairs in places.items():
        parties = frozenset(party for pair in pairs for party in pair)
        every = set(combinations(sorted(parties), 2))
        if len(parties) >= _LEAST and 2 * len(pairs) > len(every) and every <= everywhere[sort]:
            yield sort, parties


def _sort(fact: Signs) -> Text:
    return fact.kind, fact.domain, fact.status


def _joined(pairs: list[Signs], parties: Circle) -> Iterator[Signs]:
    every = len(parties) * (len(parties) - 1) // 2
    if 2 * len(pairs) > every:
        surest = max(pairs, key=lambda fact: fact.evidence.confidence)
        yield surest.model_copy(update={"parties": tuple(sorted(parties))})
