"""States that go by other words than their names, and words that tell a place (``realms.toml``)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.country_files import WordKind
from kg.lexicon.country_words import CountryWord, Strength
from kg.lexicon.function_words import FunctionWords
from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.place_words import PlaceWords, place_words
from kg.source import read_toml


@dataclass(frozen=True)
class Realms:
    """``words`` stand for a state by custom; the others are those of ``ActorWords``."""

    words: Matcher[CountryWord]
    shared: Mapping[str, tuple[str, ...]]
    departments: Mapping[str, str]
    writing: frozenset[str]
    places: PlaceWords


def read_realms(path: Path, function: FunctionWords) -> Realms:
    """What ``path`` says, with the function words that belong to it. Raises ``SourceError``."""
    data = read_toml(path)
    return Realms(
        words=Matcher({word: _realm(codes) for word, codes in data["common"].items()}),
        shared={folded(word): tuple(codes) for word, codes in data["shared"].items()},
        departments={part: whole for whole, parts in data["departments"].items() for part in parts},
        writing=frozenset(data["writing"]["states"]),
        places=place_words(data["place"], function),
    )


def _realm(codes: Sequence[str]) -> CountryWord:
    return CountryWord(tuple(codes), Strength.WEAK, WordKind.NAME)
