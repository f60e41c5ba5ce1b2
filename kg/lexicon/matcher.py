"""Many words sought in one pass over a text (Aho-Corasick)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

import ahocorasick

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

# Typographic apostrophes, hyphens and spaces, and a line break inside a name, are read as the plain sign.
_PLAIN = str.maketrans("’‘ʼ´‐‑\u00a0\u202f\n\t", "'" * 4 + "--    ")

_WORD = 64
_TEXTS, _WORDS = 256, 16384  # so many are kept
# Letters and figures, as str.isalnum has them: \w without the underscore.
_RUN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Match(Generic[T_co]):
    """``written`` is what stands in the text from ``start`` to ``end`` (code points, end exclusive)."""

    start: int
    end: int
    value: T_co
    written: str


class Matcher(Generic[T]):
    """Finds the keys of a mapping in texts: whole words, the longest where several begin or overlap.

    With ``fold`` case and accents do not count. Where two keys are then alike the first one stands.
    ``ignored`` are wordings that hide the keys inside them ("Accord de Paris" hides "Paris").
    """

    def __init__(self, words: Mapping[str, T], *, fold: bool = False, ignored: Iterable[str] = ()) -> None:
        """Build the automaton once; ``find`` is then linear in the text."""
        self._normal = folded if fold else plain
        self._values: dict[str, T] = {}
        for word, value in words.items():
            self._values.setdefault(self._normal(word), value)
        self._automaton = ahocorasick.Automaton()
        hidden = map(self._normal, ignored)
        for word in filter(None, (*self._values, *hidden)):
            self._automaton.add_word(word, word)
        self._automaton.make_automaton()

    def get(self, written: str) -> T | None:
        """The value of ``written`` itself, or None."""
        return self._values.get(self._normal(written))

    def __len__(self) -> int:
        """How many words are sought."""
        return len(self._values)

    def find(self, text: str) -> Iterator[Match[T]]:
        """The matches in ``text`` from left to right, none overlapping."""
        done = 0
        for start, last, word in self._spans(text):
            if start < done:
                continue
            done = end = -last
            if word in self._values:
                yield Match(start, end, self._values[word], text[start:end])

    def _spans(self, text: str) -> list[tuple[int, int, str]]:
        """Every whole-word hit: by start, the longest first, for ends are below zero."""
        if not len(self._automaton):  # nothing sought: it cannot be asked
            return []
        border = borders(text)
        found = [
            (start, -end, word)
            for last, word in self._automaton.iter(self._normal(text))
            if border[end := last + 1] and border[start := end - len(word)]
        ]
        found.sort()
        return found


def longest(matches: Iterable[Match[T]]) -> Iterator[Match[T]]:
    """``matches`` of several matchers from left to right; where two overlap, the earlier or longer one."""
    done = 0
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        if match.start >= done:
            done = match.end
            yield match


def plain(text: str) -> str:
    """``text`` with plain apostrophes, hyphens and spaces; as long as before."""
    return _plain_word(text) if len(text) <= _WORD else _plain_text(text)


def folded(text: str) -> str:
    """``text`` in lower case without accents; as long as before."""
    return _folded_word(text) if len(text) <= _WORD else _folded_text(text)


def borders(text: str) -> bytes:
    """For each offset of ``text``, its end included, 1 where no word runs on over it."""
    return _borders(text)


# Every matcher asks the same of the sentences of one document, and many ask it of the same words.
@lru_cache(maxsize=_TEXTS)
def _borders(text: str) -> bytes:
    marks = bytearray(b"\x01") * (len(text) + 1)
    for run in _RUN.finditer(text):
        start, end = run.span()
        marks[start + 1 : end] = bytes(end - start - 1)
    return bytes(marks)


@lru_cache(maxsize=_TEXTS)
def _plain_text(text: str) -> str:
    return text.translate(_PLAIN)


@lru_cache(maxsize=_WORDS)
def _plain_word(text: str) -> str:
    return text.translate(_PLAIN)


@lru_cache(maxsize=_TEXTS)
def _folded_text(text: str) -> str:
    return text.translate(_FOLDED)


@lru_cache(maxsize=_WORDS)
def _folded_word(text: str) -> str:
    return text.translate(_FOLDED)


class _Folding(dict[int, str]):
    """The folded form of each code point, made when it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code).translate(_PLAIN)
        bare = unicodedata.normalize("NFD", sign)[0].lower()
        self[code] = bare if len(bare) == 1 else sign
        return self[code]


_FOLDED = _Folding()
