"""Whose an office is that never stands with a name: the one person of the state whom the text names so."""

import pytest

from tests.unit.extract.actors.conftest import Read


def _roles(read: Read, text: str, name: str) -> set[str | None]:
    return {one.actor.role for one in read(text).actors if one.actor.name == name}


_FAR = "La séance a été longue. Des experts étaient là. Le temps était beau. "


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            f"Emmanuel Macron sera à Tallinn jeudi. {_FAR}Le président français y passera la nuit.",
            "Emmanuel Macron",
            "président français",
        ),
        (
            f"Emmanuel Macron sera à Tallinn jeudi avec son homologue chilien Juan Soto. {_FAR}"
            "Le président français y passera la nuit.",
            "Juan Soto",
            "président",
        ),
    ],
)
def test_office_told_far_from_the_name(read: Read, text: str, name: str, role: str) -> None:
    assert _roles(read, text, name) == {role}


def test_a_second_bare_name_of_the_state_leaves_it_open(read: Read) -> None:
    text = f"Emmanuel Macron et François Hollande sont à Tallinn. {_FAR}Le président français est parti."
    assert _roles(read, text, "Emmanuel Macron") == {None}


def test_a_named_president_of_the_state_keeps_the_office(read: Read) -> None:
    text = f"Emmanuel Macron est là. Le président français Jean Dupuis aussi. {_FAR}Le président français."
    assert _roles(read, text, "Emmanuel Macron") == {None}
