"""Texts whose letters are decomposed, or hold characters of no width or HTML, say the same facts."""

import html
import re
import unicodedata

import pytest

from kg import extract_facts, parse_text

HTML = "the document holds HTML"
TEXT = (
    "Date: 2024-04-03\n\nLe ministre ghanéen de l'Énergie, Kofi Mensah, a reçu lundi à Accra "
    "son homologue norvégienne, Ingrid Dahl. Les deux pays coopèrent contre le terrorisme.\n"
)


@pytest.mark.parametrize(
    "given",
    [
        unicodedata.normalize("NFD", TEXT),
        TEXT.replace("ministre", "minis\xadtre"),
        "\ufeff" + TEXT,
        TEXT.replace("é", "&eacute;").replace("É", "&#201;").replace("'", "&#x27;"),
        TEXT.replace("é", "e&#769;"),
        TEXT.replace("Kofi Mensah", "<strong>Kofi <em>Mensah</em></strong>").replace("Les", "</p><p>Les"),
    ],
    ids=["decomposed", "soft-hyphen", "byte-order-mark", "entities", "decomposed entities", "tags"],
)
def test_facts_are_those_of_the_composed_text(given: str) -> None:
    plain, found = (extract_facts(parse_text(text, id="accra")) for text in (TEXT, given))
    assert found.document.text == given
    said = [(fact.predicate, _plain(fact.evidence.quote(given))) for fact in found.facts]
    assert said == [(fact.predicate, fact.evidence.quote(TEXT)) for fact in plain.facts]
    assert len(said) >= 4


def test_a_text_with_html_says_so_and_keeps_its_words() -> None:
    given = TEXT.replace("Kofi Mensah", "<b>Kofi Mensah</b>")
    found = extract_facts(parse_text(given, id="accra"))
    assert [warning[: len(HTML)] for warning in found.warnings] == [HTML]
    office = next(fact for fact in found.facts if fact.predicate == "HOLDS")
    assert office.evidence.quote(given).endswith("<b>Kofi Mensah")
    assert extract_facts(parse_text(TEXT, id="accra")).warnings == ()


def _plain(quote: str) -> str:
    read = html.unescape(re.sub(r"<[^>]*>", "", quote.replace("\xad", ""))).replace("\n", " ")
    return unicodedata.normalize("NFC", read)
