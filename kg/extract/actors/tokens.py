"""Words of a sentence with their offsets; elisions ("l'", "d'") stand alone, hyphens hold together."""

import re
from dataclasses import dataclass

from kg.lexicon.elisions import Elisions

# An initial ("J."), a word with inner hyphens, apostrophes or dots ("Al-Ula", "S.E.M."), a number, a sign.
_TOKEN = re.compile(r"(?:[A-Z]\.)+(?![a-z])|[^\W\d_]+(?:[-‐‑'’.·][^\W\d_]+)*|\d+(?:[.,:h]\d+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign; ``low`` is folded (lower case, no accents)."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()


def tokens(text: str, low: str, start: int, end: int, elisions: Elisions) -> list[Token]:
    """The words of ``text[start:end]``; ``low`` is the folded text."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        found += _split(match.group(), low, match.start(), elisions)
    return found


def _split(word: str, low: str, at: int, elisions: Elisions) -> list[Token]:
    """``word`` without its elision, and the elision before it."""
    elision = None if elisions.kept.match(word) else elisions.cut.match(word)
    if elision is None or elision.end() == len(word):
        return [Token(at, at + len(word), word, low[at : at + len(word)])]
    cut = elision.end()
    head = Token(at, at + cut, word[:cut], low[at : at + cut])
    return [head, *_split(word[cut:], low, at + cut, elisions)]
