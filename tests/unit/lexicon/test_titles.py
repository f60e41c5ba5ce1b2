"""How the words of titles change with number and gender, and which tell a role from others."""

import pytest

from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.titles import Titles


@pytest.fixture(scope="module")
def titles() -> Titles:
    return load_actor_words().titles


def _head(titles: Titles, text: str) -> tuple[str, bool]:
    head = next(titles.heads.find(text)).value
    return head.masculine, head.plural


def test_plurals_of_heads_leave_their_complement(titles: Titles) -> None:
    assert _head(titles, "les chefs de mission") == ("chef de mission", True)
    assert _head(titles, "les préfètes") == ("préfet", True)


def test_prefix_of_who_held_an_office_before(titles: Titles) -> None:
    former, now = (next(titles.heads.find(text)).value for text in ("ex-président", "vice-président"))
    assert (former.former, now.former) == (True, False)


@pytest.mark.parametrize(
    ("several", "one"),
    [("turcs", "turc"), ("fédéraux", "fédéral"), ("français", "français"), ("danois", "danois")],
)
def test_adjective_of_one_holder(titles: Titles, several: str, one: str) -> None:
    assert titles.inflection.of_one(several) == one


def test_words_of_a_role_without_gender_and_number(titles: Titles) -> None:
    words = titles.role_words
    assert words("Directrice générale de l'Office") == words("directeur général d'Office")
    assert words("cheffe des armées") == words("chef de l'armée")
    assert words("ministre de la Santé") != words("ministre de la Culture")
