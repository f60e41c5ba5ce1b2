"""What one of those who talk gives, where the sentence names only the giver."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

OWN, FUNDED = "own", "funded"
"""The rules' names."""
_REACH, _BESIDE, _RIGHT_BEHIND = 90, 12, 15
_FUNDED_REACH = 120


def by_one(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as that for which one gives: rule, word and confidence."""
    if is_against(scanned, sentence) or mention.domain in scanned.words.general:
        return
    yield from _own(scanned, sentence, mention)
    if scanned.pairs.only_two(sentence):
        yield from _funded(scanned, sentence, mention)


def _own(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "M. Lund a annoncé que son pays financera X": the talks tell for whom."""
    if not scanned.pairs.is_of_one_talk or scanned.pairs.count(sentence) > 1:
        return
    reach = Span(max(sentence.start, mention.start - _REACH), mention.start)
    for gift in reversed(scanned.cues.within(Cue.AID, reach)):
        is_object = is_same_clause(scanned, gift, mention) and is_head(scanned, gift, mention, within=_REACH)
        if is_object and _names_giver(scanned, sentence, gift, mention):
            yield OWN, gift, 0.6


def _names_giver(scanned: Scan, sentence: Sentence, gift: Span, mention: Span) -> bool:
    """Whether a state or "son pays" stands beside ``gift``."""
    beside = Span(max(sentence.start, gift.start - _BESIDE), min(mention.start, gift.end + _RIGHT_BEHIND))
    return scanned.cues.has(Cue.OWN, beside) or scanned.pairs.count(beside) == 1


def _funded(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "La Belgique a confirmé un financement de douze millions d'euros en faveur des écoles du Burundi"."""
    reach = Span(max(sentence.start, mention.start - _FUNDED_REACH), mention.start)
    for gift in reversed(scanned.cues.within(Cue.FUNDED, reach)):
        is_object = is_head(scanned, gift, mention, within=_FUNDED_REACH)
        if is_object and is_same_clause(scanned, gift, mention):
            yield FUNDED, gift, 0.6
