"""Where a person's name begins and ends."""

import pytest

from tests.unit.extract.actors.conftest import Read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Santiago Peña est arrivé hier à Taiwan.",
            ["Santiago Peña"],
        ),  # known, though a capital is called so
        ("Santiago accueille un sommet.", []),
        ("Santiago Ouest accueille un sommet.", []),
        (
            "Le docteur Hamad bin Nasser bin Ahmed bin Ali al-Thani est venu.",
            ["Hamad bin Nasser bin Ahmed bin Ali al-Thani"],
        ),
        ("Amina Diop, deuxième vice-présidente du Sénat, est venue.", ["Amina Diop"]),
        ("Karel Svobodin, troisième adjoint au maire de Brno, est venu.", ["Karel Svobodin"]),
    ],
)
def test_names(read: Read, text: str, names: list[str]) -> None:
    assert [mention.actor.name for mention in read(text).actors if mention.actor.name] == names
