"""What tells that something is not so: ``doubt.toml``, one table for agreements, events and cooperation."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.lexicon.matcher import Matcher
from kg.lexicon.wordings import filled, group_matcher
from kg.source import read_toml


def read_doubt(path: Path) -> Mapping[str, Any]:
    """The tables of ``path``, where "{group}" stands for each word of that group. Raises ``SourceError``."""
    tables = read_toml(path)
    groups = tables.pop("groups")
    return {name: _filled(table, groups) for name, table in tables.items()}


def untrue_words(table: Mapping[str, Sequence[str]], further: Iterable[str] = ()) -> Matcher[None]:
    """The words of the table ``untrue`` and ``further`` ones."""
    return group_matcher([*table["words"], *further], ignored=table["kept"])


def _filled(table: Any, groups: Mapping[str, Sequence[str]]) -> Any:
    if isinstance(table, Mapping):
        return {name: _filled(each, groups) for name, each in table.items()}
    return list(filled(table, groups.__getitem__))
