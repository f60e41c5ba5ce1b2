"""How a language builds a text: words whose stop ends no sentence, openings of a communiqué's parts."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg import resources
from kg.lexicon.dateline_words import LinePatterns, line_patterns
from kg.source import read_toml


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words before a full stop, written without it; ``openers`` are words that begin sentences."""

    never: frozenset[str]
    before_number: frozenset[str]
    sometimes: frozenset[str]
    openers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Structure:
    """Openings of sentences and lines, in lower case and without accents, and patterns over lines."""

    background: tuple[str, ...]
    background_sections: frozenset[str]
    related: tuple[str, ...]
    furniture: tuple[str, ...]
    lines: LinePatterns


@cache
def load_abbreviations(language: str = "fr") -> Abbreviations:
    """The words that come with the package; read once."""
    return read_abbreviations(resources.seeds() / "lexicon" / language / "abbreviations.toml")


def read_abbreviations(path: Path) -> Abbreviations:
    """The words of ``path``. Raises ``SourceError``."""
    data = read_toml(path)
    return Abbreviations(
        never=_set(data["never"]),
        before_number=_set(data["before_number"]),
        sometimes=_set(data["sometimes"]),
        openers=_set(data["openers"]),
    )


@cache
def load_structure(language: str = "fr") -> Structure:
    """The openings that come with the package; read once."""
    return read_structure(resources.seeds() / "lexicon" / language / "structure.toml")


def read_structure(path: Path) -> Structure:
    """The openings of ``path``. Raises ``SourceError``."""
    data = read_toml(path)
    return Structure(
        background=tuple(data["background"]),
        background_sections=_set(data["background_sections"]),
        related=tuple(data["related"]),
        furniture=tuple(data["furniture"]),
        lines=line_patterns(data["dateline"], data["open"]),
    )


def _set(words: Iterable[str]) -> frozenset[str]:
    return frozenset(words)
