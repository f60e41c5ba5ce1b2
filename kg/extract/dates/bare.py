"""Days by their number alone: ``arrivé le 19 à Lima``, ``du 6 au 8, à Quito``."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kg.extract.dates.calendar import exact
from kg.extract.dates.words import Pieces, compiled, day_number
from kg.extract.reading import DateMention, Sentence, Span
from kg.facts import PartialDate, Precision
from kg.lexicon.dates import DateWords

_FAR = 20  # days: further off the text would name the month


@dataclass(frozen=True, slots=True)
class BareNumber:
    """The number of a day whose month the text gave before, and that of the last day of a range."""

    span: Span
    first: int
    last: int | None

    def near(self, base: PartialDate | None) -> DateMention | None:
        """The day of this number nearest to ``base``; None without one, and where none is near."""
        if base is None or base.precision is Precision.YEAR:
            return None
        found = _nearest(self.first, base)
        last = _nearest(self.last, found) if self.last is not None and found is not None else None
        if found is None or (self.last is not None and (last is None or last <= found)):
            return None
        return DateMention(self.span.start, self.span.end, date=found, last=last)


def bare_numbers(text: str, sentences: Iterable[Sentence], words: DateWords) -> Iterator[BareNumber]:
    """The numbers of ``text`` that stand as a day does: before a comma or a word that goes on."""
    pattern = _pattern(words)
    for sentence in sentences:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            last = day_number(match["last"]) if match["last"] else None
            yield BareNumber(Span(*match.span()), day_number(match["first"]), last)


@cache
def _pattern(words: DateWords) -> re.Pattern[str]:
    pieces = Pieces(words)
    first, last = (rf"(?:{pieces.weekday}\s+)?(?P<{name}>{pieces.numbered})" for name in ("first", "last"))
    return compiled(
        rf"\b{pieces.around('bare')}\s+{first}(?:\s+{pieces.around('to_bare')}\s+{last})?"
        rf"(?=\s*(?:[,;)»]|\.(?!\d)|$)|\s+{pieces.around('goes_on')}(?!\w))"
    )


def _nearest(number: int, base: PartialDate) -> PartialDate | None:
    """The day ``number`` of the month of ``base``; of a day also of the months beside it, if near."""
    middle, steps = base.first_day, (-1, 0, 1) if base.precision is Precision.DAY else (0,)
    months = (divmod(middle.year * 12 + middle.month - 1 + step, 12) for step in steps)
    days = [found for year, month in months if (found := exact(year, month + 1, number))]
    if base.precision is not Precision.DAY:
        return next(iter(days), None)
    near = [day for day in days if abs((day.first_day - middle).days) <= _FAR]
    return min(near, key=lambda day: abs((day.first_day - middle).days), default=None)
