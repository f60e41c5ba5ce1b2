"""Constraints and indexes that a store needs, from the graph model."""

from collections.abc import Iterator

from kg.graph import INDEXES, NODES

_HEAD = "// Rendered from kg/graph/model.py by kg render. One statement a line; each may be run again.\n"


def constraints() -> str:
    """One statement a line: a key of each keyed label, then plain indexes."""
    return _HEAD + "".join(f"{statement};\n" for statement in [*_keys(), *_indexes()])


def _keys() -> Iterator[str]:
    keys = {node.base: node.key for node in NODES}
    for label, key in keys.items():
        name = f"{label.lower()}_{key}"
        yield f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{key} IS UNIQUE"


def _indexes() -> Iterator[str]:
    for label, name in INDEXES:
        yield f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
