"""Four communiqués in a few words, as an extractor would read them."""

from typing import Any

import pytest

from kg.facts import Extraction, Plans, claim_id

ANNOUNCED = (
    "Le ministre ghanéen Kofi Mensah a reçu lundi à Accra l'ambassadrice norvégienne Ingrid Dahl. "
    "Il se rendra à Oslo le 9 mai. Les deux pays renforceront leur coopération sur l'eau."
)
CALLED_OFF = "La visite de M. Kofi MENSAH à Oslo, prévue le 9 mai, est annulée."
SIGNED = "Le Ghana et la Norvège ont signé le 20 juin un accord sur l'eau."
DENIED = "Il n'est pas prévu que Kofi Mensah rencontre le ministre de l'Intérieur du Niger."


def actor(name: str | None = None, role: str | None = None, country: str | None = None) -> dict[str, Any]:
    return {"name": name, "role": role, "country": country}


def told(id: str, date: str, text: str, *facts: tuple[str, dict[str, Any]]) -> Extraction:  # noqa: A002
    """The extraction of ``text``; each fact with the words that say it."""
    return Extraction.model_validate(
        {
            "document": {"id": id, "date": date, "text": text, "language": "fr", "title": f"Sur {id}"},
            "facts": [{**fact, "evidence": _evidence(text, quote)} for quote, fact in facts],
        }
    )


def _evidence(text: str, quote: str) -> dict[str, Any]:
    start = text.index(quote)
    return {"start": start, "end": start + len(quote), "rule": "test/fr", "confidence": 0.9}


def visit(visitor: dict[str, Any], to: str, **more: Any) -> dict[str, Any]:
    return {"predicate": "VISITS", "visitor": visitor, "to": to, **more}


def meeting(a: dict[str, Any], b: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"predicate": "MET", "a": a, "b": b, **more}


MENSAH = actor("Kofi Mensah", "ministre", "GH")
DAHL = actor("Ingrid Dahl", "ambassadrice", "NO")


@pytest.fixture
def announced() -> Extraction:
    """A meeting that was held and plans a visit, with cooperation and two offices."""
    one = told(
        "a",
        "2024-04-02",
        ANNOUNCED,
        ("a reçu lundi à Accra", meeting(MENSAH, DAHL, status="held", date="2024-04-01", place="Accra")),
        ("se rendra à Oslo le 9 mai", visit(MENSAH, "NO", city="Oslo", status="planned", date="2024-05-09")),
        (
            "leur coopération sur l'eau",
            {"predicate": "COOPERATES_ON", "parties": ["GH", "NO"], "domain": "water"},
        ),
        ("ministre ghanéen Kofi Mensah", holds("Kofi Mensah", "ministre ghanéen", "GH")),
        ("ambassadrice norvégienne Ingrid Dahl", holds("Ingrid Dahl", "ambassadrice norvégienne", "NO")),
    )
    met, visits = (claim_id(fact, document="a") for fact in one.facts[:2])
    return one.model_copy(update={"plans": (Plans(meeting=met, event=visits),), "warnings": ("doubt",)})


def holds(person: str, role: str, country: str) -> dict[str, Any]:
    return {"predicate": "HOLDS", "person": person, "role": role, "country": country}


@pytest.fixture
def called_off() -> Extraction:
    """The visit does not take place; the town is left open."""
    visitor = actor("M. Kofi MENSAH", None, "GH")
    fact = visit(visitor, "NO", status="cancelled", date="2024-05-09")
    return told("b", "2024-05-03", CALLED_OFF, ("est annulée", fact))


@pytest.fixture
def signed() -> Extraction:
    """A signed agreement, undated in its document."""
    fact = {"predicate": "SIGNS", "parties": ["NO", "GH"], "kind": "agreement", "domain": "water"}
    return told("c", "2024-06", SIGNED, ("ont signé", {**fact, "status": "signed", "date": "2024-06-20"}))


@pytest.fixture
def denied() -> Extraction:
    """A meeting with an actor known by function only, which is not foreseen."""
    minister = actor(None, "ministre de l'Intérieur du Niger", "NE")
    return told("d", "2024-07-01", DENIED, ("Il n'est pas prévu", meeting(MENSAH, minister, status="denied")))


@pytest.fixture
def everything(
    announced: Extraction, called_off: Extraction, signed: Extraction, denied: Extraction
) -> tuple[Extraction, ...]:
    """All four."""
    return (announced, called_off, signed, denied)
