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
    assert all(re.fullmatch(found.lead, written) for written in ("d'", "m. ", "de la "))
    assert re.match(found.lead, "de") is None
    assert re.findall(found.whole, "de la paix, demain, d'ici") == ["de la", "d'"]
