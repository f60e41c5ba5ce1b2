"""How a text words two parties (``parties.toml``): "entre A et B", "A avec B", "de A et de B"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import resources
from kg.lexicon.function_words import FunctionWords, read_function_words
from kg.lexicon.wordings import any_of
from kg.source import read_toml

# Titles and the like, up to three words.
_NAMED = r"\s*(?:[\w-]+'?\s*){0,3}"


@dataclass(frozen=True)
class PartyWords:
    """``between`` and ``comitative`` open a list, whose parties ``first`` and then ``further`` stand before.

    ``beside`` stands between two of one side, ``of`` and ``and_of`` before the two owners of a work.
    ``goal`` and ``led`` end before a state that does not act; ``tour`` stands between stages, ``occasion``
    before many sides that are only the occasion. ``they`` opens a sentence on the two of the one before.
    ``acting`` begins behind several who act, ``agent`` ends before them where what
    they did comes first, ``joined`` joins two of them. ``home`` is the country of whom it tells,
    ``home_with`` stands between it and the other side. ``clause`` ends before a capital that may stand for
    its state, ``doing`` begins behind one that does. ``pronoun`` is one that acts.
    """

    between: re.Pattern[str]
    comitative: re.Pattern[str]
    first: re.Pattern[str]
    further: re.Pattern[str]
    beside: re.Pattern[str]
    of: re.Pattern[str]
    and_of: re.Pattern[str]
    goal: re.Pattern[str]
    led: re.Pattern[str]
    tour: re.Pattern[str]
    occasion: re.Pattern[str]
    they: re.Pattern[str]
    acting: re.Pattern[str]
    agent: re.Pattern[str]
    home: re.Pattern[str]
    home_with: re.Pattern[str]
    joined: re.Pattern[str]
    clause: re.Pattern[str]
    doing: re.Pattern[str]
    pronoun: re.Pattern[str]


def read_party_words(path: Path) -> PartyWords:
    """The words of ``path``. Raises ``SourceError``."""
    return _patterns(read_toml(path), read_function_words(path.with_name("function_words.toml")))


@lru_cache
def load_party_words(language: str = "fr") -> PartyWords:
    """The words that come with the package; read once."""
    return read_party_words(resources.seeds() / "lexicon" / language / "parties.toml")


def _patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> PartyWords:
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    goal, of = f"{function.at.pattern}|{words['towards']}", function.of_any.pattern
    joint = rf"\s*(?:,|,?\s*{words['listed']}\b|[–-])"
    return PartyWords(
        between=re.compile(rf"\b{words['between']}\b", re.IGNORECASE),
        comitative=re.compile(rf"\b{words['with']}\b", re.IGNORECASE),
        first=re.compile(_NAMED),
        # "L'Union européenne (UE) et le Maroc": an acronym in brackets.
        further=re.compile(rf"(?:\s*\(|\)?{joint}{_NAMED})"),
        beside=re.compile(
            rf"\)?\s{words['joined']}\s{function.definite.lead}?(?:{words['formal']}\s{of}\s?)*",
            re.IGNORECASE,
        ),
        of=re.compile(rf"\b{of}\s?(?:\w+\s)?$"),
        and_of=re.compile(rf"\)?\s{words['joined']}\s(?:{words['those']}\s)?{of}\s?"),
        goal=re.compile(rf"\b(?:{goal})\s$"),
        led=re.compile(rf"\b(?:{words['with']}|{goal})\s(?:[\w-]+'?\s?){{0,2}}$"),
        tour=re.compile(rf"\s+{function.conjunction.pattern}\s+{words['tour']}\s"),
        occasion=re.compile(rf"\b{words['occasion']}\s?{function.of.pattern}[^,.;:]{{0,40}}$"),
        they=re.compile(rf"{words['they']}\b"),
        acting=re.compile(
            rf"\s{words['acting']}\b|,(?:\s[^,;:.!?()«»]{{2,90}},)?\s{words['acting_apart']}\b"
            rf"|\s\([^()]{{2,90}}\)\s{words['acting_apart']}\b"
        ),
        agent=re.compile(rf"\b{words['agent']}\s"),
        home=re.compile(rf"\b{words['home']}\b", re.IGNORECASE),
        home_with=re.compile(
            rf"\s(?:{words['joined']}|{words['with']})\s(?:{function.definite.lead}|{of}\s?)*"
        ),
        joined=re.compile(rf"\s{words['joined']}\s"),
        clause=re.compile(rf"(?:^|[.:;,«(–—•]\s?|\n|\b{words['clause']}\s?)$", re.IGNORECASE),
        doing=re.compile(rf"\s{words['doing']}\b"),
        pronoun=re.compile(rf"{words['pronoun']}", re.IGNORECASE),
    )
