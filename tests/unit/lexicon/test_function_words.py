"""Articles and prepositions in each of the ways in which they are looked for."""

import re

from kg.lexicon.function_words import forms, load_function_words


def test_plural_forms_are_set_apart():
    words = load_function_words("fr")
    assert words.singular.folded == words.definite.folded - {"les"}
    assert words.of_one.folded == words.of.folded - {"des"}


def test_forms_of_tokens_and_of_scenes():
    found = forms(["à", "l'"])
    assert found.folded == {"a", "l'"}
    assert found.bare == {"à", "l"}


def test_an_elided_form_needs_no_blank_and_others_are_whole_words():
    found = forms(["de", "d'", "de la", "m."])
    assert re.fullmatch(found.lead, "d'") and re.fullmatch(found.lead, "m. ")
    assert re.match(found.pattern, "de la paix").group() == "de la"
    assert re.match(found.pattern, "demain") is None
    assert re.match(found.lead, "de") is None
