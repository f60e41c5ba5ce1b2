"""People whose state the words around them tell: delegations that they lead, nations, company."""

import pytest

from tests.unit.extract.actors.conftest import Read


def _state(read: Read, text: str, name: str) -> str | None:
    return next(one.actor.country for one in read(text).actors if one.actor.name == name)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("La délégation saoudienne, dirigée par Salem Fadel, est arrivée.", "Salem Fadel", "SA"),
        ("La délégation kényane qui viendra à Lima sera conduite par M. John Otieno.", "John Otieno", "KE"),
        ("Conduite par Anna Rossi, la délégation italienne a vu l'usine.", "Anna Rossi", "IT"),
        ("Karim Alami, à la tête d'une délégation marocaine, a vu l'usine.", "Karim Alami", "MA"),
        ("L'Algérien Karim Benali a gagné le prix.", "Karim Benali", "DZ"),
        ("Il a salué le Ghanéen Kofi Mensah sur le quai.", "Kofi Mensah", "GH"),
        ("Le Pérou et le Chili. Du côté péruvien, le général Juan Soto a parlé.", "Juan Soto", "PE"),
        # Nothing tells whose they are.
        ("Salem Fadel a lu le livre sur le Pérou.", "Salem Fadel", None),
        ("La délégation saoudienne est partie. Salem Fadel a lu un livre.", "Salem Fadel", None),
        ("La Suisse, Karim Benali y va souvent.", "Karim Benali", None),
    ],
)
def test_state(read: Read, text: str, name: str, country: str | None) -> None:
    assert _state(read, text, name) == country


def test_an_ambassador_is_not_of_the_state_of_the_minister_beside_him(read: Read) -> None:
    text = (
        "Le Togo se réjouit. L'accord est signé à Lomé par Jean Rey, ambassadeur de France, et Kofi Mensah, "
        "ministre de la Santé. Le ministre togolais est content."
    )
    assert _state(read, text, "Kofi Mensah") == "TG"
    text = (
        "L'accord a été signé par Jean Rey, ministre français de la Santé, et Anne Favre, ministre du Budget."
    )
    assert _state(read, text, "Anne Favre") == "FR"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Le ministre de la Santé, Kofi Mensah reçoit un ami.", "Kofi Mensah", "ministre de la Santé"),
        (
            "Parallèlement le ministre de la Santé, Kofi Mensah a vu un ami.",
            "Kofi Mensah",
            "ministre de la Santé",
        ),
        ("Il a vu le ministre de la Santé, Kofi Mensah à Lomé.", "Kofi Mensah", "ministre de la Santé"),
        (
            "Il a vu la directrice générale a.i. du Trésor, Anne Favre.",
            "Anne Favre",
            "directrice générale a.i. du Trésor",
        ),
        ("Après sa visite chez le ministre de la Santé, Kofi Mensah reçoit un ami.", "Kofi Mensah", None),
    ],
)
def test_a_name_behind_a_comma(read: Read, text: str, name: str, role: str | None) -> None:
    assert next(one.actor.role for one in read(text).actors if one.actor.name == name) == role


def test_the_head_of_diplomacy_is_the_minister_whatever_the_ministry_is_called(read: Read) -> None:
    text = (
        "Le ministre cubain des Relations extérieures, Juan Soto, est là. Le chef de la diplomatie cubaine "
        "a vu le port. Le numéro 1 togolais, Kofi Mensah, l'a reçu."
    )
    found = {one.actor.name for one in read(text).actors if one.actor.country == "CU"}
    assert found == {"Juan Soto"}
    text = "Le ministre cubain du Budget, Juan Soto, est là. Le chef de la diplomatie cubaine a vu le port."
    assert None in {one.actor.name for one in read(text).actors if one.actor.country == "CU"}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # The sides of a talk are of two states.
        (
            "Le Chili et le Pérou. Les débats entre le ministre chilien Juan Soto et le président Alba ont "
            "duré. Le Pérou est content.",
            "Alba",
            "PE",
        ),
        # "Accueilli par A, B …": the host is not of the guest's state.
        (
            "Reçu par le général chilien Juan Soto, le ministre Koffi Dossou a ri. Les Béninois aussi.",
            "Koffi Dossou",
            "BJ",
        ),
        # Whoever goes to a state, or works with it, is of another.
        (
            "Lima (Pérou), 3 mai. Le ministre Juan Soto s'est rendu au Pérou. Le public chilien applaudit.",
            "Juan Soto",
            "CL",
        ),
        ("Le ministre Juan Soto signe avec le Pérou. Le public chilien applaudit.", "Juan Soto", "CL"),
        # One list, one state.
        ("Il a vu le président Juan Soto et le Premier ministre Narendra Modi à Delhi.", "Juan Soto", "IN"),
        ("Il a vu le ministre indien Juan Soto et le ministre Luis Alba à Delhi.", "Luis Alba", "IN"),
    ],
)
def test_sides_and_lists(read: Read, text: str, name: str, country: str) -> None:
    assert _state(read, text, name) == country
