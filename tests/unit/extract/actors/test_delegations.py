"""A delegation is whoever leads it."""

import pytest

from tests.unit.extract.actors.conftest import Read


def _meant(read: Read, text: str, words: str) -> str | None:
    """Whom ``words`` mean; the last mention of them."""
    reading = read(text)
    found = [one for one in reading.actors if reading.text[one.start : one.end] == words]
    return found[-1].actor.name if found else None


@pytest.mark.parametrize(
    "lead",
    [
        "Une délégation béninoise, conduite par le ministre Paul Dossou, est à Lima.",
        "Une délégation béninoise que préside Paul Dossou est à Lima.",
        "Paul Dossou, à la tête d'une forte délégation béninoise, est à Lima.",
        "Conduite par Paul Dossou, une délégation béninoise est à Lima.",
        "Une délégation béninoise composée de Paul Dossou et de Jean Rey est à Lima.",
    ],
)
def test_led(read: Read, lead: str) -> None:
    assert (
        _meant(read, f"{lead} La délégation béninoise a vu le port.", "délégation béninoise") == "Paul Dossou"
    )
    assert _meant(read, f"{lead} La délégation a vu le port.", "délégation") == "Paul Dossou"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Une délégation béninoise est à Lima. Paul Dossou a vu le port.", "délégation béninoise"),
        (
            "Une délégation chilienne, conduite par Juan Soto, a vu la délégation béninoise.",
            "délégation béninoise",
        ),
        (
            "Le port composé de Paul Dossou est à Lima. La délégation béninoise l'a vu.",
            "délégation béninoise",
        ),
        ("Un groupe comprenait notamment Paul Dossou. La délégation a vu le port.", "délégation"),
        ("La délégation a vu le port. Elle est conduite par Paul Dossou.", "délégation"),
    ],
)
def test_not_led(read: Read, text: str, words: str) -> None:
    assert _meant(read, text, words) is None


def test_the_one_person_of_its_state(read: Read) -> None:
    text = "Le ministre béninois Paul Dossou est à Lima. La délégation béninoise a vu le port."
    assert _meant(read, text, "délégation béninoise") == "Paul Dossou"
    text = "Les ministres béninois Paul Dossou et Jean Rey sont à Lima. La délégation béninoise a vu le port."
    assert _meant(read, text, "délégation béninoise") is None
