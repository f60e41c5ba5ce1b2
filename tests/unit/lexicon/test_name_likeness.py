"""Names nobody knows, told apart by the known names of states."""

import pytest

from kg.lexicon.actor_words import load_actor_words
from kg.lexicon.name_likeness import Likeness

LIKENESS = load_actor_words().people.likeness


@pytest.mark.parametrize(
    ("name", "guess", "among", "state"),
    [
        ("kenji moriyama", "ML", ("ML", "JP"), "JP"),
        ("park jong soo", "CI", ("CI", "KR", "FR"), "KR"),
        ("nguyen thanh hoa", "FR", ("FR", "VN"), "VN"),
        ("mamadou coulibaly", "CN", ("CN", "ML"), "ML"),
        ("giorgi lomidze", "FR", ("GE", "FR"), "GE"),
        ("liu xiaoming", "BJ", ("BJ", "CN"), "CN"),
    ],
)
def test_name_clearly_of_another_state(name: str, guess: str, among: tuple[str, ...], state: str) -> None:
    parts = tuple(name.split())
    assert LIKENESS.likelier(parts, guess, among) == state
    assert LIKENESS.likelier(parts, state, among) is None
    assert LIKENESS.likeliest(parts, among) == state


@pytest.mark.parametrize(
    ("name", "guess", "among"),
    [
        ("hans gruber", "AT", ("AT", "DE")),  # names of one language
        ("karim benali", "MA", ("MA", "DZ")),
        ("jean lefort", "BE", ("BE", "FR")),
        ("xyzw qvvkj", "ML", ("ML", "JP")),  # like nobody's
        ("kenji moriyama", "ML", ("ML", "FR")),  # its state is not among them
        ("kenji moriyama", "ML", ()),
        ("kenji moriyama", "XX", ("ML", "JP")),  # nobody known of the guess
    ],
)
def test_name_that_leaves_it_open(name: str, guess: str, among: tuple[str, ...]) -> None:
    assert LIKENESS.likelier(tuple(name.split()), guess, among) is None


def test_two_states_alike_are_no_answer() -> None:
    assert LIKENESS.likeliest(("hans", "gruber"), ("AT", "DE", "ML")) is None


def test_nobody_known_is_no_answer() -> None:
    assert Likeness({}).likeliest(("kenji", "moriyama"), ("JP",)) is None
