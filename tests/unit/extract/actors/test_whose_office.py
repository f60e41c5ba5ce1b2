"""Whose a bare office is: what ties a person to a state, and what does not."""

import pytest

from kg.extract.actors.offices import find_offices
from kg.extract.reading import Reading
from kg.lexicon.actor_words import load_actor_words
from tests.unit.extract.actors.conftest import Read


def _country(reading: Reading, name: str) -> str | None:
    return next(one.actor.country for one in reading.actors if one.actor.name == name)


def _role(reading: Reading, name: str) -> str | None:
    return next((one.actor.role for one in reading.actors if one.actor.name == name), None)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Le président du Sénat, Paul Diallo, en mission à Paris, a représenté le Mali.",
            "Paul Diallo",
            "ML",
        ),
        (
            "Bénin : une visite de travail. Le directeur général de la police, Paul Kodjo, est au Rwanda.",
            "Paul Kodjo",
            "BJ",
        ),
        (
            "Le ministre roumain Jean Popescu est arrivé à Chisinau. Il y a rencontré la présidente, "
            "Anne Rusu.",
            "Anne Rusu",
            "MD",
        ),
    ],
)
def test_state_of_an_office(read: Read, text: str, name: str, country: str) -> None:
    assert _country(read(text), name) == country


def test_a_state_named_only_later_is_no_clue(read: Read) -> None:
    reading = read("Le Premier ministre, Jean Dupuis, a présidé la séance. Un forum se tiendra à Tokyo.")
    assert _country(reading, "Jean Dupuis") is None


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Le ministre de la Justice, Jean Dupuis a signé le texte.", "Jean Dupuis", "ministre de la Justice"),
        (
            "Il a vu le commandant de la Finul (Force des Nations unies au sud du Liban), le général "
            "Jean Dupuis, à Beyrouth.",
            "Jean Dupuis",
            "commandant de la Finul",
        ),
        (
            "Il a vu le directeur général de la police, le contrôleur général de Police, Jean Dupuis.",
            "Jean Dupuis",
            "directeur général de la police",
        ),
        (
            "Il a vu le chef d'état-major de l'armée malienne le général Jean Dupuis.",
            "Jean Dupuis",
            "chef d'état-major de l'armée malienne",
        ),
        (
            "Il a vu le secrétaire général de l'ONU pour l'Afrique, l'Asie et le Pacifique, Jean Dupuis.",
            "Jean Dupuis",
            "secrétaire général de l'ONU pour l'Afrique, l'Asie et le Pacifique",
        ),
    ],
)
def test_holder_behind_a_title(read: Read, text: str, name: str, role: str) -> None:
    assert _role(read(text), name) == role


def test_a_subject_behind_an_adjunct_is_not_its_holder(read: Read) -> None:
    assert (
        _role(read("Reçu par le ministre de la Justice, Jean Dupuis a signé le texte."), "Jean Dupuis")
        is None
    )


def test_a_clubs_president_is_no_states(read: Read) -> None:
    sports = (
        "Le club du Sénégal a gagné le match de football en finale. Le président Jean Dupuis est content."
    )
    assert _country(read(sports), "Jean Dupuis") is None
    state = "Le Sénégal a gagné. Le président Jean Dupuis est content."
    assert _country(read(state), "Jean Dupuis") == "SN"


def test_one_office_of_a_head_of_state(read: Read) -> None:
    text = "La cheffe de l'État, Anne Rusu, a parlé à Chisinau. La présidente Anne Rusu a salué la Moldavie."
    assert [fact.role for fact in find_offices(read(text), load_actor_words().titles)] == ["cheffe de l'État"]
