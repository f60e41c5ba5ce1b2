"""Days by number: ``mardi 19 mars 2024``, ``le 1er juin``, ``le 5 août dernier``, ``19.03.2024``."""

import re
from collections.abc import Iterator

from kg.extract.dates.anchor import Anchor, Resolved
from kg.extract.dates.calendar import exact
from kg.extract.dates.forms import Form
from kg.extract.dates.words import DAY, YEAR, Pieces, compiled, day_number, either

_BEFORE = r"\b(?:(?:le|ce|du|au|dès le|les)\s+)?"


def day_forms(pieces: Pieces) -> Iterator[Form]:
    """The forms of single days."""
    part = rf"(?:\s+(?:au\s+)?{either(pieces.words.parts_of_day)}\b)?"
    yield Form(
        compiled(
            rf"{_BEFORE}(?:(?P<weekday>{pieces.weekday}){part},?\s+(?:le\s+)?)?(?P<day>{DAY})"
            rf"(?:\s+|(?<=\d))(?P<month>{pieces.month})"
            rf"(?:,?\s*(?P<year>{YEAR})\b|\s+(?P<direction>{pieces.direction}))?"
        ),
        _Named(pieces).resolve,
        figures=True,
    )
    yield Form(
        compiled(
            r"(?<![\d./-])(?:\b(?:le|du|au|ce)\s+)?(?P<day>\d{1,2})(?P<sep>[./-])(?P<month>\d{1,2})(?P=sep)"
            r"(?P<year>(?:19|20)\d{2}|(?<!-)\d{2})(?![\d/-]|\.\d)"
        ),
        _numeric,
        figures=True,
    )
    yield Form(
        compiled(r"(?<![\d-])(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])"), _numeric
    )
    yield Form(
        compiled(
            r"\b(?:le|du|au)\s+(?P<day>\d{1,2})(?P<sep>[./])(?P<month>\d{1,2})\.?(?![\d/%]|[.,]\d|\s*%)"
        ),
        _numeric,
        figures=True,
    )
    yield Form(
        compiled(
            rf"\ble\s+(?:(?P<weekday>{pieces.weekday})\s+)?(?P<day>{DAY})\s+"
            rf"(?P<when>courant|de ce mois(?:-ci)?|du mois (?:en cours|courant|dernier|passé|prochain))\b"
        ),
        _of_month,
        figures=True,
    )


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


def _of_month(match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
    """``le 5 de ce mois``."""
    step = (
        -1 if match["when"].endswith(("dernier", "passé")) else 1 if match["when"].endswith("prochain") else 0
    )
    month = anchor.months(step) if anchor else None
    if month is None or len(month.date) < 7:
        return None
    first = month.date.first_day
    found = exact(first.year, first.month, day_number(match["day"]))
    return Resolved(found) if found else None
