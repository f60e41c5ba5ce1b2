"""Offices that are first names too: "Pape Ndiaye Faye", "Sultan Al-Jaber"."""

import re

from kg.lexicon.actor_words import ActorWords
from kg.lexicon.matcher import folded

_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(r"[^,;:.()«»]{0,60}")
_BEFORE, _BEHIND = 24, 60


def is_given(start: int, end: int, text: str, words: ActorWords) -> bool:
    """Whether a first name stands there: two names behind it, or one as "Al-Jaber", no article before."""
    titles, low = words.titles.words, folded(text[start:end])
    if low not in (*titles["given"], *titles["sheikhs"]) or not text[start].isupper():
        return False
    before = _WORD.findall(text[max(start - _BEFORE, 0) : start].lower())[-1:]
    if not titles["before_offices"].isdisjoint(before):
        return False
    behind = _WORD.findall(_CLAUSE.findall(text[end : end + _BEHIND])[0])
    if low in titles["sheikhs"]:
        return _is_first(behind, words)
    behind = behind[:3]
    if not titles["of_sheikhs"].isdisjoint(word.lower() for word in behind[:1]):
        return True
    is_reign = not words.names.numerals.isdisjoint(behind)
    return len(behind) > 1 and all(word[0].isupper() for word in behind[:2]) and not is_reign


def _is_first(behind: list[str], words: ActorWords) -> bool:
    """ "Cheikh Tidiane Sall"; before another first name or a name of descent it is a dignity."""
    low = [word.lower() for word in behind[:5]]
    is_descent = not words.titles.words["of_sheikhs"].isdisjoint(low)
    is_named = len(behind) > 1 and all(word[0].isupper() for word in behind[:2])
    return is_named and not is_descent and folded(behind[0]) not in words.names.first
