"""Words that tell whose journey a noun is (``[owner]`` in triggers.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class OwnerPatterns:
    """Patterns over masked text.

    ``complement`` stands before the owner, ``guest`` before whose visit is received, ``likewise`` before who
    makes the same journey; ``agent`` and ``relative`` before who makes it, once ``introduced`` is taken away.
    ``placed`` is a place with its preposition, or "en retour"; ``anybody`` was not told before; ``cataphor``
    stands behind the journey of one who is named later: "la visite qu'il effectue". ``inverted`` stands
    before the maker whose verb comes first: "la visite qu'effectue à PLACE A". ``another`` ends before the
    owner of whoever or whatever begins the clause: "l'avocat du", "la lettre de".
    """

    complement: re.Pattern[str]
    guest: re.Pattern[str]
    agent: re.Pattern[str]
    relative: re.Pattern[str]
    likewise: re.Pattern[str]
    introduced: re.Pattern[str]
    placed: re.Pattern[str]
    anybody: re.Pattern[str]
    cataphor: re.Pattern[str]
    inverted: re.Pattern[str]
    another: re.Pattern[str]


def owner_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> OwnerPatterns:
    """The patterns of one language."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    of, name = function.of, function.before_name
    return OwnerPatterns(
        complement=_complement(words["barred"], function),
        guest=re.compile(
            rf"(?![^■]*\b(?:{words['barred_guest']}|{function.to.pattern})\b)[^●;.:]*?"
            rf"\b{of.pattern}\s*(?:{function.definite.lead}|{words['civilities']}\s)*"
        ),
        agent=re.compile(rf"[^■;:.]{{0,70}}\b{words['agent']}"),
        relative=re.compile(rf"[^,.;:]{{0,60}}\b{words['relative']}"),
        likewise=re.compile(
            rf"\b{words['likewise']} {of.lead}\s*{name.lead}?"
            rf"(?:■+ {words['joined']} {function.of_one.lead})?$"
        ),
        introduced=re.compile(rf"\s(?:{name.pattern}|{function.indefinite.pattern}(?: \w+)?)$"),
        placed=re.compile(rf"{function.place.pattern}\s+{function.definite.lead}?●+|\b{words['back']}\b"),
        anybody=re.compile(rf"\b{words['anybody']}\b[^■]*$"),
        inverted=re.compile(
            rf"[^■,.;:]{{0,40}}\b{words['relative']}\s*(?:[^\W\d_]+[\s']+){{0,2}}"
            rf"\b{words['making']}\b[^■.;:]{{0,90}}"
        ),
        another=_another(words["one_with"], function),
        cataphor=re.compile(rf"[^■;:.]{{0,60}}\b{words['cataphor']}\b"),
    )


def _complement(barred: str, function: FunctionWords) -> re.Pattern[str]:
    """ "Du ministre", "du jeune et brillant ministre", "d'une délégation de A": up to whose journey it is."""
    over = rf"(?!\b(?:{barred}|{function.place.pattern}|{function.indefinite.pattern})\b)[^■●;:.]"
    indefinite = rf"{function.indefinite.pattern}\s(?:\w+\s){{0,2}}{function.of.lead}?"
    return re.compile(
        rf"(?:{over}){{0,45}}?\b{function.of.pattern}\s*"
        rf"(?:{function.definite.pattern}|{indefinite})?\s*{function.civility.pattern}?\s*$",
        re.IGNORECASE,
    )


def _another(one_with: str, function: FunctionWords) -> re.Pattern[str]:
    """ "L'avocat du", "les nombreux partisans de M.": one of another kind than its owner, as a subject."""
    article = rf"(?:{function.definite.lead}|{function.indefinite.lead})"
    noun = rf"(?!{one_with}\b)(?:[^\W\d_]|-){{3,}}"
    return re.compile(
        rf"(?:^|[,;:.«\"(–]|\b(?:{function.that.pattern}|{function.conjunction.pattern}))\s*"
        rf"{article}(?:{noun}\s+){{1,3}}{function.of.pattern}\s*{function.before_name.lead}?$"
    )
