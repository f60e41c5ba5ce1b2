"""States as actors, places, and the publisher."""

from tests.unit.extract.actors.conftest import Read


def test_capitals_act_for_states(read: Read) -> None:
    reading = read("Rabat et Pékin ont signé un accord.")
    assert [mention.actor.country for mention in reading.actors] == ["MA", "CN"]


def test_town_behind_a_preposition_is_a_place(read: Read) -> None:
    reading = read("Le ministre italien est arrivé à Rabat, puis en Tunisie.")
    assert [(place.name, place.country) for place in reading.places] == [("Rabat", "MA"), ("Tunisie", "TN")]
    assert [mention.actor.country for mention in reading.actors] == ["IT"]


def test_country_of_a_title_is_no_place(read: Read) -> None:
    reading = read("L'ambassadeur d'Arabie saoudite au Maroc a été reçu.")
    assert reading.places == ()


def test_publisher_by_its_bodies(read: Read) -> None:
    assert read("Un accord a été signé, indique un communiqué de la DGSN.").publisher == "MA"
    assert read("Le Conseil fédéral a approuvé la visite.").publisher == "CH"
    assert read("Un accord a été signé hier.").publisher is None


def test_mentions_slice_back_to_the_text(read: Read) -> None:
    reading = read("M. Jean Dupont, ministre français de la Santé, ira en Inde.")
    mention = reading.actors[0]
    assert (
        reading.document.text[mention.start : mention.end] == "M. Jean Dupont, ministre français de la Santé"
    )


def test_ambiguous_word_follows_the_clear_ones(read: Read) -> None:
    reading = read("À Séoul, le ministre coréen du Commerce a reçu le ministre chilien.")
    assert [mention.actor.country for mention in reading.actors] == ["KR", "CL"]
    other = read("À Pyongyang, le ministre coréen du Commerce a reçu le ministre chilien.")
    assert [mention.actor.country for mention in other.actors] == ["KP", "CL"]


def test_the_kingdom_is_the_one_spoken_of(read: Read) -> None:
    places = read("Le ministre italien est à Rabat. Il est en visite au Royaume.").places
    assert [place.country for place in places] == ["MA", "MA"]


def test_accent_tells_a_head_from_another_word(read: Read) -> None:
    assert read("Il a été jugé pour corruption.").actors == ()
