"""The evidence of a fact is the clause that says it."""

import pytest

from kg.documents import Document
from kg.extract.clauses import clause_of
from kg.extract.extractor import RuleExtractor
from kg.extract.reading import Part, Sentence, Span
from kg.facts import Extraction, Holds, claim_id
from kg.lexicon.lexicon import load_lexicon

TEXT = (
    "Le ministre danois Lars Bech a reçu lundi la ministre estonienne Kersti Tamm, à Copenhague. "
    "Les deux pays renforceront leur coopération dans les domaines de la pêche et du tourisme."
)


def _read(text: str) -> Extraction:
    document = Document(id="d", text=text, date="2024-03-14", language="fr")
    return RuleExtractor(load_lexicon()).extract(document)


@pytest.mark.parametrize(
    ("predicate", "words"),
    [("MET", ("Lars Bech", "reçu", "Kersti Tamm")), ("COOPERATES_ON", ("Les deux pays", "coopération"))],
)
def test_the_quote_holds_the_verb_and_those_of_whom_it_speaks(predicate: str, words: tuple[str, ...]) -> None:
    facts = [fact for fact in _read(TEXT).facts if fact.predicate == predicate]
    quotes = {TEXT[fact.evidence.start : fact.evidence.end] for fact in facts}
    assert quotes
    assert all(word in quote for word in words for quote in quotes)


SIGNED = "Le Danemark et l'Estonie ont signé lundi trois mémorandums d'entente."


@pytest.mark.parametrize("matter", ["Ils portent sur la pêche.", "Ces textes concernent la pêche."])
def test_a_matter_that_the_next_sentence_tells_is_quoted_with_its_agreement(matter: str) -> None:
    text = f"{SIGNED} {matter} Il pleuvait."
    facts = [fact for fact in _read(text).facts if fact.predicate == "COOPERATES_ON"]
    assert {text[fact.evidence.start : fact.evidence.end] for fact in facts} == {f"{SIGNED} {matter}"}


def test_ties_in_general_are_quoted_without_what_follows() -> None:
    text = (
        "Le ministre danois Lars Bech a reçu la ministre estonienne Kersti Tamm. Ils ont convenu de "
        "renforcer les relations entre les deux pays. Le dialogue politique reste utile."
    )
    (fact,) = (fact for fact in _read(text).facts if fact.predicate == "COOPERATES_ON")
    assert text[fact.evidence.start : fact.evidence.end].endswith("entre les deux pays.")


def test_no_quote_reaches_into_another_sentence_or_begins_with_a_blank() -> None:
    for fact in _read(f"  {TEXT}\n\n{TEXT}").facts:
        quote = f"  {TEXT}\n\n{TEXT}"[fact.evidence.start : fact.evidence.end]
        assert quote == quote.strip()
        assert not ("Kersti Tamm" in quote and "renforceront" in quote)


def test_an_office_is_quoted_by_its_own_words() -> None:
    holds = [fact for fact in _read(TEXT).facts if isinstance(fact, Holds)]
    assert {TEXT[fact.evidence.start : fact.evidence.end] for fact in holds} == {
        "ministre danois Lars Bech",
        "ministre estonienne Kersti Tamm",
    }


def test_a_long_sentence_is_cut_at_its_commas() -> None:
    text = "Il pleut, " * 60 + "A a reçu B, " + "il vente, " * 60
    at = text.index("A a reçu")
    clause = clause_of(Span(at, at + 10), text, [Sentence(0, len(text), 0, 0, Part.BODY)])
    quote = text[clause.start : clause.end]
    assert "A a reçu B" in quote
    assert quote.startswith("Il pleut")
    assert len(quote) < 450


def test_plans_keep_to_the_facts_as_quoted() -> None:
    text = (
        "Le président danois Lars Bech a reçu lundi à Copenhague le président estonien Jaan Tamm. "
        "Ils ont convenu que le président danois Lars Bech se rendra en Estonie en mai 2024."
    )
    read = _read(text)
    known = {claim_id(fact, document="d") for fact in read.facts}
    assert read.plans
    assert {claim for plan in read.plans for claim in (plan.meeting, plan.event)} <= known
