"""What queries read month by month, the newest first, comes as if all had been read, on both stores."""

from datetime import date, timedelta

import pytest

from kg.facts import Extraction
from kg.queries.library import (
    announced_outcomes,
    busiest_pairs,
    countries_cooperating_on,
    dropped_events,
    network_of_country,
    planned_at,
    planned_visits,
    representatives_of_country,
    search_facts,
    visits_of_country,
)
from kg.store import Store
from tests.contract.test_query_edges import FRENCH, SPANISH, met, said, visit

DAYS = [date(2022, 11, 5) + timedelta(days=40 * number) for number in range(20)]


@pytest.fixture
def archive() -> list[Extraction]:
    """Twenty documents with a month or two between one and the next, each on another day's meeting."""
    told = [met(FRENCH, SPANISH, on=day.isoformat()) for day in DAYS]
    return [said(f"d{day}", day.isoformat(), one) for day, one in zip(DAYS, told, strict=True)]


@pytest.mark.parametrize("limit", [1, 2, 4, 7, 20, 100])
def test_facts_are_found_the_newest_first_however_many_are_asked_for(
    store: Store, archive: list[Extraction], limit: int
) -> None:
    store.load(archive)
    found = search_facts(store, text="ministre hôtes", limit=limit)
    assert [row.published for row in found] == DAYS[::-1][:limit]
    assert found == search_facts(store, text="minist* hôte", limit=limit)


def test_facts_of_undated_documents_are_found_last(store: Store, archive: list[Extraction]) -> None:
    undated = said("u", "2024-05-04", met(FRENCH, SPANISH, on="2021-01-01"))
    head = undated.document.model_copy(update={"date": None})
    store.load([*archive, undated.model_copy(update={"document": head})])
    assert [row.document for row in search_facts(store, text="hôte", limit=50)][-1] == "u"
    assert search_facts(store, text="hôte absent") == []


def test_a_document_that_is_replaced_is_found_in_its_new_month(store: Store) -> None:
    store.load([said("a", "2024-05-04", met(FRENCH, SPANISH)), said("b", "2024-05-05", met(FRENCH, SPANISH))])
    store.load([said("a", "2024-07-04", met(FRENCH, SPANISH))])
    assert [row.document for row in search_facts(store, text="hôte")] == ["a", "b"]


@pytest.mark.parametrize("most", [1, 3, 20])
def test_the_newest_meetings_are_looked_at(store: Store, archive: list[Extraction], most: int) -> None:
    store.load(archive)
    for country in ("FR", "ES"):
        (pair,) = network_of_country(store, country=country, most=most)
        assert (pair.meetings, str(pair.first), str(pair.last)) == (most, f"{DAYS[-most]}", f"{DAYS[-1]}")
        (seen,) = representatives_of_country(store, country=country, most=most)
        assert (seen.events, seen.first_seen) == (most, DAYS[-most])
    (early,) = network_of_country(store, country="FR", until=DAYS[4], since=DAYS[1])
    assert early.meetings == 4


def test_visits_are_cut_after_the_newest(store: Store) -> None:
    days = [day.isoformat() for day in DAYS]
    store.load([said(day, day, visit("made", day)) for day in days])
    for country in ("SN", "ES"):
        assert [str(row.date) for row in visits_of_country(store, country=country, limit=3)] == days[:-4:-1]


def test_a_plan_for_much_later_is_a_plan(store: Store) -> None:
    store.load(
        [
            said("far", "2024-01-10", visit("planned", "2025-03-20")),
            said("year", "2024-01-11", met(FRENCH, SPANISH, "planned", "2024")),
            said("near", "2024-02-01", met(FRENCH, SPANISH, "planned", "2024-03-15")),
        ]
    )
    assert [str(row.planned_for) for row in planned_at(store, country="ES", at=date(2024, 3, 1))] == [
        "2024-01-01",
        "2024-03-15",
        "2025-03-20",
    ]
    assert [row.document for row in planned_at(store, country="SN", at=date(2024, 3, 31))] == ["far"]
    assert [str(row.planned_for) for row in planned_visits(store, country="SN")] == ["2025-03-20"]
    assert len(planned_visits(store)) == 1
    assert len(announced_outcomes(store, country="ES")) == 3
    assert len(announced_outcomes(store, country="ES", since=date(2024, 1, 11), until=date(2024, 1, 31))) == 1


def test_what_was_dropped_is_cut_after_the_newest(store: Store) -> None:
    days = [day.isoformat() for day in DAYS]
    store.load([said(day, day, visit("cancelled", day)) for day in days])
    for country in (None, "ES", "SN"):
        found = dropped_events(store, country=country, limit=3)
        assert [str(row.date) for row in found] == days[:-4:-1]


def test_the_most_frequent_pairs_are_ranked(store: Store) -> None:
    guests = {"DE": "Ada Lang", "ES": "Ana Ruiz", "IT": "Ugo Rossi", "MA": "Omar Alaoui", "PT": "Rui Costa"}
    store.load(
        said(
            f"{code}{number}",
            f"2024-05-{number + 1:02}",
            met(FRENCH, {"name": name, "country": code}, on=f"2024-05-{number + 1:02}"),
            {"predicate": "COOPERATES_ON", "parties": sorted((code, "FR")), "domain": "water"},
        )
        for place, (code, name) in enumerate(guests.items())
        for number in range(place + 1)
    )
    for limit in range(1, 6):
        busiest = busiest_pairs(store, year=2024, limit=limit)
        assert [row.total for row in busiest] == [5, 4, 3, 2, 1][:limit]
        known = countries_cooperating_on(store, domain="water", limit=limit)
        assert [row.documents for row in known] == [5, 4, 3, 2, 1][:limit]
    assert len(countries_cooperating_on(store, domain="water", country="MA")) == 1
