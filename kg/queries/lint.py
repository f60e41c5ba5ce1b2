"""What is wrong with a query file, beyond the form of its header."""

from collections.abc import Iterator, Mapping, Sequence

from kg.errors import SourceError
from kg.graph import EDGES, NODES, TALLY
from kg.queries.clauses import columns, order
from kg.queries.model import Query
from kg.queries.patterns import Reader, Sort, map_keys
from kg.queries.types import IDS, name_in
from kg.store.cypher import Token, tokens
from kg.store.readonly import reasons

Finding = tuple[int, str]  # line of the statement from 1, what is wrong

_OF_DATES = frozenset({"year", "month", "day", "days"})
_PROPERTIES = frozenset(one.name for kind in (*NODES, TALLY, *EDGES) for one in kind.properties)
_KNOWN: Mapping[Sort, frozenset[str]] = {
    "label": frozenset(label for node in (*NODES, TALLY) for label in (node.label, node.base)),
    "relationship type": frozenset(edge.type for edge in EDGES),
    "property": _PROPERTIES | _OF_DATES,
    "key": _PROPERTIES,
    "unbounded path": frozenset(),
}


def problems(query: Query) -> Iterator[SourceError]:
    """Everything that has to be corrected, each with its line."""
    found = tuple(tokens(query.cypher))
    yield from _header(query, found)
    checks = (_undeclared(query, found), _columns(query, found), _names(found), _order(query, found))
    for line, what in (finding for check in checks for finding in check):
        yield SourceError.at(query.path, query.first_line + line - 1, what)
    for reason in reasons(query.cypher):
        yield SourceError.at(query.path, query.first_line, f"a query under read only reads: {reason}")


def _header(query: Query, found: Sequence[Token]) -> Iterator[SourceError]:
    if query.name != query.path.stem:
        yield SourceError.at(query.path, 1, f"the name {query.name!r} is not the file's, rename one")
    used = {token.text[1:] for token in found if token.kind == "parameter"}
    for parameter in query.parameters:
        if parameter.name not in used:
            what = f"the parameter {parameter.name} is not used, take it out"
            yield SourceError.at(query.path, parameter.line, what)
    for name in query.example.keys() - {parameter.name for parameter in query.parameters}:
        yield SourceError.at(query.path, 1, f"the example gives {name}, which is no parameter")


def _undeclared(query: Query, found: Sequence[Token]) -> Iterator[Finding]:
    declared = {parameter.name for parameter in query.parameters}
    for token in found:
        if token.kind == "parameter" and token.text[1:] not in declared:
            yield token.line, f"{token.text} is not declared, add // param: {token.text[1:]} …"


def _columns(query: Query, found: Sequence[Token]) -> Iterator[Finding]:
    given, declared = columns(found), [column.name for column in query.columns]
    if given != declared:
        yield 1, f"RETURN gives {', '.join(given)}, the header has {', '.join(declared)}: make them agree"


def _names(found: Sequence[Token]) -> Iterator[Finding]:
    keys = map_keys(found)
    for sort, token in Reader(found).names():
        if sort == "unbounded path":
            yield token.line, "the path has no greatest length, write for instance *..6"
        elif token.text not in _KNOWN[sort] and not (sort == "property" and token.text in keys):
            noun = "property" if sort == "key" else sort
            yield token.line, f"the graph has no {noun} {token.text}, see kg/graph/model.py"


def _order(query: Query, found: Sequence[Token]) -> Iterator[Finding]:
    keys = order(found)
    last = keys[-1][0].text if keys else ""
    ids = {column.name for column in query.columns if name_in(column.type) in IDS}
    if last not in ids:
        yield 1, "rows have no fixed order, end ORDER BY on a column that is an id"
