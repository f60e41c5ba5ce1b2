"""The whole extractor with the weights that come with the package."""

import pytest

from kg.documents import Document
from kg.extract import JudgedExtractor, RuleExtractor, default_extractor
from kg.facts import PartialDate, by_claim_id

TEXT = (
    "Le ministre tunisien de la Santé, Ali Mrad, s'est entretenu mardi à Tunis avec son homologue italien, "
    "Carlo Ricci. Les deux ministres ont convenu de renforcer la coopération entre la Tunisie et l'Italie "
    "dans la lutte contre le terrorisme. M. Mrad se rendra à Rome le 9 mai."
)


def extract(text, engine="judge"):
    document = Document(id="t", text=text, date=PartialDate("2024-03-15"), language="fr")
    return default_extractor(engine=engine).extract(document)


def test_each_engine_is_what_its_name_says():
    assert isinstance(default_extractor(engine="rules"), RuleExtractor)
    assert isinstance(default_extractor(engine="judge"), JudgedExtractor)


def test_a_plain_text_keeps_its_facts():
    told = {(fact.predicate, getattr(fact, "status", None)) for fact in extract(TEXT).facts}
    assert {("MET", "held"), ("COOPERATES_ON", None), ("VISITS", "planned"), ("HOLDS", None)} <= told


def test_offices_are_left_to_the_rules():
    engines = {fact.predicate == "HOLDS": fact.evidence.engine for fact in extract(TEXT).facts}
    assert engines == {True: "rules", False: "judge"}


def test_agreements_of_a_list_that_one_word_names_stay_apart():
    text = (
        "La Tunisie et l'Italie ont signé mardi à Tunis trois accords dans les domaines de la santé, "
        "de l'énergie et du tourisme."
    )
    signed = {fact.domain for fact in extract(text).facts if fact.predicate == "SIGNS"}
    assert signed == {"health", "energy", "tourism"}


def test_what_a_meeting_plans_is_linked_to_facts_that_are_told():
    agreed = TEXT.replace("M. Mrad se rendra", "Ils ont convenu d'une visite de M. Mrad").replace(
        " le 9", " en"
    )
    found = extract(agreed)
    told = by_claim_id(found.facts, document="t")
    assert [(told[plan.meeting].status, told[plan.event].to) for plan in found.plans] == [("held", "IT")]


def test_confidence_has_three_digits():
    assert all(round(f.evidence.confidence, 3) == f.evidence.confidence for f in extract(TEXT).facts)


def test_two_runs_agree():
    assert extract(TEXT) == extract(TEXT)


@pytest.mark.parametrize("text", ["", " ", "Le temps sera beau."])
def test_a_text_without_events_has_none(text):
    assert extract(text).facts == ()


def test_another_language_is_not_read():
    document = Document(id="t", text="The two ministers met.", language="en")
    assert default_extractor(engine="judge").extract(document).facts == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le ministre letton Andris Ozols n'a pas rencontré le président ukrainien Oleh Bondar.", "denied"),
        (
            "Le ministre togolais Yao Mensah ne s'est pas entretenu avec le ministre béninois Luc Dossou.",
            "denied",
        ),
        (
            "La ministre chilienne Ana Rojas devait voir le ministre indien Raj Mehta, mais la rencontre "
            "a été reportée.",
            "cancelled",
        ),
        ("Le président tchèque Jan Novak a reçu la ministre estonienne Liis Tamm.", "held"),
    ],
)
def test_a_brief_has_its_event_and_one_that_did_not_take_place_is_not_told_as_held(text, status):
    assert [str(fact.status) for fact in extract(text).facts if fact.predicate == "MET"] == [status]
