"""Verb forms made from endings and stems."""

from pathlib import Path

import pytest

from kg import resources
from kg.lexicon.conjugation import Conjugation, load_conjugation
from kg.lexicon.cooperation_words import Cue, load_cooperation_words


@pytest.fixture(scope="module")
def verbs() -> Conjugation:
    return load_conjugation(Path(resources.seeds()) / "lexicon" / "fr" / "conjugation.toml")


@pytest.mark.parametrize(
    ("lemma", "has", "never"),
    [
        ("engager", {"engageait", "engageant", "engagea", "engagent"}, {"engagait", "engagant"}),
        ("appuyer", {"appuie", "appuiera", "appuyé", "appuyant"}, {"appuye", "appuyera"}),
        ("soutenir", {"soutient", "soutiendra", "soutenu"}, {"soutenit"}),
        ("prévoir", {"prévoit", "prévoira", "prévoyant", "prévu"}, {"préverra"}),
        ("renforcer", {"renforce", "renforcent", "renforcera", "renforcées"}, set()),
    ],
)
def test_forms_follow_the_spelling(verbs: Conjugation, lemma: str, has: set[str], never: set[str]) -> None:
    written = {form.written for form in verbs.forms(lemma)}
    assert has <= written
    assert not never & written


def test_a_verb_in_braces_stands_for_all_its_forms() -> None:
    joint = load_cooperation_words().matchers[Cue.JOINT]
    for clause in ("ils coopéraient", "coopérant avec", "ils coopéreraient", "ils lutteront conjointement"):
        assert any(joint.find(clause)), clause
    assert not any(joint.find("la coopérative ouvre"))
