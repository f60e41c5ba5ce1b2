"""Dates counted from publication: ``mardi``, ``hier``, ``la semaine prochaine``, ``il y a deux ans``."""

import re
from collections.abc import Iterator

from kg.extract.dates.anchor import Anchor, Resolved
from kg.extract.dates.forms import Form
from kg.extract.dates.words import Pieces, compiled, either, phrase
from kg.lexicon.function_words import forms


def relative_forms(pieces: Pieces) -> Iterator[Form]:
    """The forms that need a publication date."""
    words, relative = pieces.words, _Relative(pieces)
    weekdays, part, around = either(words.weekdays), pieces.part, pieces.around
    of_other = forms(words.around["of_other"]).lead
    yield Form(
        compiled(
            rf"\b(?P<this>{around('weekday')}\s+)?(?P<day>{weekdays})\b{part}"
            rf"(?:\s+{around('to_weekday')}\s+(?P<last>{weekdays})\b{part})?"
            rf"(?:\s+(?P<direction>{pieces.direction}))?(?:\s+{around('week_later')}\b)?"
        ),
        relative.weekday,
    )
    days = either(words.days)
    named = rf"\s+(?:{of_other}{days}|{around('weekday')}\s+(?:{weekdays}\b|\d))"
    yield Form(
        compiled(
            rf"\b(?P<words>{days}){part}(?:\s+{around('and_day')}\s+(?P<last>{days}){part})?(?!\w|{named})"
        ),
        relative.day,
    )
    for unit in ("weeks", "month_steps", "year_steps"):
        phrases = either(getattr(words, unit))
        yield Form(
            compiled(rf"\b(?P<words>{phrases})(?!\w|\s+{of_other}|\s+\d{{4}}|\s+{pieces.direction})"),
            getattr(relative, unit),
        )
    yield Form(
        compiled(
            rf"\b(?P<sense>{either([*words.ago, *words.ahead])})\s*"
            rf"(?<=[\s'])(?P<count>\d{{1,2}}|{either(words.numbers)})\s+(?P<unit>{either(words.units)})\b"
        ),
        relative.counted,
    )


class _Relative:
    """Dates that only the publication makes known: none without it."""

    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces

    def weekday(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """The latest such day up to publication, and the next one; ``dernier`` and ``prochain`` decide."""
        first = self.pieces.weekday_number(match["day"])
        recurrent = phrase(match["this"] or "") in self.pieces.words.around["each"] and not match["last"]
        if anchor is None or anchor.is_vague or first is None or recurrent:
            return None
        direction = self.pieces.direction_number(match["direction"]) or None
        found = anchor.weekday(first, direction=direction)
        last = self.pieces.weekday_number(match["last"])
        if last is None:
            return found
        end = anchor.weekday(last, direction=direction)
        return _span(found, end) if found and end else None

    def day(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``hier``, ``demain``, ``hier et aujourd'hui``."""
        if anchor is None or anchor.is_vague:
            return None
        first = anchor.days(self._count(match["words"]))
        last = anchor.days(self._count(match["last"])) if match["last"] else None
        return _span(first, last) if first and last else first

    def _count(self, words: str) -> int:
        return self.pieces.words.days[phrase(words)]

    def weeks(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``la semaine prochaine``: the month of that week."""
        return anchor.weeks(self.pieces.words.weeks[phrase(match["words"])]) if anchor else None

    def month_steps(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``le mois prochain``."""
        return anchor.months(self.pieces.words.month_steps[phrase(match["words"])]) if anchor else None

    def year_steps(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``l'année dernière``."""
        return anchor.years(self.pieces.words.year_steps[phrase(match["words"])]) if anchor else None

    def counted(self, match: re.Match[str], anchor: Anchor | None) -> Resolved | None:
        """``il y a trois jours``, ``dans deux semaines``."""
        words, written = self.pieces.words, match["count"].casefold()
        count = int(written) if written.isdigit() else words.numbers[written]
        step = -count if phrase(match["sense"]) in words.ago else count
        unit = words.units[match["unit"].casefold()]
        if anchor is None:
            return None
        steps = {"days": anchor.days, "weeks": anchor.weeks, "months": anchor.months, "years": anchor.years}
        if unit == "weeks" and count == 1:
            return anchor.days(7 * step)
        return steps[unit](step)


def _span(first: Resolved, last: Resolved) -> Resolved:
    """A range of weekdays: in the past where its end is, else coming."""
    if first.date <= last.date:
        return Resolved(first.date, last=last.date, next=first.next)
    return Resolved(first.date, last=last.next, next=first.next)
