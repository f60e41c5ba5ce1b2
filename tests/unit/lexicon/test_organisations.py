from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.lexicon import Organisations, load_lexicon
from kg.lexicon.organisations import load_organisations


@pytest.fixture(scope="module")
def organisations() -> Organisations:
    return load_lexicon().organisations


def test_names_in_any_case_and_acronyms_as_written(organisations: Organisations) -> None:
    text = "L’ONU, l'union européenne, la CEDEAO et la Banque Mondiale ; une bad surprise"
    assert [m.value.code for m in organisations.find(text)] == ["UN", "EU", "ECOWAS", "WB"]


def test_an_organ_means_its_organisation(organisations: Organisations) -> None:
    found = list(organisations.find("le Conseil de sécurité et la Commission européenne"))
    assert [(m.value.code, m.value.is_strong) for m in found] == [("UN", True), ("EU", True)]


def test_a_weak_word_is_told_as_weak(organisations: Organisations) -> None:
    [match] = organisations.find("les dirigeants de l'Union")
    assert not match.value.is_strong


def test_a_body_of_a_state_has_its_country(organisations: Organisations) -> None:
    [match] = organisations.find("le directeur du FBI")
    assert (match.value.code, match.value.country) == ("FBI", "US")


@pytest.mark.parametrize(
    "code",
    [
        "UN",
        "EU",
        "AU",
        "NATO",
        "ECOWAS",
        "OIC",
        "INTERPOL",
        "EUROPOL",
        "UNESCO",
        "ICRC",
        "IMF",
        "WB",
        "AFDB",
        "G7",
        "G20",
        "OSCE",
        "ARAB-LEAGUE",
    ],
)
def test_every_code_of_the_fact_definitions_is_known(organisations: Organisations, code: str) -> None:
    assert organisations.label(code)
    assert organisations.label(code, "en")


def test_adjectives_in_all_forms(organisations: Organisations) -> None:
    found = organisations.adjectives.find("onusienne, Européens")
    assert [(m.value.code, m.value.is_strong) for m in found] == [("UN", True), ("EU", False)]


def test_one_word_of_two_organisations_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "organisations.toml"
    path.write_text('[A]\nlabel.fr = "A"\nacronyms = ["XY"]\n[B]\nlabel.fr = "B"\nacronyms = ["XY"]\n')
    with pytest.raises(SourceError, match="XY"):
        load_organisations(path)
