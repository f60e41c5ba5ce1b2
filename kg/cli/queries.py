"""``kg queries``: what can be asked."""

from collections.abc import Iterator
from typing import Any

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Json
from kg.queries import Query, catalogue


@app.command(epilog="Example: kg queries --json")
def queries(json: Json = False) -> None:
    """List the queries of the library with their parameters."""
    rows = [_row(query) for query in catalogue().values()]
    if json:
        terminal.print_json(rows)
    else:
        terminal.print_rows([row | {"parameters": " ".join(row["parameters"])} for row in rows])


def _row(query: Query) -> dict[str, Any]:
    return {"name": query.name, "parameters": list(_parameters(query)), "answers": query.doc}


def _parameters(query: Query) -> Iterator[str]:
    for one in query.parameters:
        yield f"--{one.name}" if one.default is None else f"[--{one.name}]"
