"""Values as Python has them and as the driver has them."""

from datetime import date, datetime
from typing import Any

from neo4j import Record
from neo4j.graph import Node, Path, Relationship
from neo4j.time import Date, DateTime, Duration


def received(value: Any) -> Any:
    """A value of an answer in plain Python: ``date`` for its own, a mapping for a node or an edge.

    A duration, which Python has no type for, is as ISO 8601 writes it.
    """
    match value:
        case None | str() | int() | float():  # what most values are
            return value
        case Date() | DateTime():
            return value.to_native()
        case Duration():  # also a tuple, of numbers that nobody could read
            return value.iso_format()
        case Node() | Relationship():
            return {key: received(item) for key, item in value.items()}
        case Path():
            return [received(node) for node in value.nodes]
        case list() | tuple():
            return [received(item) for item in value]
        case dict():
            return {key: received(item) for key, item in value.items()}
        case _:
            return value


def row(record: Record) -> dict[str, Any]:
    """A row of an answer under its column names."""
    return {name: received(value) for name, value in zip(record.keys(), record.values(), strict=True)}


def day(value: Any) -> date | None:
    """A property as a day, whichever type the store keeps it in."""
    plain = received(value)
    return plain.date() if isinstance(plain, datetime) else plain
