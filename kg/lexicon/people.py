"""People whom texts name without saying whom they speak for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.lexicon.matcher import Matcher, folded
from kg.lexicon.name_likeness import Likeness
from kg.lexicon.source import problem, read_toml

Parts = tuple[str, ...]
_ENDS = 2


@dataclass(frozen=True, slots=True)
class Known:
    """The state, else the organisation, that a person speaks for."""

    country: str | None = None
    org: str | None = None


@dataclass(frozen=True)
class People:
    """Known people by full name and, where one state alone has it, by family name.

    ``clues`` finds in a text the names that tell states of one name from each other, with their states;
    ``particles`` may be left out of a name; ``likeness`` tells which state's names one looks like.
    """

    by_name: Mapping[Parts, Known]
    by_family: Mapping[str, Known]
    clues: Matcher[str]
    likeness: Likeness
    particles: frozenset[str] = frozenset()

    def named(self, parts: Iterable[str]) -> Known | None:
        """Whom a full name (folded words) speaks for, whatever its order, with or without a word before it.

        Particles and doubled letters do not matter.
        """
        key = _key(parts, self.particles)
        orders = (key, key[1:], key[::-1])
        exact = (self.by_name[each] for each in orders if len(each) > 1 and each in self.by_name)
        return next(exact, None) or self._longer(key)

    def _longer(self, key: Parts) -> Known | None:
        """Whom a name with further words between the first and the last speaks for: "Ana Maria Sol Diaz"."""
        known = (each for each in self._by_ends.get(key[:: _ends(key)], ()) if _is_within(each, key))
        sides = {self.by_name[each] for each in known if len(each) > _ENDS or each[-1] in self.by_family}
        return sides.pop() if len(sides) == 1 else None

    @cached_property
    def _by_ends(self) -> Mapping[Parts, Sequence[Parts]]:
        found: dict[Parts, list[Parts]] = {}
        for key in self.by_name:
            found.setdefault(key[:: _ends(key)], []).append(key)
        return found

    def of_family(self, family: str) -> Known | None:
        """Whom the bearer of a family name (one folded word) speaks for, if all known are of one side."""
        return self.by_family.get(_plain(family))


def load_people(path: Path) -> People:
    """The people of ``path``. Raises ``SourceError`` where one name has two states."""
    by_name: dict[Parts, Known] = {}
    families: dict[str, set[Known]] = {}
    data = read_toml(path)
    particles = frozenset(data["names"]["particles"])
    for written, words, known in _entries(data):
        key = _key(words, particles)
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


def _key(parts: Iterable[str], particles: frozenset[str]) -> Parts:
    return tuple(_plain(part) for part in parts if part not in particles)


def _ends(key: Parts) -> int:
    """The step that takes the first and the last word of ``key``."""
    return max(len(key) - 1, 1)


def _is_within(known: Parts, key: Parts) -> bool:
    """Whether ``key`` has the words of ``known`` in their order."""
    words = iter(key)
    return all(word in words for word in known)


@cache
def _plain(word: str) -> str:
    """The word without dots and doubled letters, so that Mohammed is Mohamed and Poutin is Poutine."""
    letters = [letter for letter in word if letter not in ".'’-"]
    single = [letter for place, letter in enumerate(letters) if place == 0 or letters[place - 1] != letter]
    return "".join(single).removesuffix("e")
