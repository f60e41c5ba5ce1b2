"""Counts of facts by predicate and status."""

from collections import Counter
from collections.abc import Iterator, Mapping

from kg.facts import Extraction

NO_STATUS = "-"  # of predicates that have none
Statuses = Mapping[str, Mapping[str, int]]
Counts = Counter[tuple[str, str]]


def pairs(extraction: Extraction) -> Iterator[tuple[str, str]]:
    """Predicate and status of each fact."""
    for fact in extraction.facts:
        yield fact.predicate, NO_STATUS if fact.status is None else str(fact.status)


def statuses(counts: Counts) -> Statuses:
    """``counts`` as a table of tables, sorted."""
    found: dict[str, dict[str, int]] = {}
    for (predicate, status), number in sorted(counts.items()):
        found.setdefault(predicate, {})[status] = number
    return found


def counts_of(found: Statuses) -> Counts:
    """The reverse of ``statuses``, for adding."""
    return Counter({(name, status): n for name, table in found.items() for status, n in table.items()})
