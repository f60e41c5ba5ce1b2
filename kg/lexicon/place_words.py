"""Words that stand around towns and states where these are places (``realms.toml``)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.matcher import folded

Words = frozenset[str]


@dataclass(frozen=True)
class PlaceWords:
    """All folded. ``soils`` and ``capitals`` are places with a state's adjective behind them.

    ``towns``, ``realms`` and ``buildings`` stand before the name of one. Behind ``inside`` somebody is or
    goes to a place; ``around`` has these and others. ``reaching`` are beginnings of verbs. ``listing`` joins
    two places. ``settlements`` are nouns for towns, ``quarters`` parts of a country,
    ``cities`` states that are towns.
    """

    soils: Words
    capitals: Words
    towns: Words
    realms: Words
    buildings: Words
    inside: Words
    around: Words
    reaching: tuple[str, ...]
    listing: Words
    settlements: Words
    quarters: Words
    cities: Words


def place_words(table: Mapping[str, Sequence[str]], function: FunctionWords) -> PlaceWords:
    """The words of ``table``, with the function words that belong to them."""
    words = {name: frozenset(map(folded, listed)) for name, listed in table.items()}
    inside = function.place.folded | words["inside"]
    joined = function.conjunction.folded | function.alternative.folded
    return PlaceWords(
        soils=words["soils"],
        capitals=words["capitals"],
        towns=words["towns"],
        realms=words["realms"],
        buildings=words["buildings"],
        inside=inside,
        around=inside | function.purpose.folded | words["around"],
        reaching=tuple(words["reaching"]),
        listing=frozenset({","}) | joined | words["listing"],
        settlements=words["settlements"],
        quarters=words["quarters"],
        cities=words["cities"],
    )
