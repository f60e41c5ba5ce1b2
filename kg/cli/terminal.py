"""What is printed and where: results to standard output, everything else to standard error."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from pydantic_core import to_jsonable_python
from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table

out = Console(soft_wrap=False)
err = Console(stderr=True)


class Step(Protocol):
    """Called once for each thing done."""

    def __call__(self) -> None:
        """One more is done."""


def complain(message: str) -> None:
    """One line on standard error, whatever the message holds."""
    line = " ".join(message.split())
    err.print(f"[bold red]kg:[/] {escape(line)}", highlight=False, soft_wrap=True)


def note(message: str) -> None:
    """A line for the person at the terminal, kept out of the results."""
    err.print(escape(message), highlight=False, soft_wrap=True)


def print_json(value: Any) -> None:
    """``value`` as indented JSON; dates in ISO form."""
    sys.stdout.write(json.dumps(to_jsonable_python(value), ensure_ascii=False, indent=2) + "\n")


def print_rows(rows: Sequence[Mapping[str, Any]], *, title: str | None = None) -> None:
    """Rows that share their keys as a table; on a pipe as wide as its content."""
    if not rows:
        note("nothing found")
        return
    table = Table(title=title, title_justify="left", header_style="bold")
    for key in rows[0]:
        table.add_column(key.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*(escape(_cell(value)) for value in row.values()))
    out.print(table, width=None if out.is_terminal else _width(table))


def _width(table: Table) -> int:
    return max(out.measure(table, options=out.options.update(width=10_000)).maximum, 40)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(map(_cell, value))
    return str(value)


@contextmanager
def progress(what: str, *, total: int | None = None) -> Iterator[Step]:
    """A bar on standard error that moves with each call; none where that is no terminal."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, TimeElapsedColumn(), console=err, transient=True, disable=not err.is_terminal
    ) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)


def fields(value: Any) -> dict[str, Any]:
    """The fields of a dataclass or model as one row."""
    return dict(to_jsonable_python(value))
