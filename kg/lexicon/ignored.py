"""Wordings that hold the name of a country or a town and do not mean it ("Accord de Paris", "Air France")."""

from pathlib import Path

from kg.source import read_toml


def read_ignored(path: Path) -> tuple[str, ...]:
    """The wordings of all tables of ``path``. Raises ``SourceError``."""
    return tuple(word for words in read_toml(path).values() for word in words)
