import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kg import resources
from kg.lexicon.check import check_lexicon
from kg.lexicon.check_codes import check_people


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the vocabulary that a test may break."""
    shutil.copytree(resources.seeds() / "lexicon", tmp_path / "seeds" / "lexicon")
    (tmp_path / "schema").mkdir()
    for path in resources.schema().glob("*.toml"):
        shutil.copy(path, tmp_path / "schema")
    return tmp_path


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} no longer holds {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _country(root: Path, code: str) -> Path:
    return root / "seeds" / "lexicon" / "countries" / f"{code}.toml"


def test_the_package_s_own_vocabulary_has_no_problem() -> None:
    assert check_lexicon() == []


BREAKS: list[tuple[str, Callable[[Path], None], str]] = [
    (
        "two owners of a name",
        lambda root: _edit(_country(root, "NE"), 'names = ["Niger"', 'names = ["Niger", "Maroc"'),
        '"Maroc" is MA too',
    ),
    (
        "a kind of word that does not exist",
        lambda root: _edit(_country(root, "CD"), "weak_demonyms", "x_demonyms"),
        "x_demonyms is no kind of word",
    ),
    (
        "a demonym that is strong twice",
        lambda root: _edit(_country(root, "BE"), '"belge"', '"belge", "marocaine"'),
        '"marocaine" is BE too',
    ),
    (
        "a name that is strong here and weak there",
        lambda root: _edit(_country(root, "CG"), '"Congo-Brazzaville"', '"Congo-Brazzaville", "Congo"'),
        '"Congo" is CG too',
    ),
    (
        "a capital that is another's town",
        lambda root: _edit(_country(root, "TN"), '"Sfax"', '"Sfax", "Rabat"'),
        '"Rabat" is MA too',
    ),
    (
        "no French name",
        lambda root: _edit(_country(root, "TN"), "names =", "weak_names ="),
        "TN has no name in fr",
    ),
    (
        "no capital",
        lambda root: _edit(_country(root, "TN"), 'capital = ["Tunis"]', ""),
        "TN has no capital",
    ),
    (
        "a file under another name",
        lambda root: _country(root, "TN").rename(_country(root, "TX")),
        "the file holds TN",
    ),
    (
        "an organisation's acronym twice",
        lambda root: _edit(root / "seeds/lexicon/organisations.toml", '"UA", "U.A."', '"UA", "U.A.", "ONU"'),
        '"ONU" is UN too',
    ),
    (
        "a seat nowhere",
        lambda root: _edit(root / "seeds/lexicon/organisations.toml", '"Abuja"', '"Abuja", "Lilliput"'),
        "sits in Lilliput",
    ),
    (
        "an agency of no country",
        lambda root: _edit(root / "seeds/lexicon/agencies.toml", 'country = "US"', 'country = "QX"'),
        "acts for QX",
    ),
    (
        "an event of an unknown predicate",
        lambda root: _edit(root / "schema/events.toml", "[VISITS]", "[VISITED]"),
        "VISITED is no predicate",
    ),
    (
        "a status without a code",
        lambda root: _edit(root / "schema/events.toml", 'invited = "036"', ""),
        "VISITS invited has no code",
    ),
    (
        "a code that is not explained",
        lambda root: _edit(root / "schema/events.toml", 'invited = "036"', 'invited = "999"'),
        "999 has no [cameo] entry",
    ),
    (
        "words for an unknown domain",
        lambda root: _edit(root / "seeds/lexicon/fr/domains.toml", "[drug-trafficking]", "[drugs]"),
        "drugs is no domain",
    ),
    (
        "a domain without words",
        lambda root: _edit(root / "seeds/lexicon/fr/domains.toml", "[drug-trafficking]", "[drugs]"),
        "drug-trafficking has no words",
    ),
    (
        "a trigger of an unknown predicate",
        lambda root: _edit(root / "seeds/lexicon/fr/triggers.toml", '"MET"', '"MEETS"'),
        "'MEETS'",
    ),
    (
        "a writing state that is none",
        lambda root: _edit(root / "seeds/lexicon/fr/realms.toml", '"BE", "BF"', '"QX", "BF"'),
        "may be QX",
    ),
    (
        "a realm of no country",
        lambda root: _edit(root / "seeds/lexicon/fr/realms.toml", '["MA", "SA"', '["QX", "SA"'),
        "may be QX",
    ),
    (
        "people of no country",
        lambda root: _edit(root / "seeds/lexicon/people.toml", "AD = '''", "QX = '''"),
        "QX is no country",
    ),
    (
        "no TOML",
        lambda root: _edit(_country(root, "TN"), "alpha2 =", "alpha2"),
        "no valid TOML",
    ),
]


@pytest.mark.parametrize(
    ("break_it", "said"), [(each[1], each[2]) for each in BREAKS], ids=[each[0] for each in BREAKS]
)
def test_a_broken_copy_is_found_out(root: Path, break_it: Callable[[Path], object], said: str) -> None:
    break_it(root)
    found = check_lexicon(root)
    assert any(said in problem for problem in found), found
    assert all(problem.startswith(str(root)) for problem in found)


def test_a_problem_names_the_line_to_change(root: Path) -> None:
    path = _country(root, "TN")
    _edit(path, '"Sfax"', '"Rabat"')
    lines = path.read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if '"Rabat"' in text)
    assert any(problem.startswith(f"{path}:{line}: ") for problem in check_lexicon(root))


def test_people_speak_for_states_and_organisations_that_exist(tmp_path: Path) -> None:
    path = tmp_path / "people.toml"
    path.write_text(
        '[namesakes]\nstates = ["XK", "TN"]\n[states]\nTN = "Ann Lee"\nQX = ""\n'
        '[organisations]\nUN = ""\nQQ = ""\n',
        encoding="utf-8",
    )
    assert set(check_people(path, {"TN"}, {"UN"})) == {
        f"{path}:2: XK is no country, correct it",
        f"{path}:5: QX is no country, correct it",
        f"{path}:8: QQ is no organisation, correct it",
    }


def test_every_file_of_words_is_missed(root: Path) -> None:
    """But for the wordings to be ignored, of which there may be none."""
    lexicon = root / "seeds" / "lexicon"
    emptied = {*(lexicon / "fr").glob("*.toml"), lexicon / "people.toml"} - {lexicon / "fr" / "ignored.toml"}
    needed = {lexicon / "fr" / name for name in ("conjugation.toml", "function_words.toml")}
    for paths in (emptied - needed, needed):
        for path in paths:
            path.write_text("", encoding="utf-8")
        found = {problem.partition(":")[0] for problem in check_lexicon(root)}
        assert {str(path) for path in paths} <= found
