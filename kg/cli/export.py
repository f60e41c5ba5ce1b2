"""``kg export``: the graph of a store as a file."""

from typing import Annotated

import typer

from kg.cli.app import app
from kg.cli.files import written
from kg.cli.options import Output, Password, StoreUrl, User, filled
from kg.export import FORMATS, demand_known
from kg.export import export as export_graph

DUMP = "dump"  # made by the store itself, for it holds more than the graph says
KNOWN = (*FORMATS, DUMP)


@app.command(epilog="Example: kg export --format turtle -o graph.ttl")
def export(
    format: Annotated[str, typer.Option("--format", "-f", help=f"One of {', '.join(KNOWN)}.")],  # noqa: A002
    output: Output = None,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
) -> None:
    """Write the graph of a store for other programs."""
    demand_known(format, KNOWN)
    with filled(store, user, password) as target, written(output) as stream:
        if format == DUMP:
            target.dump(stream)
        else:
            export_graph(target.graph(), format, stream)
