"""Ranges of days: ``du 5 au 8 février derniers``, ``les 22 et 23 avril``, ``du 5 mai au 2 juin``.

Also days one by one: ``à Lima le 5, à Quito le 6 et à Bogota le 8 mai``.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.dates.anchor import Anchor, Resolved
from kg.extract.dates.calendar import exact
from kg.extract.dates.forms import Form
from kg.extract.dates.words import YEAR, Pieces, compiled, day_number
from kg.facts import PartialDate

_APART = r"[^\d.;:]{2,60}"


def range_forms(pieces: Pieces) -> Iterator[Form]:
    """The forms of ranges; all need the month's name or figure behind the last day."""
    ranges = _Ranges(pieces)
    yield _one_month(ranges)
    yield _two_months(ranges)
    yield _one_by_one(ranges)
    yield _in_figures(ranges)


def _one_month(ranges: "_Ranges") -> Form:
    day, number = _weekday(ranges.pieces), ranges.pieces.day
    pattern = (
        rf"{_start(ranges.pieces)}{day}(?P<first>{number})(?:\s*,\s*{day}{number})*{_to(ranges.pieces)}"
        rf"{day}{_last(ranges.pieces)}"
    )
    return Form(compiled(pattern), ranges.one_month, figures=True)


def _two_months(ranges: "_Ranges") -> Form:
    pieces, day = ranges.pieces, _weekday(ranges.pieces)
    pattern = (
        rf"{_start(pieces)}{day}(?P<first>{pieces.day})\s+(?P<first_month>{pieces.month})"
        rf"(?:\s+(?P<first_year>{YEAR}))?{_to(pieces)}{day}{_last(pieces)}"
    )
    return Form(compiled(pattern), ranges.two_months, figures=True)


def _one_by_one(ranges: "_Ranges") -> Form:
    pieces = ranges.pieces
    one = rf"\b{pieces.around('of_month')}\s+{_weekday(pieces)}"
    pattern = (
        rf"{one}(?P<first>{pieces.numbered})"
        rf"(?=(?:{_APART}{one}{pieces.numbered})*{_APART}{one}{_last(pieces)})"
    )
    return Form(compiled(pattern), ranges.one_by_one, figures=True)


def _in_figures(ranges: "_Ranges") -> Form:
    pattern = (
        rf"{_start(ranges.pieces)}(?P<first>\d{{1,2}})\.?(?:(?P<first_month>\d{{1,2}})\.?)?"
        rf"{_to(ranges.pieces)}(?P<last>\d{{1,2}})[./](?P<month>\d{{1,2}})[./](?P<year>{YEAR})\b"
    )
    return Form(compiled(pattern), ranges.figures, figures=True)


def _start(pieces: Pieces) -> str:
    return rf"\b(?:{pieces.around('range')}\s+)?"


def _to(pieces: Pieces) -> str:
    return rf"\s*(?:(?:,\s*)?{pieces.around('and_day')}\s+|{pieces.around('to_day')}\s+|[-–—/]\s*)"


def _weekday(pieces: Pieces) -> str:
    return rf"(?:{pieces.weekday},?\s+)?"


def _last(pieces: Pieces) -> str:
    """The last day with its month, and the year or the direction where written."""
    end = rf"(?:,?\s*(?P<year>{YEAR})\b|\s+(?P<direction>{pieces.direction}))?"
    return rf"(?P<last>{pieces.day})\s+(?P<month>{pieces.month}){end}"


class _Ranges:
    """Ranges whose months have names."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces

    def one_month(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """The month and year behind the last day count for the first too."""
        return self._with_last(match, anchor, month=None)

    def one_by_one(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """A day of its own, of the month behind the last of those listed."""
        found = self.one_month(match, anchor)
        return replace(found, last=None) if found else None

    def two_months(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """The first day has its own month, and its year where written."""
        month = self.pieces.month_number(match["first_month"])
        if not match["first_year"]:
            return self._with_last(match, anchor, month=month)
        last = self._last(match, anchor)
        found = exact(int(match["first_year"]), month, day_number(match["first"]))
        return Resolved(found, last=last.date) if found and last and found <= last.date else None

    def figures(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``31.10. et 01.11.2005``: no publication is needed."""
        del anchor
        months = int(match["month"]), int(match["first_month"] or match["month"])
        last = exact(int(match["year"]), months[0], int(match["last"])) if 0 < months[0] < 13 else None
        return _range(last, int(match["first"]), months[1]) if last and 0 < months[1] < 13 else None

    def _with_last(
        self, match: re.Match[str], anchor: Anchor | None, *, month: int | None
    ) -> Resolved | None:
        last, first = self._last(match, anchor), day_number(match["first"])
        found = _range(last.date, first, month) if last else None
        coming = _range(last.next, first, month) if last and last.next else None
        return replace(found, next=coming.date if coming else None) if found else None

    def _last(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        month, day = self.pieces.month_number(match["month"]), day_number(match["last"])
        if match["year"]:
            found = exact(int(match["year"]), month, day)
            return Resolved(found) if found else None
        if anchor is None:
            return None
        return anchor.yearless(month, day, direction=self.pieces.direction_number(match["direction"]))


def _range(last: PartialDate, first: int, month: int | None) -> Resolved | None:
    """From the day ``first`` of ``month`` (the last day's, if None) to ``last``; over New Year's Eve too."""
    end = last.first_day
    month = month or end.month
    found = exact(end.year - (month > end.month), month, first)
    return Resolved(found, last=last) if found and found < last else None
