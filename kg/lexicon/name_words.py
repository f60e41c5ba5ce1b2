"""Words in and around personal names (``names.toml``)."""

from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.matcher import folded
from kg.source import read_toml


@dataclass(frozen=True)
class NameWords:
    """What helps to tell a personal name. Words are folded, ``numerals`` and ``prefixes`` are as written.

    ``familiar`` particles are of no place, ``genitive`` ones begin no name, ``common`` ones are also function
    words; behind ``determiners`` a capitalised word is no bare name.
    """

    particles: frozenset[str]
    openers: frozenset[str]
    familiar: frozenset[str]
    genitive: frozenset[str]
    common: frozenset[str]
    determiners: frozenset[str]
    numerals: frozenset[str]
    prefixes: frozenset[str]
    stop: frozenset[str]
    first: frozenset[str]
    syllables: frozenset[str]
    articled: frozenset[str]
    landmarks: frozenset[str]
    feminine: frozenset[str]
    late: frozenset[str]
    headings: frozenset[str]


def read_name_words(path: Path) -> NameWords:
    """The words of ``path``. Raises ``SourceError``."""
    data = read_toml(path)
    kept = {key: frozenset(data.pop(key)) for key in ("numerals", "prefixes")}
    sets = {key: frozenset(map(folded, words)) for key, words in data.items()}
    return NameWords(**kept, **sets)
