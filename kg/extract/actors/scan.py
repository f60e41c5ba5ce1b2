"""A sentence's words with what the lexicon knows of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from kg.extract.actors.affiliation import NO_AFFILIATION, Affiliation
from kg.extract.actors.tokens import Token
from kg.extract.reading import Sentence
from kg.lexicon.actor_words import ActorWords
from kg.lexicon.country_words import CountryWord
from kg.lexicon.title_heads import Head

__all__ = ["NO_AFFILIATION", "Affiliation", "Mark", "Scan"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mark(Generic[T]):
    """What the words up to ``end`` (token index, exclusive) mean."""

    end: int
    value: T


@dataclass(frozen=True)
class Scan:
    """One sentence. Every mapping goes from the index of a first word to its mark.

    ``pairs`` are the words that join two states: "Ghana-Pérou".
    """

    sentence: Sentence
    words: ActorWords
    body: str
    tokens: list[Token]
    heads: Mapping[int, Mark[Head]]
    openers: Mapping[int, Mark[bool]]
    at: Mapping[int, Mark[bool]]
    qualifiers: Mapping[int, Mark[bool]]
    civilities: Mapping[int, Mark[bool]]
    ranks: Mapping[int, Mark[bool]]
    kinds: Mapping[int, Mark[bool]]
    places: Mapping[int, Mark[CountryWord]]
    demonyms: Mapping[int, Mark[Affiliation]]
    bodies: Mapping[int, Mark[Affiliation]]
    pairs: frozenset[int] = frozenset()

    @cached_property
    def _lows(self) -> dict[int, str]:
        return {index: token.low for index, token in enumerate(self.tokens)}

    @cached_property
    def _texts(self) -> dict[int, str]:
        return {index: token.text for index, token in enumerate(self.tokens)}

    def __len__(self) -> int:
        """How many words the sentence has."""
        return len(self.tokens)

    def low(self, index: int) -> str:
        """The folded word at ``index``, empty outside the sentence."""
        return self._lows.get(index, "")

    def is_article(self, index: int) -> bool:
        """Whether a definite article stands at ``index``."""
        return self.low(index) in self.words.function.definite.folded

    def is_of(self, index: int) -> bool:
        """Whether "de" stands at ``index``, in any of its forms."""
        return self.low(index) in self.words.function.of.folded

    def is_at(self, index: int) -> bool:
        """Whether "à" or "en" stands at ``index``, in any form."""
        return self.low(index) in self.words.function.at.folded

    def is_and(self, index: int) -> bool:
        """Whether "et" stands at ``index``."""
        return self.low(index) in self.words.grammar.joined

    def is_joint(self, index: int) -> bool:
        """Whether a comma or "et" stands at ``index``."""
        return self.low(index) in self.words.grammar.joints

    def is_auxiliary(self, index: int) -> bool:
        """Whether an auxiliary stands at ``index`` as written: folded, the preposition "à" looks like one."""
        return self.text(index) in self.words.titles.words["auxiliaries"]

    def text(self, index: int) -> str:
        """The word at ``index`` as written, empty outside the sentence."""
        return self._texts.get(index, "")

    def written(self, start: int, end: int) -> str:
        """The words from ``start`` to ``end`` as the text has them, on one line."""
        return " ".join(self.body[self.tokens[start].start : self.tokens[end - 1].end].split())

    def is_capital(self, index: int) -> bool:
        """Whether a capitalised word stands at ``index``."""
        return 0 <= index < len(self.tokens) and self.tokens[index].is_capital
