"""What stands before a name and is no part of it: forms of address, and military and police ranks."""

from dataclasses import dataclass
from pathlib import Path

from kg.lexicon.matcher import Matcher
from kg.source import read_toml


@dataclass(frozen=True)
class Civilities:
    """``civilities`` says of each whether it is plural."""

    civilities: Matcher[bool]
    ranks: Matcher[bool]


def read_civilities(path: Path) -> Civilities:
    """The words of ``path``. Raises ``SourceError``."""
    data = read_toml(path)
    plural = frozenset(data["plural"])
    return Civilities(
        civilities=Matcher({word: word in plural for word in data["civilities"]}),
        ranks=Matcher(dict.fromkeys(data["ranks"], True), fold=True),
    )
