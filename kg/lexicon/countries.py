"""Countries: which one a word means, and every word of them in a text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kg.facts import CountryCode
from kg.lexicon.country_files import CountryFile, WordKind, read_countries
from kg.lexicon.country_words import CountryWord, index_words
from kg.lexicon.matcher import Matcher

__all__ = ["Countries", "CountryWord", "Gazetteer", "load_countries"]

_SPELLINGS = (str.maketrans(" ", "-"), str.maketrans("-", " "))


@dataclass(frozen=True)
class Gazetteer:
    """Matchers for the words of each kind; ``demonyms`` has compounds such as "franco-" too."""

    names: Matcher[CountryWord]
    demonyms: Matcher[CountryWord]
    capitals: Matcher[CountryWord]
    cities: Matcher[CountryWord]
    regions: Matcher[CountryWord]


class Countries:
    """Look-ups by name, demonym, capital and city.

    Names, capitals and cities are sought as written; demonyms in lower case or capitalised. ``folded`` finds
    them in any case and without accents, as headlines in capitals need. ``ignored`` are wordings that hold a
    country's or town's name and do not mean it ("Accord de Paris").
    """

    def __init__(self, files: Sequence[CountryFile], *, ignored: Sequence[str] = ()) -> None:
        """Index ``files``. Raises ``SourceError`` where two countries own one strong word."""
        self._files = {file.code: file for file in files}
        self._ignored = ignored
        self._indexes = {kind: index_words(files, kind) for kind in WordKind}

    @property
    def codes(self) -> tuple[CountryCode, ...]:
        """All of them, in alphabetical order."""
        return tuple(self._files)

    def by_name(self, written: str) -> CountryCode | None:
        """The country that the name alone means."""
        return _strong(self.names.get(written))

    def label(self, code: CountryCode, language: str = "fr") -> str:
        """The usual name. Raises ``KeyError`` for an unknown code or language."""
        return self._files[code].labels[language]

    def alpha3(self, code: CountryCode) -> str:
        """ISO 3166-1 alpha-3. Raises ``KeyError`` for an unknown code."""
        return self._files[code].alpha3

    def wikidata(self, code: CountryCode) -> str | None:
        """The Wikidata item ("Q1028"), where the file names it. Raises ``KeyError`` for an unknown code."""
        return self._files[code].wikidata

    def capital(self, code: CountryCode) -> str | None:
        """The capital's usual name, where there is one. Raises ``KeyError`` for an unknown code."""
        return self._files[code].capital

    def with_article(self, code: CountryCode, town: str) -> str:
        """The capital as it is called alone, where ``town`` is the rest of that: "Le Caire" for "Caire"."""
        capital = self._files[code].capital
        return capital if capital is not None and capital.endswith(f" {town}") else town

    @cached_property
    def exact(self) -> Gazetteer:
        """The words as they are written."""
        return self._gazetteer(fold=False)

    @cached_property
    def folded(self) -> Gazetteer:
        """The words in any case, with or without accents."""
        return self._gazetteer(fold=True)

    @property
    def names(self) -> Matcher[CountryWord]:
        """Country names as written."""
        return self.exact.names

    @property
    def demonyms(self) -> Matcher[CountryWord]:
        """Adjectives, inhabitants and compounds, in lower case or capitalised."""
        return self.exact.demonyms

    @property
    def capitals(self) -> Matcher[CountryWord]:
        """Capitals as written."""
        return self.exact.capitals

    @property
    def cities(self) -> Matcher[CountryWord]:
        """Other towns as written."""
        return self.exact.cities

    @property
    def regions(self) -> Matcher[CountryWord]:
        """Provinces and other parts of a country as written: who acts for one acts for the country."""
        return self.exact.regions

    def _gazetteer(self, *, fold: bool) -> Gazetteer:
        at = self._indexes
        adjectives = {**at[WordKind.DEMONYM], **at[WordKind.PREFIX]}
        kinds = (WordKind.NAME, WordKind.CAPITAL, WordKind.CITY, WordKind.REGION)
        names, *places = (_hyphened(at[kind]) for kind in kinds)
        indexes = (names, adjectives, *places)
        return Gazetteer(*(Matcher(index, fold=fold, ignored=self._ignored) for index in indexes))


def load_countries(folder: Path, *, language: str = "fr", ignored: Sequence[str] = ()) -> Countries:
    """The countries of ``folder``, a file each. Raises ``SourceError``."""
    return Countries(read_countries(folder, language=language), ignored=ignored)


def _hyphened(index: Mapping[str, CountryWord]) -> dict[str, CountryWord]:
    """``index`` with hyphens for spaces in its names and the other way round: "Port Louis", "Port-Louis"."""
    variants = {name.translate(to): word for name, word in index.items() for to in _SPELLINGS}
    return {**variants, **index}


def _strong(word: CountryWord | None) -> CountryCode | None:
    return word.code if word is not None and word.is_strong else None
