"""Dates as a text gives them: a day, a month or a year (ISO 8601, reduced precision)."""

import calendar
import re
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class PartialDate(str):
    """``2023-12-12``, ``2023-12`` or ``2023``: an ISO 8601 date no more precise than its source.

    Raises ``ValueError`` for anything else and for a day that the calendar does not have.
    """

    __slots__ = ()

    def __new__(cls, value: str) -> Self:
        """Check ``value`` and keep it as written."""
        _first_day(value)
        return super().__new__(cls, value)

    @classmethod
    def of(cls, day: date, *, precision: Precision = Precision.DAY) -> Self:
        """``day`` cut to ``precision``."""
        return cls(day.isoformat()[: {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[precision]])

    @property
    def precision(self) -> Precision:
        """Whether the day, only the month or only the year is known."""
        return {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR}[len(self)]

    @property
    def first_day(self) -> date:
        """The earliest day that the date can mean."""
        return _first_day(self)

    @property
    def last_day(self) -> date:
        """The latest day that the date can mean."""
        first = self.first_day
        if self.precision is Precision.DAY:
            return first
        month = 12 if self.precision is Precision.YEAR else first.month
        return date(first.year, month, calendar.monthrange(first.year, month)[1])

    def is_before(self, other: "PartialDate") -> bool:
        """Whether every day that the date can mean is before every one of ``other``."""
        return self.last_day < other.first_day

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A string in JSON, a ``PartialDate`` in Python."""
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """A string with the pattern of the three forms."""
        return {"type": "string", "pattern": rf"^{_FORM.pattern}$"}


@lru_cache(maxsize=16_384)
def _first_day(value: str) -> date:
    match = _FORM.fullmatch(value)
    if match is None:
        raise ValueError(f"{value!r} is no date of the form 2023-12-12, 2023-12 or 2023")
    year, month, day = match.groups()
    return date(int(year), int(month or 1), int(day or 1))
