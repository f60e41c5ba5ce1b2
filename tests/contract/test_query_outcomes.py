"""What queries take for the outcome of what was announced, on both stores."""

from datetime import date
from typing import Any

import pytest

from kg.queries.library import announced_outcomes, planned_at
from kg.store import Store
from tests.contract.test_query_edges import FRENCH, SPANISH, met, said

WATER = {"predicate": "SIGNS", "parties": ["ES", "FR"], "kind": "agreement", "domain": "water"}
OFFICE = {"role": "ministre de l'Eau", "country": "FR"}


def text(status: str, on: str | None = None, **other: Any) -> dict[str, Any]:
    return {**WATER, "status": status, "date": on, **other}


def holds(person: str) -> dict[str, Any]:
    return {"predicate": "HOLDS", "person": person, **OFFICE}


def outcomes(store: Store) -> list[tuple[str, date | None]]:
    return [(row.outcome, row.outcome_date) for row in announced_outcomes(store, country="ES")]


def planned(store: Store, at: str, **how: int) -> int:
    return len(planned_at(store, country="ES", at=date.fromisoformat(at), **how))


@pytest.mark.parametrize(
    "other",
    [{"kind": "treaty"}, {"domain": "trade"}, {"parties": ["ES", "MA"]}, {"parties": ["ES", "FR", "MA"]}],
)
def test_another_text_of_the_parties_is_not_the_outcome(store: Store, other: dict[str, Any]) -> None:
    store.load(
        [
            said("a", "2024-05-04", text("planned")),
            said("b", "2024-06-02", text("signed", "2024-06-01", **other)),
        ]
    )
    assert outcomes(store) == [("open", None)]


def test_a_text_of_which_less_is_said_may_be_the_outcome(store: Store) -> None:
    store.load(
        [
            said("a", "2024-05-04", text("planned", domain=None)),
            said("b", "2024-06-02", text("signed", "2024-06-01")),
        ]
    )
    assert outcomes(store) == [("signed", date(2024, 6, 1))]


def test_of_several_the_nearest_is_the_outcome(store: Store) -> None:
    days = ("2024-06-01", "2024-10-15", "2024-12-20")
    store.load([said("a", "2024-05-04", text("planned", "2024-10"))])
    store.load([said(day, day, text("signed", day)) for day in days])
    assert outcomes(store) == [("signed", date(2024, 10, 15))]


def test_whoever_holds_the_office_may_keep_its_plan(store: Store) -> None:
    store.load([said("a", "2024-05-04", {**met(OFFICE, SPANISH, "planned"), "date": None})])
    store.load([said("b", "2024-06-02", met({**OFFICE, "name": "Eva Roux"}, FRENCH, on="2024-06-01"))])
    other = {"name": "Ida Petit", "role": "ministre de la Mer", "country": "FR"}
    store.load([said("c", "2024-06-03", met(other, SPANISH, on="2024-06-02"))])
    assert outcomes(store) == [("open", None)]
    store.load([said("d", "2024-06-05", met(FRENCH, SPANISH, on="2024-06-04"), holds("Luc Morel"))])
    assert outcomes(store) == [("held", date(2024, 6, 4))]


def test_what_took_place_before_the_announcement_is_not_its_outcome(store: Store) -> None:
    store.load([said("a", "2024-05-20", text("planned"))])
    store.load(
        [
            said("b", "2024-05-21", text("signed", "2024-03")),
            said("c", "2024-05-10", text("signed", "2024-05")),
        ]
    )
    assert outcomes(store) == [("open", None)]
    store.load([said("d", "2024-06-01", text("signed", "2024-05"))])
    assert outcomes(store) == [("signed", date(2024, 5, 1))]


def test_a_plan_without_a_day_stands_for_a_year(store: Store) -> None:
    undated = {**met(FRENCH, SPANISH, "planned"), "date": None}
    store.load([said("a", "2024-05-04", text("planned"), undated)])
    assert (planned(store, "2025-05-04"), planned(store, "2025-05-05")) == (2, 0)
    assert (planned(store, "2024-08-04", months=3), planned(store, "2024-08-05", months=3)) == (2, 0)
    assert planned(store, "2034-05-04", months=120) == 2
    store.load([said("b", "2025-03-01", undated)])
    assert planned(store, "2025-05-05") == 1


def test_the_days_to_an_outcome_are_counted_between_known_days(store: Store) -> None:
    store.load([said("a", "2024-05", text("planned")), said("b", "2024-06-02", text("signed", "2024-06-01"))])
    (row,) = announced_outcomes(store, country="ES")
    assert (row.announced_precision, row.precision, row.outcome_date_precision, row.delay) == (
        "month",
        None,
        "day",
        None,
    )
    (plan,) = planned_at(store, country="ES", at=date(2024, 5, 31))
    assert (plan.announced, plan.announced_precision) == (date(2024, 5, 1), "month")
    store.load([said("a", "2024-05-30", text("planned"))])
    (row,) = announced_outcomes(store, country="ES")
    assert row.delay == 2
