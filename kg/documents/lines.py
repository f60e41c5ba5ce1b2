"""Documents in JSON: an object, a list of objects, or one object a line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from kg.documents.model import Document, Found
from kg.documents.text import parse_text
from kg.errors import DocumentError

FIELDS = ("date", "title", "url", "language")


def from_lines(
    lines: Iterable[str | DocumentError], *, source: str, stem: str, first: int = 1
) -> Iterator[Found]:
    """A document a line, numbered from ``first``, or why there is none."""
    for number, line in enumerate(lines, start=first):
        if isinstance(line, DocumentError):
            yield line
        elif line.strip():
            yield _from_line(line, id=f"{stem}-{number}", where=f"{source}:{number}")


def _from_line(line: str, *, id: str, where: str) -> Found:  # noqa: A002 - the field's name
    try:
        return from_object(_parsed(line, where=where), id=id, source=where)
    except DocumentError as error:
        return error


def from_json(text: str, *, source: str, stem: str) -> Iterator[Found]:
    """The document of one object, or those of a list. Raises ``DocumentError`` if it is neither."""
    found = _parsed(text, where=source)
    if not isinstance(found, list):
        yield from_object(found, id=stem, source=source)
        return
    for number, item in enumerate(found, start=1):
        try:
            yield from_object(item, id=f"{stem}-{number}", source=f"{source}[{number}]")
        except DocumentError as error:
            yield error


def from_object(found: Any, *, id: str, source: str) -> Document:  # noqa: A002 - the field's name
    """The document of one ``{"text", "id", "date", "title", "url", "language"}``; only the text is needed.

    ``id`` is taken where the object has none. Other keys are ignored. Raises ``DocumentError``.
    """
    if not isinstance(found, dict):
        raise DocumentError(f'{source}: a document must be an object such as {{"id": …, "text": …}}')
    values = {name: _string(found, name, source) for name in ("id", "text", *FIELDS)}
    text = values["text"]
    if text is None:
        raise DocumentError(f'{source}: the object has no "text"')
    fields = {name: values[name] for name in FIELDS}
    return parse_text(text, id=id if values["id"] is None else values["id"], source=source, **fields)


def _string(found: dict[str, Any], name: str, source: str) -> str | None:
    value = found.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and name in {"id", "date"}:
        return str(value)
    if value is None or isinstance(value, str):
        return value
    raise DocumentError(f'{source}: "{name}" must be a string, not {type(value).__name__}')


def _parsed(text: str, *, where: str) -> Any:
    try:
        return json.loads(text.lstrip("\ufeff").rstrip())
    except json.JSONDecodeError as error:
        raise DocumentError(f"{where}: broken JSON ({error.msg} at {_place(error)})") from error
    except RecursionError as error:
        raise DocumentError(f"{where}: broken JSON (nested too deep)") from error
    except ValueError as error:  # Python's own limit
        raise DocumentError(f"{where}: a number has too many digits, write it as a string") from error


def _place(error: json.JSONDecodeError) -> str:
    column = f"column {error.colno}"
    return f"line {error.lineno}, {column}" if "\n" in error.doc else column
