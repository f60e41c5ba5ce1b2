"""What stands between a word for joint work and its matter."""

import pytest

from kg.lexicon.matter_words import load_matter_words

WORDS = load_matter_words("fr")


@pytest.mark.parametrize("written", ["en matière", "relatives", " de la", ":"])
def test_a_preposition_leads_to_the_matter(written: str):
    assert WORDS.governed.matter.search(written)


def test_the_parties_are_no_matter():
    assert WORDS.governed.matter.search("entre") is None
    assert WORDS.governed.sibling.search(", l'une ") is None


def test_what_leads_a_noun_leads_its_siblings():
    of, on = WORDS.governed.led
    assert of[0].search("thèmes de la ")
    assert of[1].search(" et du ")
    assert on[0].search("sur la ")
    assert on[1].search(", sur les ")


def test_a_second_verb_parts_the_matter_from_the_noun():
    assert WORDS.infinitives.second.search(" et à en renforcer")
    assert WORDS.infinitives.clause.search(" et pour promouvoir")
    assert WORDS.infinitives.purpose.search(" pour défendre")
    assert WORDS.infinitives.joined.search(" ou élargir")


def test_ties_are_taken_up_by_a_pronoun():
    assert WORDS.pronoun.search("les moyens de les ")
    assert WORDS.relative.search("que les deux veulent")
