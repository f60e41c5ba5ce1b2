"""Words on which an event hangs (``governing.toml``): wishes, plans, refusals, and what lies between."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.lexicon.alternatives import atoms, tree
from kg.lexicon.function_words import FunctionWords, read_function_words
from kg.lexicon.wordings import any_of
from kg.source import read_toml

_ASIDE = 45
_GAPS = {"*": r"\w*", " ": r"[\s']+"}

KINDS = (
    "invited",
    "due",
    "conditional",
    "planned",
    "cancelled",
    "postponed",
    "denied",
    "lacking",
    "held",
    "ongoing",
)


@dataclass(frozen=True)
class Governing:
    """``pattern`` ends at a governor and names its kind by group; ``light`` words may stand behind it.

    ``denied`` ends before one that is negated where one of ``second`` stands in its group or behind both.
    ``aside`` is a day or an adjunct between a governor and its preposition: "a renoncé jeudi à se rendre".
    """

    pattern: re.Pattern[str]
    onward: re.Pattern[str]
    purpose: frozenset[str]
    negated: Mapping[str, str]
    denied: re.Pattern[str]
    aside: re.Pattern[str]
    second: frozenset[str]
    light: frozenset[str]


def load_governing(path: Path) -> Governing:
    """Read ``path``. Raises ``SourceError`` for a kind that is missing."""
    data, function = read_toml(path), read_function_words(path.with_name("function_words.toml"))
    missing = [kind for kind in KINDS if kind not in data["governors"] or kind not in data["negated"]]
    if missing:
        raise SourceError.at(path, 1, f"no list {missing[0]!r} in [governors] or [negated], add it")
    return Governing(
        pattern=_ending({kind: data["governors"][kind] for kind in KINDS}),
        onward=_ending({"onward": data["onward"]["verbs"]}),
        purpose=frozenset(data["onward"]["purpose"]),
        negated=data["negated"],
        denied=re.compile(rf"\b{function.negation.pattern}\s*((?:[\w●■▲]+'?\s*){{0,4}})$"),
        aside=_aside(function, data["light"]["asides"]),
        second=frozenset(data["negation"]["second"]),
        light=frozenset(data["light"]["words"]),
    )


def _aside(function: FunctionWords, asides: Sequence[str]) -> re.Pattern[str]:
    """One of ``asides``; a day, or a few words between commas, right before "à" or "de", over folded text."""
    leads = any_of([*function.to.folded, *function.of.folded])
    adjunct = rf", ?[^,■;:.]{{1,{_ASIDE}}},"
    day = rf"(?:{adjunct}|,? ?▲+(?: ?{adjunct}| ?,)?) ?(?=(?:{leads})(?!\w))"
    return re.compile(rf"{day}|(?<!\w)(?:{any_of(asides)})(?!\w) ?")


def _ending(kinds: Mapping[str, Any]) -> re.Pattern[str]:
    """One pattern for text that ends in a word of ``kinds``, a named group for each."""
    groups = (f"(?P<{kind}>{tree([atoms(word, _GAPS) for word in words])})" for kind, words in kinds.items())
    return re.compile(r"(?<!\w)(?:" + "|".join(groups) + r")$")
