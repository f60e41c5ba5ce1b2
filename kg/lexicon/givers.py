"""Words that tell who gives a meeting of which a noun tells (``[giver]`` in triggers.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of

_NEAR = r"[^;:«»]{0,40}"


@dataclass(frozen=True)
class GiverPatterns:
    """What stands behind the noun; ``dative`` stands behind the giver, ``inverted`` before, with the verb.

    ``honouring`` ends before whom a meal is for, ``honoured`` says it of one told before.
    """

    relative: re.Pattern[str]
    pronoun: re.Pattern[str]
    to_them: re.Pattern[str]
    inverted: re.Pattern[str]
    dative: re.Pattern[str]
    granted: re.Pattern[str]
    honouring: re.Pattern[str]
    honoured: re.Pattern[str]
    agent: frozenset[str]


def giver_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> GiverPatterns:
    """The patterns of one language."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    that, those = words["relative"], words["dative"]
    return GiverPatterns(
        relative=re.compile(rf"[\s,]*{that}(?:\s|\b{words['between']}\b|['.])*$"),
        pronoun=re.compile(rf"[\s,]*{that}{words['pronouns']}\b"),
        to_them=re.compile(rf"[\s,]*{that}\s*(?:\w+\s)?{those}\s{_NEAR}$"),
        inverted=re.compile(
            rf"[\s,]*{that}\s*(?:{words['holding']}[\s▲,]+)+"
            rf"(?:(?:{function.at.lead})?[▲●,]+\s)*(?:{words['between']}\s?)*$"
        ),
        dative=re.compile(rf"\s*{those}\s"),
        granted=re.compile(rf"{_NEAR}\b{words['granted']}\b[^;:«»]*$"),
        honouring=re.compile(rf"^[^;:«»]{{0,80}}\b{words['honouring']}\W*(?:{words['between']}\W*)?$"),
        honoured=re.compile(rf"^[^;:«»]{{0,50}}\b{words['honoured']}(?!\w)"),
        agent=frozenset(table["agent"]),
    )
