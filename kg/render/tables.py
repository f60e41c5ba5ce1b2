"""The tables of ``schema/README.md``, between ``<!-- table: NAME -->`` and ``<!-- end -->``."""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import EnumMeta
from pathlib import Path
from typing import get_args

from kg.errors import SourceError
from kg.facts import Fact, Frozen
from kg.graph import EDGES, NODES, Property, load_vocabulary

_BLOCK = re.compile(r"(<!-- table: (?P<name>\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def readme(path: Path) -> str:
    """The text of ``path`` with every table as it has to be. Raises ``SourceError`` for an unknown table."""
    return _BLOCK.sub(
        lambda block: f"{block[1]}{_table(block['name'], path)}{block[3]}", path.read_text("utf-8")
    )


def _table(name: str, path: Path) -> str:
    rows = TABLES.get(name)
    if rows is None:
        raise SourceError.at(path, 1, f"no table {name!r}, use one of {', '.join(TABLES)}")
    head, *body = rows()
    return "".join(f"| {' | '.join(row)} |\n" for row in [head, ["---"] * len(head), *body])


def _facts() -> Iterable[list[str]]:
    yield ["predicate", "arguments", "statuses", "meaning"]
    for model in _models():
        fields = [name for name in model.model_fields if name not in ("predicate", "status", "evidence")]
        predicate, doc = model.model_fields["predicate"].default, (model.__doc__ or "").strip().rstrip(".")
        yield [f"`{predicate}`", _listed(fields), _listed(_statuses(model)), doc]


def _models() -> tuple[type[Frozen], ...]:
    union: object = get_args(Fact)[0]
    return get_args(union)


def _statuses(model: type[Frozen]) -> list[str]:
    field = model.model_fields.get("status")
    kind = field.annotation if field is not None else None
    return [one.value for one in kind] if isinstance(kind, EnumMeta) else []


def _nodes() -> Iterable[list[str]]:
    yield ["label", "what it is", "properties"]
    for node in NODES:
        labels = f"`:{node.label}`" if node.label == node.base else f"`:{node.base}:{node.label}`"
        yield [labels, node.doc, _properties(node.properties)]


def _edges() -> Iterable[list[str]]:
    yield ["type", "from", "to", "what it says", "properties"]
    for edge in EDGES:
        yield [
            f"`{edge.type}`",
            _listed(edge.starts),
            _listed(edge.ends),
            edge.doc,
            _properties(edge.properties),
        ]


def _domains() -> Iterable[list[str]]:
    yield ["key", "sector", "French", "English", "what belongs to it"]
    domains = load_vocabulary().domains
    for domain in (domains[key] for key in domains.keys):
        yield [f"`{domain.key}`", domain.sector, domain.labels["fr"], domain.labels["en"], domain.scope]


def _codes() -> Iterable[list[str]]:
    yield ["CAMEO", "label", "PLOVER"]
    for code in load_vocabulary().events.all:
        yield [code.cameo, code.label, code.plover]


def _properties(properties: Iterable[Property]) -> str:
    return _listed(one.name for one in properties)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


TABLES: Mapping[str, Callable[[], Iterable[list[str]]]] = {
    "facts": _facts,
    "nodes": _nodes,
    "edges": _edges,
    "domains": _domains,
    "codes": _codes,
}
