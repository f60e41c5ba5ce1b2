"""Every wording of every domain is found as that domain where a text names it as a matter of two."""

import pytest

from kg import resources
from kg.documents import Document
from kg.extract.agreements import scan
from kg.extract.reading import Reading
from kg.extract.text import split
from kg.lexicon.lexicon import load_lexicon
from kg.lexicon.wordings import expand
from kg.source import read_toml

FILE = resources.seeds() / "lexicon" / "fr" / "domains.toml"
TABLES = {key: table for key, table in read_toml(FILE).items() if key != "none"}
FEWEST = 15


def found(text: str) -> set[str]:
    document = Document(id="d", text=text)
    clean, sentences = split(document)
    reading = Reading(document, clean, sentences, (), (), ())
    return {mention.domain for mention in scan(reading, load_lexicon(), ()).domains}


@pytest.mark.parametrize("domain", TABLES)
def test_every_form_of_a_domain_names_it(domain: str) -> None:
    table = TABLES[domain]
    nouns = [word for key in ("words", "weak") for form in table.get(key, ()) for word in expand(form)]
    forms = [f"Ils coopèrent en matière de {word}." for word in dict.fromkeys(nouns)]
    forms += [f"Leurs rapports {word}." for form in table.get("adjectives", ()) for word in expand(form)]
    assert [text for text in forms if domain not in found(text)] == []


@pytest.mark.parametrize("domain", TABLES)
def test_a_domain_has_the_ordinary_wordings(domain: str) -> None:
    assert sum(len(forms) for forms in TABLES[domain].values() if isinstance(forms, list)) >= FEWEST


@pytest.mark.parametrize(
    "text",
    [
        "Des armes ont été trouvées dans la forêt.",
        "Les jeunes du quartier dansent.",
        "Elle a lu un livre sur le pont.",
        "Les entreprises ont fermé leurs portes.",
        "Le traité sera lu par les députés.",
    ],
)
def test_a_weak_word_alone_names_no_domain(text: str) -> None:
    assert found(text) <= {"climate-environment"}


def test_a_weak_word_counts_in_a_list_with_sure_ones() -> None:
    assert found("Ils parlent du trafic de drogue, des armes et de la fraude.") >= {
        "drug-trafficking",
        "arms-trafficking",
        "financial-crime",
    }
