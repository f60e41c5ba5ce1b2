"""The day of the news: the one that a text's opening gives within days of its publication."""

import re
from functools import cached_property

from kg.extract.reading import Part, Reading
from kg.facts import Evidence, PartialDate, Precision
from kg.lexicon.event_words import EventWords
from kg.lexicon.matcher import folded

_OPENING, _DAYS = 4, 10
_SIGNS = re.compile(r"[.,;:()]")


class News:
    """What day a document tells of, and which of its clauses do."""

    def __init__(self, reading: Reading, words: EventWords) -> None:
        """What ``reading`` opens with, by the words of its language."""
        self.reading, self.words = reading, words

    def day_of(self, evidence: Evidence) -> PartialDate | None:
        """The day of the news, where ``evidence`` tells the news and not what was before.

        In a text of which only the month or the year is known that month or year.
        """
        at, published = self.reading.sentence_at(evidence.start), self.reading.document.date
        if published is None or at is None or at.part.is_other_news or self._is_old(evidence):
            return None
        if published.precision is Precision.DAY:
            return self._day
        return published

    def now(self, evidence: Evidence) -> PartialDate | None:
        """The day of publication, where ``evidence`` tells a stay as going on: "est en visite à LIEU"."""
        clause = self.reading.text[evidence.start : evidence.end]
        is_now = self.words.status.cues["now"].search(folded(clause)) is not None
        return self.reading.document.date if is_now and not self._is_old(evidence) else None

    @cached_property
    def _day(self) -> PartialDate | None:
        body = [sentence for sentence in self.reading.sentences if sentence.part is Part.BODY]
        opening = body[:_OPENING]
        days = (m.date for s in opening for m in self.reading.dates if s.holds(m))
        return next((day for day in days if self._is_fresh(day)), None)

    def _is_fresh(self, day: PartialDate) -> bool:
        published = self.reading.document.date
        if published is None or day.precision is not Precision.DAY:
            return False
        return 0 <= (published.first_day - day.first_day).days <= _DAYS

    def _is_old(self, evidence: Evidence) -> bool:
        text, at = self.reading.text, self.reading.sentence_at(evidence.start)
        clause = text[evidence.start : evidence.end]
        rest = _SIGNS.split(text[evidence.end : at.end if at is not None else evidence.end])[0]
        status = self.words.status
        is_vague = status.cues["vague"].search(folded(rest)) is not None
        return is_vague or status.earlier.search(folded(clause)) is not None
