"""People whom the text gives no state, among states that their names tell apart."""

import pytest

from tests.unit.extract.actors.conftest import Read


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        (
            "Le Mali et le Japon veulent travailler ensemble. Le directeur général, Kenji Moriyama, "
            "est arrivé à Bamako.",
            "Kenji Moriyama",
            "JP",
        ),
        (
            "Le Bénin et la Chine ont parlé de santé. Le vice-président de l'assemblée, Liu Xiaoming, "
            "a ouvert la séance à Cotonou.",
            "Liu Xiaoming",
            "CN",
        ),
        (
            "Le Bénin et la Chine ont parlé de santé. La vice-présidente de l'assemblée, Akouavi Hounkpatin, "
            "a ouvert la séance à Pékin.",
            "Akouavi Hounkpatin",
            "BJ",
        ),
        (  # what the text says stands over the name
            "Le Mali et le Japon veulent coopérer. L'ambassadeur du Mali, Kenji Moriyama, est venu.",
            "Kenji Moriyama",
            "ML",
        ),
    ],
)
def test_state_by_name(read: Read, text: str, name: str, state: str) -> None:
    assert {m.actor.country for m in read(text).actors if m.actor.name == name} == {state}
