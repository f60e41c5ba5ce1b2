"""Writes the module of typed functions: a row class and a function for each query."""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from kg.queries.model import Parameter, Query
from kg.queries.types import name_in

_WIDTH = 106
_OWN = frozenset({"PersonName", "SearchWords", "Somebody"})
_BUILT_IN = frozenset({"str", "int", "float", "bool", "date"})
_DOCSTRING = '"""One function a query: rendered by kg render from queries/read, edit the queries instead."""'


def library(queries: Sequence[Query]) -> str:
    """The text of the module, formatted as ruff formats it."""
    parts = [_head(queries)]
    for query in queries:
        parts += [_row(query), _function(query)]
    rows = "".join(f'    "{query.name}": {query.row},\n' for query in queries)
    return "\n\n\n".join(parts) + f"\n\n\nROWS: dict[str, type[Row]] = {{\n{rows}}}\n"


def _head(queries: Iterable[Query]) -> str:
    used = {name_in(written) for query in queries for written in _types(query)}
    facts = sorted(used - _BUILT_IN - _OWN)
    lines = [_DOCSTRING, ""]
    lines += ["import datetime", ""] if "date" in used else []
    lines += [f"from kg.facts import {', '.join(facts)}"] if facts else []
    lines += ["from kg.queries.run import Row, many"]
    own = sorted(used & _OWN)
    lines += [f"from kg.queries.types import {', '.join(own)}"] if own else []
    return "\n".join([*lines, "from kg.store import Store"])


def _types(query: Query) -> Iterator[str]:
    yield from (one.type for one in query.parameters)
    yield from (one.type for one in query.columns)


def _row(query: Query) -> str:
    fields = "".join(f"    {column.name}: {_python(column.type)}\n" for column in query.columns)
    return f'class {query.row}(Row):\n    """A row of ``{query.name}``."""\n\n{fields}'.rstrip()


def _function(query: Query) -> str:
    return "\n".join(
        (
            f"def {query.name}(",
            *(f"    {line}," for line in ("store: Store", *_signature(query.parameters))),
            f") -> list[{query.row}]:",
            *_documented(query),
            "    values = {",
            *(f'        "{one.name}": {one.name},' for one in query.parameters),
            "    }",
            f'    return many(store, "{query.name}", {query.row}, values)',
        )
    )


def _signature(parameters: Sequence[Parameter]) -> Iterator[str]:
    if parameters:
        yield "*"
    for one in sorted(parameters, key=lambda one: one.default is not None):
        default = "" if one.default is None else f" = {one.default}"
        yield f"{one.name}: {_python(one.type)}{default}"


def _documented(query: Query) -> Iterator[str]:
    yield from _wrapped(f'"""{query.doc}')
    yield ""
    for one in query.parameters:
        yield from _wrapped(f"``{one.name}``: {one.doc}.")
    yield '    """'


def _wrapped(text: str) -> Iterator[str]:
    return (f"    {line}" for line in textwrap.wrap(text, _WIDTH))


def _python(written: str) -> str:
    """The type in Python: a column called ``date`` must not hide the class ``date``."""
    return re.sub(r"\bdate\b", "datetime.date", written)
