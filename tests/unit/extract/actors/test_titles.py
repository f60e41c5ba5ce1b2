"""Offices as they are worded, and whose they are."""

import pytest

from tests.unit.extract.actors.conftest import Read


@pytest.mark.parametrize(
    ("text", "name", "role", "country"),
    [
        (
            "Le ministre français des Armées Sébastien Lecornu est venu.",
            "Sébastien Lecornu",
            "ministre français des Armées",
            "FR",
        ),
        (
            "Nasser Bourita, ministre marocain des Affaires étrangères, est venu.",
            "Nasser Bourita",
            "ministre marocain des Affaires étrangères",
            "MA",
        ),
        ("Le président Andrzej Duda de Pologne est venu.", "Andrzej Duda", "président", "PL"),
        ("La conseillère fédérale Viola Amherd est venue.", "Viola Amherd", "conseillère fédérale", "CH"),
        (
            "L'ancien Premier ministre britannique Tony Blair est venu.",
            "Tony Blair",
            "ancien Premier ministre britannique",
            "GB",
        ),
        (
            "Le wali de Bank Al-Maghrib, Abdellatif Jouahri, est venu.",
            "Abdellatif Jouahri",
            "wali de Bank Al-Maghrib",
            "MA",
        ),
        (
            "L'ambassadeur d'Arabie saoudite au Maroc, Sami bin Abdullah Al-Saleh, est venu.",
            "Sami bin Abdullah Al-Saleh",
            "ambassadeur d'Arabie saoudite au Maroc",
            "SA",
        ),
        (
            "Le général Saïd Chanegriha, chef d'état-major de l'armée algérienne, est venu.",
            "Saïd Chanegriha",
            "chef d'état-major de l'armée algérienne",
            "DZ",
        ),
        (
            "Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à "
            "l'étranger, Nasser Bourita, est venu.",
            "Nasser Bourita",
            "ministre des Affaires étrangères, de la Coopération africaine et des Marocains "
            "résidant à l'étranger",
            "MA",
        ),
    ],
)
def test_person_with_office(read: Read, text: str, name: str, role: str, country: str) -> None:
    actor = read(text).actors[0].actor
    assert (actor.name, actor.role, actor.country) == (name, role, country)


@pytest.mark.parametrize(
    ("text", "role", "country", "org"),
    [
        ("Il a reçu le ministre de l'Intérieur du Niger.", "ministre de l'Intérieur du Niger", "NE", None),
        (
            "Il a reçu le commandant général de la police de Pologne.",
            "commandant général de la police de Pologne",
            "PL",
            None,
        ),
        (
            "Il a reçu la présidente de la Commission européenne.",
            "présidente de la Commission européenne",
            None,
            "EU",
        ),
        (
            "Il a reçu l'envoyé personnel du Secrétaire général de l'ONU.",
            "envoyé personnel du Secrétaire général de l'ONU",
            None,
            "UN",
        ),
    ],
)
def test_function_without_name(
    read: Read, text: str, role: str, country: str | None, org: str | None
) -> None:
    actor = read(text).actors[-1].actor
    assert (actor.name, actor.role, actor.country, actor.org) == (None, role, country, org)


def test_two_coordinated_people_are_two(read: Read) -> None:
    reading = read(
        "Le ministre de la Défense Jean Dupont et le ministre de l'Intérieur Paul Martin ont signé."
    )
    assert [mention.actor.name for mention in reading.actors] == ["Jean Dupont", "Paul Martin"]


def test_shared_plural_title_is_shared_out(read: Read) -> None:
    text = (
        "Les deux ministres des Affaires étrangères marocain et français, Nasser Bourita et "
        "Jean-Noël Barrot, sont là."
    )
    people = {mention.actor.name: mention.actor for mention in read(text).actors}
    assert people["Nasser Bourita"].country == "MA"
    assert people["Jean-Noël Barrot"].country == "FR"
    assert people["Jean-Noël Barrot"].role == "ministre des Affaires étrangères"


def test_states_of_a_plural_function(read: Read) -> None:
    text = "Elle a vu les ministres de la Justice d'Allemagne, d'Autriche et du Liechtenstein."
    found = [mention for mention in read(text).actors if mention.plural]
    assert [mention.actor.country for mention in found] == ["DE", "AT", "LI"]
    assert {mention.actor.role for mention in found} == {"ministre de la Justice"}


def test_spouse_does_not_get_the_title(read: Read) -> None:
    reading = read("L'épouse du président chinois, Madame Peng Liyuan, assistera au dîner.")
    assert all(
        mention.actor.role is None for mention in reading.actors if mention.actor.name == "Peng Liyuan"
    )
