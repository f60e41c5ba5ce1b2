"""``kg cypher``: a statement of one's own, which can only read."""

import json as formats
from collections.abc import Iterable
from typing import Annotated, Any

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Json, Password, StoreUrl, User, filled
from kg.errors import UsageError

Statement = Annotated[str, typer.Argument(metavar="STATEMENT", help="One statement that only reads.")]
Values = Annotated[
    list[str] | None,
    typer.Option("--param", "-p", metavar="NAME=VALUE", help="For $NAME; JSON, or else a text. Repeatable."),
]
MOST = 10**9
Limit = Annotated[int, typer.Option("--limit", min=1, max=MOST, help="Rows that are shown at most.")]
Timeout = Annotated[float, typer.Option("--timeout", min=0.1, help="Seconds that it may take.")]


@app.command(epilog="Example: kg cypher 'MATCH (c:Country) RETURN c.name AS name ORDER BY name' --limit 20")
def cypher(
    statement: Statement,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    *,
    param: Values = None,
    limit: Limit = 1000,
    timeout: Timeout = 30,
    json: Json = False,
) -> None:
    """Ask a question in Cypher. What might write, read files or use the network is refused."""
    values = dict(map(_value, param or ()))
    with filled(store, user, password, asking=True) as target:
        rows = target.read(statement, values, limit=limit + 1, timeout=timeout)
    _print(rows[:limit], json=json)
    if len(rows) > limit:
        terminal.note(f"there are more than {limit} rows, --limit shows more")


def _value(written: str) -> tuple[str, Any]:
    name, equals, value = written.partition("=")
    if not equals or not name:
        raise UsageError(f"{written!r} is no parameter, write --param name=value")
    try:
        return name, formats.loads(value)
    except RecursionError as error:
        raise UsageError(f"{name}: lists and maps too deep to be read, give a flatter value") from error
    except ValueError:
        return name, value


def _print(rows: Iterable[dict[str, Any]], *, json: bool) -> None:
    if json:
        terminal.print_json(list(rows))
    else:
        terminal.print_rows(list(rows))
