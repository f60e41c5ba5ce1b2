"""A sentence's words with what the lexicon knows of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from kg.extract.actors.affiliation import NO_AFFILIATION, Affiliation
from kg.extract.actors.named_bodies import organisations_in, without_organs_of_states
from kg.extract.actors.quoted import unquoted
from kg.extract.actors.states import States
from kg.extract.actors.tokens import Token, tokens
from kg.extract.reading import Sentence
from kg.lexicon.actor_words import ActorWords
from kg.lexicon.country_words import CountryWord
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matcher import Match, folded
from kg.lexicon.title_heads import Head

__all__ = ["NO_AFFILIATION", "Affiliation", "Mark", "Scan", "Scanner"]

T = TypeVar("T")
_WORD, _BEFORE = re.compile(r"\w+"), 24
_BARE = frozenset("abcdefghijklmnopqrstuvwxyz’'- \n\u00a0\u202f‑‐œ")


@dataclass(frozen=True, slots=True)
class Mark(Generic[T]):
    """What the words up to ``end`` (token index, exclusive) mean."""

    end: int
    value: T


@dataclass(frozen=True)
class Scan:
    """One sentence. Every mapping goes from the index of a first word to its mark."""

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

    def __len__(self) -> int:
        """How many words the sentence has."""
        return len(self.tokens)

    def low(self, index: int) -> str:
        """The folded word at ``index``, empty outside the sentence."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

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
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def written(self, start: int, end: int) -> str:
        """The words from ``start`` to ``end`` as the text has them, on one line."""
        return " ".join(self.body[self.tokens[start].start : self.tokens[end - 1].end].split())

    def is_capital(self, index: int) -> bool:
        """Whether a capitalised word stands at ``index``."""
        return 0 <= index < len(self.tokens) and self.tokens[index].is_capital


class Scanner:
    """Marks all sentences of a text in one pass of each matcher."""

    def __init__(self, text: str, lexicon: Lexicon, words: ActorWords) -> None:
        """Seek every kind of word in ``text``."""
        titles, states = words.titles, States(lexicon.countries, words, text)
        owners = [
            _moved(hit, _affiliation(lexicon, hit.value)) for hit in words.institutions.owners.find(text)
        ]
        self._text, self._low, self._words = text, folded(text), words
        self._hits: dict[str, dict[int, Match[Any]]] = {
            "heads": _by_start(hit for hit in titles.heads.find(text) if _is_head(hit, text, titles.words)),
            "openers": _by_start(titles.openers.find(text)),
            "at": _by_start(titles.places.find(text)),
            "qualifiers": _by_start(titles.qualifiers.find(text)),
            "civilities": _by_start(words.civilities.find(text)),
            "ranks": _by_start(words.ranks.find(text)),
            "kinds": _by_start(words.institutions.kinds.find(text)),
            "places": _by_start(states.places()),
            "demonyms": _by_start(_adjectives(lexicon, states, text)),
        }
        found = [*organisations_in(text, lexicon, words), *owners]
        self._hits["bodies"] = _by_start(without_organs_of_states(found, text, words, self._hits))

    def scan(self, sentence: Sentence) -> Scan:
        """``sentence`` with its marks."""
        cut = tokens(self._text, self._low, sentence.start, sentence.end, self._words.elisions)
        found = unquoted(cut, self._words)
        ends = {token.end: index + 1 for index, token in enumerate(found)}
        marks: dict[str, Any] = {kind: dict(_marks(hits, found, ends)) for kind, hits in self._hits.items()}
        return Scan(sentence, self._words, self._text, found, **marks)


def _marks(
    hits: Mapping[int, Match[T]], found: list[Token], ends: Mapping[int, int]
) -> Iterator[tuple[int, Mark[T]]]:
    """The hits that begin and end with a word."""
    for index, token in enumerate(found):
        hit = hits.get(token.start)
        if hit is not None and hit.end in ends:
            yield index, Mark(ends[hit.end], hit.value)


def _by_start(hits: Iterable[Match[T]]) -> dict[int, Match[T]]:
    """The longest hit at each start; the first of equals."""
    best: dict[int, Match[T]] = {}
    for hit in hits:
        if hit.start not in best or hit.end > best[hit.start].end:
            best[hit.start] = hit
    return best


def _moved(hit: Match[Any], value: Affiliation) -> Match[Affiliation]:
    return Match(hit.start, hit.end, value, hit.written)


def _affiliation(lexicon: Lexicon, code: str) -> Affiliation:
    return Affiliation(country=code) if code in lexicon.countries.codes else Affiliation(org=code)


def _adjectives(lexicon: Lexicon, states: States, text: str) -> Iterator[Match[Affiliation]]:
    """Demonyms of one state, and adjectives of organisations."""
    for hit in states.demonyms():
        yield _moved(hit, Affiliation(country=hit.value.code))
    for found in lexicon.organisations.adjectives.find(text):
        yield _moved(found, Affiliation(org=found.value.code))


def _is_head(hit: Match[Head], text: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether no accent makes it another word ("jugé" is no "juge", "PRESIDENT" is one), nor a verb."""
    return not _is_done(hit, text, words) and all(
        sign == given or sign in _BARE
        for sign, given in zip(hit.written.lower(), hit.value.form, strict=False)
    )


def _is_done(hit: Match[Head], text: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether it is a participle behind its auxiliary: "a invité Ali Mrad", "l'a également élue"."""
    if folded(hit.written) not in words["participles"]:
        return False
    before = _WORD.findall(text[max(hit.start - _BEFORE, 0) : hit.start].lower())
    return not words["auxiliaries"].isdisjoint(before[-2:])
