"""The words under which a claim is found."""

from kg.facts import CooperatesOn, Evidence
from kg.graph.words import searched
from kg.resolve import Claim
from kg.resolve.names import words

EVIDENCE = Evidence(start=0, end=9, rule="r", confidence=1)
CLAIM = Claim(document="a", fact=CooperatesOn(parties=("FR", "MA"), domain="water", evidence=EVIDENCE))


def test_a_claim_is_found_by_its_quote_and_by_whom_it_names() -> None:
    found = searched(CLAIM, "L’eau à Évreux", None).split()
    assert found[:4] == ["l", "eau", "a", "evreux"]
    assert {"france", "maroc"} < set(found)


def test_names_are_remembered_and_quotes_are_not() -> None:
    searched(CLAIM, "Une phrase.", None)
    held = words.cache_info().currsize
    searched(CLAIM, "Une autre phrase.", None)
    assert words.cache_info().currsize == held


def test_an_organisation_with_the_code_of_a_state_is_found_by_its_own_name() -> None:
    fact = CLAIM.fact.model_copy(update={"parties": ("AU", "FR")})
    union = CLAIM.model_copy(update={"fact": fact, "organisations": ("AU",)})
    assert "africaine" in searched(union, None, None).split()
    assert "australie" not in searched(union, None, None).split()
