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
