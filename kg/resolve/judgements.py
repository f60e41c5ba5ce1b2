"""What people decided about two entities: the same or different. Undone by deleting the entry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from kg.errors import SourceError
from kg.facts import EntityId, Frozen
from kg.lexicon.source import read_toml


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
        groups = _groups([entry for entry in entries if entry.verdict == "same"])
        for entry in entries:
            if entry.verdict == "different" and entry.b in groups.get(entry.a, {entry.a}):
                raise ValueError(
                    f"{entry.a} and {entry.b} are said to be different and, by other entries, the same"
                )
        return cls({member: min(group) for member, group in groups.items()})


NONE = Judgements()


def read_judgements(path: Path) -> Judgements:
    """The judgements of a TOML file. Raises ``SourceError``."""
    entries = read_toml(path).get("judgement", [])
    try:
        return Judgements.of([_entry(path, number, entry) for number, entry in enumerate(entries, start=1)])
    except ValueError as error:
        raise SourceError.at(path, 1, f"{error}; delete one of the entries") from error


def _entry(path: Path, number: int, entry: dict[str, Any]) -> Judgement:
    try:
        return Judgement.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise SourceError.at(path, 1, f"judgement {number}: {where}: {first['msg']}, correct it") from error


def _groups(entries: Iterable[Judgement]) -> dict[EntityId, set[EntityId]]:
    """Each id with all the ids that it is the same as."""
    groups: dict[EntityId, set[EntityId]] = {}
    for entry in entries:
        if entry.a.partition(":")[0] != entry.b.partition(":")[0]:
            raise ValueError(f"{entry.a} and {entry.b} are of two kinds and cannot be the same")
        group = groups.get(entry.a, {entry.a}) | groups.get(entry.b, {entry.b})
        groups.update(dict.fromkeys(group, group))
    return groups
