"""Matters listed before the colon of the clause that makes them joint work."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

HEADED = "headed"
"""The rule's name."""
_HEADING, _CLAUSE, _OPENING = 130, 60, 40


def headed(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Santé, pêche, tourisme : la coopération entre les deux pays s'élargit"."""
    if is_against(scanned, sentence) or mention.domain in scanned.words.general:
        return
    colon = scanned.text.find(" :", mention.end, min(sentence.end, mention.end + _HEADING))
    if colon < 0 or not _is_listed(scanned, Span(sentence.start, colon)):
        return
    for cue in (Cue.JOINT, Cue.TEXTS):
        for word in scanned.cues.within(cue, Span(colon, min(sentence.end, colon + _CLAUSE))):
            yield HEADED, word, 0.6


def _is_listed(scanned: Scan, heading: Span) -> bool:
    """Whether the heading is a list of matters: two or more, the first at its beginning."""
    listed = scanned.domains_in(heading)
    return len(listed) > 1 and listed[0].start - heading.start < _OPENING
