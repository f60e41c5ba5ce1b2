"""Whom references mean."""

from kg.extract.reading import ActorMention, Reading
from tests.unit.extract.actors.conftest import Read

_OPENING = (
    "Le ministre marocain de l'Intérieur, Abdelouafi Laftit, a reçu à Rabat la ministre espagnole "
    "de la Défense, Margarita Robles. "
)


def _named(reading: Reading, quote: str) -> list[ActorMention]:
    return [m for m in reading.actors if reading.text[m.start : m.end] == quote]


def test_surname_and_civility(read: Read) -> None:
    reading = read(_OPENING + "Mme Robles a remercié Laftit.")
    assert _named(reading, "Mme Robles")[0].actor.name == "Margarita Robles"
    assert _named(reading, "Laftit")[0].actor.role == "ministre marocain de l'Intérieur"


def test_homologue_inherits_the_office(read: Read) -> None:
    actor = (
        read("Le ministre russe des Finances Anton Silouanov a appelé son homologue indien.").actors[1].actor
    )
    assert (actor.name, actor.role, actor.country) == (None, "ministre des Finances", "IN")


def test_homologue_with_name(read: Read) -> None:
    text = "Le ministre russe des Finances Anton Silouanov a appelé son homologue indien, Arun Jaitley."
    actor = read(text).actors[1].actor
    assert (actor.name, actor.role, actor.country) == ("Arun Jaitley", "ministre des Finances", "IN")


def test_both_and_pointed(read: Read) -> None:
    reading = read(
        _OPENING
        + "Les deux ministres ont signé. Le responsable marocain a conclu. Elle a remercié ses hôtes."
    )
    both = _named(reading, "Les deux ministres")
    assert {m.actor.name for m in both} == {"Abdelouafi Laftit", "Margarita Robles"}
    assert all(m.plural for m in both)
    assert _named(reading, "responsable marocain")[0].actor.name == "Abdelouafi Laftit"
    assert _named(reading, "Elle")[0].actor.name == "Margarita Robles"


def test_both_states(read: Read) -> None:
    reading = read(_OPENING + "Les deux pays coopèrent.")
    assert {m.actor.country for m in _named(reading, "Les deux pays")} == {"MA", "ES"}


def test_impersonal_il_is_nobody(read: Read) -> None:
    assert not _named(read(_OPENING + "Il s'agit d'une première."), "Il")


def test_source_is_marked(read: Read) -> None:
    reading = read(_OPENING + "L'entretien a été cordial, indique un communiqué de la DGSN.")
    assert _named(reading, "DGSN")[0].source
    assert not any(m.source for m in reading.actors if m.actor.name)
