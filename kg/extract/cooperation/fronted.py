"""Matters that stand before the clause that makes them joint work."""

import re
from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

FRONTED, HEADED = "fronted", "headed"
"""The rules' names."""
_FRONT_REACH, _CLAUSE_REACH, _GIVER_REACH = 60, 130, 40
_BORDER = re.compile(r"[,;:.!?()«»\"]")


def fronted(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What the clause behind ``mention`` presents it as: rule, word and confidence."""
    if is_against(scanned, sentence) or mention.domain in scanned.words.general:
        return
    yield from _fronted(scanned, sentence, mention)
    yield from _headed(scanned, sentence, mention)


def _fronted(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Face au terrorisme, les deux pays uniront leurs efforts"."""
    comma = scanned.text.find(",", mention.end, min(sentence.end, mention.end + _FRONT_REACH))
    front = Span(sentence.start, mention.start)
    leads = scanned.cues.within(Cue.FRONTED, front)
    if comma < 0 or mention.start - sentence.start > _FRONT_REACH or not leads:
        return
    if leads[0].start - sentence.start > 2 or scanned.text.find(",", front.start, front.end) >= 0:
        return
    reach = Span(comma, min(sentence.end, comma + _CLAUSE_REACH))
    for word in _works(scanned, reach):
        yield FRONTED, word, 0.6


def _works(scanned: Scan, reach: Span) -> Iterator[Span]:
    """Joint work, or what two do or one gives, where they are the subject right before."""
    yield from scanned.cues.within(Cue.JOINT, reach)
    for cue in (Cue.DOES, Cue.AID, Cue.PAYS):
        for word in scanned.cues.within(cue, reach):
            subject = Span(max(reach.start, word.start - _GIVER_REACH), word.start)
            is_named = scanned.cues.has(Cue.TWO, subject) or scanned.pairs.count(subject) > 0
            if is_named or scanned.cues.has(Cue.OWN, subject):
                yield word


def _headed(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Santé, pêche, tourisme : la coopération entre les deux pays s'élargit"."""
    colon = scanned.text.find(" :", mention.end, min(sentence.end, mention.end + _CLAUSE_REACH))
    if colon < 0 or not _is_listed(scanned, Span(sentence.start, colon)):
        return
    for cue in (Cue.JOINT, Cue.TEXTS):
        for word in scanned.cues.within(cue, Span(colon, min(sentence.end, colon + _FRONT_REACH))):
            yield HEADED, word, 0.6


def _is_listed(scanned: Scan, heading: Span) -> bool:
    """Whether the heading is a list of matters: two or more, the first at its beginning."""
    listed = scanned.domains_in(heading)
    return len(listed) > 1 and listed[0].start - heading.start < _GIVER_REACH
