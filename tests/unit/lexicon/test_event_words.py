from pathlib import Path

import pytest

from kg.errors import SourceError, UsageError
from kg.lexicon.conjugation import Tense, load_conjugation
from kg.lexicon.event_words import load_event_words
from kg.lexicon.triggers import load_triggers
from kg.resources import seeds

TABLES = seeds() / "lexicon" / "fr" / "conjugation.toml"


def of(lemma: str, tense: Tense) -> list[str]:
    return [form.written for form in load_conjugation(TABLES).forms(lemma) if form.tense is tense]


@pytest.mark.parametrize(
    ("lemma", "tense", "forms"),
    [
        ("recevoir", Tense.PRESENT, ["reçoit", "reçoivent", "recevons"]),
        ("recevoir", Tense.FUTURE, ["recevra", "recevront", "recevrai", "recevrons"]),
        ("entretenir", Tense.PAST, ["entretint", "entretinrent"]),
        ("entretenir", Tense.PARTICIPLE, ["entretenu", "entretenue", "entretenus", "entretenues"]),
        ("rencontrer", Tense.CONDITIONAL, ["rencontrerait", "rencontreraient", "rencontrerais"]),
        ("réunir", Tense.PRESENT, ["réunit", "réunissent", "réunissons"]),
        ("accueillir", Tense.FUTURE, ["accueillera", "accueilleront", "accueillerai", "accueillerons"]),
        ("prendre", Tense.PARTICIPLE, ["pris", "prise", "prises"]),
        ("revoir", Tense.INFINITIVE, ["revoir"]),
    ],
)
def test_forms(lemma, tense, forms):
    assert of(lemma, tense) == forms


def test_every_trigger_is_found_in_every_form():
    words = load_event_words("fr")
    conjugation = load_conjugation(TABLES)
    triggers = {t for written in ("recevra", "se rendra", "s'entretiendra") for t in _lemmas(words, written)}
    assert triggers >= {"recevoir", "rendre", "entretenir"}
    for lemma in ("rencontrer", "accueillir", "séjourner"):
        for form in conjugation.forms(lemma):
            assert lemma in _lemmas(words, f"il {form.written} là")


def _lemmas(words, text):
    return {
        t.lemma for match in words.triggers.forms.find(text) for form in match.value for t in form.triggers
    }


def test_noun_and_verb_of_one_spelling_are_both_kept():
    (match,) = load_event_words("fr").triggers.forms.find("rencontre")
    assert {form.tense for form in match.value} == {None, Tense.PRESENT}


def test_cues_match_open_ends_and_gaps():
    cues = load_event_words("fr").status.cues
    assert cues["cancelled"].search("la visite a ete annulee")
    assert cues["scheduled"].search("une rencontre est aussi prevue")
    assert not cues["cancelled"].search("un plan de manoeuvre")


def test_unknown_language_and_frame_are_refused(tmp_path: Path):
    with pytest.raises(UsageError, match="language 'xx'"):
        load_event_words("xx")
    wrong = tmp_path / "triggers.toml"
    wrong.write_text(
        'noun = []\n[[verb]]\nlemma = "voir"\npredicate = "MET"\nframe = "sideways"\nweight = 1\n'
    )
    with pytest.raises(SourceError, match=r"triggers.toml:3: voir: frame 'sideways'"):
        load_triggers(wrong, load_conjugation(TABLES))
