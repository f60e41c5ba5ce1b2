"""The one document that a command is about: a file, standard input, or a document of the store."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from kg.cli import terminal
from kg.cli.options import filled
from kg.errors import UsageError
from kg.facts import Extraction

One = TypeVar("One")
Source = Annotated[
    str,
    typer.Argument(metavar="DOC", help="A file, - for standard input, or the id of a document in the store."),
]


def is_held(source: str) -> bool:
    """Whether ``source`` is sought in the store: it is neither a file nor a folder."""
    return source != "-" and not Path(source).exists()


def held(source: str, url: str | None, user: str | None, password: str | None) -> Extraction:
    """What the document ``source`` says, from the store. Raises ``StoreError`` and ``UsageError``."""
    with filled(url, user, password, before=f"{source}: no such file, and ") as store:
        try:
            return store.extraction(source)
        except UsageError as error:
            raise UsageError(f"{error}; nor is there such a file") from error


def headed(found: Iterable[One], *, id_of: Callable[[One], str]) -> Iterator[One]:
    """``found``, with a heading printed before each where there are several."""
    rest = iter(found)
    first = list(islice(rest, 2))
    for one in chain(first, rest):
        if len(first) > 1:
            terminal.out.print(
                f"== {id_of(one)}", style="bold", markup=False, highlight=False, soft_wrap=True
            )
        yield one
