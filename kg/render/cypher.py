"""Constraints and indexes that a store needs, from the graph model."""

from collections.abc import Iterator

from kg.graph import FULLTEXT, INDEXES, NODES, RANGES

_HEAD = "// Rendered from kg/graph/model.py by kg render. One statement a line; each may be run again.\n"


def constraints() -> str:
    """One statement a line: a key of each keyed label, then plain indexes."""
    return _HEAD + "".join(f"{statement};\n" for statement in [*_keys(), *map(_index, INDEXES)])


def neo4j_indexes() -> str:
    """What Neo4j has besides: ranges, and searches. Words come folded, so they are only told apart."""
    options = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
    searches = (
        f"CREATE FULLTEXT INDEX {_named(label, name)} IF NOT EXISTS "
        f"FOR (n:{label}) ON EACH [n.{name}] {options}"
        for label, name in FULLTEXT
    )
    return _HEAD + "".join(f"{statement};\n" for statement in [*map(_index, RANGES), *searches])


def embedded_indexes() -> str:
    """The searches on the embedded engine, whose Cypher reads such an index and cannot make one."""
    analyzer = '{"analyzer": "org.apache.lucene.analysis.core.WhitespaceAnalyzer"}'
    return _HEAD.replace("//", "--") + "".join(
        f"CREATE PROPERTY {label}.{name} IF NOT EXISTS STRING;\n"
        f"CREATE INDEX {_named(label, name)} IF NOT EXISTS "
        f"ON {label} ({name}) FULL_TEXT METADATA {analyzer};\n"
        for label, name in FULLTEXT
    )


def _named(*names: str) -> str:
    return "_".join(names).lower()


def _keys() -> Iterator[str]:
    keys = {node.base: node.key for node in NODES}
    for label, key in keys.items():
        name = f"{label.lower()}_{key}"
        yield f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{key} IS UNIQUE"


def _index(declared: tuple[str, ...]) -> str:
    label, *names = declared
    keys = ", ".join(f"n.{name}" for name in names)
    return f"CREATE INDEX {_named(*declared)} IF NOT EXISTS FOR (n:{label}) ON ({keys})"
