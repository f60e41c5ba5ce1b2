"""The day of publication, from which dates without a year or a name are counted."""

from dataclasses import dataclass
from datetime import date, timedelta

from kg.extract.dates.calendar import exact, moved
from kg.facts import PartialDate, Precision

_FAR = timedelta(days=75)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date, the last one of a range, and the other one that the words may mean."""

    date: PartialDate
    last: PartialDate | None = None
    next: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """When the text was published, no more precise than it says."""

    published: PartialDate

    @property
    def is_vague(self) -> bool:
        """Whether only the year of publication is known: "mardi" then tells no date."""
        return self.published.precision is Precision.YEAR

    @property
    def middle(self) -> date:
        """The day in the middle of what ``published`` may mean."""
        first, last = self.published.first_day, self.published.last_day
        return first + (last - first) // 2

    def cut(self, day: date, *, precision: Precision = Precision.DAY) -> PartialDate:
        """``day`` to ``precision``, but never more precise than the publication."""
        order = [Precision.DAY, Precision.MONTH, Precision.YEAR]
        return PartialDate.of(day, precision=max(precision, self.published.precision, key=order.index))

    def days(self, count: int) -> Resolved | None:
        """The day ``count`` days from publication."""
        day = moved(self._counted_from(count), count)
        return Resolved(self.cut(day)) if day else None

    def weeks(self, count: int) -> Resolved | None:
        """The month of the week ``count`` weeks from publication."""
        day = moved(self._counted_from(count), 7 * count)
        return Resolved(self.cut(day, precision=Precision.MONTH)) if day else None

    def months(self, count: int) -> Resolved | None:
        """The month ``count`` months from publication; None where only the year is known."""
        if self.published.precision is Precision.YEAR:
            return Resolved(self.published) if count == 0 else None
        years, month = divmod(self.published.first_day.month - 1 + count, 12)
        found = exact(self.published.first_day.year + years, month + 1)
        return Resolved(found) if found else None

    def years(self, count: int) -> Resolved | None:
        """The year ``count`` years from publication."""
        found = exact(self.published.first_day.year + count)
        return Resolved(found) if found else None

    def weekday(self, number: int, *, direction: int | None) -> Resolved | None:
        """The day of the week ``number`` (Monday 1): before (-1), after (1) or, if None, up to publication.

        With a publication known to the month only, that month.
        """
        if self.published.precision is not Precision.DAY:
            return Resolved(self.cut(self.middle))
        today = self.published.first_day
        back = (today.isoweekday() - number) % 7
        if direction == 1:
            return _resolved(_day(moved(today, 7 - back)))
        if direction == -1:
            return _resolved(_day(moved(today, -(back or 7))))
        past, coming = _day(moved(today, -back)), _day(moved(today, 7 - back)) if back else None
        return Resolved(past, next=coming) if past else _resolved(coming)

    def numbered(self, day: int, *, weekday: int) -> Resolved | None:
        """The day of the month ``day`` that falls on ``weekday``, within two months of publication."""
        first = self.published.first_day
        months = (divmod(first.year * 12 + first.month - 1 + step, 12) for step in range(-2, 3))
        days = (exact(year, month + 1, day) for year, month in months)
        fitting = [found for found in days if found and found.first_day.isoweekday() == weekday]
        near = [found for found in fitting if self._distance(found) <= _FAR]
        return _resolved(min(near, key=self._distance, default=None))

    def yearless(
        self, month: int, day: int | None, *, direction: int | None, weekday: int | None = None
    ) -> Resolved | None:
        """The day or month of the year that fits: by ``direction``, else a near one, else by the weekday.

        Where even the nearest is months away, the past one, with the coming one in ``next``.
        """
        year = self.published.first_day.year
        if direction == 0:
            return _resolved(exact(year, month, day))
        choices = [found for y in range(year - 2, year + 3) if (found := exact(y, month, day))]
        fitting = [c for c in choices if weekday is None or c.first_day.isoweekday() == weekday]
        if direction == -1:
            return _resolved(
                max((c for c in fitting if c.first_day <= self.published.last_day), default=None)
            )
        if direction == 1:
            return _resolved(
                min((c for c in fitting if c.last_day >= self.published.first_day), default=None)
            )
        near = [c for c in choices if self._distance(c) <= _FAR]
        return self._nearest(near or fitting or choices)

    def _nearest(self, choices: list[PartialDate]) -> Resolved | None:
        if not choices:
            return None
        best = min(choices, key=self._distance)
        past = max((c for c in choices if c.is_before(self.published)), default=None)
        coming = min((c for c in choices if self.published.is_before(c)), default=None)
        if past is None or coming is None or self._distance(best) <= _FAR:
            return Resolved(best)
        return Resolved(past, next=coming)

    def _distance(self, choice: PartialDate) -> timedelta:
        """How far from publication; a day or month that holds it is at no distance."""
        if choice.first_day <= self.published.last_day and self.published.first_day <= choice.last_day:
            return timedelta(0)
        return min(abs(choice.first_day - self.middle), abs(choice.last_day - self.middle))

    def _counted_from(self, count: int) -> date:
        """The day to count from; the near edge of the publication's month is as good as its middle."""
        return (
            self.middle
            if count == 0 or self.published.precision is not Precision.DAY
            else self.published.first_day
        )


def _day(found: date | None) -> PartialDate | None:
    return None if found is None else PartialDate.of(found)


def _resolved(found: PartialDate | None) -> Resolved | None:
    return None if found is None else Resolved(found)
