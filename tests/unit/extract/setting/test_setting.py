"""Days and places that a fact takes over from elsewhere in its document, and those that are not its own."""

import pytest

from kg.documents import Document
from kg.extract.entry import enter
from kg.extract.rules import rule_facts
from kg.extract.setting import completed
from kg.facts import Fact, Met, Visits
from kg.lexicon.event_words import load_event_words
from kg.lexicon.lexicon import load_lexicon

PUBLISHED = "2024-03-14"  # a Thursday
GUEST, HOST = "Le ministre danois Lars Bech", "le président estonien Jaan Tamm"


def _told(text: str) -> tuple[Fact, ...]:
    lexicon = load_lexicon()
    reading = enter(Document(id="d", text=text, date=PUBLISHED, language="fr"), lexicon).reading
    return completed(rule_facts(reading, lexicon), reading, load_event_words("fr"))


def _days(text: str) -> dict[str, str | None]:
    """The day of each journey by the country that it goes to."""
    return {fact.to: fact.date for fact in _told(text) if isinstance(fact, Visits)}


def _places(text: str) -> set[str | None]:
    return {fact.place for fact in _told(text) if isinstance(fact, Met)}


@pytest.mark.parametrize(
    ("behind", "to"),
    [
        ("Il se rendra ensuite en Lettonie.", "LV"),
        ("Il est encore attendu en Lettonie.", "LV"),
        ("Il avait auparavant séjourné en Lettonie.", "LV"),
        ("De Tallinn, le ministre s'envolera vers la Lettonie.", "LV"),
        ("Lars Bech ira aussi en Lituanie.", "LT"),
    ],
)
def test_another_stage_of_a_tour_does_not_take_the_day_of_the_first(behind: str, to: str) -> None:
    days = _days(f"{GUEST} est arrivé mardi à Tallinn. {behind}")
    assert days["EE"] == "2024-03-12"
    assert days.get(to, "no journey") is None


@pytest.mark.parametrize(
    "behind",
    ["Il se rendra jeudi en Lettonie.", "Il est attendu en Lettonie le 14 mars, où il rencontrera des élus."],
)
def test_a_stage_keeps_the_day_of_its_own_sentence(behind: str) -> None:
    assert _days(f"{GUEST} est arrivé mardi à Tallinn. {behind}")["LV"] == "2024-03-14"


def test_a_day_told_of_a_third_country_is_none_of_a_journey_elsewhere() -> None:
    text = (
        f"{GUEST} prépare le sommet qui s'ouvrira le 2 avril à Lima. "
        "Il y prendra part. Il est encore attendu en Lettonie."
    )
    assert _days(text)["LV"] is None


def test_a_journey_takes_the_day_that_another_sentence_tells_of_the_same_country() -> None:
    text = f"{GUEST} est arrivé mardi en Estonie. Sa visite en Estonie se termine."
    assert set(_days(text).values()) == {"2024-03-12"}


TALK = f"{GUEST} a rencontré {HOST}."


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Copenhague, 14 mars 2024 - {TALK}", "Copenhague"),
        (
            f"À Lima, le Danemark plaide pour le climat\n\nCopenhague, 14 mars 2024 - {TALK}",
            "Lima",
        ),
        (f"Le climat au centre\n\nCopenhague, 14 mars 2024 - {TALK}", "Copenhague"),
        (
            f"Copenhague, 14 mars 2024 - Le Danemark a plaidé pour le climat à Lima.\n\n{TALK}",
            "Lima",
        ),
        (
            f"À Copenhague, l'Estonie défend le climat\n\nCopenhague, 14 mars 2024 - {TALK}",
            "Copenhague",
        ),
    ],
)
def test_a_dateline_is_the_place_unless_the_text_opens_abroad(text: str, place: str) -> None:
    assert _places(text) == {place}


def test_who_is_met_abroad_does_not_visit_the_town_of_the_dateline() -> None:
    text = f"À Lima, le Danemark plaide pour le climat\n\nCopenhague, 14 mars 2024 - {TALK}"
    assert "DK" not in _days(text)


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (f"{GUEST} a entamé mardi à Tallinn une tournée qui le conduira également en Lettonie.", "LV"),
        (f"{GUEST} est arrivé mardi à Tallinn, dernière étape d'une tournée qui l'a mené en Lettonie.", "LV"),
        (f"{GUEST} s'est rendu mardi en Estonie, puis en Lettonie.", "LV"),
        (f"{GUEST} ira mercredi en Estonie, puis en Lettonie et enfin en Lituanie.", "LT"),
    ],
)
def test_a_stage_behind_another_does_not_take_its_day(text: str, to: str) -> None:
    days = _days(text)
    assert days["EE"] is not None
    assert days.get(to, "no journey") is None


@pytest.mark.parametrize(
    "text",
    [
        f"{GUEST} s'est rendu lundi en Estonie, puis mardi en Lettonie.",
        f"{GUEST} est allé lundi à Tallinn et mardi à Riga.",
        f"{GUEST} est allé à Tallinn le 11 mars et à Riga le 12 mars.",
    ],
)
def test_stages_with_days_of_their_own(text: str) -> None:
    days = _days(text)
    assert (days["EE"], days["LV"]) == ("2024-03-11", "2024-03-12")


def test_states_named_alike_share_the_day() -> None:
    assert set(_days(f"{GUEST} a visité mardi l'Estonie et la Lettonie.").values()) == {"2024-03-12"}


@pytest.mark.parametrize(
    "arrival", ["Lars Bech est arrivé mardi soir à Tallinn.", "Lars Bech avait atterri mardi à Tallinn."]
)
def test_a_journey_begins_on_the_day_of_arrival(arrival: str) -> None:
    text = f"{HOST} a reçu mercredi à Tallinn {GUEST.lower()[:2]}{GUEST[2:]}. {arrival}"
    assert _days(text)["EE"] == "2024-03-12"


def test_the_day_of_another_one_s_journey_is_not_taken() -> None:
    text = f"La visite en Estonie de {GUEST.lower()[:2]}{GUEST[2:]} suit celle de la reine Anna Holm en 2005."
    assert _days(text)["EE"] is None


def test_a_journey_called_off_keeps_the_day_it_was_planned_for() -> None:
    text = f"{GUEST} a annulé mardi soir la visite qu'il devait faire en Estonie les 2 et 3 avril."
    assert _days(text)["EE"] == "2024-04-02"


@pytest.mark.parametrize(("town", "place"), [("Tartu", "Tartu"), ("Riga", "Estonie")])
def test_a_talk_on_the_soil_of_a_state_is_set_in_its_one_town(town: str, place: str) -> None:
    text = f"Le sommet s'est tenu mardi à {town}. Le président estonien Jaan Tamm a reçu {GUEST}."
    reading = enter(Document(id="d", text=text, date=PUBLISHED, language="fr"), load_lexicon()).reading
    met = next(fact for fact in rule_facts(reading, load_lexicon()) if isinstance(fact, Met))
    (told,) = completed([met.model_copy(update={"place": "Estonie"})], reading, load_event_words("fr"))
    assert isinstance(told, Met)
    assert told.place == place
