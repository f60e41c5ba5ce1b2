"""Words around those who travel along (``[companion]`` in triggers.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import FunctionWords
from kg.lexicon.wordings import any_of


@dataclass(frozen=True)
class CompanionPatterns:
    """``ahead`` and ``done`` end where the company is told; ``side`` is whose list begins behind ``on_side``.

    ``heading`` ends where the list of a delegation begins, "délégation chilienne :".

    One of ``hosting`` may be said of a host; ``goes_on`` stand behind a name that has no verb; a function
    that begins with ``no_office`` is none.
    """

    ahead: re.Pattern[str]
    done: re.Pattern[str]
    future_endings: tuple[str, ...]
    side: re.Pattern[str]
    on_side: re.Pattern[str]
    hosting: tuple[str, ...]
    goes_on: frozenset[str]
    no_office: tuple[str, ...]
    heading: re.Pattern[str]


def companion_patterns(table: Mapping[str, Sequence[str]], function: FunctionWords) -> CompanionPatterns:
    """The patterns of one language, over masked text in lower case."""
    words = {name: f"(?:{any_of(wordings)})" for name, wordings in table.items()}
    lead = rf"(?:{words['examples']},?\s*|{function.of.pattern}\s*)?"
    there = rf"(?:\w+\s){{0,3}}{words['attending']}\b[^■●;.:]{{0,50}}?(?:,\s*)?"
    return CompanionPatterns(
        ahead=re.compile(rf"\b{words['ahead']}\s+(?:\w+\s+)?$"),
        done=re.compile(rf"\b{words['done']}\s+(?:\w+\s+)?$"),
        future_endings=tuple(table["future_endings"]),
        side=re.compile(rf"\b{words['sides']}\b"),
        on_side=re.compile(rf",\s*(?:{there})?{lead}{function.before_name.lead}?"),
        heading=re.compile(rf"(?:^|[\n.*])\W*{words['bodies']}\b[^■;.:,]{{0,30}}■*\s*(?P<ends>:)\s*$"),
        hosting=tuple(table["hosting"]),
        goes_on=frozenset(table["goes_on"]),
        no_office=tuple(table["no_office"]),
    )
