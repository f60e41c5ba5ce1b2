"""HOLDS facts."""

from kg.extract.actors import find_offices
from kg.facts import Holds
from kg.lexicon.actor_words import load_actor_words
from tests.unit.extract.actors.conftest import Read


def _offices(read: Read, text: str) -> list[Holds]:
    return list(find_offices(read(text), load_actor_words().titles))


def test_one_office_worded_twice_is_one(read: Read) -> None:
    text = "Le ministre français de la Santé Jean Dupont est là. Le ministre Jean Dupont repart."
    facts = _offices(read, text)
    assert [(fact.person, fact.role, fact.country) for fact in facts] == [
        ("Jean Dupont", "ministre français de la Santé", "FR")
    ]
    assert (
        text[facts[0].evidence.start : facts[0].evidence.end] == "ministre français de la Santé Jean Dupont"
    )


def test_two_offices_are_two(read: Read) -> None:
    text = "Le conseiller fédéral Didier Burkhalter, chef du DFAE, est à Vienne."
    assert [fact.role for fact in _offices(read, text)] == ["conseiller fédéral", "chef du DFAE"]


def test_ranks_and_dignities_are_none(read: Read) -> None:
    assert _offices(read, "Le général Jean Dupont et le prince Alois de Liechtenstein ont parlé.") == []


def test_an_heir_to_a_throne_holds_an_office(read: Read) -> None:
    (fact,) = _offices(read, "Le prince héritier jordanien Karim a parlé.")
    assert (fact.role, fact.country) == ("prince héritier jordanien", "JO")


def test_a_function_without_name_holds_nothing(read: Read) -> None:
    assert _offices(read, "Le ministre français de la Santé est là.") == []


def test_a_rank_and_its_portfolio_are_one(read: Read) -> None:
    text = "Le ministre d'État, ministre béninois du Budget, Paul Dossou, est là."
    assert [fact.role for fact in _offices(read, text)] == ["ministre d'État, ministre béninois du Budget"]
    text = "Le vice-Premier ministre, ministre béninois du Budget, Paul Dossou, est là."
    assert len(_offices(read, text)) == 2
    text = "Paul Dossou, vice-Premier ministre et ministre béninois du Budget, est là."
    assert len(_offices(read, text)) == 2


def test_a_ministry_told_later_stands_for_the_bare_word(read: Read) -> None:
    text = "Le ministre Paul Dossou est là. Paul Dossou, ministre béninois du Budget, a parlé."
    assert [fact.role for fact in _offices(read, text)] == ["ministre béninois du Budget"]
    text = "Le président béninois Paul Dossou est là. Paul Dossou, président de la Ligue, a parlé."
    assert _offices(read, text)[0].role == "président béninois"


def test_leading_a_delegation_is_no_office(read: Read) -> None:
    assert _offices(read, "Paul Dossou, chef de la délégation béninoise, est là.") == []
    assert len(_offices(read, "Paul Dossou, chef de la police béninoise, est là.")) == 1


def test_the_nationality_of_a_minister_is_short_for_the_ministry(read: Read) -> None:
    text = "Le ministre béninois Paul Dossou est là. Paul Dossou, ministre béninois du Budget, a parlé."
    assert [fact.role for fact in _offices(read, text)] == ["ministre béninois du Budget"]
    assert len(_offices(read, "Le ministre béninois Paul Dossou est là.")) == 1


def test_whoever_is_spoken_to_is_not_the_subject_behind(read: Read) -> None:
    text = "Parlant à Paul Rey, le président de la banque centrale semble content."
    assert not _offices(read, text)
    text = "Il parle à Paul Rey, le président béninois, qui semble content."
    assert {fact.person for fact in _offices(read, text)} == {"Paul Rey"}


def test_a_department_head_is_not_a_colleague_with_another_department(read: Read) -> None:
    text = (
        "La conseillère fédérale Doris Leuthard, cheffe du DFE, est à Pékin. La cheffe du DFAE est à Berne."
    )
    assert [fact.role for fact in _offices(read, text)] == ["conseillère fédérale", "cheffe du DFE"]
