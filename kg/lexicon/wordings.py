"""The short way in which lexicon files write a word with its endings.

``"relation(s)"`` stands for two words, ``"bilatér(al|ale|aux)"`` for three; several brackets multiply.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product

from kg.lexicon.alternatives import atoms, tree
from kg.lexicon.matcher import Matcher

_BRACKET = re.compile(r"\(([^()]*)\)")
_NAME = re.compile(r"\{([^{}]+)\}")
_OPEN = {"*": r"\w*"}


def expand(wording: str) -> Iterator[str]:
    """Every word that ``wording`` stands for: ``(s)`` may be left out, of ``(al|aux)`` one is taken.

    ``(|e|es)`` takes one or none.
    """
    pieces = _BRACKET.split(wording)
    choices = [_endings(piece) if at % 2 else (piece,) for at, piece in enumerate(pieces)]
    return ("".join(chosen) for chosen in product(*choices))


def filled(wordings: Iterable[str], words: Callable[[str], Iterable[str]]) -> Iterator[str]:
    """``wordings``; one with a name in braces stands for each of the ``words`` of that name."""
    for wording in wordings:
        name = _NAME.search(wording)
        if name is None:
            yield wording
        else:
            yield from (wording.replace(name.group(), word) for word in words(name.group(1)))


def group_matcher(wordings: Iterable[str], *, ignored: Iterable[str] = ()) -> Matcher[None]:
    """Finds any of ``wordings``, case and accents ignored, but not inside one of ``ignored``."""
    return Matcher(dict.fromkeys(_all(wordings)), fold=True, ignored=tuple(_all(ignored)))


def any_of(wordings: Iterable[str]) -> str:
    """A pattern for any of ``wordings``, the longest first; "*" is what a word is left open with."""
    words = sorted(set(_all(wordings)), key=lambda word: (-len(word), word))
    return tree([atoms(word, _OPEN) for word in words])


def keyed(groups: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Every word with the key of its group; where two groups share a word the first one has it."""
    found: dict[str, str] = {}
    for key, wordings in groups.items():
        for word in _all(wordings):
            found.setdefault(word, key)
    return found


def _all(wordings: Iterable[str]) -> Iterator[str]:
    return (word for wording in wordings for word in expand(wording))


def _endings(bracket: str) -> tuple[str, ...]:
    return tuple(bracket.split("|")) if "|" in bracket else ("", bracket)
