"""Names that nothing announces, names with signs, and states with namesakes."""

import pytest

from tests.unit.extract.actors.conftest import Read


def _names(read: Read, text: str) -> set[str | None]:
    return {one.actor.name for one in read(text).actors if one.actor.name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elle s'entretiendra avec Zbyszek Wrona à Oslo.", "Zbyszek Wrona"),
        ("Elle a rencontré Zbyszek Wrona à Oslo.", "Zbyszek Wrona"),
        ("Hier, Zbyszek Wrona a reçu une amie.", "Zbyszek Wrona"),
        ("Le ministre Karim Shia' Al Wadi est là.", "Karim Shia' Al Wadi"),
    ],
)
def test_a_name(read: Read, text: str, name: str) -> None:
    assert name in _names(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Elle a vu Grand Large à Oslo.",
        "Zbyszek Wrona est beau.",
        "À l'aéroport international 'Karim Wadi', il a ri.",
        "Les ministres Africains sont là.",
    ],
)
def test_no_name(read: Read, text: str) -> None:
    assert not _names(read, text)


def _states(read: Read, text: str) -> list[str | None]:
    return [one.actor.country for one in read(text).actors if one.actor.role]


def test_an_adjective_of_namesakes_means_the_state_that_the_text_names(read: Read) -> None:
    assert _states(read, "Il est en Guinée-Bissau. Le ministre guinéen parle.") == ["GW"]
    assert _states(read, "Il est à Conakry et en Guinée-Bissau. Le ministre guinéen parle.") == ["GN"]
    assert _states(read, "Le ministre guinéen parle.") == ["GN"]
    assert "CG" in _states(read, "Denis Sassou N'Guesso est là. Le ministre congolais parle.")
    assert "CD" in _states(read, "Félix Tshisekedi est là. Le ministre congolais parle.")


def test_a_department_overseas_is_of_its_state(read: Read) -> None:
    assert _states(read, "Le président du conseil départemental de Mayotte parle.") == ["FR"]
    assert _states(read, "Le président du conseil municipal de Monaco parle.") == ["MC"]
