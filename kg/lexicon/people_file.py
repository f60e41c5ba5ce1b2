"""The file of known people: a name a line, by the state or organisation that they speak for."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.name_likeness import Likeness
from kg.lexicon.people import Known, Parts, People, key_of
from kg.source import problem, read_toml


def load_people(path: Path) -> People:
    """The people of ``path``. Raises ``SourceError`` where one name has two states."""
    by_name: dict[Parts, Known] = {}
    families: dict[str, set[Known]] = {}
    data = read_toml(path)
    particles = frozenset(data["names"]["particles"])
    for written, words, known in _entries(data):
        key = key_of(words, particles)
        if by_name.setdefault(key, known) != known:
            raise SourceError(problem(path, written, f'"{written}" speaks for two, leave both out'))
        families.setdefault(key[-1], set()).add(known)
    sole = {family: min(one, key=str) for family, one in families.items() if len(one) == 1}
    likeness = Likeness(
        {code: tuple(words for _, words in _lines(names)) for code, names in data["states"].items()}
    )
    return People(by_name, sole, Matcher(dict(_clues(data)), fold=True), likeness, particles)


def _clues(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The names of people of states with namesakes, in full and by their last two words."""
    for code in data["namesakes"]["states"]:
        for name in data["states"].get(code, "").splitlines():
            yield from ((name, code), (" ".join(name.split()[-2:]), code))


def _entries(data: Mapping[str, Any]) -> Iterator[tuple[str, Parts, Known]]:
    """Each name as written, its folded words, and its side."""
    sides = [(Known(country=code), names) for code, names in data["states"].items()]
    sides += [(Known(org=code), names) for code, names in data["organisations"].items()]
    for known, names in sides:
        yield from ((written, words, known) for written, words in _lines(names))


def _lines(names: str) -> Iterator[tuple[str, Parts]]:
    """Each line and its folded words; folded together, for there are many."""
    plain, start = folded(names).replace("-", " "), 0
    for written in names.splitlines():
        yield written, tuple(plain[start : start + len(written)].split())
        start += len(written) + 1
