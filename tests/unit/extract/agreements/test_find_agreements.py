"""What kind of text two parties have, about what, and how far it is."""

import pytest

from kg.documents import Document
from kg.extract.agreements import find_agreements
from kg.extract.dates import find_dates
from kg.extract.reading import Reading
from kg.extract.text import split
from kg.facts import Actor, Evidence, MeetingStatus, Met, PartialDate, Signs
from kg.lexicon.lexicon import load_lexicon

MET = Met(
    a=Actor(country="PT"),
    b=Actor(country="SN"),
    status=MeetingStatus.HELD,
    evidence=Evidence(start=0, end=1, rule="met/test", confidence=1),
)


def found(text: str, *, met: bool = True) -> list[Signs]:
    document = Document(id="d", text=text, date=PartialDate("2024-10-08"))
    clean, sentences = split(document)
    reading = Reading(document, clean, sentences, tuple(find_dates(clean, sentences, document.date)), (), ())
    return list(find_agreements(reading, load_lexicon(), [MET] if met else []))


@pytest.mark.parametrize(
    ("text", "kind", "domain", "status"),
    [
        ("Ils ont signé un accord de coopération dans le domaine de l'eau.", "agreement", "water", "signed"),
        ("Un protocole d'accord sur le tourisme a été signé.", "memorandum", "tourism", "signed"),
        (
            "Les deux ministres signeront un mémorandum d'entente sur la santé.",
            "memorandum",
            "health",
            "planned",
        ),
        (
            "Ils ont adopté une déclaration d'intention sur le climat.",
            "declaration",
            "climate-environment",
            "signed",
        ),
        ("Un traité d'extradition est en cours de négociation.", "treaty", "judicial-cooperation", "planned"),
        ("Ils appliquent la convention fiscale en vigueur.", "convention", "economy-finance", "in_force"),
        ("Ils ont adopté une feuille de route sur l'emploi.", "roadmap", "employment-social", "signed"),
        (
            "La visite aura pour objet la signature d'un accord de réadmission.",
            "agreement",
            "irregular-migration",
            "planned",
        ),
        (
            "Ils se félicitent de la mise en œuvre de l'accord de libre-échange.",
            "agreement",
            "trade",
            "in_force",
        ),
        (
            "L'accord sur la pêche signé en 2010 reste appliqué.",
            "agreement",
            "fisheries-blue-economy",
            "in_force",
        ),
        ("Les négociations en vue d'un accord de libre-échange avancent.", "agreement", "trade", "planned"),
        ("Dans le secteur énergétique, un mémorandum a pu être conclu.", "memorandum", "energy", "signed"),
    ],
)
def test_kind_domain_and_status(text: str, kind: str, domain: str, status: str) -> None:
    assert [(fact.kind, fact.domain, fact.status) for fact in found(text)] == [(kind, domain, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Les deux ministres sont d'accord pour poursuivre.",
        "Les deux ministres ont salué l'Accord de Paris sur le climat.",
        "La convention des Nations unies sur le droit de la mer est en vigueur.",
        "L'accord prévoit une clause de révision.",
        "Le Portugal a signé 45 conventions contre les doubles impositions.",
        "Les sujets seront également traités lors de la réunion.",
        "Le parti a signé un accord de coalition.",
    ],
)
def test_understandings_texts_of_many_and_bare_mentions_are_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("day", "status"),
    [("le 7 octobre 2024", "signed"), ("le 3 mars 2015", "in_force"), ("le 20 novembre 2024", "planned")],
)
def test_the_date_of_signature_decides_between_news_past_and_future(day: str, status: str) -> None:
    facts = found(f"Un accord sur le tourisme signé {day} lie les deux pays.")
    assert [(fact.status, fact.date is not None) for fact in facts] == [(status, True)]


def test_a_text_that_changes_another_takes_its_domain_and_the_old_one_is_in_force() -> None:
    facts = found("Les deux ministres ont signé un protocole modifiant la convention de double imposition.")
    assert {(fact.kind, fact.domain, fact.status) for fact in facts} == {
        ("protocol", "economy-finance", "signed"),
        ("convention", "economy-finance", "in_force"),
    }


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("La France et le Pérou ont signé un accord sur la santé.", ("FR", "PE")),
        ("L'accord de libre-échange AELE-Pérou est en vigueur.", ("AELE", "PE")),
        ("Un accord fiscal a été signé entre l'Union européenne et le Chili.", ("CL", "EU")),
    ],
)
def test_parties_are_states_or_their_organisations(text: str, parties: tuple[str, str]) -> None:
    assert [fact.parties for fact in found(text, met=False)] == [parties]


def test_one_text_named_twice_is_one_fact_and_the_body_outweighs_the_headline() -> None:
    text = (
        "Lisbonne : signature d'un accord sur l'eau\n\n"
        "Le ministre portugais recevra son homologue du Sénégal.\n\n"
        "Les deux ministres signeront un accord sur l'eau."
    )
    assert [fact.status for fact in found(text)] == ["planned"]


def test_texts_listed_one_by_one_after_their_signature_are_facts_of_their_own() -> None:
    text = (
        "Le Portugal et le Sénégal ont signé trois accords. "
        "Il s'agit de l'accord sur le tourisme, de l'accord de coopération dans le domaine de la santé "
        "et du mémorandum sur les semences et l'agriculture."
    )
    assert {(fact.kind, fact.domain, fact.status) for fact in found(text)} == {
        ("agreement", "tourism", "signed"),
        ("agreement", "health", "signed"),
        ("memorandum", "agriculture-food", "signed"),
    }


def test_a_list_after_nothing_signed_is_none() -> None:
    assert found("Les deux ministres ont parlé. Il s'agit d'un accord que tous espèrent.") == []


def test_an_exchange_of_letters_is_an_agreement() -> None:
    facts = found("Les deux ministres ont signé un échange de lettres sur le tourisme.")
    assert [(fact.kind, fact.domain) for fact in facts] == [("agreement", "tourism")]
