"""Annotated documents: JSON files with ``id``, ``date``, ``text`` and gold ``facts``."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.documents import Document
from kg.errors import SourceError
from kg.facts import PartialDate
from kg.scoring.same import Json

FOLDS = 5


@dataclass(frozen=True)
class Annotated:
    """A document with its gold facts. ``group`` names the set that it is reported with."""

    document: Document
    facts: tuple[Json, ...]
    group: str

    @property
    def fold(self) -> int:
        """Which part of the cross-validation it is tested in; by its id alone."""
        return int(hashlib.blake2b(self.document.id.encode(), digest_size=4).hexdigest(), 16) % FOLDS


def read_corpus(folders: Iterable[Path]) -> list[Annotated]:
    """The documents of ``folders`` (each alone, or ``group=folder``), by id. Raises ``SourceError``."""
    found = {one.document.id: one for folder in folders for one in _folder(folder)}
    return [found[name] for name in sorted(found)]


def _folder(named: Path) -> Iterator[Annotated]:
    group, _, path = str(named).rpartition("=")
    folder = Path(path)
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise SourceError(f"{folder}: no gold file, give a folder with one ID.json a document")
    for each in paths:
        data = json.loads(each.read_text(encoding="utf-8"))
        if data.get("text"):
            yield _annotated(data, group or folder.name)


def _annotated(data: Mapping[str, Any], group: str) -> Annotated:
    date = PartialDate(str(data["date"])) if data.get("date") else None
    document = Document(id=str(data["id"]), text=str(data["text"]), date=date, language="fr")
    return Annotated(document, tuple(data["facts"]), group)
