"""Days counted from the day that the text named last: ``le lendemain``, ``le même jour``."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from kg.extract.dates.bare import bare_numbers
from kg.extract.dates.calendar import moved
from kg.extract.dates.words import compiled, either, phrase
from kg.extract.reading import DateMention, Sentence, Span
from kg.facts import PartialDate, Precision
from kg.lexicon.dates import DateWords

_SAID = 24  # characters: more than any word of saying has


def with_counted(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Iterable[DateMention],
    words: DateWords,
    published: PartialDate | None,
) -> Iterator[DateMention]:
    """``mentions`` and those counted from them, in order; nothing where no day was named before.

    A number alone, "le 19", is of the month that puts it nearest to the day named last or to ``published``.
    The day on which something was said, "a annoncé jeudi", counts in its own sentence alone.
    """
    last, named, said = None, None, None
    steps, same, end = dict(_steps(text, sentences, words)), dict(_same(text, sentences, words)), 0
    numbers = {number.span: number for number in bare_numbers(text, sentences, words)}
    found = [*mentions, *steps, *same, *numbers]
    for span in sorted(found, key=lambda found: (found.start, -found.end)):
        if span.start < end:
            continue
        end, mention = span.end, span if isinstance(span, DateMention) else None
        if span in same:
            mention = _cut(span, named, same[span])
        elif span in steps:
            is_beside = said is not None and _within_one(said, span, sentences)
            mention = _moved(span, said if is_beside else last or said, days=steps[span])
        elif span in numbers:
            mention = numbers[span].near(named.date if named is not None else published)
        if mention is None:
            continue
        yield mention
        if _is_said(mention, text, words):
            said = mention
            continue
        named, is_day = mention, mention.date.precision is Precision.DAY
        last, said = (mention, None) if is_day else (last, said)


def _is_said(mention: DateMention, text: str, words: DateWords) -> bool:
    """Whether ``mention`` is a day on which something was only said: "a annoncé jeudi"."""
    before = text[max(0, mention.start - _SAID) : mention.start]
    return _saying(words).search(before) is not None


def _within_one(one: Span, other: Span, sentences: Iterable[Sentence]) -> bool:
    return any(sentence.holds(one) and sentence.holds(other) for sentence in sentences)


def _steps(text: str, sentences: Iterable[Sentence], words: DateWords) -> Iterator[tuple[Span, int]]:
    pattern = _pattern(words)
    for sentence in sentences:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            yield Span(*match.span()), words.from_last[phrase(match[0])]


def _same(text: str, sentences: Iterable[Sentence], words: DateWords) -> Iterator[tuple[Span, Precision]]:
    """ "le même mois", "la même année": the month or year of the date named last."""
    pattern = _same_pattern(words)
    for sentence in sentences:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            yield Span(*match.span()), Precision(words.same[phrase(match[0])])


def _cut(span: Span, named: DateMention | None, precision: Precision) -> DateMention | None:
    """The date named last, to ``precision``; None where it is less exact itself."""
    if named is None:
        return None
    cut = PartialDate.of(named.date.first_day, precision=precision)
    coming = None if named.next is None else PartialDate.of(named.next.first_day, precision=precision)
    return DateMention(span.start, span.end, date=cut, next=coming) if len(cut) <= len(named.date) else None


@cache
def _saying(words: DateWords) -> re.Pattern[str]:
    return compiled(rf"\b{either(words.around['saying'])}\s+$")


@cache
def _same_pattern(words: DateWords) -> re.Pattern[str]:
    return compiled(rf"\b{either(words.same)}(?!\w)")


@cache
def _pattern(words: DateWords) -> re.Pattern[str]:
    """The phrases, but where they are of another day: "la veille de"."""
    other = "".join(rf"(?<!{re.escape(word)} )" for word in words.around["other"])
    return compiled(rf"{other}\b{either(words.from_last)}(?!\w|\s+{words.of})")


def _moved(span: Span, last: DateMention | None, *, days: int) -> DateMention | None:
    if last is None:
        return None
    date, coming = _later(last.date, days), _later(last.next, days) if last.next else None
    return DateMention(span.start, span.end, date=date, next=coming) if date else None


def _later(date: PartialDate, days: int) -> PartialDate | None:
    day = moved(date.first_day, days)
    return PartialDate.of(day) if day else None
