"""``kg check``: whether the vocabulary, the lexicons and the queries agree."""

from collections.abc import Iterator

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Json
from kg.errors import SourceError
from kg.lexicon.check import check_lexicon
from kg.queries import catalogue
from kg.queries.lint import problems
from kg.resolve import load_judgements


@app.command(epilog="Example: kg check")
def check(json: Json = False) -> None:
    """Find contradictions in the lexicons, the vocabulary, the judgements and the query library."""
    found = [*check_lexicon(), *_check_judgements(), *_check_queries()]
    if json:
        terminal.print_json(found)
    for problem in () if json else found:
        terminal.out.print(problem, highlight=False, markup=False, soft_wrap=True)
    if found:
        terminal.complain(f"{len(found)} contradictions")
        raise typer.Exit(1)
    terminal.note("lexicons, vocabulary and queries agree")


def _check_judgements() -> Iterator[str]:
    try:
        load_judgements()
    except SourceError as error:
        yield str(error)


def _check_queries() -> Iterator[str]:
    try:
        queries = catalogue()
    except SourceError as error:  # a header that cannot be read hides the queries after it
        yield str(error)
        return
    for query in queries.values():
        yield from map(str, problems(query))
