"""Matters that the two resolve on, or of which they want more."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.frames import Support
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_WANT_REACH, _RESOLVED_REACH = 60, 200
_QUALIFIED_REACH = 45


def wanted(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """More of the matter itself: "accroître le commerce bilatéral", "ils conviennent de développer X"."""
    resolution = Span(max(sentence.start, mention.start - _RESOLVED_REACH), mention.start)
    for agreed in scanned.cues.within(Cue.RESOLVED, resolution):
        if not scanned.cues.has(Cue.BREAKS, Span(agreed.end, mention.start)):
            yield "resolved", agreed, 0.6
    reach = Span(max(sentence.start, mention.start - _WANT_REACH), mention.start)
    after = Span(mention.end, min(sentence.end, mention.end + _QUALIFIED_REACH))
    for verb in reversed(scanned.cues.within(Cue.STRENGTHEN, reach)):
        if scanned.cues.has(Cue.OF_TWO, after) and is_same_clause(scanned, verb, mention):
            yield "of-two", verb, 0.65
