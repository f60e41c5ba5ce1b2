"""What a query file declares."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that the caller gives; ``default`` is Python source, none where the value is required."""

    name: str
    type: str
    doc: str
    line: int
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A value of every row."""

    name: str
    type: str
    line: int


@dataclass(frozen=True, slots=True)
class Query:
    """One file under ``queries/read``: its header and its statement. ``topic`` is its folder."""

    name: str
    topic: str
    path: Path
    doc: str
    cypher: str
    parameters: tuple[Parameter, ...] = ()
    columns: tuple[Column, ...] = ()
    example: Mapping[str, str] = field(default_factory=dict)
    first_line: int = 1  # of the statement in the file, from 1

    @property
    def row(self) -> str:
        """The name of its row class, such as ``MeetingsBetweenRow``."""
        return "".join(part.capitalize() for part in self.name.split("_")) + "Row"
