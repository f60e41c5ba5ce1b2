import pytest

from kg.extract.events import read_events
from kg.facts import claim_id
from kg.lexicon.event_words import load_event_words
from tests.unit.extract.events.laid_out import laid_out

HOST = "[A|Awa Diop|ministre des Mines|SN]"
GUEST = "[A|Jan Novak|ministre du Commerce|CZ]"


def visits(marked, **more):
    found = read_events(laid_out(marked, **more), load_event_words()).visits
    return [(v.visitor.name or v.visitor.role, v.to, v.city, v.status.value) for v in found]


@pytest.mark.parametrize(
    ("marked", "city", "status"),
    [
        (f"{GUEST} s'est rendu à [P|Dakar|SN].", "Dakar", "made"),
        (f"{GUEST} se rendra à [P|Dakar|SN].", "Dakar", "planned"),
        (f"{GUEST} effectuera une visite officielle au [P|Sénégal|SN|x].", None, "planned"),
        (f"{GUEST}, en visite de travail à [P|Dakar|SN], a salué le projet.", "Dakar", "made"),
        (f"La visite à [P|Dakar|SN] du {GUEST} a permis un bilan.", "Dakar", "made"),
        (f"{GUEST} est attendu à [P|Dakar|SN] en juin.", "Dakar", "planned"),
        (f"La visite de {GUEST} à [P|Dakar|SN] a été annulée.", "Dakar", "cancelled"),
        (f"La visite de {GUEST} à [P|Dakar|SN] est reportée à une date ultérieure.", "Dakar", "postponed"),
        (f"{GUEST} a participé au forum tenu à [P|Dakar|SN].", "Dakar", "made"),
        (f"{HOST} a invité {GUEST} à [P|Dakar|SN].", "Dakar", "invited"),
        (f"{HOST} a invité {GUEST}.", None, "invited"),
        (f"{HOST} a reçu {GUEST} à [P|Dakar|SN].", "Dakar", "made"),
        (f"{HOST} a reçu {GUEST}.", None, "made"),
    ],
)
def test_one_visit(marked, city, status):
    assert visits(marked) == [("Jan Novak", "SN", city, status)]


@pytest.mark.parametrize(
    "marked",
    [
        f"{HOST} s'est rendue à [P|Dakar|SN].",
        f"{HOST} et {GUEST} se sont rencontrés à [P|Genève|CH].",
        f"{HOST} s'est entretenue par téléphone avec {GUEST} depuis [P|Dakar|SN].",
    ],
)
def test_no_visit(marked):
    assert visits(marked) == []


def test_a_tour_gives_one_visit_a_country():
    found = visits(f"{GUEST} se rendra à [P|Dakar|SN], à [P|Thiès|SN] et à [P|Accra|GH].")
    assert [(to, city) for _, to, city, _ in found] == [("SN", "Dakar"), ("GH", "Accra")]


def test_companion_with_an_office_travels_too():
    text = f"{GUEST}, accompagné de [A|Eva Mala|directrice du Trésor|CZ], s'est rendu à [P|Dakar|SN]."
    assert {name for name, *_ in visits(text)} == {"Jan Novak", "Eva Mala"}


def test_meeting_plans_the_visit_agreed_there():
    reading = laid_out(
        f"{HOST} a reçu {GUEST} à [P|Dakar|SN].\n"
        f"Au terme de la rencontre, les parties ont convenu de préparer une visite de {HOST} à [P|Prague|CZ]."
    )
    events = read_events(reading, load_event_words())
    planned = next(v for v in events.visits if v.to == "CZ")
    assert (planned.status, planned.visitor.name, planned.date) == ("planned", "Awa Diop", None)
    (link,) = events.plans(reading, (), load_event_words())
    assert link.meeting == claim_id(events.meetings[0], document="d")
    assert link.event == claim_id(planned, document="d")


def test_third_country_guests_come_to_the_host_too():
    text = f"{GUEST} rencontrera [A|Ole Dahl|ministre de la Pêche|NO] et {HOST} à [P|Dakar|SN]."
    assert {name for name, *_ in visits(text)} == {"Jan Novak", "Ole Dahl"}


@pytest.mark.parametrize(("told", "travels"), [("a rencontré", True), ("a parlé au téléphone avec", False)])
def test_town_told_before_holds_for_the_next_talk(told, travels):
    text = f"{HOST} a reçu [A|Ole Dahl|ministre de la Pêche|NO] à [P|Dakar|SN].\n{HOST} {told} {GUEST}."
    assert ("Jan Novak" in {name for name, *_ in visits(text)}) is travels


def test_no_second_journey_of_one_whose_host_is_away():
    text = (
        f"{GUEST} a reçu {HOST} à [P|Prague|CZ].\n{HOST} a salué [P|Dakar|SN].\n{HOST} a rencontré {GUEST}."
    )
    assert {(name, to) for name, to, *_ in visits(text)} == {("Awa Diop", "CZ")}


def test_day_to_come_is_a_plan():
    text = (
        f"Visite de {GUEST} à [P|Dakar|SN], du port aux quartiers neufs de la banlieue, entre autres étapes"
    )
    more = " et sites que le programme détaille plus bas, [D|le 20 mai|2024-05-20]"
    assert visits(text + more) == [("Jan Novak", "SN", "Dakar", "planned")]


def test_a_town_of_another_matter_is_no_stage():
    text = (
        f"{GUEST} effectue une visite au [P|Sénégal|SN|x], axée sur la libération de captifs à [P|Accra|GH]."
    )
    assert [to for _, to, *_ in visits(text)] == ["SN"]


AIDE = "[A|Eva Mala|directrice du Trésor|CZ]"


@pytest.mark.parametrize(
    "along",
    [
        f"{AIDE} accompagne le ministre.",
        f"{AIDE} fera partie de la délégation.",
        f"La séance s'est tenue en présence de {AIDE}.",
        f"Le ministre y est allé en compagnie de {AIDE}.",
    ],
)
def test_who_travels_along_by_other_words(along):
    assert {n for n, *_ in visits(f"{GUEST} s'est rendu à [P|Dakar|SN].\n{along}")} == {
        "Jan Novak",
        "Eva Mala",
    }


def test_companions_go_on_the_whole_tour_and_residents_on_none():
    text = f"{GUEST}, accompagné de {AIDE} et de [A|Petr Hora|ambassadeur|CZ], s'est rendu à [P|Dakar|SN] \
et à [P|Accra|GH] [D|mardi|2024-05-14]."
    found = {(name, to) for name, to, *_ in visits(text)}
    assert {to for name, to in found if name == "Eva Mala"} == {"SN", "GH"}
    assert "Petr Hora" not in {name for name, _ in found}


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (f"{HOST} a rencontré {GUEST} lors de sa visite à [P|Prague|CZ].", ("Awa Diop", "CZ")),
        (f"{HOST} a rencontré {GUEST} lors de sa visite à [P|Dakar|SN].", ("Jan Novak", "SN")),
        (f"{HOST} a reporté la visite de {GUEST}.", ("Jan Novak", "SN")),
        (f"Le salon a ouvert à [P|Dakar|SN] avec la présence de {GUEST}.", ("Jan Novak", "SN")),
        (f"À [P|Dakar|SN], {GUEST} a participé au forum.", ("Jan Novak", "SN")),
        ("[A|Jan Novak||] s'est rendu à [P|Dakar|SN].", ("Jan Novak", "SN")),
    ],
)
def test_whose_visit_and_where_to(marked, found):
    assert [(name, to) for name, to, *_ in visits(marked)] == [found]


@pytest.mark.parametrize(("pointer", "there"), [("à ce forum", True), ("à un forum", False)])
def test_who_takes_part_in_what_was_told_comes_to_its_town(pointer, there):
    text = f"[A|Ole Dahl|ministre de la Pêche|NO] se rendra à [P|Dakar|SN].\n{GUEST} participera {pointer}."
    assert ("Jan Novak" in {name for name, *_ in visits(text)}) is there


def test_whose_visit_ends_at_its_place():
    text = f"Après la visite de {GUEST} à [P|Dakar|SN], {HOST} se rendra à [P|Prague|CZ]."
    assert {(name, to) for name, to, *_ in visits(text)} == {("Jan Novak", "SN"), ("Awa Diop", "CZ")}


def test_what_one_must_do_is_ahead_whatever_the_verb_before():
    text = f"Un texte a été rédigé, et le {GUEST} doit effectuer une visite à [P|Dakar|SN]."
    assert visits(text) == [("Jan Novak", "SN", "Dakar", "planned")]


def test_a_state_speaks_for_another_without_a_journey():
    assert visits(f"{HOST} représente les intérêts de [A|||CZ] à [P|Accra|GH].") == []


def test_journey_of_today_is_housed_in_the_one_town_of_the_text():
    text = (
        f"{GUEST} a visité le [P|Sénégal|SN|x] [D|lundi|2024-05-13].\nUn forum s'est ouvert à [P|Dakar|SN]."
    )
    assert visits(text) == [("Jan Novak", "SN", "Dakar", "made")]


def test_journey_of_long_ago_is_not():
    text = f"{GUEST} a visité le [P|Sénégal|SN|x] [D|en 2019|2019].\nUn forum s'est ouvert à [P|Dakar|SN]."
    assert visits(text) == [("Jan Novak", "SN", None, "made")]


@pytest.mark.parametrize(
    ("marked", "status"),
    [
        (f"Arrivé dimanche à [P|Dakar|SN], {GUEST} a salué le projet.", "made"),
        (f"{GUEST} a visité [P|Dakar|SN].", "made"),
        (f"{GUEST} visitera le [A|||SN].", "planned"),
        (f"{GUEST} rejoindra [P|Dakar|SN].", "planned"),
        (f"{GUEST} a gagné [P|Dakar|SN].", "made"),
        (f"{GUEST} fera escale à [P|Dakar|SN].", "planned"),
        (f"{GUEST} a fait le déplacement à [P|Dakar|SN].", "made"),
        (f"{GUEST} conduira une délégation à [P|Dakar|SN].", "planned"),
        (f"{GUEST} a mené une mission à [P|Dakar|SN].", "made"),
        (f"{GUEST} a prononcé un discours à [P|Dakar|SN].", "made"),
        (f"{GUEST} sera reçu à [P|Dakar|SN].", "planned"),
        (f"{GUEST} a été accueilli à [P|Dakar|SN].", "made"),
        (f"{GUEST} n'ira pas à [P|Dakar|SN].", "cancelled"),
    ],
)
def test_wordings_of_a_journey(marked, status):
    assert [(name, to, state) for name, to, _, state in visits(marked)] == [("Jan Novak", "SN", status)]


@pytest.mark.parametrize(
    "marked",
    [
        f"{GUEST} a gagné les élections à [P|Dakar|SN].",
        f"{GUEST} a fait une déclaration sur [P|Dakar|SN].",
        f"{HOST} a prononcé un discours à [P|Dakar|SN].",
    ],
)
def test_wordings_of_none(marked):
    assert visits(marked) == []


@pytest.mark.parametrize("place", [" à [P|Dakar|SN]", ""])
def test_that_of_another_leads_to_the_same_country(place):
    text = f"La visite de {GUEST}{place} suit celle de [A|Ole Dahl|ministre de la Pêche|NO]."
    found = {(name, to) for name, to, *_ in visits(text, publisher="SN")}
    assert found == {("Jan Novak", "SN"), ("Ole Dahl", "SN")}


def test_their_arrival_is_not_that_of_one():
    assert visits(f"{GUEST} a rassuré.\nÀ leur arrivée à [P|Dakar|SN], les captifs seront entendus.") == []


def test_each_talk_of_a_row_has_its_own_town_and_day():
    ole = "[A|Ole Dahl|ministre de la Pêche|NO]"
    text = (
        f"{HOST} rencontrera {GUEST}, [D|le 20|2024-05-20] à [P|Prague|CZ], puis {ole}, [D|le 21|2024-05-21] \
à [P|Oslo|NO]."
    )
    events = read_events(laid_out(text), load_event_words())
    assert [(v.to, v.city, v.date) for v in events.visits] == [
        ("CZ", "Prague", "2024-05-20"),
        ("NO", "Oslo", "2024-05-21"),
    ]
    assert [m.place for m in events.meetings] == ["Prague", "Oslo"]


def test_what_a_visit_is_counted_from_is_not_its_day():
    text = f"La première visite de {GUEST} au [P|Sénégal|SN|x] [D|depuis 2002|2002] a pris fin."
    (found,) = read_events(laid_out(text), load_event_words()).visits
    assert found.date is None


def test_days_beyond_a_semicolon_are_others():
    text = f"{GUEST} s'est rendu à [P|Dakar|SN] ; [D|lundi|2024-05-13], le port a ouvert."
    (found,) = read_events(laid_out(text), load_event_words()).visits
    assert found.date is None


OFFICE = "[A||ministre du Commerce|CZ]"


def test_office_without_a_holder_is_no_second_traveller():
    text = f"{GUEST} s'est rendu à [P|Dakar|SN].\nLe [A||chef de la diplomatie|CZ] a visité [P|Dakar|SN]."
    assert [name for name, *_ in visits(text)] == ["Jan Novak"]


@pytest.mark.parametrize(
    ("marked", "number"),
    [
        (f"{HOST} a rencontré le {OFFICE} à [P|Dakar|SN].", 0),
        (f"Le {OFFICE} se rendra à [P|Dakar|SN].", 1),
    ],
)
def test_office_without_a_holder_travels_only_where_the_text_says_so(marked, number):
    assert len(visits(marked)) == number


@pytest.mark.parametrize(
    ("marked", "number"),
    [
        (f"[P|Dakar|SN] accueillera {GUEST}.", 1),
        (f"[P|Dakar|SN] a reçu lundi {GUEST}.", 1),
        (f"[P|Dakar|SN] accueille {HOST}.", 0),
        (f"[P|Dakar|SN] a reçu une aide de {GUEST}.", 0),
    ],
)
def test_town_that_receives(marked, number):
    assert len(visits(marked)) == number
