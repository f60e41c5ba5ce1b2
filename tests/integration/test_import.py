"""The first load from files: the CSV export, imported by Neo4j's own tool, is the graph that a load makes."""

import os
import zipfile
from pathlib import Path

import pytest

from kg.export import export
from kg.facts import Extraction
from kg.queries import ask
from kg.store import Store, open_store
from tests.integration.neo4j_server import Unavailable, import_csv, started


@pytest.mark.neo4j
def test_imported_tables_are_the_graph(embedded: Store, told: tuple[Extraction, ...], tmp_path: Path) -> None:
    embedded.load(told)
    with (tmp_path / "graph.zip").open("wb") as stream:
        export(embedded.graph(), "csv", stream)
    zipfile.ZipFile(tmp_path / "graph.zip").extractall(tmp_path)
    try:
        import_csv(tmp_path / "neo4j", tmp_path)
    except Unavailable as reason:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"no Neo4j: {reason}")
    with started(tmp_path / "neo4j") as own, open_store(own.server.url) as imported:
        assert imported.migrate()
        assert imported.hash() == embedded.hash()
        assert imported.counts() == embedded.counts()
        partners = ask(imported, "partners_of_country", country="MA")
        assert partners
        assert partners == ask(embedded, "partners_of_country", country="MA")
