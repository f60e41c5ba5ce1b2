"""Patterns over lines (``structure.toml``): datelines, and lines that go on in the next."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.lexicon.function_words import forms


@dataclass(frozen=True, slots=True)
class LinePatterns:
    """``dateline`` is the place, day and agency before a first sentence, ``dated`` a line of place and day.

    ``open`` finds the end of a line that goes on.
    """

    dateline: re.Pattern[str]
    dated: re.Pattern[str]
    open: re.Pattern[str]


def line_patterns(dateline: Mapping[str, Sequence[str]], open_ends: Sequence[str]) -> LinePatterns:
    """The patterns of one language: RABAT, 12 déc. (MAP) – … / Genève (Suisse), le 3 mars 2020 (AFP) -."""
    inner, article, ordinal = (forms(dateline[name]).pattern for name in ("city", "day", "ordinal"))
    city = rf"[A-ZÀ-Ý][\w'’.-]*(?:[ -](?:[A-ZÀ-Ý][\w'’.-]*|{inner})){{0,3}}"
    number = rf"(?:\d{{1,2}}{ordinal}? \w+\.?(?: \d{{4}})?|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}})"
    day = rf"(?:{article} )?(?:\w+ )?{number}"
    agency = r"\([^()\n]{2,30}\)"
    return LinePatterns(
        dateline=re.compile(
            rf"(?:{city}(?:,? ?{agency})?(?:,? {day})?(?:,? ?{agency})?|{agency}|{day}(?: ?{agency})?)"
            r"(?: ?[–—] ?| ?-+ | -)(?=[\"«A-ZÀ-Ý])"
        ),
        dated=re.compile(rf"{city},? {day}(?: ?{agency})?\.?"),
        open=re.compile(_open(open_ends)),
    )


def _open(words: Sequence[str]) -> str:
    elided = forms([word for word in words if word.endswith("'")]).pattern
    whole = forms([word for word in words if not word.endswith("'")]).pattern
    return rf"(?:,|\b{whole}|{elided})\s*$"
