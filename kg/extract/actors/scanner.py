"""Marks what the lexicon knows in the sentences of a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from kg.extract.actors.affiliation import Affiliation
from kg.extract.actors.given import is_given
from kg.extract.actors.named_bodies import organisations_in, without_organs_of_states
from kg.extract.actors.quoted import unquoted
from kg.extract.actors.scan import Mark, Scan
from kg.extract.actors.states import States
from kg.extract.actors.tokens import Token, tokens
from kg.extract.reading import Sentence
from kg.lexicon.actor_words import ActorWords
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.matcher import Match, folded
from kg.lexicon.title_heads import Head

T = TypeVar("T")
_WORD, _BEFORE = re.compile(r"\w+"), 24
_BARE = frozenset("abcdefghijklmnopqrstuvwxyz’'- \n\u00a0\u202f‑‐œ")


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
            "heads": _by_start(hit for hit in titles.heads.find(text) if _is_head(hit, text, words)),
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
        pairs = frozenset(index for index, token in enumerate(found) if self._is_pair(token))
        return Scan(sentence, self._words, self._text, found, pairs=pairs, **marks)

    def _is_pair(self, token: Token) -> bool:
        """Whether two states stand joined: "la commission Ghana-Pérou"."""
        places = self._hits["places"]
        one = places.get(token.start)
        other = places.get(one.end + 1) if one is not None and one.end < token.end else None
        return other is not None and other.end == token.end


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


def _is_head(hit: Match[Head], text: str, words: ActorWords) -> bool:
    """Whether it is no verb, no name, and no accent makes it another word: "jugé"; "PRESIDENT" is one."""
    if _is_done(hit, text, words.titles.words) or is_given(hit.start, hit.end, text, words):
        return False
    return all(
        sign == given or sign in _BARE
        for sign, given in zip(hit.written.lower(), hit.value.form, strict=False)
    )


def _is_done(hit: Match[Head], text: str, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether it is a verb: "a par ailleurs invité Ali Mrad", "l'invite", "l'a élue", not "son invité"."""
    written = folded(hit.written)
    if written not in words["participles"]:
        return False
    before = _WORD.findall(text[max(hit.start - _BEFORE, 0) : hit.start].lower())
    if written in words["guests"]:
        return hit.written == written or words["whose_guest"].isdisjoint(before[-1:])
    return not words["auxiliaries"].isdisjoint(before[-2:])
