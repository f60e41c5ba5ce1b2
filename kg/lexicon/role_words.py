"""The words of a role that tell it from others."""

import re
from collections.abc import Callable
from functools import lru_cache

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.inflection import Inflection
from kg.lexicon.matcher import folded

Words = frozenset[str]

_SIGNS = re.compile(r"['’,;()]")


def role_words(inflection: Inflection, function: FunctionWords) -> Callable[[str], Words]:
    """What gives the words of a role: folded, without function words and endings of gender and number."""
    small = _small(function)

    @lru_cache(maxsize=4096)
    def words(role: str) -> Words:
        told = _SIGNS.sub(" ", folded(role)).split()
        return frozenset(inflection.stem(word) for word in told if word not in small)

    return words


def _small(function: FunctionWords) -> Words:
    """Articles and prepositions, folded and without apostrophe."""
    kinds = (function.definite, function.of, function.at, function.conjunction)
    return frozenset(word.removesuffix("'") for kind in kinds for word in kind.folded)
