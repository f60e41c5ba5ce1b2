"""The pairs of parties that met, or of which one travelled to the other."""

from collections.abc import Iterable, Iterator, Sequence

from kg.facts import Met, Party, Visits

Pair = tuple[Party, Party]


def pairs_met(events: Sequence[Met | Visits], *, known: frozenset[Party]) -> Iterable[tuple[int, Pair]]:
    """Who met, and where; else the two of the only journey."""
    met = list(_pairs([event for event in events if isinstance(event, Met)], known=known))
    journeys = list(_pairs(events, known=known))
    return met or (journeys if len({pair for _, pair in journeys}) == 1 else ())


def _pairs(events: Iterable[Met | Visits], *, known: frozenset[Party]) -> Iterator[tuple[int, Pair]]:
    for event in events:
        a, b = _sides_of(event)
        if a is not None and b is not None and a != b and {a, b} <= known:
            yield event.evidence.start, ordered((a, b))


def _sides_of(event: Met | Visits) -> tuple[Party | None, Party | None]:
    if isinstance(event, Visits):
        return event.visitor.country or event.visitor.org, event.to
    return event.a.country or event.a.org, event.b.country or event.b.org


def ordered(pair: Sequence[Party]) -> Pair:
    """``pair`` in alphabetical order, as facts have it."""
    first, second = sorted(pair)
    return first, second
