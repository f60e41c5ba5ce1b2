"""Days by number: ``mardi 19 mars 2024``, ``le 1er juin``, ``le 5 août dernier``, ``19.03.2024``."""

import re
from collections.abc import Iterator

from kg.extract.dates.anchor import Anchor, Resolved
from kg.extract.dates.calendar import exact
from kg.extract.dates.forms import Form
from kg.extract.dates.words import YEAR, Pieces, compiled, day_number, either, lined, phrase


def day_forms(pieces: Pieces) -> Iterator[Form]:
    """The forms of single days."""
    yield _named(pieces)
    yield _in_figures(pieces)
    yield _iso()
    yield _without_year(pieces)
    yield _heading_entry(pieces)
    yield _without_month(pieces)
    yield _of_month(pieces)


def _named(pieces: Pieces) -> Form:
    around = pieces.around
    pattern = (
        rf"\b(?:{around('day')}\s+)?"
        rf"(?:(?P<weekday>{pieces.weekday}){pieces.part},?\s+(?:{around('number')}\s+)?)?(?P<day>{pieces.day})"
        rf"(?:\s+|(?<=\d))(?P<month>{pieces.month})"
        rf"(?:,?\s*(?P<year>{YEAR})\b|\s+(?P<direction>{pieces.direction}))?"
    )
    return Form(compiled(pattern), _Named(pieces).resolve, figures=True)


def _in_figures(pieces: Pieces) -> Form:
    pattern = (
        rf"(?<![\d./-])(?:\b{pieces.around('figures')}\s+)?"
        r"(?P<day>\d{1,2})(?P<sep>[./-])(?P<month>\d{1,2})(?P=sep)"
        r"(?P<year>(?:19|20)\d{2}|(?<!-)\d{2})(?![\d/-]|\.\d)"
    )
    return Form(compiled(pattern), _numeric, figures=True)


def _iso() -> Form:
    pattern = r"(?<![\d-])(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])"
    return Form(compiled(pattern), _numeric)


def _without_year(pieces: Pieces) -> Form:
    pattern = (
        rf"\b{pieces.around('without_year')}\s+"
        r"(?P<day>\d{1,2})(?P<sep>[./])(?P<month>\d{1,2})\.?(?![\d/%]|[.,]\d|\s*%)"
    )
    return Form(compiled(pattern), _numeric, figures=True)


def _heading_entry(pieces: Pieces) -> Form:
    """ "07/11 - Audience du ministre", "19.10 | Bruxelles": the head of an entry in a list of days."""
    pattern = (
        rf"(?:^|(?<=[>•*|–-]\s))(?P<day>\d{{1,2}})(?P<sep>[./])(?P<month>\d{{1,2}})\.?"
        rf"(?=\s*[|:–—]|\s+-\s|\s+{pieces.around('entry')}\b)"
    )
    return Form(lined(pattern), _numeric, figures=True)


def _without_month(pieces: Pieces) -> Form:
    """ "Mardi 12": the month is the one where that day of the week has that number."""
    pattern = (
        rf"\b(?:{pieces.around('day')}\s+)?(?P<weekday>{pieces.weekday}),?\s+(?P<day>{pieces.numbered})"
        rf"(?!\w|[./:,]\d|\s*%|\s+(?:{pieces.month}|{pieces.counted}))"
    )
    return Form(compiled(pattern), _WithoutMonth(pieces).resolve, figures=True)


def _of_month(pieces: Pieces) -> Form:
    pattern = (
        rf"\b{pieces.around('of_month')}\s+(?:(?P<weekday>{pieces.weekday})\s+)?(?P<day>{pieces.day})\s+"
        rf"(?P<when>{either(pieces.words.of_month)})\b"
    )
    return Form(compiled(pattern), _OfMonth(pieces).resolve, figures=True)


class _Named:
    """A day with its month's name."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces

    def resolve(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """With the year written, or the one that fits the publication."""
        month, day = self.pieces.month_number(match["month"]), day_number(match["day"])
        if match["year"]:
            found = exact(int(match["year"]), month, day)
            return Resolved(found) if found else None
        if anchor is None:
            return None
        return anchor.yearless(
            month,
            day,
            direction=self.pieces.direction_number(match["direction"]),
            weekday=self.pieces.weekday_number(match["weekday"]),
        )


def _numeric(match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
    """A day in figures; a year of two figures is of this century."""
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if "year" not in match.groupdict():
        return anchor.yearless(month, day, direction=None) if anchor else None
    year = int(match["year"])
    found = exact(year + 2000 if year < 100 else year, month, day)
    return Resolved(found) if found else None


class _WithoutMonth:
    """A weekday with its number."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces

    def resolve(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """The nearest such day; None where no month about the publication has one."""
        weekday = self.pieces.weekday_number(match["weekday"])
        if anchor is None or weekday is None:
            return None
        return anchor.numbered(day_number(match["day"]), weekday=weekday)


class _OfMonth:
    """A day of a month that is counted from publication."""

    def __init__(self, pieces: Pieces) -> None:
        self.months = pieces.words.of_month

    def resolve(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``le 5 de ce mois``."""
        month = anchor.months(self.months[phrase(match["when"])]) if anchor else None
        if month is None or len(month.date) < 7:
            return None
        first = month.date.first_day
        found = exact(first.year, first.month, day_number(match["day"]))
        return Resolved(found) if found else None
