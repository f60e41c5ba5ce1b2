"""One text of three or four parties, which rules find as one of every two of them."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.facts import Fact, Party, Signs

_LEAST = 3

Text = tuple[object, ...]


def of_several(facts: Iterable[Fact], *, known: Iterable[Fact]) -> Iterator[Fact]:
    """``facts`` with one for each text that ``known`` tells of every two of several, where most are told."""
    circles = dict(_circles(known))
    told: dict[Text, list[Signs]] = {}
    for fact in facts:
        text = _text(fact)
        if isinstance(fact, Signs) and set(fact.parties) <= circles.get(text, set()):
            told.setdefault(text, []).append(fact)
        else:
            yield fact
    for text, pairs in told.items():
        yield from _joined(pairs, circles[text])


def _circles(known: Iterable[Fact]) -> Iterator[tuple[Text, set[Party]]]:
    """The texts of which every two of at least three parties are told, with those parties."""
    pairs: dict[Text, set[tuple[Party, ...]]] = {}
    for fact in known:
        if isinstance(fact, Signs):
            pairs.setdefault(_text(fact), set()).add(fact.parties)
    for text, told in pairs.items():
        parties = {party for pair in told for party in pair}
        if len(parties) >= _LEAST and set(combinations(sorted(parties), 2)) == told:
            yield text, parties


def _text(fact: Fact) -> Text:
    where = (fact.evidence.start, fact.evidence.end)
    return (*where, fact.kind, fact.domain, fact.status) if isinstance(fact, Signs) else where


def _joined(pairs: list[Signs], parties: set[Party]) -> Iterator[Signs]:
    every = len(parties) * (len(parties) - 1) // 2
    if 2 * len(pairs) > every:
        surest = max(pairs, key=lambda fact: fact.evidence.confidence)
        yield surest.model_copy(update={"parties": tuple(sorted(parties))})
