"""Holders in a list, sides of a table, and names that look like function words."""

import pytest

from tests.unit.extract.actors.conftest import Read


def _actor(read: Read, text: str, name: str) -> tuple[str | None, str | None]:
    return next((one.actor.role, one.actor.country) for one in read(text).actors if one.actor.name == name)


@pytest.mark.parametrize(
    ("text", "name", "role", "country"),
    [
        (
            "Ont pris place, du côté chilien, la ministre de la Santé Ana Soto et, du côté togolais, le "
            "ministre de la Santé Kofi Mensah.",
            "Ana Soto",
            "ministre de la Santé",
            "CL",
        ),
        (
            "Les conseillers nationaux Jean Dupuis et Anne Favre étaient du voyage.",
            "Anne Favre",
            "conseillère nationale",
            "CH",
        ),
        (
            "Le ministre togolais de la Santé Kofi Mensah a vu son homologue chilien, Juan Soto sur le quai.",
            "Juan Soto",
            "ministre de la Santé",
            "CL",
        ),
        (
            "Il a vu le vice-premier ministre chinois Ma Lin à Pékin.",
            "Ma Lin",
            "vice-premier ministre chinois",
            "CN",
        ),
        (
            "Il a vu le ministre conseiller de l'ambassade du Chili, Juan Soto, mardi.",
            "Juan Soto",
            "ministre conseiller de l'ambassade du Chili",
            "CL",
        ),
    ],
)
def test_holder(read: Read, text: str, name: str, role: str, country: str) -> None:
    assert _actor(read, text, name) == (role, country)


def test_ranks_with_an_article_go_on_with_a_list(read: Read) -> None:
    text = "Les préfets maritimes du Bénin, le colonel Jean Dossou et le capitaine Paul Kodjo, sont venus."
    assert {one.actor.name for one in read(text).actors if one.actor.role} == {"Jean Dossou", "Paul Kodjo"}


def test_a_capitalised_function_word_inside_a_name(read: Read) -> None:
    text = "Le ministre vietnamien de la Santé Pham Du Lan est venu mardi."
    assert _actor(read, text, "Pham Du Lan") == ("ministre vietnamien de la Santé", "VN")
