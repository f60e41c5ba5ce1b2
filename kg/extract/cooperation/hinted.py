"""Matters that no single word presents as joint work, but several in one sentence do."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

_NEAR, _LED = 60, 20
_JOINT = (Cue.JOINT, Cue.TEXTS)


def hinted(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What hints that ``mention`` is a matter of the two: rule, word and confidence."""
    yield from _fought(scanned, sentence, mention)
    if mention.domain in scanned.words.general or is_against(scanned, sentence):
        return
    yield from _helped(scanned, sentence, mention)


def _fought(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Les deux conventions visent le terrorisme et la lutte contre X": a danger, a fight and joint work."""
    if mention.domain not in scanned.words.dangers:
        return
    before = Span(sentence.start, mention.start)
    joint = [word for cue in _JOINT for word in scanned.cues.within(cue, before)]
    for fight in scanned.cues.within(Cue.FIGHT, sentence)[:1]:
        if any(is_same_clause(scanned, word, mention) for word in joint):
            yield "hinted", fight, 0.55


def _helped(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Des équipements offerts dans le domaine de la santé": aid of which the field is named."""
    near = Span(max(sentence.start, mention.start - _NEAR), mention.start)
    fields = scanned.cues.within(Cue.LINKS, near)
    for gift in scanned.cues.within(Cue.AID, sentence)[:1]:
        if any(is_head(scanned, field, mention, within=_LED) for field in fields):
            yield "aid-field", gift, 0.55
