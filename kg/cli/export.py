"""``kg export``: the graph of a store as a file."""

import sys
from typing import Annotated, BinaryIO

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.files import written
from kg.cli.options import Output, Password, StoreUrl, User, filled
from kg.errors import UsageError
from kg.export import FORMATS, demand_known
from kg.export import export as export_graph
from kg.store import Store

DUMP = "dump"  # made by the store itself, for it holds more than the graph says
ZIP = "csv"
KNOWN = (*FORMATS, DUMP)
HELP = f"One of {', '.join(KNOWN)}; {ZIP} is a ZIP of nodes.csv and edges.csv."


@app.command(epilog="Example: kg export --format turtle -o graph.ttl")
def export(
    format: Annotated[str, typer.Option("--format", "-f", help=HELP)],  # noqa: A002
    output: Output = None,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
) -> None:
    """Write the graph of a store for other programs."""
    demand_known(format, KNOWN)
    is_printed = output is None or str(output) == "-"
    if format == ZIP and is_printed and sys.stdout.isatty():
        raise UsageError("csv is a ZIP of nodes.csv and edges.csv and no text: name a file, -o graph.zip")
    with filled(store, user, password) as target, written(output) as stream:
        said = _export(target, format, stream)
    if not is_printed:
        terminal.note(f"{output}: {said}")


def _export(store: Store, format: str, stream: BinaryIO) -> str:  # noqa: A002
    """Write the graph, and say what was written: of a dump its hash, as kg backup does."""
    if format == DUMP:
        return store.dump(stream)
    graph = store.graph()
    export_graph(graph, format, stream)
    return f"{len(graph.nodes):,} nodes, {len(graph.edges):,} edges"
