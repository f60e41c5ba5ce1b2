"""Offices that are first names too: "Pape Ndiaye Faye", "Sultan Al-Jaber"."""

import re

from kg.lexicon.actor_words import ActorWords
from kg.lexicon.matcher import folded

_WORD = re.compile(r"\w+")
_BEFORE, _BEHIND = 24, 60


def is_given(start: int, end: int, text: str, words: ActorWords) -> bool:
    """Whether a first name stands there: two names behind it, or one as "Al-Jaber", no article before."""
    titles = words.titles.words
    if folded(text[start:end]) not in titles["given"] or not text[start].isupper():
        return False
    before = _WORD.findall(text[max(start - _BEFORE, 0) : start].lower())[-1:]
    if not titles["before_offices"].isdisjoint(before):
        return False
    behind = _WORD.findall(text[end : end + _BEHIND])[:3]
    if not titles["of_sheikhs"].isdisjoint(word.lower() for word in behind[:1]):
        return True
    is_reign = not words.names.numerals.isdisjoint(behind)
    return len(behind) > 1 and all(word[0].isupper() for word in behind[:2]) and not is_reign
