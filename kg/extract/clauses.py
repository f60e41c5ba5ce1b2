"""The clause that a reader needs to believe a fact: with its verb, and with those of whom it speaks."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.agreements import DomainMention
from kg.extract.cooperation.support import POLITICAL
from kg.extract.reading import Reading, Sentence, Span
from kg.facts import CooperatesOn, Fact, Holds

# A longer sentence is cut at the commas that stand about this far before and behind the words of the fact.
_MOST, _BEFORE, _BEHIND = 400, 320, 80
_STOP = re.compile(r"[,;:.]\s|\s[–—-]\s")
_EDGE = " \n\t\u00a0,;:–—-•*"


@dataclass(frozen=True)
class Quotes:
    """Gives the facts of ``reading`` their whole clauses. ``domains`` are all that the text names."""

    reading: Reading
    domains: Sequence[DomainMention]

    def of(self, fact: Fact) -> Fact:
        """``fact`` with its whole clause as evidence; an office is told by the words of the office itself.

        A domain that only the sentence behind names belongs to the clause.
        """
        clause = Span(fact.evidence.start, fact.evidence.end)
        if not isinstance(fact, Holds):
            clause = clause_of(clause, self.reading.text, self.reading.sentences)
        if isinstance(fact, CooperatesOn) and fact.domain != POLITICAL:
            named = [each for each in self.domains if each.domain == fact.domain]
            clause = _with_matter(clause, named, self.reading)
        evidence = fact.evidence.model_copy(update={"start": clause.start, "end": clause.end})
        return fact.model_copy(update={"evidence": evidence})


def _with_matter(clause: Span, named: Sequence[DomainMention], reading: Reading) -> Span:
    """``clause`` up to its domain where that stands behind it: "… deux accords. Ils portent sur la pêche"."""
    if any(clause.meets(each) for each in named):
        return clause
    behind = [each for each in reading.sentences if each.end > clause.end][:2]
    matter = next((m for m in named if m.start >= clause.end and any(each.holds(m) for each in behind)), None)
    if matter is None:
        return clause
    return Span(clause.start, clause_of(matter, reading.text, reading.sentences).end)


def clause_of(words: Span, text: str, sentences: Sequence[Sentence]) -> Span:
    """The sentence that holds ``words``, cut where it is long, without the blanks around it."""
    first, last = _at(words.start, sentences), _at(max(words.start, words.end - 1), sentences)
    if first is None or last is None:
        return words
    start, end = min(first.start, words.start), max(last.end, words.end)
    if end - start > _MOST:
        start, end = _left(words, text, start), _right(words, text, end)
    return _trimmed(start, end, words, text)


def _at(offset: int, sentences: Sequence[Sentence]) -> Sentence | None:
    """The sentence in which ``offset`` lies."""
    place = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
    return sentences[place] if place >= 0 and offset < sentences[place].end else None


def _left(words: Span, text: str, start: int) -> int:
    """The first comma within reach before ``words``, or ``start``."""
    if words.start - start <= _BEFORE:
        return start
    stops = [stop.end() for stop in _STOP.finditer(text, words.start - _BEFORE, words.start)]
    return min([*stops[:1], words.start])


def _right(words: Span, text: str, end: int) -> int:
    """The last comma within reach behind ``words``, or ``end``."""
    if end - words.end <= _BEHIND:
        return end
    stops = [stop.start() for stop in _STOP.finditer(text, words.end, words.end + _BEHIND)]
    return max([*stops[-1:], words.end])


def _trimmed(start: int, end: int, words: Span, text: str) -> Span:
    while start < words.start and text[start] in _EDGE:
        start += 1
    while end > words.end and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)
