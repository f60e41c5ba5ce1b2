"""Matters that stand in the frame of a common aim, a text of the two or the fields of what they do."""

from collections.abc import Iterator
from itertools import pairwise

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.governed import is_governed, is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_REACH = 320
_SUBJECT_REACH = 60
_OBJECT_REACH = 60
_TEXT_REACH = 40

Support = tuple[str, Span, float]


def framed(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What frames ``mention`` as a matter of the two: rule, word and confidence."""
    reach = Span(max(sentence.start, mention.start - _REACH), mention.start)
    yield from _shared(scanned, reach, mention)
    yield from _contained(scanned, reach, mention)
    if is_against(scanned, sentence):
        return
    if scanned.texts_in(Span(reach.start, mention.end)) and _is_of_two(scanned, sentence):
        yield from _covenanted(scanned, reach, mention)
    yield from _led(scanned, reach, mention)
    yield from _fielded(scanned, reach, mention)


def _is_of_two(scanned: Scan, sentence: Sentence) -> bool:
    return scanned.pairs.count(sentence) == 2 or scanned.pairs.is_mutual(sentence)


def _shared(scanned: Scan, reach: Span, mention: DomainMention) -> Iterator[Support]:
    """ "Leurs défis communs, notamment X": a concern of both and what it is."""
    for common in reversed(scanned.cues.within(Cue.COMMON, reach)):
        if is_governed(scanned, common, mention):
            yield "common", common, 0.62


def _contained(scanned: Scan, reach: Span, mention: DomainMention) -> Iterator[Support]:
    """ "L'accord porte sur X", "ce programme couvre X et Y"."""
    for verb in reversed(scanned.cues.within(Cue.CONTENTS, reach)):
        subject = Span(max(reach.start, verb.start - _SUBJECT_REACH), verb.start)
        for text in reversed(scanned.cues.within(Cue.TEXTS, subject)):
            is_far = scanned.cues.has(Cue.BREAKS, Span(text.end, verb.start))
            if not is_far and is_same_clause(scanned, verb, mention) and is_head(scanned, verb, mention):
                yield "text", text, 0.62


def _covenanted(scanned: Scan, reach: Span, mention: DomainMention) -> Iterator[Support]:
    """ "L'accord entre A et B sur X": a text of two who are named, and what it is about."""
    for text in reversed(scanned.texts_in(Span(reach.start, mention.end))):
        is_about = is_governed(scanned, text, mention) and is_head(scanned, text, mention, within=_TEXT_REACH)
        if mention.meets(text) or mention.head == text or is_about:
            yield "text", text, 0.6


def _led(scanned: Scan, reach: Span, mention: DomainMention) -> Iterator[Support]:
    """ "D'autres accords seront signés dans les domaines de X", "une convention pour lutter contre Z"."""
    for text in reversed(scanned.texts_in(reach)):
        between = Span(text.end, mention.start)
        is_led = scanned.cues.has(Cue.LINKS, between) or scanned.cues.has(Cue.FIGHT, between)
        if is_led and is_same_clause(scanned, text, mention):
            yield "text", text, 0.6


def _fielded(scanned: Scan, reach: Span, mention: DomainMention) -> Iterator[Support]:
    """ "Les deux pays complètent leurs moyens dans les domaines de X et Y"."""
    for field in reversed(scanned.cues.within(Cue.FIELDS, reach)):
        if is_same_clause(scanned, field, mention) and is_head(scanned, field, mention):
            yield "field", field, 0.58


def is_head(scanned: Scan, word: Span, mention: DomainMention, *, within: int = _OBJECT_REACH) -> bool:
    """Whether ``mention`` is the first matter after ``word``, at most ``within`` off, or listed with it."""
    listed = [*scanned.domains_in(Span(word.end, mention.start)), mention]
    if listed[0].start - word.end > within:
        return False
    return all(scanned.between.is_listed(first, second) for first, second in pairwise(listed))
