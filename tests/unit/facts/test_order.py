"""One numbering of a document's facts, in whatever order they come."""

from itertools import permutations

from kg.facts import CooperatesOn, Evidence, Fact, Holds, numbered


def _evidence(start: int, end: int, confidence: float = 0.9) -> Evidence:
    return Evidence(start=start, end=end, rule="a/fr/b", confidence=confidence)


def test_facts_of_the_same_words_have_one_order_whichever_comes_first() -> None:
    facts: tuple[Fact, ...] = (
        CooperatesOn(parties=("GH", "NO"), domain="energy", evidence=_evidence(3, 9, 0.5)),
        CooperatesOn(parties=("GH", "NO"), domain="water", evidence=_evidence(3, 9, 0.4)),
        Holds(person="Kofi Mensah", role="ministre", evidence=_evidence(3, 9)),
        Holds(person="Ingrid Dahl", role="ministre", evidence=_evidence(3, 12)),
    )
    assert {numbered(given) for given in permutations(facts)} == {facts}
