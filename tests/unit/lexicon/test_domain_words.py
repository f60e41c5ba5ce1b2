"""The wordings of domains, cooperation and agreements agree with the vocabulary."""

from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.lexicon.agreement_words import load_agreement_words, read_agreement_words
from kg.lexicon.cooperation_words import Cue, load_cooperation_words, read_cooperation_words
from kg.lexicon.domain_words import load_domain_words, read_domain_words
from kg.lexicon.lexicon import load_lexicon
from kg.lexicon.wordings import expand

DOMAINS = load_lexicon().domains.keys


def test_every_domain_has_wordings_and_every_wording_a_domain() -> None:
    assert load_domain_words().domains == set(DOMAINS)


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_label_of_a_domain_is_found_as_that_domain(domain: str) -> None:
    label = load_lexicon().domains.label(domain)
    assert domain in {match.value.domain for match in load_domain_words().matcher.find(label)}


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("les énergies renouvelables", "renewable-energy"),
        ("Le TRAFIC DE STUPÉFIANTS", "drug-trafficking"),
        ("l’efficacité énergétique", "energy"),
        ("le transfert des biens culturels", "culture-heritage"),
        ("la formation professionnelle", "vocational-training"),
        ("le financement du terrorisme", "financial-crime"),
        ("la sécurité des Jeux olympiques", "major-event-security"),
        ("les exercices conjoints", "defence"),
        ("les exportations d’armes", "defence-industry"),
        ("la sécurité humaine", "human-rights"),
    ],
)
def test_the_longest_wording_wins(text: str, domain: str) -> None:
    assert [match.value.domain for match in load_domain_words().matcher.find(text)] == [domain]


@pytest.mark.parametrize(
    "text", ["l'espace économique européen", "une conférence de presse", "un climat de confiance"]
)
def test_wordings_that_only_look_like_a_domain_are_none(text: str) -> None:
    assert not list(load_domain_words().matcher.find(text))


def test_general_domains_are_those_that_give_way() -> None:
    assert load_domain_words().general == {
        "police-cooperation",
        "political-dialogue",
        "economy-finance",
        "development-aid",
        "defence",
    }


def test_endings_are_expanded() -> None:
    assert set(expand("relation(s)")) == {"relation", "relations"}
    assert set(expand("commun(|e|es)")) == {"commun", "commune", "communes"}
    assert set(expand("bilatér(al|aux) direct(s)")) == {
        "bilatéral direct",
        "bilatéral directs",
        "bilatéraux direct",
        "bilatéraux directs",
    }


def test_every_cue_has_words() -> None:
    matchers = load_cooperation_words().matchers
    assert set(matchers) == set(Cue)
    assert all(len(matcher) for matcher in matchers.values())
    assert len(load_agreement_words().kinds) > len(Cue)


def test_an_unknown_key_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text('[trade]\nwordz = ["commerce"]\n', encoding="utf-8")
    with pytest.raises(SourceError, match=r"words\.toml:1: \[trade\] has an unknown key 'wordz'"):
        read_domain_words(path)
    path.write_text('joint = ["coopération"]\n', encoding="utf-8")
    with pytest.raises(SourceError, match="is missing or unknown"):
        read_cooperation_words(path)
    path.write_text('[kinds]\npact = ["pacte"]\n', encoding="utf-8")
    with pytest.raises(SourceError, match=r"\[kinds\]"):
        read_agreement_words(path)
