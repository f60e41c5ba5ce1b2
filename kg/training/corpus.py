"""Annotated documents: JSON files with ``id``, ``date``, ``text`` and gold ``facts``."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.documents import Document
from kg.errors import SourceError
from kg.facts import PartialDate
from kg.scoring.gold import gold_files
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


def read_corpus(folders: Iterable[str | Path]) -> list[Annotated]:
    """The documents of ``folders`` (each alone, or ``group=folder``), by id. Raises ``SourceError``."""
    found = {one.document.id: one for folder in folders for one in _folder(folder)}
    return [found[name] for name in sorted(found)]


def _folder(named: str | Path) -> Iterator[Annotated]:
    group, _, folder = str(named).rpartition("=")
    for path, data in gold_files(Path(folder)):
        if data.get("text"):
            yield Annotated(_document(data, path), tuple(data["facts"]), group or Path(folder).name)


def _document(data: Json, path: Path) -> Document:
    try:
        date = PartialDate(str(data["date"])) if data.get("date") else None
    except ValueError as error:
        raise SourceError.at(path, 1, f"{error}, correct it") from error
    return Document(id=data["id"], text=str(data["text"]), date=date, language="fr")
