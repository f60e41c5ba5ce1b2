"""Bodies of states and organisations: which one a name means, and which bodies every state has."""

from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.spelling import bare_capitals
from kg.lexicon.wordings import group_matcher
from kg.source import read_toml


@dataclass(frozen=True)
class Institutions:
    """``owners`` gives the code of a state or organisation.

    ``kinds`` are bodies that every state has, true of plurals; ``of_many`` are words in the names of
    those that no single state has.
    """

    owners: Matcher[str]
    kinds: Matcher[bool]
    heads: frozenset[str]
    of_many: Matcher[None]


def load_institutions(folder: Path) -> Institutions:
    """``institutions.toml`` of a language's ``folder``. Raises ``SourceError``."""
    data = read_toml(folder / "institutions.toml")
    owners = {form: code for code, names in data["owner"].items() for name in names for form in _forms(name)}
    kinds = {word: number == "several" for number, words in data["kinds"].items() for word in words}
    return Institutions(
        owners=Matcher(owners, ignored=[form for name in data["bodies"]["others"] for form in _forms(name)]),
        kinds=Matcher(kinds, fold=True),
        heads=frozenset(map(folded, kinds)),
        of_many=group_matcher(data["bodies"]["of_many"]),
    )


def _forms(name: str) -> tuple[str, ...]:
    first = name[:1].upper() + name[1:]
    lower = name if name.isupper() else name[:1].lower() + name[1:]
    return (name, first, lower, bare_capitals(first))
