"""People whom texts name without saying whom they speak for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kg.lexicon.matcher import Matcher
from kg.lexicon.name_likeness import Likeness

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
        key = key_of(parts, self.particles)
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


def key_of(parts: Iterable[str], particles: frozenset[str]) -> Parts:
    """The words of a name by which it is known, whatever its spelling."""
    return tuple(_plain(part) for part in parts if part not in particles)


def _ends(key: Parts) -> int:
    """The step that takes the first and the last word of ``key``."""
    return max(len(key) - 1, 1)


def _is_within(known: Parts, key: Parts) -> bool:
    """Whether ``key`` has the words of ``known`` in their order."""
    words = iter(key)
    return all(word in words for word in known)


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    """The word without dots and doubled letters, so that Mohammed is Mohamed and Poutin is Poutine."""
    letters = [letter for letter in word if letter not in ".'’-"]
    single = [letter for place, letter in enumerate(letters) if place == 0 or letters[place - 1] != letter]
    return "".join(single).removesuffix("e")
