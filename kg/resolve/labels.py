"""What countries and organisations are called, and which words in an office only name its own country."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain

from kg.facts import CountryCode, OrganisationCode
from kg.lexicon import Countries, CountryWord, Matcher, load_lexicon
from kg.lexicon.organisations import Organisations

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
    country_words: tuple[Matcher[CountryWord], ...] = ()  # names and demonyms
    organisation_words: Organisations | None = None

    def without(self, role: str, *, country: CountryCode | None, org: OrganisationCode | None) -> str:
        """``role`` without the words of its owner: "ministre du" for "ministre du Niger" of NE."""
        kept, at = [], 0
        for start, end in sorted({*self._of_country(role, country), *self._of_organisation(role, org)}):
            kept.append(role[at:start])
            at = max(at, end)  # "République centrafricaine" and the "centrafricaine" in it
        return " ".join((*kept, role[at:]))

    def _of_country(self, role: str, code: CountryCode | None) -> Iterator[tuple[int, int]]:
        for match in chain.from_iterable(words.find(role) for words in self.country_words):
            if code in match.value.codes:
                yield match.start, match.end

    def _of_organisation(self, role: str, code: OrganisationCode | None) -> Iterator[tuple[int, int]]:
        for match in self.organisation_words.find(role) if self.organisation_words is not None else ():
            if match.value.code == code:
                yield match.start, match.end


@cache
def load_labels() -> Labels:
    """The labels of the lexicon."""
    lexicon = load_lexicon()
    countries = lexicon.countries
    return Labels(
        countries={code: _country(countries, code) for code in countries.codes},
        organisations={
            code: _organisation(lexicon.organisations, code) for code in lexicon.organisations.codes
        },
        country_words=(countries.folded.names, countries.folded.demonyms),
        organisation_words=lexicon.organisations,
    )


def _country(countries: Countries, code: CountryCode) -> Label:
    names = {language: countries.label(code, language) for language in LANGUAGES}
    wikidata = countries.wikidata(code)
    codes = {"alpha3": countries.alpha3(code)} | ({} if wikidata is None else {"wikidata": wikidata})
    return Label(names["fr"], names, codes)


def _organisation(organisations: Organisations, code: OrganisationCode) -> Label:
    return Label(organisations.label(code), organisations.by_code[code].labels)
