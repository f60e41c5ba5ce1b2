"""All dates of a text, longest form first where forms overlap."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from kg.extract.dates.anchor import Anchor
from kg.extract.dates.backward import with_counted
from kg.extract.dates.days import day_forms
from kg.extract.dates.forms import Form
from kg.extract.dates.periods import period_forms
from kg.extract.dates.ranges import range_forms
from kg.extract.dates.relative import relative_forms
from kg.extract.dates.words import Pieces, compiled
from kg.extract.reading import DateMention, Part, Sentence, Span
from kg.facts import PartialDate, Precision
from kg.lexicon.dates import DateWords, load_dates


def find_dates(
    text: str,
    sentences: Iterable[Sentence],
    published: PartialDate | None,
    words: DateWords | None = None,
) -> tuple[DateMention, ...]:
    """The dates in ``sentences`` of ``text``, in order, without overlaps.

    What needs a publication date is counted from ``published``; an undated text is dated by its dateline, if
    that gives the whole day. Without either, only dates with a year are found.
    """
    words = words or load_dates()
    forms = _forms(words)
    sentences = tuple(sentences)
    day = published or dateline_day(text, sentences, words)
    anchor = Anchor(day) if day else None
    found = [mention for sentence in sentences for mention in _apart(_found(text, sentence, forms, anchor))]
    return tuple(with_counted(text, sentences, found, words, day))


@dataclass(frozen=True, slots=True)
class _Forms:
    """All forms, and what every match of those with figures holds."""

    figure: re.Pattern[str]
    every: tuple[Form, ...]
    plain: tuple[Form, ...]


@cache
def _forms(words: DateWords) -> _Forms:
    pieces = Pieces(words)
    every = (*range_forms(pieces), *day_forms(pieces), *period_forms(pieces), *relative_forms(pieces))
    return _Forms(compiled(pieces.figure), every, tuple(form for form in every if not form.figures))


def dateline_day(text: str, sentences: Iterable[Sentence], words: DateWords) -> PartialDate | None:
    """The whole day that a dateline gives."""
    forms = _forms(words)
    lines = (sentence for sentence in sentences if sentence.part is Part.DATELINE)
    days = (m.date for line in lines for m in _apart(_found(text, line, forms, None)))
    return next((day for day in days if day.precision is Precision.DAY), None)


def _found(text: str, within: Span, forms: _Forms, anchor: Anchor | None) -> Iterator[DateMention]:
    has_figures = forms.figure.search(text, within.start, within.end) is not None
    for form in forms.every if has_figures else forms.plain:
        for match in form.pattern.finditer(text, within.start, within.end):
            date = form.resolve(match, anchor)
            if date is not None:
                yield DateMention(*match.span(), date=date.date, last=date.last, next=date.next)


def _apart(mentions: Iterable[DateMention]) -> Iterator[DateMention]:
    """In order; of two that overlap the one that begins first, then the longer."""
    end = 0
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            yield mention
            end = mention.end
