"""``kg ask NAME --param value``: one query of the library, its parameters as options."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any

import typer

from kg import queries
from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Json, Password, StoreUrl, User, filled
from kg.errors import UsageError
from kg.facts import PartialDate
from kg.queries import Query
from kg.queries.catalogue import query_named
from kg.queries.listing import example
from kg.queries.run import parameters
from kg.queries.types import FORMS, NOUNS, name_in

_FREE = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
_DAY = len("2024-05-31")
_WORDS = 200  # the index of a store takes 1,024 clauses, and a word may have five forms


@app.command(
    context_settings=_FREE,
    epilog="Example: kg ask meetings_between --a FR --b MA (kg queries lists the names)",
)
def ask(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="A name that kg queries lists.")] = None,
    *,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    json: Json = False,
    help_: Annotated[
        bool, typer.Option("--help", "-h", help="Show this, or with NAME the parameters of that query.")
    ] = False,
) -> None:
    """Ask a question of the query library; its parameters follow as --name value."""
    if name is None:
        typer.echo(context.get_help())
        raise typer.Exit(0 if help_ else 2)
    query = query_named(name, listing="kg queries")
    if help_:
        _explain(query)
        return
    values = dict(_values(query, context.args))
    _demand_answerable(query, values)
    with filled(store, user, password, asking=True) as target:
        rows = [row.model_dump() for row in queries.ask(target, query.name, **values)]
    if json:
        terminal.print_json(rows)
    else:
        terminal.print_rows([_as_known(row) for row in rows])


def _as_known(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row for people: a date no more exact than the precision that follows it.

    That is a column ``precision`` or ``published_precision`` right after ``published``.
    """
    shown: dict[str, Any] = {}
    last = ""
    for key, value in row.items():
        if last and key in {"precision", f"{last}_precision"}:
            day = shown[last]
            shown[last] = day if day is None or value is None else PartialDate.of(day, precision=value)
        else:
            shown[key] = value
            last = key
    return shown


def _values(query: Query, words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """``--a FR --since=2024-01-01`` as pairs."""
    rest = iter(words)
    for word in rest:
        option, equals, value = word.partition("=")
        if not option.startswith("--") or option == "--":
            raise UsageError(f"{word!r} is no parameter, write --name value (kg ask {query.name} --help)")
        if not equals:
            value = next(rest, "")
            if not value:
                raise UsageError(f"{option} has no value (kg ask {query.name} --help)")
        yield option.removeprefix("--").replace("-", "_"), value


def _demand_answerable(query: Query, values: Mapping[str, str]) -> None:
    """Raise ``UsageError`` for a number in the place of a day, and for more words than an index takes.

    The number would be taken for seconds since 1970.
    """
    types = {one.name: one.type for one in query.parameters}
    for name, understood in parameters(query, values).items():
        written = values.get(name, "")
        if isinstance(understood, date) and not str(understood).startswith(written[:_DAY]):
            raise UsageError(f"{query.name}: {name}={written!r} is no {NOUNS['date']} ({FORMS['date']})")
        if name_in(types[name]) == "SearchWords" and (number := len(written.split())) > _WORDS:
            raise UsageError(f"{query.name}: {name} has {number:,} words, give {_WORDS:,} at most")


def _explain(query: Query) -> None:
    terminal.out.print(f"{query.name}: {query.doc}", highlight=False)
    terminal.print_rows(
        [
            {
                "parameter": f"--{one.name}",
                "type": one.type,
                "default": "required" if one.default is None else one.default,
                "meaning": one.doc,
            }
            for one in query.parameters
        ]
    )
    terminal.out.print(f"Example: {example(query)}", highlight=False, soft_wrap=True)
