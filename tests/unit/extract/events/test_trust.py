"""What was not called off, is only announced, or is told of someone who lives there."""

import pytest

from kg.extract.events import read_events
from kg.lexicon.event_words import load_event_words
from tests.unit.extract.events.laid_out import laid_out

HOST = "[A|Awa Diop|ministre des Mines|SN]"
GUEST = "[A|Jan Novak|ministre du Commerce|CZ]"
RESIDENT = "[A|Eva Mala|ambassadrice de Tchéquie au Sénégal|CZ]"
DAKAR = "[P|Dakar|SN]"


def visits(marked):
    return [
        (v.visitor.name, v.to, v.status.value)
        for v in read_events(laid_out(marked), load_event_words()).visits
    ]


def statuses(marked):
    return [m.status.value for m in read_events(laid_out(marked), load_event_words()).meetings]


@pytest.mark.parametrize(
    ("marked", "status"),
    [
        (f"{GUEST} n'a finalement pas renoncé à sa visite à {DAKAR}.", "planned"),
        (f"La visite de {GUEST} à {DAKAR} n'est pas annulée.", "planned"),
        (f"La visite de {GUEST} à {DAKAR} est maintenue.", "planned"),
        (f"{GUEST} a renoncé à sa visite à {DAKAR}.", "cancelled"),
        (f"{GUEST} devait se rendre à {DAKAR}, mais le voyage a été annulé.", "cancelled"),
        (f"{GUEST} devait se rendre à {DAKAR}, mais rien n'est sûr.", "planned"),
        (f"{GUEST} a prévu une visite à {DAKAR}.", "planned"),
        (f"{GUEST} doit passer deux jours à {DAKAR}.", "planned"),
        (f"{GUEST} a passé deux jours à {DAKAR}.", "made"),
        (f"{GUEST}, en mission à {DAKAR}, a salué le projet.", "made"),
        (f"{GUEST} se trouve à {DAKAR}.", "made"),
        (f"{HOST} a invité {GUEST} à se rendre à {DAKAR}.", "invited"),
    ],
)
def test_status_of_a_visit(marked, status):
    assert visits(marked) == [("Jan Novak", "SN", status)]


def test_signing_to_come_makes_no_meeting_held():
    assert statuses(f"{HOST} et {GUEST} signeront un accord.") == ["planned"]
    assert statuses(f"{HOST} et {GUEST} ont signé un accord.") == ["held"]


def test_who_is_posted_in_the_country_does_not_visit_it():
    text = f"{HOST} a reçu {RESIDENT} à {DAKAR}."
    assert statuses(text) == ["held"]
    assert visits(text) == []


@pytest.mark.parametrize(
    "words",
    ["a promis de se rendre", "a l'intention de se rendre", "a confirmé sa visite", "prépare sa visite"],
)
def test_what_is_only_intended_is_never_made(words):
    assert visits(f"{GUEST} {words} à {DAKAR}.") == [("Jan Novak", "SN", "planned")]


@pytest.mark.parametrize("words", ["a exprimé le souhait de", "a failli", "se dit disposée à"])
def test_what_is_only_wished_or_missed_is_no_visit(words):
    assert visits(f"{GUEST} {words} se rendre à {DAKAR}.") == []


@pytest.mark.parametrize(
    ("words", "status"), [("n'a pas l'intention de", "denied"), ("a demandé à", "conditional")]
)
def test_status_of_a_meeting_only_spoken_of(words, status):
    assert statuses(f"{GUEST} {words} rencontrer {HOST}.") == [status]
