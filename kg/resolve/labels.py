"""What countries and organisations are called, and which words in an office only name its own country."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from kg.facts import CountryCode, OrganisationCode
from kg.lexicon import Countries, CountryWord, Matcher, load_lexicon

LANGUAGES = ("fr", "en", "es", "ar")


@dataclass(frozen=True, slots=True)
class Label:
    """Names by language ("fr", "en", "es", "ar"), other codes ("alpha3", "wikidata")."""

    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Labels:
    """The states and organisations that are known by name."""

    countries: Mapping[CountryCode, Label] = field(default_factory=dict)
    organisations: Mapping[OrganisationCode, Label] = field(default_factory=dict)
    gazetteers: tuple[Matcher[CountryWord], ...] = ()  # names and demonyms of countries

    def without(self, country: CountryCode, *, role: str) -> str:
        """``role`` without names and demonyms of ``country``: "ministre du" for "ministre du Niger"."""
        found = [match for gazetteer in self.gazetteers for match in gazetteer.find(role)]
        for match in sorted(found, key=lambda match: -match.start):
            if country in match.value.codes:
                role = f"{role[: match.start]} {role[match.end :]}"
        return role


@cache
def load_labels() -> Labels:
    """The labels of the lexicon."""
    lexicon = load_lexicon()
    countries = lexicon.countries
    return Labels(
        countries={code: _country(countries, code) for code in countries.codes},
        organisations={},
        gazetteers=(countries.folded.names, countries.folded.demonyms),
    )


def _country(countries: Countries, code: CountryCode) -> Label:
    names = {language: countries.label(code, language) for language in LANGUAGES}
    return Label(names["fr"], names, {"alpha3": countries.alpha3(code)})
