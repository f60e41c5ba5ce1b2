"""Reads gold facts (a JSON file a document) and predictions (a line of JSON a document)."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from kg.errors import SourceError
from kg.facts import Fact
from kg.scoring.same import Json
from kg.scoring.score import PREDICATES

_FACT: TypeAdapter[Fact] = TypeAdapter(Fact)


def read_gold(folder: Path) -> dict[str, Sequence[Json]]:
    """Facts by document id, from the files of ``folder``.

    Raises SourceError as ``gold_files`` does, and where two files are of one document.
    """
    return _once((path, 1, row) for path, row in gold_files(folder))


def gold_files(folder: Path) -> Iterator[tuple[Path, Json]]:
    """Each ``*.json`` of ``folder`` by name, with what it says: ``{"id", "facts": […]}`` and maybe more.

    Raises SourceError where there is none, or one is no such file.
    """
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise SourceError(f"{folder}: no gold file, give a folder with one ID.json a document")
    for path in paths:
        yield path, _checked(_parse(path.read_bytes(), path, 1), path, 1)


def read_predictions(path: Path) -> dict[str, Sequence[Json]]:
    """Facts by document id, from lines as ``kg extract`` writes them.

    Raises SourceError for other lines, and where two lines are of one document.
    """
    return _once(_predictions(path))


def _once(rows: Iterable[tuple[Path, int, Json]]) -> dict[str, Sequence[Json]]:
    """The facts of each document; which of two versions to compare nobody could tell."""
    found: dict[str, Sequence[Json]] = {}
    places: dict[str, str] = {}
    for path, line, row in rows:
        key = row["id"]
        if key in places:
            raise SourceError.at(path, line, f"document {key!r} is that of {places[key]}, take one out")
        places[key], found[key] = f"{path}:{line}", row["facts"]
    return found


def _predictions(path: Path) -> Iterator[tuple[Path, int, Json]]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                row = _parse(line, path, number)
                head = _mapping(row.get("document"))
                row = _checked({**head, "facts": row.get("facts")}, path, number)
                yield path, number, row


def _parse(data: bytes, path: Path, line: int) -> Json:
    try:
        value = json.loads(data.decode())
    except UnicodeDecodeError:
        raise SourceError.at(path, line, "not UTF-8, save it as UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise SourceError.at(path, line, f"not JSON ({error})") from None
    if not isinstance(value, dict):
        raise SourceError.at(path, line, "not an object, expected id and facts")
    return value


def _checked(row: Json, path: Path, line: int) -> Json:
    facts = row.get("facts")
    if not isinstance(row.get("id"), str) or not isinstance(facts, list):
        raise SourceError.at(path, line, "lacks id or facts, expected a document with its facts")
    for number, fact in enumerate(facts, 1):
        if not isinstance(fact, dict) or fact.get("predicate") not in PREDICATES:
            raise SourceError.at(
                path, line, f"a fact without a known predicate, one of {', '.join(PREDICATES)}"
            )
        if (fault := _fault(fact)) is not None:
            raise SourceError.at(path, line, f"fact {number} ({fact['predicate']}): {fault}, correct it")
    return row


def _fault(fact: Json) -> str | None:
    """What comparing misses in ``fact``; a senseless value is like none, evidence not compared."""
    try:
        _FACT.validate_python(fact)
    except ValidationError as error:
        for one in error.errors():
            if "evidence" not in one["loc"] and (one["type"] == "missing" or one["type"].endswith("_type")):
                return f"{'.'.join(map(str, one['loc'][1:]))}: {one['msg'].lower()}"
    return None


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
