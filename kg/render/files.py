"""Which files are generated, and what has to stand in them."""

from collections.abc import Mapping
from pathlib import Path

from kg import resources
from kg.queries.render import rendered_files as query_files
from kg.rdf import ontology, shapes, write_rdf
from kg.render.cypher import constraints, embedded_indexes, neo4j_indexes
from kg.render.json import context_json, facts_schema_json
from kg.render.tables import readme


def render(*, check: bool = False, files: Mapping[Path, str] | None = None) -> list[Path]:
    """Write every generated file that differs and return their paths; with ``check`` only return them.

    ``files`` are all of them unless given. Raises ``SourceError`` where a file they are made from is wrong.
    """
    wanted = rendered_files() if files is None else files
    stale = [path for path, text in wanted.items() if _current(path) != text]
    if not check:
        for path in stale:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
    return stale


def rendered_files() -> Mapping[Path, str]:
    """The text of every generated file, sorted by path."""
    files = {**schema_files(), **query_files()}
    return {path: files[path] for path in sorted(files)}


def schema_files() -> Mapping[Path, str]:
    """What is generated from the models and the vocabulary."""
    folder = resources.schema()
    generated = folder / "generated"
    return {
        generated / "ontology.ttl": write_rdf(ontology()),
        generated / "shapes.ttl": write_rdf(shapes()),
        generated / "constraints.cypher": constraints(),
        generated / "neo4j.cypher": neo4j_indexes(),
        generated / "embedded.sql": embedded_indexes(),
        generated / "facts.schema.json": facts_schema_json(),
        generated / "context.jsonld": context_json(),
        folder / "README.md": readme(folder / "README.md"),
    }


def _current(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None
