"""What two do, told by two wordings apart: every form of ``deeds.toml``, and what leads elsewhere."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kg import resources
from kg.errors import SourceError
from kg.lexicon.deeds import Deeds, read_deeds
from kg.lexicon.domain_words import load_domain_words
from kg.lexicon.lexicon import load_lexicon
from kg.lexicon.wordings import expand, filled
from kg.source import read_toml

FILE = resources.seeds() / "lexicon" / "fr" / "deeds.toml"
TABLES = read_toml(FILE)
GROUPS = TABLES.pop("groups")
TABLES.pop("between")
DEEDS: Deeds = load_domain_words().deeds


def words(wordings: Iterable[str]) -> Iterator[str]:
    for wording in filled(wordings, lambda name: (word for form in GROUPS[name] for word in expand(form))):
        yield from expand(wording)


def told(text: str) -> list[str]:
    return [match.value.domain for match in DEEDS.find(text)]


def test_deeds_are_of_known_domains() -> None:
    assert set(TABLES) <= set(load_lexicon().domains.keys)


@pytest.mark.parametrize("domain", TABLES)
def test_every_opening_and_every_thing_is_found(domain: str) -> None:
    missed = [text for entry in TABLES[domain] for text in _texts(entry) if not told(text)]
    assert missed == []


def _texts(entry: dict[str, Any]) -> Iterator[str]:
    opens, things = list(words(entry["opens"])), list(words(entry["things"]))
    yield from (f"{opening} {things[0]}." for opening in opens)
    yield from (f"{opens[0]} {thing}." for thing in things)


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("former chaque année une trentaine de policiers", "training-expertise"),
        ("Vingt gendarmes togolais seront formés", "training-expertise"),
        ("Ils échangeront plus vite leurs renseignements", "intelligence-sharing"),
        ("réhabiliter ensemble la vieille route du littoral", "transport-infrastructure"),
        ("l’envoi de mille travailleurs", "employment-social"),
        ("un don de 2.500 tonnes de riz", "agriculture-food"),
        ("la construction d'une nouvelle ligne électrique", "energy"),
        ("coordonner leurs positions au sein des Nations unies", "multilateral-coordination"),
        ("les patrouilles fluviales conjointes", "joint-operations"),
        ("faciliter la circulation des riverains", "consular-mobility"),
        ("faciliter la circulation des marchandises", "trade"),
        ("la construction de trois salles de classe", "education-research"),
        ("former des mécaniciens", "vocational-training"),
        ("appuyer l'organisation des élections", "human-rights"),
    ],
)
def test_a_deed_names_its_domain_across_a_few_words(text: str, domain: str) -> None:
    assert told(text) == [domain]


@pytest.mark.parametrize(
    "text",
    [
        "Le président a formé un gouvernement de magistrats.",
        "Ils forment le vœu que les policiers reviennent.",
        "Ils ont parlé de formation et de policiers.",
        "construire un pont entre les peuples",
        "le projet de feuille de route",
        "échanger des informations sur la situation au Soudan",
        "échanger sur les informations de la presse",
        "l'envoi de travailleurs humanitaires",
        "les travaux ont repris en route vers la paix",
        "la circulation des idées",
        "Les patrouilles ont trouvé un champ. Une commission mixte siège.",
    ],
)
def test_what_leads_elsewhere_is_no_deed(text: str) -> None:
    assert told(text) == []


def test_a_deed_stands_where_its_thing_does() -> None:
    found = list(load_domain_words().find("fournir chaque hiver de l'électricité"))
    assert [(match.written, match.value.domain) for match in found] == [("électricité", "energy")]


def test_an_unknown_key_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "deeds.toml"
    path.write_text('[between]\nstops = ["et"]\n[groups]\n[[trade]]\nopen = ["vendre"]\n', encoding="utf-8")
    with pytest.raises(SourceError, match=r"deeds\.toml:1: \[\[trade\]\]"):
        read_deeds(path)
