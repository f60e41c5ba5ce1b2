"""Which found fact stands for which gold fact: one to one, as many pairs as can be."""

from collections.abc import Mapping, Sequence
from typing import Any

from kg.scoring.same import Json, same_fact, words

ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "MET": ("date", "mode", "place"),
    "VISITS": ("date", "city"),
    "SIGNS": ("kind", "domain", "date"),
}
_UNREACHABLE = 9  # more than any fact has attributes


def matched(gold: Sequence[Json], found: Sequence[Json]) -> dict[int, int]:
    """Pairs as ``{index in found: index in gold}``, by augmenting paths, the most alike first.

    The facts are of one document and one predicate.
    """
    likeness = [[_unlike(g, f) if same_fact(g, f) else None for f in found] for g in gold]
    choices = [_nearest_first(row) for row in likeness]
    owner: dict[int, int] = {}
    for i in sorted(range(len(gold)), key=lambda i: _best(likeness[i])):
        _place(i, choices, owner, set())
    return owner


def same_value(key: str, gold: Any, found: Any) -> bool:
    """Whether an attribute is right; towns that share a word are one."""
    if key in {"place", "city"}:
        return bool(words(gold) & words(found)) or (gold is None and found is None)
    return bool(gold == found)


def _unlike(gold: Json, found: Json) -> int:
    keys = ATTRIBUTES.get(gold["predicate"], ())
    return sum(not same_value(key, gold.get(key), found.get(key)) for key in keys)


def _nearest_first(row: Sequence[int | None]) -> list[int]:
    return sorted((j for j, d in enumerate(row) if d is not None), key=lambda j: row[j] or 0)


def _best(row: Sequence[int | None]) -> int:
    return min((distance for distance in row if distance is not None), default=_UNREACHABLE)


def _place(i: int, choices: Sequence[Sequence[int]], owner: dict[int, int], seen: set[int]) -> bool:
    for j in choices[i]:
        if j in seen:
            continue
        seen.add(j)
        if j not in owner or _place(owner[j], choices, owner, seen):
            owner[j] = i
            return True
    return False
