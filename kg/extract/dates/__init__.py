"""Dates in French texts, resolved against the day of publication to the precision that the words give."""

from kg.extract.dates.find import dateline_day, find_dates

__all__ = ["dateline_day", "find_dates"]
