"""What people decided about two entities: the same or different. Undone by deleting the entry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from kg import resources
from kg.errors import SourceError
from kg.facts import EntityId, Frozen
from kg.source import read_toml


class Judgement(Frozen):
    """``[[judgement]]`` of a judgements file."""

    verdict: Literal["same", "different"]
    a: EntityId
    b: EntityId
    reason: str = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Judgements:
    """Entity ids that stand for one another. Entities and claims themselves are never altered."""

    canonical: Mapping[EntityId, EntityId] = field(default_factory=dict)

    def entity(self, entity: EntityId) -> EntityId:
        """The id that stands for ``entity``."""
        return self.canonical.get(entity, entity)

    @classmethod
    def of(cls, judgements: Iterable[Judgement]) -> "Judgements":
        """Apply the verdicts "same"; raises ``ValueError`` where they contradict one another or mix kinds."""
        entries = tuple(judgements)
        canonical = _canonical(entry for entry in entries if entry.verdict == "same")
        for entry in (entry for entry in entries if entry.verdict == "different"):
            if canonical.get(entry.a, entry.a) == canonical.get(entry.b, entry.b):
                raise ValueError(f"{entry.a} and {entry.b} are different here and the same by other entries")
        return cls(canonical)


NONE = Judgements()


def read_judgements(path: Path) -> Judgements:
    """The judgements of a TOML file. Raises ``SourceError``."""
    entries = _entries(path)
    try:
        return Judgements.of([_entry(path, number, entry) for number, entry in enumerate(entries, start=1)])
    except ValueError as error:
        raise SourceError.at(path, 1, f"{error}; delete one of the entries") from error


def _entries(path: Path) -> list[Any]:
    given = read_toml(path)
    entries = given.pop("judgement", [])
    if given or not isinstance(entries, list):
        raise SourceError.at(
            path, 1, f"{next(iter(given), 'judgement')}: write each entry under [[judgement]]"
        )
    return entries


@cache
def load_judgements() -> Judgements:
    """The judgements of ``seeds/judgements.toml``. Raises ``SourceError``."""
    return read_judgements(resources.seeds() / "judgements.toml")


def _entry(path: Path, number: int, entry: Any) -> Judgement:
    try:
        return Judgement.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise SourceError.at(path, 1, f"judgement {number}: {where}: {first['msg']}, correct it") from error


def _canonical(entries: Iterable[Judgement]) -> dict[EntityId, EntityId]:
    """Each id with the one that stands for it: of two, ``a``."""
    canonical: dict[EntityId, EntityId] = {}
    for entry in entries:
        if entry.a.partition(":")[0] != entry.b.partition(":")[0]:
            raise ValueError(f"{entry.a} and {entry.b} are of two kinds and cannot be the same")
        kept, gone = (canonical.setdefault(one, one) for one in (entry.a, entry.b))
        canonical = {one: kept if stands == gone else stands for one, stands in canonical.items()}
    return canonical
