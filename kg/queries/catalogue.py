"""All queries of ``queries/read``."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType

from kg import resources
from kg.errors import UsageError
from kg.queries.header import read_query
from kg.queries.model import Query


@cache
def catalogue() -> Mapping[str, Query]:
    """The queries by name, in the order of topic and name. Raises ``SourceError``."""
    files = sorted((resources.queries() / "read").glob("*/*.cypher"))
    return MappingProxyType({query.name: query for query in map(read_query, files)})


def query_named(name: str, *, listing: str = "kg.catalogue()") -> Query:
    """The query ``name``, also with dashes. Raises ``UsageError`` with the nearest name and ``listing``."""
    queries = catalogue()
    known = name.replace("-", "_")
    if known not in queries:
        raise UsageError(f"there is no query {name!r}{nearest(known, queries)} ({listing} lists all)")
    return queries[known]


def nearest(name: str, known: Mapping[str, object]) -> str:
    """ ": did you mean …?" for the most similar of ``known``, if any is similar."""
    found = get_close_matches(name, known, n=1, cutoff=0.5)
    return f": did you mean {found[0]}?" if found else ""
