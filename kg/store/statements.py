"""The statements of the store, from files: ``queries/store`` reads, ``queries/write`` writes.

A label cannot be a parameter, so there is one file a label and one a relationship type; they are rendered
from the graph's model and the templates beside them.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from string import Template

from kg import resources
from kg.graph import EDGES, NODES, TALLY, EdgeType, NodeType, node_type


@cache
def asked(name: str) -> str:
    """The statement ``queries/store/<name>.cypher``."""
    return (resources.queries() / "store" / f"{name}.cypher").read_text(encoding="utf-8")


@cache
def written(verb: str, name: str) -> str:
    """The statement ``queries/write/<verb>/<name>.cypher``, such as create and Meeting."""
    return (resources.queries() / "write" / verb / f"{name}.cypher").read_text(encoding="utf-8")


@cache
def constraints() -> tuple[str, ...]:
    """The statements of ``schema/generated/constraints.cypher``."""
    return _generated("constraints.cypher")


@cache
def own_indexes(*, embedded: bool) -> tuple[str, ...]:
    """The statements for what one engine has alone: Cypher of the embedded one makes no full-text index."""
    return _generated("embedded.sql" if embedded else "neo4j.cypher")


def _generated(name: str) -> tuple[str, ...]:
    text = (resources.schema() / "generated" / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith(("//", "--"))]
    return tuple(part.strip() for part in "\n".join(lines).split(";") if part.strip())


def rendered_files() -> Mapping[Path, str]:
    """The files of ``queries/write/create``, ``change`` and ``drop``, as the model demands them."""
    folder = resources.queries() / "write"
    return {folder / name: text for name, text in _rendered()}


def _rendered() -> Iterator[tuple[str, str]]:
    for node in (*NODES, TALLY):
        labels = ":".join(dict.fromkeys((node.base, node.label)))
        yield f"create/{node.label}.cypher", _fill("create_node", labels=labels)
    for label, key in sorted({(node.base, node.key) for node in (*NODES, TALLY)}):
        for verb in ("change", "drop"):
            yield f"{verb}/{label}.cypher", _fill(f"{verb}_node", label=label, key=key)
    for edge in EDGES:
        plain = "" if edge.properties else "_plain"
        yield f"create/{edge.type}.cypher", _fill(f"create{plain}_edge", **_ends(edge))
        for verb in ("change", "drop") if edge.properties else ("drop",):
            yield f"{verb}/{edge.type}.cypher", _fill(f"{verb}_edge", **_ends(edge))


def _ends(edge: EdgeType) -> dict[str, str]:
    start, end = (_keyed(labels) for labels in (edge.starts, edge.ends))
    return {
        "type": edge.type,
        "start": start.base,
        "start_key": start.key,
        "end": end.base,
        "end_key": end.key,
    }


def _keyed(labels: tuple[str, ...]) -> NodeType:
    """The label that carries the key; all labels of one end share it."""
    return node_type(labels[0])


def _fill(template: str, **names: str) -> str:
    file = resources.queries() / "write" / "templates" / f"{template}.cypher"
    return Template(file.read_text(encoding="utf-8")).substitute(names)
