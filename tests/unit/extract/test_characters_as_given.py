"""Texts whose letters are decomposed or hold characters of no width say the same facts."""

import unicodedata

import pytest

from kg import extract_facts, parse_text

TEXT = (
    "Date: 2024-04-03\n\nLe ministre ghanéen de l'Énergie, Kofi Mensah, a reçu lundi à Accra "
    "son homologue norvégienne, Ingrid Dahl. Les deux pays coopèrent contre le terrorisme.\n"
)


@pytest.mark.parametrize(
    "given",
    [unicodedata.normalize("NFD", TEXT), TEXT.replace("ministre", "minis\xadtre"), "\ufeff" + TEXT],
    ids=["decomposed", "soft-hyphen", "byte-order-mark"],
)
def test_facts_are_those_of_the_composed_text(given: str) -> None:
    plain, found = (extract_facts(parse_text(text, id="accra")) for text in (TEXT, given))
    assert found.document.text == given
    said = [(fact.predicate, _plain(fact.evidence.quote(given))) for fact in found.facts]
    assert said == [(fact.predicate, fact.evidence.quote(TEXT)) for fact in plain.facts]
    assert len(said) >= 4


def _plain(quote: str) -> str:
    return unicodedata.normalize("NFC", quote.replace("\xad", ""))
