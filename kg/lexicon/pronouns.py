"""Pronouns for the other side of a meeting (``[pronoun]`` in triggers.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class PronounPatterns:
    """``accusative``, ``dative`` and ``given`` stand before the word of meeting, the others behind it."""

    accusative: re.Pattern[str]
    dative: re.Pattern[str]
    given: re.Pattern[str]
    company: re.Pattern[str]
    agent: re.Pattern[str]


def pronoun_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> PronounPatterns:
    """The patterns of one language; the accusative is written as the definite article is."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    between = r"(?:[^■●,;:.«»]{0,40}\s)?"
    return PronounPatterns(
        accusative=re.compile(rf"[\s■,]{function.definite.pattern}\s*(?:{words['having']}\s(?:\w+\s)?)?$"),
        dative=re.compile(rf"[\s■,]{words['dative']}\s(?:{words['having']}\s(?:\w+\s)?)?$"),
        given=re.compile(rf"[\s■,]{words['dative']}\s(?:{words['having']}\s)?{words['gives']}\s[^■;:«»]*$"),
        company=re.compile(rf"\s*{between}{words['with']}\s{words['oblique']}(?!\w)"),
        agent=re.compile(rf"\s*{between}{words['by']}\s{words['oblique']}(?!\w)"),
    )
