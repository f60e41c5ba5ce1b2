"""The application that every command registers with."""

from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

import typer

from kg.cli import terminal

app = typer.Typer(
    name="kg",
    help="Turn diplomatic communiqués into a knowledge graph of bilateral cooperation.",
    epilog="Begin with: kg run seeds/communiques && kg ask meetings_of_person --person Hammouchi",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if not wanted:
        return
    try:
        terminal.out.print(f"communique-kg {version('communique-kg')}", highlight=False)
    except PackageNotFoundError:
        terminal.out.print("communique-kg (not installed: run from its folder)", highlight=False)
    raise typer.Exit


@app.callback()
def kg(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """Turn diplomatic communiqués into a knowledge graph of bilateral cooperation."""
