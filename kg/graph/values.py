"""Property values: dates native with a precision beside them, nothing where nothing is known."""

from collections.abc import Mapping
from enum import Enum

from kg.facts import PartialDate
from kg.graph.rows import Value


def present(**values: Value | None) -> dict[str, Value]:
    """The values that are known; enumerations as their plain words, empty lists left out."""
    return {
        name: value.value if isinstance(value, Enum) else value
        for name, value in values.items()
        if value is not None and value != ()
    }


def dated(date: PartialDate | None, *, name: str = "date") -> Mapping[str, Value]:
    """``{name: first day, name_precision: "day", "month" or "year"}``, or nothing."""
    if date is None:
        return {}
    return {name: date.first_day, f"{name}_precision": date.precision.value}
