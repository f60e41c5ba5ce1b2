"""Explanations: what is told is what the extractor tells; the rest has its reason."""

import unicodedata

import pytest

from kg.documents import Document, read_documents
from kg.extract import default_extractor
from kg.extract.explain import Explanation, explain
from kg.extract.judge import load_judge
from kg.facts import Holds, PartialDate
from kg.lexicon.lexicon import load_lexicon
from kg.resources import root

TEXT = (
    "Lisbonne, 4 mars 2025. La ministre portugaise de la Mer, Inês Castelo, a reçu mardi à Lisbonne "
    "le ministre norvégien des Pêches, Lars Berg. Les deux ministres sont convenus de renforcer "
    "leur coopération dans le domaine de la pêche. "
    "Le Danemark suit ces travaux avec intérêt, a dit un porte-parole à Oslo."
)


@pytest.fixture(scope="module")
def explained() -> Explanation:
    return explain(_document(), load_lexicon(), load_judge())


def _document() -> Document:
    return Document(id="d", text=TEXT, date=PartialDate("2025-03-04"), language="fr")


def test_what_is_told_is_what_the_extractor_tells(explained: Explanation) -> None:
    assert explained.facts == default_extractor().extract(_document()).facts
    assert {fact.predicate for fact in explained.facts} >= {"MET", "VISITS", "COOPERATES_ON", "HOLDS"}
    candidates = {each.number: each.fact for each in explained.weighed if each.told}
    facts = enumerate(explained.facts, start=1)
    assert candidates == {n: fact for n, fact in facts if not isinstance(fact, Holds)}


def test_facts_are_numbered_in_the_text_as_given() -> None:
    decomposed = _document().model_copy(update={"text": unicodedata.normalize("NFD", TEXT)})
    explained = explain(decomposed, load_lexicon(), load_judge())
    assert explained.facts == default_extractor().extract(decomposed).facts
    assert {each.fact.evidence.end <= len(decomposed.text) for each in explained.weighed} == {True}
    told = {each.number for each in explained.weighed if each.told}
    assert len(told) == sum(not isinstance(fact, Holds) for fact in explained.facts)


def test_every_candidate_has_a_reason_that_fits_its_confidence(explained: Explanation) -> None:
    assert any(not each.told for each in explained.weighed)
    for each in explained.weighed:
        assert each.told == ("reaches" in each.reason)
        assert 0 <= each.confidence <= 1


def test_features_speak_for_and_against(explained: Explanation) -> None:
    met = next(e for e in explained.weighed if e.told and e.candidate.fact.predicate == "MET")
    effects = [effect for _, effect in met.features]
    assert effects == sorted(effects, reverse=True)
    assert max(effects) > 0


def test_a_sentence_that_tells_no_fact_is_silent(explained: Explanation) -> None:
    told = {each.candidate.sentence for each in explained.weighed if each.told}
    assert told.isdisjoint(explained.silent())


def test_what_a_rule_has_called_off_has_that_for_a_reason() -> None:
    sample = next(
        read_documents(root() / "seeds/communiques/005_rencontre_dementie_geneve.txt", on_error=print)
    )
    reasons = [each.reason for each in explain(sample, load_lexicon(), load_judge()).weighed]
    assert "a rule tells that this did not take place" in reasons
