"""A state has one president and one minister of a field; not every one has a king or a prime minister."""

import pytest

from tests.unit.extract.actors.conftest import Read


def _country(read: Read, text: str, name: str) -> str | None:
    return next(one.actor.country for one in read(text).actors if one.actor.name == name)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "Le président sénégalais Moussa Ndour est à Conakry. À Dakar, le Sénégal et la Guinée ont signé. "
            "Au Sénégal, le président Paul Camara sera de retour mardi.",
            "Paul Camara",
            "GN",
        ),
        (
            "La Belgique et la Serbie se rapprochent. En Belgique, le président Marko Ilic a parlé mardi.",
            "Marko Ilic",
            "RS",
        ),
        (
            "Le Mexique et la Norvège se rapprochent. Au Mexique, le premier ministre Lars Dahl a parlé.",
            "Lars Dahl",
            "NO",
        ),
        (
            "Le Pérou et la Suède se rapprochent. Au Pérou, le roi Olof a parlé.",
            "Olof",
            "SE",
        ),
    ],
)
def test_a_state_where_the_office_is_lacking_or_taken_is_passed_over(
    read: Read, text: str, name: str, country: str
) -> None:
    assert _country(read, text, name) == country


def test_a_state_has_many_ambassadors(read: Read) -> None:
    text = "L'ambassadeur du Chili à Rome, Juan Soto, et l'ambassadrice Ana Diaz, du Chili, ont quitté Rome."
    assert _country(read, text, "Ana Diaz") == "CL"
