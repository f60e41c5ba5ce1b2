"""What is printed and where: results to standard output, everything else to standard error."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any, Protocol, TextIO

from pydantic_core import to_jsonable_python
from rich.box import SIMPLE_HEAD
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

from kg.cli.plain import as_json

out = Console()
err = Console(stderr=True)
_UNLIMITED = 10_000
_FOLDED = 1.5  # a table up to so many times as wide as the terminal is folded into it


class Step(Protocol):
    """Called once for each thing done."""

    def __call__(self) -> None:
        """One more is done."""


def complain(message: str) -> None:
    """One line on standard error, whatever the message holds."""
    line = " ".join(_printable(message).split())
    err.print(f"[bold red]kg:[/] {escape(line)}", highlight=False, soft_wrap=True)


def note(message: str) -> None:
    """A line for the person at the terminal, kept out of the results."""
    err.print(escape(_printable(message)), highlight=False, soft_wrap=True)


def _printable(message: str) -> str:
    """The names of files may hold half a character, which no terminal can show."""
    return message.encode(errors="backslashreplace").decode()


def print_json(value: Any) -> None:
    """``value`` as indented JSON; dates in ISO form, what JSON has no number for as null."""
    sys.stdout.write(as_json(value, escaped=not _is_unicode(sys.stdout)) + "\n")


def lenient() -> None:
    """From now on what a terminal's encoding lacks is printed as an escape and ends no command."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _is_unicode(stream: TextIO) -> bool:
    """Whether ``stream`` takes every character."""
    return stream.encoding is None or stream.encoding.lower().startswith("utf")


def print_rows(rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows that share their keys: a table, or where the terminal is too narrow one block a row."""
    if not rows:
        note("nothing found")
        return
    table = _table(rows)
    width = out.measure(table, options=out.options.update(width=_UNLIMITED)).maximum
    if not out.is_terminal:
        Console(width=width).print(table)  # a pipe has no width to keep to
    elif width > _FOLDED * out.width:
        _print_blocks(rows)
    else:
        out.print(table)


def _table(rows: Sequence[Mapping[str, Any]]) -> Table:
    table = Table(header_style="bold", box=SIMPLE_HEAD, show_edge=False)
    for key in rows[0]:
        table.add_column(key.replace("_", " ") if key.islower() else key, overflow="fold")
    for row in rows:
        table.add_row(*(escape(_cell(value)) for value in row.values()))
    return table


def _print_blocks(rows: Sequence[Mapping[str, Any]]) -> None:
    for row in rows:
        block = Table.grid(padding=(0, 2))
        block.add_column(style="bold", no_wrap=True)
        block.add_column(overflow="fold")
        for key, value in row.items():
            if value is None or value == "":
                continue  # a line that says nothing makes the block longer only
            block.add_row(key.replace("_", " "), escape(_cell(value)))
        out.print(block)
        out.print()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(map(_cell, value))
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_part(one)}" for key, one in value.items()) + "}"
    return _number(value) if isinstance(value, float) else str(value)


def _part(value: Any) -> str:
    """A value inside a map, whose lists show where they end."""
    return f"[{_cell(value)}]" if isinstance(value, list | tuple) else _cell(value)


def _number(value: float) -> str:
    """Three places, or three figures of a small one: more is for programs."""
    return str(float(f"{value:.3g}") if abs(value) < 1 else round(value, 3))


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
