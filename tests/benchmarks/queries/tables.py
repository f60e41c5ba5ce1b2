"""Writes a made-up archive as tables that Neo4j's import tool reads: a million facts in minutes.

    python -m tests.benchmarks.queries.tables --facts 1000000 FOLDER

Then, in the home of a server that is not running, with the arguments that the script prints:

    neo4j-admin database import full neo4j --multiline-fields=true --nodes=… --relationships=…
"""

import argparse
import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from kg.export import export
from kg.graph import MODEL, Graph
from kg.store.version import vocabulary
from tests.benchmarks.queries.skewed import Archive


def write_tables(archive: Archive, folder: Path) -> Iterator[str]:
    """A pair of tables a part, and the arguments that name them to the import tool."""
    folder.mkdir(parents=True, exist_ok=True)
    yield f"--nodes={_store(folder)}"
    for number, part in enumerate(archive.parts()):
        for kind, file in zip(("nodes", "relationships"), _tables(part, folder, number), strict=True):
            yield f"--{kind}={file}"


def _tables(part: Graph, folder: Path, number: int) -> Iterator[Path]:
    packed = io.BytesIO()
    export(part, "csv", packed)
    with zipfile.ZipFile(packed) as archive:
        for name in ("nodes.csv", "edges.csv"):
            file = folder / f"{number:04}-{name}"
            file.write_bytes(archive.read(name))
            yield file


def _store(folder: Path) -> Path:
    """The node by which the program knows its own graph."""
    file = folder / "store.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow((":ID", ":LABEL", "id", "model:long", "vocabulary"))
        rows.writerow(("store", "Store", "store", MODEL, vocabulary()))
    return file


def main() -> None:
    """Write the tables, and ``import.txt`` with the arguments beside them."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("folder", type=Path)
    given.add_argument("--facts", type=int, default=1_000_000)
    asked = given.parse_args()
    arguments = list(write_tables(Archive(asked.facts), asked.folder))
    (asked.folder / "import.txt").write_text("\n".join(arguments) + "\n", encoding="utf-8")
    print(f"{len(arguments)} tables; arguments for the import tool stand in {asked.folder / 'import.txt'}")


if __name__ == "__main__":
    main()
