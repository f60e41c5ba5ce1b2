"""The whole extractor on texts of our own: the seed's shape with other names, statuses, links, warnings."""

import pytest

from kg.documents import Document
from kg.extract import default_extractor, read
from kg.facts import Met, PartialDate, Visits, claim_id
from kg.lexicon.lexicon import load_lexicon

SEED = (
    "Le Directeur Général de la Gendarmerie marocaine, Karim Belhaj, s'est entretenu, ce mardi à Rabat, avec "
    "le directeur général de la police nationale espagnole, Luis Ortega, qui effectue une visite dans le "
    "Royaume.\n\nLors de la séance, les deux responsables ont cherché comment renforcer la coopération entre "
    "le Maroc et l'Espagne dans la lutte contre le trafic de drogues.\n\n"
    "Avant de se quitter, les deux parties ont convenu d'organiser une visite du même ordre du Directeur "
    "Général de la Gendarmerie marocaine à Madrid."
)
MINISTER = "e ministre tunisien de la Santé, Ali Mrad,"
OTHER = "son homologue italien, Carlo Ricci"


def extract(text, *, day="2024-03-15"):
    date = PartialDate(day) if day is not None else None
    return default_extractor().extract(Document(id="t", text=text, date=date))


def events(text, **more):
    return [fact for fact in extract(text, **more).facts if isinstance(fact, Met | Visits)]


def test_seed_shape():
    found = extract(SEED)
    met = next(fact for fact in found.facts if isinstance(fact, Met))
    assert {met.a.name, met.b.name} == {"Karim Belhaj", "Luis Ortega"}
    assert (met.status, met.date, met.place) == ("held", "2024-03-12", "Rabat")
    visits = {(v.visitor.name, v.to, v.city, v.status, v.date) for v in found.facts if isinstance(v, Visits)}
    assert visits == {
        ("Luis Ortega", "MA", "Rabat", "made", "2024-03-12"),
        ("Karim Belhaj", "ES", "Madrid", "planned", None),
    }


def test_plans_point_to_claims_of_the_document():
    found = extract(SEED)
    by_id = {claim_id(fact, document="t"): fact for fact in found.facts}
    (link,) = found.plans
    assert isinstance(by_id[link.meeting], Met)
    assert by_id[link.event].status == "planned"


def test_facts_stand_in_the_order_of_their_evidence_and_once():
    facts = extract(SEED).facts
    starts = [fact.evidence.start for fact in facts]
    assert starts == sorted(starts)
    assert len({claim_id(fact, document="t") for fact in facts}) == len(facts)


def test_evidence_lies_in_one_sentence():
    document = Document(id="t", text=SEED, date=PartialDate("2024-03-15"))
    sentences = read(document, load_lexicon("fr")).sentences
    for fact in extract(SEED).facts:
        at = fact.evidence
        assert any(s.start <= at.start and at.end <= s.end for s in sentences)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"L{MINISTER} a rencontré {OTHER}.", "held"),
        (f"L{MINISTER} rencontrera {OTHER}.", "planned"),
        (f"L{MINISTER} n'a pas rencontré {OTHER}.", "denied"),
        (f"La rencontre entre l{MINISTER} et {OTHER}, a été annulée.", "cancelled"),
    ],
)
def test_status_of_a_meeting(text, status):
    (met,) = (fact for fact in events(text) if isinstance(fact, Met))
    assert {met.a.name, met.b.name, met.status} == {"Ali Mrad", "Carlo Ricci", status}


def test_undated_document_warns_and_guesses_no_day():
    found = extract(SEED, day=None)
    assert any("no date" in warning for warning in found.warnings)
    assert all(fact.date is None for fact in found.facts if isinstance(fact, Met | Visits))


def test_the_note_on_a_missing_date_says_what_stood_in_for_it():
    found = extract(f"Paris, le 19 mars 2024\n\nL{MINISTER} a rencontré lundi {OTHER}.", day=None)
    assert [fact.date for fact in found.facts if isinstance(fact, Met)] == ["2024-03-18"]
    assert found.warnings == ("the document has no date: days are counted from its dateline, 2024-03-19",)


def test_empty_text_gives_nothing_but_a_warning():
    found = extract("")
    assert found.facts == ()
    assert found.warnings


@pytest.mark.parametrize(
    ("language", "is_read"), [("en", False), ("fr-FR", True), ("Français", True), (None, True)]
)
def test_a_text_declared_in_another_language_is_not_read(language, is_read):
    found = default_extractor().extract(
        Document(id="t", text=SEED, date=PartialDate("2024-03-15"), language=language)
    )
    assert bool(found.facts) == is_read
    assert (found.warnings == (f"language {language} is not read yet",)) != is_read
