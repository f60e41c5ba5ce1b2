"""The words under which a claim is found."""

import pytest

from kg.facts import CooperatesOn, Evidence, PartialDate
from kg.graph.words import searched
from kg.resolve import Claim
from kg.resolve.names import words

EVIDENCE = Evidence(start=0, end=9, rule="r", confidence=1)
CLAIM = Claim(document="a", fact=CooperatesOn(parties=("FR", "MA"), domain="water", evidence=EVIDENCE))


def found_by(claim: Claim, quote: str | None, month: str = "undated") -> list[str]:
    """The words, which all have the month."""
    given = [word.partition("@") for word in searched(claim, quote, None).split()]
    assert {at for _, _, at in given} == {month}
    return [word for word, _, _ in given]


def test_a_claim_is_found_by_its_quote_and_by_whom_it_names() -> None:
    found = found_by(CLAIM, "L’eau à Évreux")
    assert found[:4] == ["l", "eau", "a", "evreux"]
    assert {"france", "maroc"} < set(found)


@pytest.mark.parametrize(
    ("published", "month"), [("2024-05-17", "2024-05"), ("2024-05", "2024-05"), ("2024", "2024-01")]
)
def test_words_have_the_month_of_publication(published: str, month: str) -> None:
    found_by(CLAIM.model_copy(update={"published": PartialDate(published)}), "L’eau", month)


def test_names_are_remembered_and_quotes_are_not() -> None:
    searched(CLAIM, "Une phrase.", None)
    held = words.cache_info().currsize
    searched(CLAIM, "Une autre phrase.", None)
    assert words.cache_info().currsize == held


def test_an_organisation_with_the_code_of_a_state_is_found_by_its_own_name() -> None:
    fact = CLAIM.fact.model_copy(update={"parties": ("AU", "FR")})
    union = CLAIM.model_copy(update={"fact": fact, "organisations": ("AU",)})
    assert "africaine" in found_by(union, None)
    assert "australie" not in found_by(union, None)
