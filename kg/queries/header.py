"""Reads a query file: comment lines ``// key: value``, then one statement.

// name: meetings_between
// doc: Meetings held between representatives of two countries, newest first.
// param: a CountryCode — one side
// param: since date | None — earliest day
// param: limit int = 100 — most rows
// column: held_on date | None
// example: a=FR b=MA
"""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from kg.errors import SourceError
from kg.queries.model import Column, Parameter, Query
from kg.queries.types import is_type

_LINE = re.compile(r"//\s*(?P<key>\w+):\s*(?P<value>.*\S)\s*")
_PARAMETER = re.compile(r"(?P<name>[a-z]\w*) (?P<type>[^=—]+?)(?: = (?P<default>\S+))?(?: — (?P<doc>.+))?")
_COLUMN = re.compile(r"(?P<name>[a-z]\w*) (?P<type>.+)")
_ONCE = ("name", "doc")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a header."""

    key: str
    value: str
    line: int
    path: Path

    def wrong(self, what: str) -> NoReturn:
        """Raise the error that points here."""
        raise SourceError.at(self.path, self.line, what)


def read_query(path: Path) -> Query:
    """The query in ``path``. Raises ``SourceError`` where its header is not of the form above."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    entries = tuple(_entries(lines, path))
    single = _single(entries, path)
    body = len(entries)
    return Query(
        name=single["name"].value,
        topic=path.parent.name,
        path=path,
        doc=single["doc"].value,
        cypher="\n".join(lines[body:]).strip().removesuffix(";"),
        parameters=tuple(_parameter(entry) for entry in entries if entry.key == "param"),
        columns=tuple(_column(entry) for entry in entries if entry.key == "column"),
        example={k: v for entry in entries if entry.key == "example" for k, v in _example(entry)},
        first_line=body + 1 + _blank(lines[body:]),
    )


def _entries(lines: list[str], path: Path) -> Iterator[Entry]:
    known = {*_ONCE, "param", "column", "example"}
    for number, line in enumerate(lines, start=1):
        if not line.startswith("//"):
            return
        match = _LINE.fullmatch(line)
        if match is None or match["key"] not in known:
            raise SourceError.at(path, number, f"no header line, write // {' | '.join(sorted(known))}: …")
        yield Entry(match["key"], match["value"], number, path)


def _single(entries: tuple[Entry, ...], path: Path) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.key in found and entry.key in _ONCE:
            entry.wrong(f"a second {entry.key}, keep one")
        found[entry.key] = entry
    for key in _ONCE:
        if key not in found:
            raise SourceError.at(path, 1, f"the header has no {key}, add // {key}: …")
    return found


def _parameter(entry: Entry) -> Parameter:
    match = _PARAMETER.fullmatch(entry.value)
    if match is None:
        entry.wrong("write // param: name type = default — what it is for")
    _check_type(entry, match["type"])
    default = "None" if match["default"] is None and match["type"].endswith("| None") else match["default"]
    return Parameter(match["name"], match["type"], match["doc"] or "", entry.line, default)


def _column(entry: Entry) -> Column:
    match = _COLUMN.fullmatch(entry.value)
    if match is None:
        entry.wrong("write // column: name type")
    _check_type(entry, match["type"])
    return Column(match["name"], match["type"], entry.line)


def _check_type(entry: Entry, written: str) -> None:
    if not is_type(written):
        entry.wrong(f"the type {written!r} is unknown, take one of kg/queries/types.py")


def _example(entry: Entry) -> Iterator[tuple[str, str]]:
    for pair in shlex.split(entry.value):
        name, found, value = pair.partition("=")
        if not found:
            entry.wrong(f"{pair!r} gives no value, write name=value")
        yield name, value


def _blank(lines: list[str]) -> int:
    return next((place for place, line in enumerate(lines) if line.strip()), 0)
