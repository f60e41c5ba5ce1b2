"""Words that point to a place or an event and do not name it (``[pointed]`` in triggers.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class PointedPatterns:
    """``last``, ``own`` and ``home``, of who invites, stand behind a word of travel, ``there`` before it.

    ``attended`` stands before a word of presence, ``present`` and ``floor`` behind it; ``rooms`` stand behind
    a meeting. ``remote`` is how somebody takes part who does not travel; ``capital`` is a town of the country
    told last.
    """

    last: re.Pattern[str]
    own: re.Pattern[str]
    home: re.Pattern[str]
    there: re.Pattern[str]
    attended: re.Pattern[str]
    present: re.Pattern[str]
    floor: re.Pattern[str]
    rooms: re.Pattern[str]
    remote: re.Pattern[str]
    capital: re.Pattern[str]


def pointed_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> PointedPatterns:
    """The patterns of one language, over masked text in lower case."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    within, whose, rooms = words["within"], words["whose"], words["rooms"]
    return PointedPatterns(
        last=re.compile(rf"[^■●;.:]*?\b{words['last']}\b"),
        own=re.compile(rf"[^■●;.:]*?\b{words['own']}\b(?! d)"),
        home=re.compile(rf"[^■●;.:]*?\b{words['home']}\b"),
        there=re.compile(rf"\b{words['there']}\b[^■●;.,]*$"),
        attended=re.compile(rf"\b(?:{words['there']}|{words['among']} [^■;.]*)\s*$"),
        present=re.compile(rf"\W*(?:\w+\s){{0,3}}{words['present']}\b(?!\s+{function.place.pattern}\b)"),
        floor=re.compile(rf"\W*{words['floor']}\b"),
        rooms=re.compile(rf"^[^■;:.]{{0,40}}\b{within} {whose} {rooms}\b"),
        remote=re.compile(rf"\b{words['remote']}\b"),
        capital=re.compile(rf"\b{words['capital']}\b(?!\s+(?:[■●]|{function.of.pattern}))"),
    )
