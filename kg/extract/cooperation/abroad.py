"""What one does in the country of the other or teaches its people."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

ACTIVE, TAUGHT = "active", "taught"
"""The rules' names."""
_ACTIVE_REACH, _TAUGHT_REACH, _PUPILS_REACH = 120, 70, 60


def abroad(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as the field in which one works for the other: rule, word and confidence."""
    if is_against(scanned, sentence) or mention.domain in scanned.words.general:
        return
    if scanned.pairs.only_two(sentence):
        yield from _active(scanned, sentence, mention)
    if scanned.pairs.only_two(sentence) or _is_of_talk(scanned, sentence):
        yield from _taught(scanned, sentence, mention)


def _is_of_talk(scanned: Scan, sentence: Sentence) -> bool:
    """Whether the sentence names one of the two who alone talk in the text."""
    return scanned.pairs.is_of_one_talk and scanned.pairs.count(sentence) == 1


def _active(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "La Suède intervient au Kenya dans l'eau potable"."""
    reach = Span(max(sentence.start, mention.start - _ACTIVE_REACH), mention.start)
    for word in reversed(scanned.cues.within(Cue.ACTIVE, reach)):
        lead = scanned.matters.governed.matter.search(scanned.text, word.end, mention.start)
        is_near = is_head(scanned, word, mention, within=_ACTIVE_REACH)
        if lead is not None and is_near and is_same_clause(scanned, word, mention):
            yield ACTIVE, word, 0.6


def _taught(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "Des experts suédois ont animé un atelier sur X au profit de policiers kényans"."""
    reach = Span(max(sentence.start, mention.start - _TAUGHT_REACH), mention.start)
    for word in reversed(scanned.cues.within(Cue.TAUGHT, reach)):
        is_near = is_head(scanned, word, mention, within=_TAUGHT_REACH)
        if is_near and is_same_clause(scanned, word, mention) and _has_pupils(scanned, word, mention):
            yield TAUGHT, word, 0.6


def _has_pupils(scanned: Scan, word: Span, mention: Span) -> bool:
    """Whether the words around say who teaches or learns."""
    around = Span(word.start - _PUPILS_REACH, mention.end + _PUPILS_REACH)
    return scanned.cues.has(Cue.PUPILS, around)
