"""Constraints and indexes that a store needs, from the graph model."""

from collections.abc import Iterator

from kg.graph import FULLTEXT, INDEXES, NODES

_HEAD = "// Rendered from kg/graph/model.py by kg render. One statement a line; each may be run again.\n"


def constraints() -> str:
    """One statement a line: a key of each keyed label, then plain indexes."""
    return _HEAD + "".join(f"{statement};\n" for statement in [*_keys(), *_indexes()])


def fulltext_cypher() -> str:
    """The index of the search on Neo4j. Words come folded, so they are only told apart."""
    label, name = FULLTEXT
    index = f"CREATE FULLTEXT INDEX {_searched()} IF NOT EXISTS FOR (n:{label}) ON EACH [n.{name}]"
    return f"{_HEAD}{index} OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'whitespace'}}}};\n"


def fulltext_sql() -> str:
    """The same on the embedded engine, whose Cypher reads such an index and cannot make one."""
    label, name = FULLTEXT
    analyzer = '{"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}'
    return (
        _HEAD.replace("//", "--")
        + f"CREATE PROPERTY {label}.{name} IF NOT EXISTS STRING;\n"
        + f"CREATE INDEX {_searched()} IF NOT EXISTS ON {label} ({name}) FULL_TEXT METADATA {analyzer};\n"
    )


def _searched() -> str:
    return "_".join(FULLTEXT).lower()


def _keys() -> Iterator[str]:
    keys = {node.base: node.key for node in NODES}
    for label, key in keys.items():
        name = f"{label.lower()}_{key}"
        yield f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{key} IS UNIQUE"


def _indexes() -> Iterator[str]:
    for label, name in INDEXES:
        yield f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
