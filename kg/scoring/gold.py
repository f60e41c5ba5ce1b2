"""Reads gold facts (a JSON file a document) and predictions (a line of JSON a document)."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.scoring.same import Json
from kg.scoring.score import PREDICATES


def read_gold(folder: Path) -> dict[str, Sequence[Json]]:
    """Facts by document id, from each ``*.json`` of ``folder``: ``{"id", "facts": […]}``.

    Raises SourceError where there is none, or one is no such file.
    """
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise SourceError(f"{folder}: no gold file, give a folder with one ID.json a document")
    return dict(_entry(_parse(path.read_text(encoding="utf-8"), path, 1), path, 1) for path in paths)


def read_predictions(path: Path) -> dict[str, Sequence[Json]]:
    """Facts by document id, from lines as ``kg extract`` writes them. Raises SourceError for other lines."""
    return dict(_predictions(path))


def _predictions(path: Path) -> Iterator[tuple[str, Sequence[Json]]]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                row = _parse(line, path, number)
                yield _entry({**_mapping(row.get("document")), "facts": row.get("facts")}, path, number)


def _parse(text: str, path: Path, line: int) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise SourceError.at(path, line, f"not JSON ({error})") from None
    if not isinstance(value, dict):
        raise SourceError.at(path, line, "not an object, expected id and facts")
    return value


def _entry(row: Mapping[str, Any], path: Path, line: int) -> tuple[str, Sequence[Json]]:
    facts = row.get("facts")
    if not isinstance(row.get("id"), str) or not isinstance(facts, list):
        raise SourceError.at(path, line, "lacks id or facts, expected a document with its facts")
    for fact in facts:
        if not isinstance(fact, dict) or fact.get("predicate") not in PREDICATES:
            raise SourceError.at(
                path, line, f"a fact without a known predicate, one of {', '.join(PREDICATES)}"
            )
    return row["id"], facts


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
