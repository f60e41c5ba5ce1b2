"""One communiqué with other names, countries, towns, dates, domains and wordings gives the same facts."""

import itertools
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kg.documents import Document
from kg.extract import default_extractor
from kg.facts import CooperatesOn, Extraction, Holds, Met, PartialDate, Visits

DATA = tomllib.loads((Path(__file__).parent / "variants.toml").read_text(encoding="utf-8"))
CASES = list(itertools.product(DATA["wording"], DATA["set"]))


def of_role(role: str) -> str:
    """ "le ministre" with "de" before it: "du ministre"."""
    return "du " + role.removeprefix("le ")


def variant(wording: dict[str, Any], values: dict[str, Any]) -> Document:
    text = wording["text"].format(
        **values,
        Host_role=values["host_role"].capitalize()[:1] + values["host_role"][1:],
        Guest_role=values["guest_role"].capitalize()[:1] + values["guest_role"][1:],
        of_host_role=of_role(values["host_role"]),
    )
    return Document(id="variant", text=text.strip(), date=PartialDate(values["published"]), language="fr")


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0]['name']}/{case[1]['name']}", name="case")
def extracted(request: pytest.FixtureRequest) -> tuple[Document, Extraction, dict[str, Any]]:
    wording, values = request.param
    document = variant(wording, values)
    return document, default_extractor().extract(document), values


def test_same_facts_in_every_variant(case: tuple[Document, Extraction, dict[str, Any]]) -> None:
    _, extraction, values = case
    facts = extraction.facts
    meetings = [f for f in facts if isinstance(f, Met)]
    assert [({m.a.name, m.b.name}, m.status, m.date, m.place) for m in meetings] == [
        ({values["host"], values["guest"]}, "held", values["date"], values["host_town"])
    ]
    visits = {(v.visitor.name, v.to, v.city, v.status) for v in facts if isinstance(v, Visits)}
    assert visits == {
        (values["guest"], values["host_country"], values["host_town"], "made"),
        (values["host"], values["guest_country"], values["guest_town"], "planned"),
    }
    pair = {values["host_country"], values["guest_country"]}
    cooperation = [f for f in facts if isinstance(f, CooperatesOn)]
    assert sorted(f.domain for f in cooperation) == sorted(values["domains"])
    assert all(set(f.parties) == pair for f in cooperation)
    offices = {(f.person, f.country) for f in facts if isinstance(f, Holds)}
    assert offices == {
        (values["host"], values["host_country"]),
        (values["guest"], values["guest_country"]),
    }


def test_meeting_plans_the_return_visit(case: tuple[Document, Extraction, dict[str, Any]]) -> None:
    _, extraction, _ = case
    assert len(extraction.plans) == 1


def test_evidence_lies_in_the_sentence_that_says_it(
    case: tuple[Document, Extraction, dict[str, Any]],
) -> None:
    document, extraction, values = case
    for fact in extraction.facts:
        quote = fact.evidence.quote(document.text)
        assert "\n\n" not in quote
        if isinstance(fact, Visits) and fact.status == "planned":
            assert values["guest_town"] in quote
