"""What queries answer where a plain reading of them could go wrong, on both stores."""

from datetime import date
from typing import Any

import pytest

from kg.facts import Extraction
from kg.queries.library import (
    agreements_between,
    agreements_by_domain,
    announced_outcomes,
    busiest_pairs,
    contradictions,
    cooperation_outside,
    coverage_by_source,
    documents_about,
    dropped_events,
    meetings_between,
    network_of_country,
    office_holders,
    offices_of_person,
    partners_of_country,
    people_named,
    planned_at,
    planned_visits,
    representatives_of_country,
    search_facts,
    timeline_between,
)
from kg.store import Store

TEXT = "Le ministre recevra son hôte. Le ministre a reçu son hôte."
PLAN, REPORT = (0, 29), (30, 58)


def said(document: str, published: str, *facts: dict[str, Any], span: tuple[int, int] = REPORT) -> Extraction:
    evidence = {"start": span[0], "end": span[1], "rule": "test", "confidence": 1}
    head = {"id": document, "date": published, "text": TEXT}
    found = [{"evidence": evidence, **fact} for fact in facts]
    return Extraction.model_validate({"document": head, "facts": found})


def met(a: dict[str, str], b: dict[str, str], status: str = "held", on: str = "2024-05-03") -> dict[str, Any]:
    return {"predicate": "MET", "a": a, "b": b, "status": status, "date": on}


def visit(status: str, on: str) -> dict[str, Any]:
    visitor = {"name": "Awa Diop", "country": "SN"}
    return {"predicate": "VISITS", "visitor": visitor, "to": "ES", "status": status, "date": on}


FRENCH, SPANISH = {"name": "Luc Morel", "country": "FR"}, {"name": "Ana Ruiz", "country": "ES"}


def test_pairs_with_organisations_take_no_place_of_pairs_of_states(store: Store) -> None:
    often = [met(FRENCH, {"org": "UN"}, on=f"2024-05-0{day}") for day in (1, 2, 3)]
    store.load([said("a", "2024-05-04", *often, met(FRENCH, SPANISH))])
    (pair,) = busiest_pairs(store, year=2024, limit=1)
    assert (pair.a, pair.b, pair.meetings) == ("ES", "FR", 1)


def test_a_meeting_inside_of_one_state_is_one(store: Store) -> None:
    store.load([said("a", "2024-05-04", met(SPANISH, {"name": "Eva Soto", "country": "ES"}))])
    assert len(meetings_between(store, a="ES", b="ES")) == 1
    assert len(timeline_between(store, a="ES", b="ES")) == 1


def test_a_meeting_is_quoted_by_who_says_that_it_was_held(store: Store) -> None:
    planned = said("a", "2024-05-01", met(FRENCH, SPANISH, "planned"), span=PLAN)
    store.load([planned, said("b", "2024-05-04", met(FRENCH, SPANISH))])
    (held,) = meetings_between(store, a="FR", b="ES")
    (event,) = timeline_between(store, a="FR", b="ES")
    assert {held.quote, event.quote} == {TEXT[30:58]}


def test_a_visit_that_was_made_in_the_month_is_no_longer_planned(store: Store) -> None:
    store.load([said("a", "2024-04-01", visit("planned", "2024-05-10"))])
    assert len(planned_visits(store, country="ES")) == 1
    store.load([said("b", "2024-06-01", visit("made", "2024-05"))])
    assert planned_visits(store, country="ES") == []


def test_two_documents_contradict_each_other_once(store: Store) -> None:
    denied = met(FRENCH, SPANISH, "denied")
    twice = [{**denied, "evidence": {"start": at, "end": 58, "rule": "t", "confidence": 1}} for at in (0, 30)]
    store.load([said("a", "2024-05-04", met(FRENCH, SPANISH)), said("b", "2024-05-05", *twice)])
    (found,) = contradictions(store, country="FR")
    assert (found.yes_document, found.no_document, found.no_quote) == ("a", "b", TEXT)


def test_an_organisation_with_the_code_of_a_state_is_not_taken_for_it(store: Store) -> None:
    union = {"name": "Awa Diop", "org": "AU"}
    store.load([said("a", "2024-05-04", met(FRENCH, union))])
    assert partners_of_country(store, country="FR") == []
    assert documents_about(store, country="AU") == []
    assert busiest_pairs(store, year=2024) == []


def test_a_planned_text_of_three_parties_has_an_outcome_for_each(store: Store) -> None:
    text = {"predicate": "SIGNS", "parties": ["ES", "FR", "MA"], "kind": "agreement", "domain": "water"}
    planned = said("a", "2024-05-04", {**text, "status": "planned", "date": "2024-06-01"})
    store.load([planned, said("b", "2024-06-02", {**text, "status": "signed", "date": "2024-06-01"})])
    for country in ("ES", "FR", "MA"):
        (one,) = announced_outcomes(store, country=country)
        assert (one.outcome, one.parties) == ("signed", ["Espagne", "France", "Maroc"])
    assert announced_outcomes(store, country="PT") == []


def test_undated_journeys_and_plans_are_weighed_too(store: Store) -> None:
    undated = {**visit("made", "2024"), "date": None}
    store.load([said("a", "2024-04-01", visit("planned", "2024-05-10"))])
    store.load([said("b", "2024-03-01", undated)])
    assert len(planned_visits(store, country="ES")) == 1
    store.load([said("c", "2024-06-01", undated)])
    assert planned_visits(store, country="ES") == []


def test_a_journey_of_the_month_that_was_told_before_the_plan_does_not_end_it(store: Store) -> None:
    store.load([said("a", "2024-05-05", visit("made", "2024-05"))])
    store.load([said("b", "2024-05-20", visit("planned", "2024-05-28"))])
    assert [row.planned_for for row in planned_visits(store, country="ES")] == [date(2024, 5, 28)]
    assert len(planned_at(store, country="ES", at=date(2024, 5, 21))) == 1
    store.load([said("c", "2024-05-30", visit("made", "2024-05"))])
    assert planned_visits(store, country="ES") == []


def test_a_text_of_three_with_the_african_union_is_not_australias(store: Store) -> None:
    union = met(FRENCH, {"name": "Awa Diop", "org": "AU"})
    text = {"predicate": "SIGNS", "parties": ["AU", "ES", "FR"], "kind": "agreement", "domain": "water"}
    store.load([said("a", "2024-05-04", union, {**text, "status": "planned", "date": "2024-06-01"})])
    other = {**text, "parties": ["AU", "NZ"], "date": "2024-06-02", "status": "planned"}
    store.load([said("b", "2024-05-04", other)])
    assert [row.parties for row in announced_outcomes(store, country="AU")] == [
        ["Australie", "Nouvelle-Zélande"]
    ]
    assert len(planned_at(store, country="AU", at=date(2024, 5, 5))) == 1
    assert len(planned_at(store, country="ES", at=date(2024, 5, 5))) == 1


def test_partners_that_share_a_code_are_two(store: Store) -> None:
    union = met(FRENCH, {"name": "Awa Diop", "org": "AU"})
    water = {"predicate": "COOPERATES_ON", "domain": "water"}
    store.load([said("a", "2024-05-04", union, {**water, "parties": ["AU", "FR"]})])
    store.load([said("b", "2024-05-04", {**water, "parties": ["AU", "FR"]}, met(SPANISH, {"country": "AU"}))])
    found = {row.partner: row.domains for row in cooperation_outside(store, country="FR", partners=["ES"])}
    assert found == {"organization:AU": ["water"], "country:AU": ["water"]}


def test_a_union_of_states_is_found_as_a_side_like_a_state(store: Store) -> None:
    envoy = {"name": "Ida Lund", "role": "haute représentante", "org": "EU"}
    holds = {"predicate": "HOLDS", "person": "Ida Lund", "role": "haute représentante", "org": "EU"}
    journey = {"predicate": "VISITS", "visitor": envoy, "to": "FR", "status": "made", "date": "2024-05-03"}
    store.load([said("a", "2024-05-04", met(envoy, FRENCH), journey, holds)])
    assert [row.of_a for row in meetings_between(store, a="EU", b="FR")] == ["Ida Lund"]
    assert {row.kind for row in timeline_between(store, a="EU", b="FR")} == {"MET", "VISITS"}
    assert [row.code for row in partners_of_country(store, country="FR")] == ["EU"]
    assert [row.other for row in network_of_country(store, country="EU")] == ["Luc Morel"]
    assert [row.events for row in representatives_of_country(store, country="EU")] == [2]
    assert [row.person for row in office_holders(store, country="EU")] == ["Ida Lund"]


def test_agreements_of_many_are_found_where_one_is_no_state(store: Store) -> None:
    many = {"predicate": "SIGNS", "parties": ["DE", "EU", "FR"], "kind": "treaty", "status": "signed"}
    store.load([said("a", "2024-05-04", many)])
    assert [row.kind for row in agreements_between(store, a="DE", b="EU")] == ["treaty"]


def test_somebody_is_found_by_initials_with_dots(store: Store) -> None:
    store.load([said("a", "2024-05-04", met({"name": "J.P. Morel", "country": "FR"}, SPANISH))])
    assert [row.name for row in people_named(store, person="J.P. Morel")] == ["J.P. Morel"]


def test_a_document_without_address_is_of_an_unknown_source(store: Store) -> None:
    head = {"id": "a", "text": TEXT}
    store.load([Extraction.model_validate({"document": head, "facts": []})])
    found = coverage_by_source(store)
    assert [(row.source, row.documents, row.first_year) for row in found] == [("unknown", 1, None)]


@pytest.mark.parametrize("order", [1, -1])
def test_a_search_is_cut_by_the_day_and_not_by_the_order_of_loading(store: Store, order: int) -> None:
    days = ("2024-05-01", "2024-05-03", "2024-05-02")
    for day in days[::order]:
        store.load([said(day, day, met(FRENCH, SPANISH, on=day))])
    assert [row.document for row in search_facts(store, text="ministre", limit=2)] == [
        "2024-05-03",
        "2024-05-02",
    ]


@pytest.mark.parametrize("asked", ["national accord", "nationaux accords", "accord"])
def test_a_search_finds_the_singular_and_the_plural(store: Store, asked: str) -> None:
    head = {"id": "a", "text": TEXT, "title": "Accords nationaux"}
    fact = {**met(FRENCH, SPANISH), "evidence": {"start": 0, "end": 29, "rule": "t", "confidence": 1}}
    store.load([Extraction.model_validate({"document": head, "facts": [fact]})])
    assert [row.document for row in search_facts(store, text=asked)] == ["a"]


def test_documents_contradict_each_other_on_events_of_a_union_too(store: Store) -> None:
    envoy, african = {"name": "Ida Lund", "org": "EU"}, {"name": "Awa Diop", "org": "AU"}
    for document, status in (("a", "held"), ("b", "denied")):
        store.load([said(document, "2024-05-04", met(envoy, FRENCH, status), met(african, SPANISH, status))])
    assert [row.yes_document for row in contradictions(store, country="EU")] == ["a"]
    assert [row.yes_document for row in contradictions(store, country="FR")] == ["a"]
    assert contradictions(store, country="AU") == []


def test_months_are_no_days_in_answers(store: Store) -> None:
    held, denied = (met(FRENCH, SPANISH, status, on="2024-05") for status in ("held", "denied"))
    holds = {"predicate": "HOLDS", "person": "Luc Morel", "role": "ministre", "country": "FR"}
    water = {"predicate": "COOPERATES_ON", "domain": "water", "parties": ["ES", "FR"]}
    store.load([said("a", "2024-05", held, holds, water), said("b", "2024-06", denied, holds, water)])
    (found,) = contradictions(store)
    assert (found.precision, found.yes_published_precision, found.no_published_precision) == ("month",) * 3
    (office,) = offices_of_person(store, person="Luc Morel")
    assert (office.first_said_precision, office.last_said_precision) == ("month", "month")
    (partner,) = cooperation_outside(store, country="FR", partners=["DE"])
    assert (partner.first_said, partner.first_said_precision) == (date(2024, 5, 1), "month")
    assert (partner.last_said, partner.last_said_precision) == (date(2024, 6, 1), "month")


def test_partners_are_cut_in_the_order_in_which_they_are_given(store: Store) -> None:
    water = {"predicate": "COOPERATES_ON", "domain": "water"}
    facts = [{**water, "parties": ["FR", code]} for code in ("EU", "ES", "UN", "US")]
    store.load([said("a", "2024-05-04", *facts)])
    rows = cooperation_outside(store, country="FR", partners=["DE"])
    assert [row.partner for row in rows] == ["country:ES", "country:US", "organization:EU", "organization:UN"]
    for limit in (1, 2, 3):
        assert cooperation_outside(store, country="FR", partners=["DE"], limit=limit) == rows[:limit]


def test_dropped_events_are_cut_in_the_order_in_which_they_are_given(store: Store) -> None:
    day, visitors = "2024-05-03", ("Ana Ruiz", "Eva Soto", "Awa Diop", "Luc Morel")
    talks = [met(FRENCH, {"name": name, "country": "DE"}, "cancelled", on=day) for name in visitors]
    journeys = [{**visit("cancelled", day), "visitor": {"name": name, "country": "SN"}} for name in visitors]
    store.load([said("a", "2024-04-04", *talks, *journeys)])
    rows = dropped_events(store)
    assert len(rows) == len(talks) + len(journeys)
    for limit in range(1, len(rows)):
        assert dropped_events(store, limit=limit) == rows[:limit]


def test_years_of_other_centuries_count_too(store: Store) -> None:
    treaty = {
        "predicate": "SIGNS",
        "parties": ["ES", "FR"],
        "kind": "treaty",
        "status": "signed",
        "date": "1659",
    }
    journey = visit("cancelled", "1888-05")
    held, denied = (met(FRENCH, SPANISH, status, on="1815-06-09") for status in ("held", "denied"))
    store.load(
        [
            said("a", "1815-06-10", held, treaty, journey, visit("planned", "1889")),
            said("b", "1815-06-11", denied),
        ]
    )
    assert [row.total for row in agreements_by_domain(store, since=1600)] == [1]
    assert [row.total for row in agreements_by_domain(store, until=1700)] == [1]
    assert [(row.first_year, row.documents) for row in coverage_by_source(store)] == [(1815, 2)]
    assert [row.date for row in contradictions(store)] == [date(1815, 6, 9)]
    assert {row.date for row in dropped_events(store)} == {date(1888, 5, 1), date(1815, 6, 9)}
    assert [row.planned_for for row in planned_visits(store)] == [date(1889, 1, 1)]


def test_a_meeting_of_an_office_and_of_its_holder_is_one_of_the_network(store: Store) -> None:
    office = {"role": "ministre de l'Eau", "country": "FR"}
    holds = {"predicate": "HOLDS", "person": "Luc Morel", **office}
    other = {"role": "ministre de la Mer", "country": "FR"}
    store.load(
        [said("a", "2024-05-04", met(office, SPANISH), met(FRENCH, SPANISH), holds, met(other, SPANISH))]
    )
    store.load([said("b", "2024-05-09", met(office, SPANISH, on="2024-05-08"))])
    found = {
        (row.actor, row.first, row.last, row.meetings) for row in network_of_country(store, country="FR")
    }
    assert found == {
        ("Luc Morel", "2024-05-03", "2024-05-03", 1),
        ("ministre de l'Eau", "2024-05-08", "2024-05-08", 1),
        ("ministre de la Mer", "2024-05-03", "2024-05-03", 1),
    }
