"""Who owns the subject, receives a thing or only stands in a sentence has met nobody and gone nowhere."""

import pytest

from kg.documents import Document
from kg.extract import default_extractor
from kg.facts import Met, Visits

NOTHING = [
    "L'avocat du président malien Ali Keïta est arrivé mardi à Lomé.",
    "Les partisans du président malien Ali Keïta se sont rendus mardi à Lomé.",
    "La lettre du président malien Ali Keïta est arrivée mardi à Lomé.",
    "Le ministre malien Ali Keïta a proposé à son homologue togolais Jean Sama de former des douaniers.",
    "Le ministre malien Ali Keïta et son homologue togolais Jean Sama ont dit vouloir se présenter.",
    "Le ministre malien Ali Keïta a reçu le soutien du président togolais Jean Sama.",
    "Le ministre malien Ali Keïta a reçu une lettre de son homologue togolais Jean Sama.",
    "Le ministre malien Ali Keïta a accueilli froidement les propos de son homologue togolais Jean Sama.",
    "Loin de se rendre à Lomé, le ministre malien Ali Keïta est resté à Bamako.",
]
SOMETHING = [
    "L'avion du ministre malien Ali Keïta a atterri à Lomé, où il a vu la ministre togolaise Awa Diop.",
    "La délégation du ministre malien Ali Keïta a rencontré mardi à Lomé la ministre togolaise Awa Diop.",
    "Le ministre malien Ali Keïta a reçu mardi à Bamako son homologue togolais Jean Sama.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_event_is_told(text: str) -> None:
    assert _events(text) == []


@pytest.mark.parametrize("text", SOMETHING)
def test_events_are_told(text: str) -> None:
    assert _events(text) != []


def _events(text: str) -> list[Met | Visits]:
    document = Document(id="d", text=text, date="2024-03-14", language="fr")
    facts = default_extractor(engine="judge").extract(document).facts
    return [fact for fact in facts if isinstance(fact, Met | Visits)]
