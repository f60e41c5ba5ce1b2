"""Every country of ISO 3166-1 and Kosovo: a file, names that mean it alone, a demonym, a capital."""

import pycountry
import pytest

from kg import resources
from kg.lexicon import load_lexicon
from kg.lexicon.country_files import CountryFile, WordKind, read_countries

COUNTRIES = load_lexicon().countries
FILES = read_countries(resources.seeds() / "lexicon" / "countries")
NO_CAPITAL = frozenset({"AQ", "BV", "CX", "GS", "HK", "HM", "IO", "MO", "TK", "UM"})
NO_INHABITANTS = frozenset({"AQ", "BQ", "BV", "GS", "HM", "IO", "SJ", "TC", "TF", "UM", "VG", "VI", "CC"})

each_file = pytest.mark.parametrize("file", FILES, ids=[file.code for file in FILES])


def test_the_files_are_those_of_iso_3166_and_kosovo() -> None:
    expected = {country.alpha_2: country.alpha_3 for country in pycountry.countries} | {"XK": "XKX"}
    assert {file.code: file.alpha3 for file in FILES} == expected


@each_file
def test_every_strong_name_means_its_country_alone(file: CountryFile) -> None:
    assert file.strong(WordKind.NAME)
    for name in file.strong(WordKind.NAME):
        assert COUNTRIES.by_name(name) == file.code
        assert [match.value.codes for match in COUNTRIES.names.find(f"de {name}.")] == [(file.code,)]


@each_file
def test_every_country_has_its_labels(file: CountryFile) -> None:
    assert set(file.labels) == {"fr", "en", "es", "ar"}
    assert COUNTRIES.label(file.code)


def _codes(demonym: str) -> tuple[str, ...]:
    word = COUNTRIES.demonyms.get(demonym)
    return () if word is None else word.codes


@each_file
def test_every_demonym_leads_to_its_country(file: CountryFile) -> None:
    adjectives = file.strong(WordKind.DEMONYM) + file.weak(WordKind.DEMONYM)
    assert adjectives or file.code in NO_INHABITANTS
    for adjective in file.strong(WordKind.DEMONYM):
        assert _codes(adjective) == (file.code,)
        assert _codes(adjective[0].upper() + adjective[1:]) == (file.code,)
    assert all(file.code in _codes(adjective) for adjective in adjectives)


@each_file
def test_every_country_has_a_capital(file: CountryFile) -> None:
    assert (COUNTRIES.capital(file.code) is None) == (file.code in NO_CAPITAL)
    for town in file.strong(WordKind.CAPITAL) + file.strong(WordKind.CITY):
        words = (COUNTRIES.cities.get(town), COUNTRIES.capitals.get(town))
        assert {word.code for word in words if word is not None and word.is_strong} == {file.code}


def test_no_two_countries_share_a_wikidata_item() -> None:
    items = [file.wikidata for file in FILES if file.wikidata is not None]
    assert len(items) == len(set(items)) > 190
    assert all(item.startswith("Q") and item[1:].isdigit() for item in items)
