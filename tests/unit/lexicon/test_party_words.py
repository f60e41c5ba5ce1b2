"""The words around two parties."""

import pytest

from kg.lexicon.party_words import load_party_words

WORDS = load_party_words("fr")


@pytest.mark.parametrize("gap", [" et le ", ", le ", ") et ", ", d'autre part la ", "-"])
def test_a_list_of_parties_goes_on(gap: str):
    assert WORDS.further.fullmatch(gap)


def test_two_own_a_work():
    assert WORDS.of.search(" stratégique de la ")
    assert WORDS.and_of.fullmatch(" et celui de l'")
    assert WORDS.and_of.fullmatch(" et dans le ") is None


def test_where_one_goes_is_no_party():
    assert WORDS.goal.search(" est allé au ")
    assert WORDS.led.search(" avec le ")


def test_a_summit_may_be_only_the_occasion():
    assert WORDS.occasion.search("en marge du ")
    assert WORDS.they.match("Ensemble, les deux")
