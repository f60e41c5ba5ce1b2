"""Months, seasons and years: ``en mars 2024``, ``fin mars``, ``début 2020``, ``au printemps 2019``."""

import re
from collections.abc import Iterator

from kg.extract.dates.anchor import Anchor, Resolved
from kg.extract.dates.calendar import exact
from kg.extract.dates.forms import Form
from kg.extract.dates.words import YEAR, Pieces, compiled, either

_WORDS_BEFORE = re.compile(r"[\w-]+")


def period_forms(pieces: Pieces) -> Iterator[Form]:
    """The forms of months, seasons and years."""
    periods = _Periods(pieces)
    yield _month_of_year(periods)
    yield _month(periods)
    yield _season(periods)
    yield _year(periods)
    yield _bracketed_year(periods)


def _month_of_year(periods: "_Periods") -> Form:
    pieces = periods.pieces
    pattern = (
        rf"(?:{_openings(pieces.words.before_month)})?\b(?<!\d\s)(?P<first>{pieces.month})"
        rf"(?:\s*(?:[-–/]|{pieces.around('to_month')})\s*(?P<last>{pieces.month}))?"
        rf"\s+(?:{pieces.around('year')}\s+)?(?P<year>{YEAR})\b"
    )
    return Form(compiled(pattern), periods.month_of_year, figures=True)


def _month(periods: "_Periods") -> Form:
    words, direction = periods.pieces.words, periods.pieces.direction
    opening, months = _openings(words.before_month), either(words.months)
    pattern = (
        rf"(?:(?P<opening>{opening})(?P<month>{months})\b(?:\s+(?P<direction>{direction}))?"
        rf"|\b(?P<alone>{months})\s+(?P<towards>{direction}))(?!\s+\d)"
    )
    return Form(compiled(pattern), periods.month)


def _season(periods: "_Periods") -> Form:
    pieces, words = periods.pieces, periods.pieces.words
    of_year = pieces.around("year")
    season = rf"(?:{either(words.seasons)}|\w+ {either(words.terms)}(?: {of_year})?)"
    pattern = (
        rf"\b{either(words.before_season)}\s*\b(?P<season>{season})"
        rf"(?:\s+(?:(?:{of_year}\s+)?(?P<year>{YEAR})\b|(?P<direction>{pieces.direction})))?(?!\w)"
    )
    return Form(compiled(pattern), periods.season)


def _year(periods: "_Periods") -> Form:
    pieces = periods.pieces
    pattern = (
        rf"(?P<opening>{_openings(pieces.words.before_year)})(?P<year>{YEAR})"
        rf"(?:\s*(?:[-–/]|{pieces.around('to_year')})\s*(?P<last>{YEAR}))?(?![\w%])"
    )
    return Form(compiled(pattern), periods.year, figures=True)


def _bracketed_year(periods: "_Periods") -> Form:
    pattern = rf"(?<=\()(?P<year>{YEAR})(?:\s*[-–]\s*(?P<last>{YEAR}))?(?=\))"
    return Form(compiled(pattern), periods.year, figures=True)


def _openings(words: tuple[str, ...]) -> str:
    """Words before a month or year with the blank behind them; none behind an apostrophe or a hyphen."""
    tight = either(word for word in words if word.endswith(("'", "-")))
    loose = either(word for word in words if not word.endswith(("'", "-")))
    return rf"\b(?:{tight}\s*|{loose}(?:\s+|-))"


class _Periods:
    """Dates less precise than a day."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces
        self.counted = re.compile(rf"\s+{pieces.counted}")

    def month_of_year(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``mars 2024``; of ``mars à juin 2024`` the first is the date."""
        del anchor
        year, first = int(match["year"]), self.pieces.month_number(match["first"])
        last = self.pieces.month_number(match["last"]) if match["last"] else None
        found = exact(year - (last is not None and last < first), first)
        return Resolved(found, last=exact(year, last) if last else None) if found else None

    def month(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """A month without a year, behind a word that shows it is one."""
        if anchor is None:
            return None
        direction = self.pieces.direction_number(match["direction"] or match["towards"])
        return anchor.yearless(
            self.pieces.month_number(match["month"] or match["alone"]), None, direction=direction
        )

    def season(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """Its year; without one the year next to the publication."""
        if match["year"]:
            return Resolved(found) if (found := exact(int(match["year"]))) else None
        direction = self.pieces.direction_number(match["direction"])
        if match["season"].casefold().split()[-1] not in self.pieces.words.seasons and direction is None:
            return None
        return anchor.years(1 if direction == 1 and anchor.middle.month > 8 else 0) if anchor else None

    def year(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """A year behind a word that shows it is one, and not part of a name."""
        del anchor
        before = match.string[max(0, match.start() - 40) : match.start()].casefold()
        named = _WORDS_BEFORE.findall(before)[-1:]
        if "opening" in match.groupdict() and (set(named) & self.pieces.words.names or self._counts(match)):
            return None
        if match["year"] < "1900" and "opening" in match.groupdict() and self._is_loose(match):
            return None
        last = exact(int(match["last"])) if match["last"] else None
        found = exact(int(match["year"]))
        return Resolved(found, last=last) if found else None

    def _counts(self, match: re.Match[str]) -> bool:
        """Whether the figure counts things, as in ``de 2000 emplois``."""
        behind = match.string[match.end() : match.end() + 24]
        return self.counted.match(behind) is not None and self._is_loose(match)

    def _is_loose(self, match: re.Match[str]) -> bool:
        """Whether the word before the figure stands before amounts as well."""
        return match["opening"].casefold().split()[-1] in self.pieces.words.around["amount"]
