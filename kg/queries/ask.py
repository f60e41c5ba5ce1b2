"""Asks a query by its name."""

from typing import Any

from kg.queries.catalogue import query_named
from kg.queries.library import ROWS
from kg.queries.run import Row, many
from kg.store import Store


def ask(store: Store, name: str, /, **values: Any) -> list[Row]:
    """The rows of the query ``name``; values may be strings, as a command line has them.

    Raises ``UsageError`` for an unknown name or parameter, with the nearest one, and for a value that does
    not fit; ``AnswerError`` and ``StoreError`` as the typed functions do.
    """
    query = query_named(name)
    return many(store, query.name, ROWS[query.name], values)
