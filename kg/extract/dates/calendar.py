"""Days of the calendar, and none where it has none."""

from datetime import date, timedelta

from kg.facts import PartialDate


def exact(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """The date of these numbers; None where the calendar has none."""
    written = f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")
    try:
        return PartialDate(written)
    except ValueError:
        return None


def moved(day: date, count: int) -> date | None:
    """The day ``count`` days from ``day``; None where the calendar has none."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None
