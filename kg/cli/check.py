"""``kg check``: whether the vocabulary, the lexicons and the queries agree."""

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Json
from kg.lexicon.check import check as check_lexicon
from kg.queries import lint


@app.command(epilog="Example: kg check")
def check(json: Json = False) -> None:
    """Find contradictions in the lexicons, the vocabulary and the query library."""
    found = [str(problem) for problem in (*check_lexicon(), *lint())]
    if json:
        terminal.print_json(found)
    for problem in () if json else found:
        terminal.out.print(problem, highlight=False, markup=False, soft_wrap=True)
    if found:
        terminal.complain(f"{len(found)} contradictions")
        raise typer.Exit(1)
    terminal.note("lexicons, vocabulary and queries agree")
