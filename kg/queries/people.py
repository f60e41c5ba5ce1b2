"""Persons as people name them to a query that is about one."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from kg.errors import UsageError
from kg.facts import EntityId
from kg.queries.catalogue import query_named
from kg.queries.model import Query
from kg.queries.types import name_in
from kg.resolve.names import person_key
from kg.store import Store
from kg.store.statements import asked

_ALIKE = 0.6  # of difflib: "Nadya Roche"
_NAMED = 3  # of those who may be meant
_HOW = "kg ask people_named finds people by a part of the name"


def with_people(
    store: Store, query: Query, values: Mapping[str, Any], *, given: Mapping[str, Any]
) -> dict[str, Any]:
    """``values`` with the id of the person that each name means; ``given`` has the names as written.

    Raises ``UsageError``, ``StoreError``.
    """
    sought = [one.name for one in query.parameters if name_in(one.type) == "Somebody"]
    return {
        **values,
        **{one: _somebody(store, values[one], f"{query.name}: {one}={given[one]!r}") for one in sought},
    }


def _somebody(store: Store, key: str, asked_for: str) -> EntityId:
    """The person of that full name, else the only one with these words in the name."""
    found = store.read(query_named("people_named").cypher, {"person": key, "limit": _NAMED + 1})
    if len(found) == 1 or (found and found[0]["person"] == f"person:{key}"):
        return str(found[0]["person"])
    if not found:
        raise UsageError(f"{asked_for} is nobody of whom the store knows ({_hint(store, key)})")
    raise UsageError(f"{asked_for} may be {_listed(one['name'] for one in found)}: write more of the name")


def _hint(store: Store, key: str) -> str:
    names = _alike(store, key)
    return f"did you mean {' or '.join(names)}?" if names else _HOW


def _alike(store: Store, key: str) -> Sequence[str]:
    """The names that are written most alike."""
    text = " ".join(f"{word}~" for word in key.split("-"))
    names = {
        person_key(row["name"]): row["name"] for row in store.read(asked("people_alike"), {"text": text})
    }
    return [names[one] for one in get_close_matches(key, names, n=_NAMED, cutoff=_ALIKE)]


def _listed(names: Iterable[str]) -> str:
    first, *others = names
    return f"{', '.join([first, *others][:_NAMED])}{' …' if len(others) >= _NAMED else ''}"
