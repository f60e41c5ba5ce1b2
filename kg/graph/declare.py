"""How labels, relationship types and properties are declared."""

from dataclasses import dataclass
from enum import StrEnum


class PropertyType(StrEnum):
    """What a store holds in a property."""

    STRING = "string"
    STRINGS = "list of strings"
    INTEGER = "integer"
    FLOAT = "float"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a node or an edge. A required one is on every node or edge of its type."""

    name: str
    doc: str
    type: PropertyType = PropertyType.STRING
    required: bool = False
    values: tuple[str, ...] = ()  # the only ones; any if empty


@dataclass(frozen=True, slots=True)
class NodeType:
    """A label. ``base`` is the label that carries the key: "Fact" for "Meeting"."""

    label: str
    base: str
    doc: str
    properties: tuple[Property, ...]
    key: str = "id"


@dataclass(frozen=True, slots=True)
class EdgeType:
    """A relationship type and the labels at its ends."""

    type: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    doc: str
    properties: tuple[Property, ...] = ()
    least: int = 0  # of them at each start
    most: int | None = None
    triple: bool = False  # states what is true and carries the id of its fact


def required(
    name: str,
    doc: str,
    kind: PropertyType = PropertyType.STRING,
    *,
    values: tuple[str, ...] = (),
) -> Property:
    """A property that every node or edge of its type has."""
    return Property(name, doc, kind, required=True, values=values)
