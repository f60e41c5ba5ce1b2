"""Known people: one side each, any usual spelling; only the state is added, never against the text."""

from pathlib import Path

import pytest

from kg import resources
from kg.documents import Document
from kg.errors import SourceError
from kg.extract.read import read
from kg.lexicon.lexicon import load_lexicon
from kg.lexicon.people import Known
from kg.lexicon.people_file import load_people

PEOPLE = load_people(resources.seeds() / "lexicon" / "people.toml")


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("vladimir poutine", "RU"),
        ("vladimir poutin", "RU"),
        ("mohamed ben salmane", "SA"),
        ("mohammed bin salman", "SA"),
        ("xi jinping", "CN"),
        ("nobody inparticular", None),
        ("bassirou diomaye diakhar faye", "SN"),  # known with fewer names
        ("emmanuel jean michel macron", "FR"),
        ("emmanuel jean michel", None),
    ],
)
def test_names_in_their_spellings(name: str, state: str | None) -> None:
    known = PEOPLE.named(name.split())
    assert (known.country if known else None) == state


def test_a_family_name_of_two_states_is_nobody_s() -> None:
    assert PEOPLE.of_family("castro") is None
    assert PEOPLE.of_family("obama") == Known(country="US")


def test_one_name_for_two_states_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "people.toml"
    path.write_text(
        '[states]\nFR = "Anne Martin"\nBE = "Anne Martin"\n[organisations]\n[names]\nparticles = []\n',
        encoding="utf-8",
    )
    with pytest.raises(SourceError, match=r"people.toml:2: .*speaks for two"):
        load_people(path)


def test_every_state_and_organisation_of_the_file_exists() -> None:
    lexicon = load_lexicon()
    sides = set(PEOPLE.by_name.values())
    assert {one.country for one in sides if one.country} <= set(lexicon.countries.codes)
    assert {one.org for one in sides if one.org} <= set(lexicon.organisations.codes)


def _states(text: str) -> dict[str | None, str | None]:
    reading = read(Document(id="d", text=text, language="fr"), load_lexicon())
    return {mention.actor.name: mention.actor.country for mention in reading.actors}


def test_a_known_name_needs_no_office() -> None:
    assert _states("Angela Merkel a longuement parlé du climat.") == {"Angela Merkel": "DE"}


def test_what_the_text_says_stands_over_what_is_known() -> None:
    text = "L'ambassadeur du Pérou, Joe Biden, simple homonyme, a parlé du climat."
    assert _states(text)["Joe Biden"] == "PE"


def test_a_family_name_alone_needs_its_office_and_its_state_in_the_text() -> None:
    assert _states("Le président Ouattara a salué la Côte d'Ivoire.")["Ouattara"] == "CI"
    assert "CI" not in _states("Le président Ouattara a ouvert la séance du club.").values()


def test_a_full_name_is_known_in_either_order_and_behind_a_style() -> None:
    assert PEOPLE.named(("merkel", "angela")) == Known(country="DE")
    assert PEOPLE.named(("samdech", "hun", "sen")) == Known(country="KH")
    assert PEOPLE.named(("hun",)) is None
    assert PEOPLE.named(("sen", "angela", "hun")) is None
