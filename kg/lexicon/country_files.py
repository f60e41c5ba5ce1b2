"""One country as its file in ``seeds/lexicon/countries`` words it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.facts import CountryCode
from kg.source import read_toml


class WordKind(StrEnum):
    """What a word says of a country; the value is its key in a country's file."""

    NAME = "names"
    DEMONYM = "demonyms"
    PREFIX = "prefixes"
    CAPITAL = "capital"
    CITY = "cities"
    REGION = "regions"


@dataclass(frozen=True)
class CountryFile:
    """``words`` holds lists: ``names``, ``demonyms``, ``prefixes``, ``capital``, ``cities``, ``regions``.

    The same keys after ``weak_`` hold words that name other things too and need a second clue.
    """

    path: Path
    code: CountryCode
    alpha3: str
    labels: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    wikidata: str | None = None

    def strong(self, kind: WordKind) -> tuple[str, ...]:
        """Words of ``kind`` that mean this country alone."""
        return self.words.get(kind, ())

    def weak(self, kind: WordKind) -> tuple[str, ...]:
        """Words of ``kind`` that may mean this country."""
        return self.words.get(f"weak_{kind}", ())

    @cached_property
    def capital(self) -> str | None:
        """The capital's usual name; some territories have none."""
        return next(iter(self.strong(WordKind.CAPITAL) + self.weak(WordKind.CAPITAL)), None)


def read_country(path: Path, *, language: str = "fr") -> CountryFile:
    """The country of one file. Raises ``SourceError`` where a key is missing or of a wrong type."""
    data = read_toml(path)
    try:
        words = {key: _words(value) for key, value in data.get(language, {}).items()}
        head = (data["alpha2"], data["alpha3"], dict(data["label"]))
        return CountryFile(path, *head, words=words, wikidata=data.get("wikidata"))
    except KeyError as error:
        raise SourceError.at(path, 1, f"the key {error} is missing, add it") from error
    except TypeError as error:
        raise SourceError.at(path, 1, f"{error}, write a list of strings") from error


def read_countries(folder: Path, *, language: str = "fr") -> tuple[CountryFile, ...]:
    """Every country of ``folder``, by code. Raises ``SourceError`` where there is none."""
    paths = sorted(folder.glob("*.toml"))
    if not paths:
        raise SourceError.at(folder, 1, "no country files, restore the folder")
    return tuple(read_country(path, language=language) for path in paths)


def _words(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise TypeError(f"{value!r} is no list of strings")
    return tuple(value)
