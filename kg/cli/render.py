"""``kg render``: everything that is generated, written anew or compared."""

from pathlib import Path
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.render import render as render_files


@app.command(epilog="Example: kg render --check")
def render(
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit with 1 if a file is out of date.")
    ] = False,
) -> None:
    """Write the files that are made from the models, the vocabulary and the query headers."""
    stale = render_files(check=check)
    for path in stale:
        terminal.out.print(_short(path), highlight=False, soft_wrap=True)
    if check and stale:
        terminal.complain(f"{len(stale)} files are out of date, run kg render")
        raise typer.Exit(1)
    terminal.note("nothing to do" if not stale else f"{len(stale)} files written")


def _short(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
