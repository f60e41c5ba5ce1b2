import pytest

from kg.extract.events import read_events
from kg.facts import Mode
from kg.lexicon.event_words import load_event_words
from tests.unit.extract.events.laid_out import laid_out

HOST = "[A|Awa Diop|ministre des Mines|SN]"
GUEST = "[A|Jan Novak|ministre du Commerce|CZ]"
THIRD = "[A|Ana Silva|ministre de la Santé|PT]"


def met(marked, **more):
    return [
        (frozenset({m.a.name or m.a.role, m.b.name or m.b.role}), m.status.value)
        for m in read_events(laid_out(marked, **more), load_event_words()).meetings
    ]


PAIR = frozenset({"Awa Diop", "Jan Novak"})


@pytest.mark.parametrize(
    "marked",
    [
        f"Le {HOST} a reçu, [D|mardi|2024-05-14] à [P|Dakar|SN], le {GUEST}.",
        f"{GUEST} a été reçu par {HOST}.",
        f"{HOST} s'est entretenue avec {GUEST}.",
        f"{HOST} et {GUEST} se sont rencontrés à [P|Dakar|SN].",
        f"{HOST} a eu, ce [D|mardi|2024-05-14], des entretiens avec {GUEST}.",
        f"Une rencontre entre {HOST} et {GUEST} a eu lieu lundi.",
        f"À l'issue de son entretien avec {GUEST}, {HOST} a salué les relations.",
        f"Reçu mardi par {HOST}, {GUEST} a salué l'accueil.",
        f"{HOST} avait également rencontré {GUEST} en marge du sommet.",
        f"{HOST} a accordé une audience à {GUEST}.",
        f"{HOST} et {GUEST} ont coprésidé la commission mixte.",
        f"Le ministre {GUEST}, que {HOST} a rencontré lundi, a salué le projet.",
    ],
)
def test_held(marked):
    assert met(marked) == [(PAIR, "held")]


@pytest.mark.parametrize(
    ("marked", "status"),
    [
        (f"{HOST} recevra {GUEST} demain.", "planned"),
        (f"{GUEST} sera reçu par {HOST}.", "planned"),
        (f"{HOST} devrait rencontrer {GUEST} en juin.", "planned"),
        (f"{HOST} va s'entretenir avec {GUEST}.", "planned"),
        (f"Une rencontre entre {HOST} et {GUEST} est prévue en juin.", "planned"),
        (f"{HOST} reçoit {GUEST} [D|le 20 mai|2024-05-20].", "planned"),
        (f"{HOST} reçoit {GUEST} [D|le 14 mai|2024-05-14].", "planned"),
        (f"{HOST} reçoit {GUEST} [D|le 12 mai|2024-05-12].", "held"),
        (f"La rencontre entre {HOST} et {GUEST} a été annulée.", "cancelled"),
        (f"L'entretien entre {HOST} et {GUEST} n'aura pas lieu.", "cancelled"),
        (f"La rencontre entre {HOST} et {GUEST} a été reportée à une date ultérieure.", "cancelled"),
        (f"Une rencontre entre {HOST} et {GUEST} n'est pas à l'ordre du jour.", "denied"),
        (f"{HOST} n'a pas rencontré {GUEST}.", "denied"),
        (f"{HOST} se dit prête à rencontrer {GUEST}.", "conditional"),
    ],
)
def test_status(marked, status):
    assert met(marked) == [(PAIR, status)]


def test_later_state_stands():
    text = f"{HOST} recevra {GUEST} à Dakar.\nFinalement, {HOST} a reçu {GUEST}."
    assert met(text) == [(PAIR, "held")]


def test_coordinated_partners_each_give_a_pair():
    found = met(f"{HOST} s'est entretenue avec {GUEST} et {THIRD}.")
    assert found == [(PAIR, "held"), (frozenset({"Awa Diop", "Ana Silva"}), "held")]


def test_companions_and_witnesses_are_no_partners():
    assert met(f"{HOST} a reçu {GUEST}, accompagné de {THIRD}.") == [(PAIR, "held")]
    assert met(f"{HOST} a reçu {GUEST} en présence de {THIRD}.") == [(PAIR, "held")]


@pytest.mark.parametrize(
    "marked",
    [
        f"{HOST} a reçu une lettre de {GUEST}.",
        f"{HOST} a rencontré [A|Ba Sow|maire de Dakar|SN].",
        f"Dans un entretien accordé au quotidien, {HOST} a évoqué {GUEST}.",
        f"{HOST} a rencontré des difficultés.",
    ],
)
def test_no_meeting(marked):
    assert met(marked) == []


def test_phone_call_has_no_place():
    (call,) = read_events(
        laid_out(f"{HOST} a eu, depuis [P|Dakar|SN], un entretien téléphonique avec {GUEST}."),
        load_event_words(),
    ).meetings
    assert (call.mode, call.place) == (Mode.PHONE, None)


def test_date_place_and_evidence():
    reading = laid_out(f"Rappel.\n{HOST} a reçu, [D|mardi|2024-05-14] à [P|Dakar|SN], {GUEST}.")
    (meeting,) = read_events(reading, load_event_words()).meetings
    assert (meeting.date, meeting.place) == ("2024-05-14", "Dakar")
    quote = meeting.evidence.quote(reading.text)
    assert quote.startswith("ministre des Mines")
    assert quote.endswith("Novak")
    assert meeting.evidence.rule == "met/fr/recevoir"


def test_subject_carries_over_et():
    found = met(f"{HOST} a rencontré {GUEST} et s'est entretenue avec {THIRD}.")
    assert frozenset({"Awa Diop", "Ana Silva"}) in {pair for pair, _ in found}
    assert frozenset({"Jan Novak", "Ana Silva"}) not in {pair for pair, _ in found}


@pytest.mark.parametrize(
    ("marked", "status"),
    [
        (f"{GUEST} s'est rendu à [P|Dakar|SN].\nAvec {HOST}, les discussions ont porté sur l'or.", "held"),
        (f"{GUEST} s'est rendu à [P|Dakar|SN].\nLes échanges avec {HOST} ont porté sur l'or.", "held"),
        (f"{GUEST} s'est rendu à [P|Dakar|SN].\nQuant aux entretiens avec {HOST}, ils ont duré.", "held"),
        (f"Première rencontre avec {HOST} pour {GUEST}, qui a salué l'accueil.", "held"),
        (f"{GUEST} doit signer un accord avec {HOST}.", "planned"),
        (f"{GUEST} n'exclut pas de rencontrer {HOST}.", "conditional"),
    ],
)
def test_talks_told_by_a_noun_and_talks_left_open(marked, status):
    assert met(marked) == [(PAIR, status)]


def test_trade_with_a_minister_of_relations_is_no_talk():
    assert met(f"{HOST} a salué les relations avec {GUEST}.") == []


def test_chain_of_partners():
    found = met(f"{GUEST} est à [P|Dakar|SN] pour s'entretenir d'abord avec {HOST}, puis avec {THIRD}.")
    assert {pair for pair, _ in found} == {PAIR, frozenset({"Jan Novak", "Ana Silva"})}
