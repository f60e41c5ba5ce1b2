"""The lexicon's date words as pieces of regular expressions, and their numbers."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from kg.lexicon.alternatives import atoms, tree
from kg.lexicon.dates import DateWords

_BLANK = {" ": r"\s+"}
YEAR = r"(?:1[4-9]|20)\d{2}"


def either(words: Iterable[str]) -> str:
    """An alternation of ``words``, the longest first; a blank stands for any run of blanks."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{tree([atoms(word, _BLANK) for word in ordered])})"


@dataclass(frozen=True)
class Pieces:
    """Patterns of one language for the parts that all forms of dates are built of."""

    words: DateWords

    @cached_property
    def month(self) -> str:
        """A month's name, or its abbreviation with or without the stop."""
        return rf"(?:{either(self.words.months)}\b|{either(self.words.months_short)}(?:\.|\b))"

    @cached_property
    def weekday(self) -> str:
        """A weekday's full name, or its abbreviation with a stop."""
        return rf"(?:{either(self.words.weekdays)}\b|{either(self.words.weekdays_short)}\.)"

    @cached_property
    def day(self) -> str:
        """The number of a day: "3", "1er", "premier"."""
        return rf"(?:{self.numbered}|{self.around('first')})"

    @cached_property
    def numbered(self) -> str:
        """The same in figures: no "le Premier ministre"."""
        return rf"\d{{1,2}}(?: ?{self.around('ordinal')})?"

    @cached_property
    def counted(self) -> str:
        """A plural in small letters, which a figure before it counts: "personnes"."""
        return rf"(?!{self.around('uncounted')}\b)[a-zà-ÿ]{{3,}}s\b"

    @cached_property
    def part(self) -> str:
        """The part of a day that may follow it: "matin", "au soir"."""
        return rf"(?:\s+(?:{self.around('part')}\s+)?{either(self.words.parts_of_day)}\b)?"

    @cached_property
    def figure(self) -> str:
        """Every number of a day and every year holds one."""
        return rf"\d|\b{self.around('first')}\b"

    @cached_property
    def direction(self) -> str:
        """Which of the days of that name is meant."""
        return rf"(?:{either([*self.words.past, *self.words.future, *self.words.current])}\b)"

    def around(self, name: str) -> str:
        """Any of the little words that the lexicon lists as ``name``."""
        return either(self.words.around[name])

    def month_number(self, written: str) -> int:
        """1 for ``janvier``, ``janv.`` …"""
        name = written.casefold().rstrip(".")
        return self.words.months.get(name) or self.words.months_short[name]

    def weekday_number(self, written: str | None) -> int | None:
        """1 for ``lundi``; None for None."""
        if written is None:
            return None
        name = written.casefold().rstrip(".")
        return self.words.weekdays.get(name) or self.words.weekdays_short[name]

    def direction_number(self, written: str | None) -> int | None:
        """-1 for ``dernier``, 1 for ``prochain``, 0 for ``courant``; None for None."""
        if written is None:
            return None
        name = phrase(written)
        return -1 if name in self.words.past else 1 if name in self.words.future else 0


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` compiled once, whatever the case of the text."""
    return re.compile(pattern, re.IGNORECASE)


@cache
def lined(pattern: str) -> re.Pattern[str]:
    """The same, where "^" is the beginning of every line."""
    return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


def phrase(written: str) -> str:
    """A match as the lexicon writes it."""
    return " ".join(written.casefold().split())


def day_number(written: str) -> int:
    """1 for ``1er`` and ``premier``."""
    digits = re.match(r"\d+", written)
    return int(digits[0]) if digits else 1
