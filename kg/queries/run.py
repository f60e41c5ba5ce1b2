"""Runs a query of the catalogue and checks its rows."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, TypeVar

from pydantic import ValidationError

from kg.errors import AnswerError, UsageError
from kg.facts import Frozen, PartialDate
from kg.queries.catalogue import nearest, query_named
from kg.queries.model import Parameter, Query
from kg.queries.people import with_people
from kg.queries.types import FORMS, NOUNS, adapter, name_in
from kg.store import Store

_RANGE = ("since", "middle", "until")  # parameters that bound a time, in its order


class Row(Frozen):
    """A row of an answer."""


RowType = TypeVar("RowType", bound=Row)


def many(store: Store, name: str, row: type[RowType], values: Mapping[str, Any]) -> list[RowType]:
    """The rows of the query ``name``. Raises ``UsageError``, ``AnswerError``, ``StoreError``."""
    query = query_named(name)
    records = store.read(query.cypher, with_people(store, query, parameters(query, values), given=values))
    try:
        return [row.model_validate(record) for record in records]
    except ValidationError as error:
        raise AnswerError(f"{query.name}: {_reason(error)}") from error


def parameters(query: Query, values: Mapping[str, Any]) -> dict[str, Any]:
    """``values``, checked and completed. Raises ``UsageError`` naming what is unknown, missing or wrong."""
    declared = {parameter.name: parameter for parameter in query.parameters}
    given = {name.replace("-", "_"): value for name, value in values.items()}
    for name in given:
        if name not in declared:
            known = nearest(name, declared) or f", only {', '.join(declared)}"
            raise UsageError(f"{query.name} has no parameter {name!r}{known}")
    found = {name: _value(query, parameter, given) for name, parameter in declared.items()}
    _demand_order(query, found)
    return found


def _demand_order(query: Query, values: Mapping[str, Any]) -> None:
    """Raise ``UsageError`` for a range whose end is before its beginning."""
    bounds = [(name, values[name]) for name in _RANGE if values.get(name) is not None]
    for (first, begin), (last, end) in pairwise(bounds):
        if end < begin:
            raise UsageError(f"{query.name}: {last}={end} is before {first}={begin}, exchange them")


def _value(query: Query, parameter: Parameter, given: Mapping[str, Any]) -> Any:
    name = parameter.name
    if name not in given and parameter.default is None:
        raise UsageError(f"{query.name} needs {name}: {parameter.doc}")
    value = given[name] if name in given else default(parameter)
    try:
        return adapter(parameter.type).validate_python(_bound(parameter, value))
    except ValidationError as error:
        kind = name_in(parameter.type)
        noun, form = NOUNS.get(kind, kind), FORMS.get(kind) or _message(error)
        wrong = f"{query.name}: {name}={value!r} is no {noun} ({form})"
        raise UsageError(wrong) from error


def _bound(parameter: Parameter, value: Any) -> Any:
    """The first or the last day of a month or a year that bounds a time; anything else as it is."""
    if parameter.name not in _RANGE or name_in(parameter.type) != "date" or not isinstance(value, str):
        return value
    try:
        time = PartialDate(value)
    except ValueError:
        return value
    return time.last_day if parameter.name == _RANGE[-1] else time.first_day


def default(parameter: Parameter) -> Any:
    """The value that counts where none is given."""
    return None if parameter.default in (None, "None") else parameter.default


def _reason(error: ValidationError) -> str:
    place = ".".join(map(str, error.errors(include_url=False)[0]["loc"]))
    return f"{place}: {_message(error)}" if place else _message(error)


def _message(error: ValidationError) -> str:
    return str(error.errors(include_url=False)[0]["msg"])
