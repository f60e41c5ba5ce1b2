"""Asking by name: what is checked before the store is, and rows that are typed."""

import datetime
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg import resources
from kg.errors import AnswerError, UsageError
from kg.facts import Extraction
from kg.lexicon import load_lexicon
from kg.queries import Row, ask, library
from kg.queries.catalogue import query_named
from kg.queries.run import many, parameters
from kg.source import read_toml
from kg.store import Store, open_store

ON_WATER = {"convention-eau", "hammouchi-paris"}


@pytest.fixture(scope="module")
def held(told: tuple[Extraction, ...], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("held")
    with open_store(f"embedded:{folder}") as store:
        store.load(told)
        yield store


def test_a_typed_function_gives_dates(held: Store) -> None:
    rows = library.meetings_between(held, a="FR", b="MA", since=datetime.date(2023, 12, 12))
    assert [(row.held_on, row.precision) for row in rows] == [(datetime.date(2023, 12, 12), "day")]


def test_values_may_be_strings(held: Store) -> None:
    rows = ask(held, "meetings-between", a="fr", b="ma", since="2023-12-12", limit="5")
    assert rows == library.meetings_between(held, a="FR", b="MA")
    assert rows == ask(held, "meetings_between", a="FRANCE", b="maroc")
    assert ask(held, "meetings_between", a="FR", b="MA", until="2023-12-11") == []


@pytest.mark.parametrize("code", ["EU", "un", "XK"])
def test_organisations_beside_countries_may_be_asked_for(held: Store, code: str) -> None:
    assert parameters(query_named("meetings_between"), {"a": code, "b": "MA"})["a"] == code.upper()
    assert ask(held, "meetings_between", a=code, b="MA") == []


@pytest.mark.parametrize("name", ["Algérie", "ALGÉRIE", "algerie"])
def test_a_country_has_one_name_however_its_accents_are_written(held: Store, name: str) -> None:
    forms = [unicodedata.normalize(form, name) for form in ("NFC", "NFD")]
    rows = [ask(held, "meetings_between", a=form, b="MA") for form in forms]
    assert rows == [ask(held, "meetings_between", a="DZ", b="MA")] * 2


def test_every_code_that_people_write_means_a_country() -> None:
    codes = load_lexicon().countries.codes
    meant = read_toml(resources.queries() / "countries.toml")
    assert set(meant.values()) <= set(codes)
    assert not set(meant) & set(codes)


def test_names_are_found_without_accents_and_case(held: Store) -> None:
    assert library.people_named(held, person="BELAID") == library.people_named(held, person="karim belaïd")
    assert library.people_named(held, person="belai") == []


@pytest.mark.parametrize(
    ("name", "values", "what"),
    [
        ("meeting_between", {}, "did you mean meetings_between"),
        ("zzzz", {}, r"there is no query 'zzzz' .kg\.catalogue\(\) lists all"),
        ("meetings_between", {"a": "FR"}, "needs b: the other"),
        ("meetings_between", {"a": "FR", "b": "MA", "sinse": "2024-01-01"}, "did you mean since"),
        ("meetings_between", {"a": "Congo", "b": "MA"}, "a='Congo' is no country .write CD or CG."),
        ("meetings_between", {"a": "Senegl", "b": "MA"}, "a='Senegl' is no country .did you mean SN[?]"),
        ("meetings_between", {"a": "la France", "b": "MA"}, "is no country .did you mean FR[?]"),
        ("meetings_between", {"a": "XX", "b": "MA"}, "a='XX' is no country .two letters"),
        ("meetings_between", {"a": "FR", "b": "uk"}, "b='uk' is no country .did you mean GB[?]"),
        ("meetings_between", {"a": "FR", "b": "MAR"}, "b='MAR' is no country .did you mean MA[?]"),
        ("planned_visits", {"country": "EL"}, "did you mean GR[?]"),
        ("cooperation_outside", {"country": "MA", "partners": "FR,UK"}, "is no country .did you mean GB[?]"),
        ("meetings_between", {"a": "FR", "b": "MA", "since": "yesterday"}, "is no day .such as 2024-05-31"),
        (
            "meetings_between",
            {"a": "FR", "b": "MA", "since": "2024-02-01", "until": "2024-01-31"},
            "until=2024-01-31 is before since=2024-02-01",
        ),
        ("agreements_by_domain", {"since": "2024", "until": "2023"}, "until=2023 is before since=2024"),
        (
            "domains_rising",
            {"since": "2024-01-01", "middle": "2023-01-01", "until": "2024-12-31"},
            "middle=2023-01-01 is before since=2024-01-01",
        ),
        (
            "domains_rising",
            {"since": "2023-01-01", "middle": "2025-01-01", "until": "2024-12-31"},
            "until=2024-12-31 is before middle=2025-01-01",
        ),
        ("meetings_between", {"a": "FR", "b": "MA", "limit": "many"}, "is no number"),
        ("meetings_between", {"a": "FR", "b": "MA", "limit": "-5"}, "limit='-5' is no number .*from 0 up"),
    ],
)
def test_a_wrong_question_is_refused(held: Store, name: str, values: dict[str, str], what: str) -> None:
    with pytest.raises(UsageError, match=what) as refused:
        ask(held, name, **values)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "written", "day"),
    [
        ("since", "2024-02", "2024-02-01"),
        ("since", "2024", "2024-01-01"),
        ("until", "2024-02", "2024-02-29"),
        ("until", "2024", "2024-12-31"),
    ],
)
def test_a_month_or_a_year_bounds_a_time_by_its_first_or_last_day(name: str, written: str, day: str) -> None:
    found = parameters(query_named("meetings_between"), {"a": "FR", "b": "MA", name: written})
    assert str(found[name]) == day


def test_what_answers_call_a_thing_may_be_asked_for() -> None:
    query = query_named("countries_cooperating_on")
    assert parameters(query, {"domain": "Commerce"})["domain"] == "trade"
    assert parameters(query_named("planned_visits"), {"country": " union européenne"})["country"] == "EU"


def test_rows_of_another_type_are_refused(held: Store) -> None:
    class Wrong(Row):
        held_on: int

    with pytest.raises(AnswerError, match="meetings_between"):
        many(held, "meetings_between", Wrong, {"a": "FR", "b": "MA"})


def test_values_that_look_like_cypher_find_nothing(held: Store) -> None:
    before = held.counts()
    assert ask(held, "facts_of_document", document="' OR 1=1 DETACH DELETE d //") == []
    assert held.counts() == before


def test_a_parameter_like_no_other_is_answered_with_those_there_are(held: Store) -> None:
    with pytest.raises(UsageError, match="no parameter 'zone', only country, since, limit"):
        ask(held, "planned_visits", zone="FR")


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("tradee", "did you mean trade?"),
        ("police", "did you mean police-cooperation or forensics?"),
        ("securité", "did you mean police-cooperation or border-security or maritime-security?"),
        ("Drogues", "did you mean drug-trafficking?"),
        ("agri", "did you mean agriculture-food?"),
        ("pêche et économie bleu", "did you mean fisheries-blue-economy?"),
        ("xyz", "schema/domains.toml"),
        ("?", "schema/domains.toml"),
    ],
)
def test_an_unknown_domain_is_refused(held: Store, given: str, hint: str) -> None:
    with pytest.raises(UsageError, match=hint.replace("?", "[?]")):
        ask(held, "countries_cooperating_on", domain=given)


def found(store: Store, given: str) -> set[str]:
    """The documents that a search finds."""
    return {row.document for row in library.search_facts(store, text=given)}


@pytest.mark.parametrize(
    "given", ["EAU", "  eau ", "éau convention", "conv* eau", "eaux", "EAUX conventions"]
)
def test_words_are_found_without_accents_case_and_number(held: Store, given: str) -> None:
    assert found(held, given) == ON_WATER


@pytest.mark.parametrize("given", ["eau -convention", 'eau "', "eau) (", "(eau"])
def test_signs_that_mean_something_to_an_index_are_passed_over(held: Store, given: str) -> None:
    assert found(held, given) == ON_WATER


@pytest.mark.parametrize("given", ["eau OR trafic", "eau~ AND", "eau:words", "NOT eau", "eau trafic"])
def test_words_that_mean_something_to_an_index_are_words(held: Store, given: str) -> None:
    assert found(held, "eau")
    assert found(held, given) == set()


@pytest.mark.parametrize("given", ["", " *", "!?"])
def test_a_search_without_words_is_refused(held: Store, given: str) -> None:
    with pytest.raises(UsageError, match=r"no search .one or more words"):
        ask(held, "search_facts", text=given)


def test_lists_may_be_written_with_commas(held: Store) -> None:
    given = ask(held, "cooperation_outside", country="MA", partners="fr, algérie")
    assert given == library.cooperation_outside(held, country="MA", partners=["FR", "DZ"])
    with pytest.raises(UsageError, match="is no country"):
        ask(held, "cooperation_outside", country="MA", partners="fr,xyz")
