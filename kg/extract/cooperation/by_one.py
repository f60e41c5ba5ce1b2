"""What one of those who talk gives, where the sentence names only the giver."""

import re
from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.helped import is_faced
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import load_told_words

OWN, FUNDED = "own", "funded"
"""The rules' names."""
_REACH, _BESIDE, _RIGHT_BEHIND = 120, 16, 24
_FUNDED_REACH = 120
_OFFER = 4  # "de " and a letter more
_BORDER = re.compile(r"[,;:.!?()«»\"]")


def by_one(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as that for which one gives: rule, word and confidence."""
    if is_against(scanned, sentence) or mention.domain in scanned.words.general:
        return
    yield from _own(scanned, sentence, mention)
    if two_of(scanned, sentence):
        yield from _funded(scanned, sentence, mention)


def _own(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "M. Lund a annoncé que son pays financera X": the talks tell for whom."""
    if not scanned.pairs.is_of_one_talk or scanned.pairs.count(sentence) > 1:
        return
    reach = Span(max(sentence.start, mention.start - _REACH), mention.start)
    for gift in _gifts(scanned, reach):
        is_object = is_same_clause(scanned, gift, mention) and is_head(scanned, gift, mention, within=_REACH)
        if is_object and not _is_offer(scanned, gift) and _names_giver(scanned, sentence, gift, mention):
            yield OWN, gift, 0.6


def _is_offer(scanned: Scan, gift: Span) -> bool:
    """ "A offert de moderniser le port": it is given only when the other accepts."""
    to_do = load_told_words(scanned.reading.language).accepted.to_do
    return to_do.search(scanned.text, gift.start, gift.end + _OFFER) is not None


def _gifts(scanned: Scan, reach: Span) -> list[Span]:
    return [word for cue in (Cue.AID, Cue.FUNDED) for word in reversed(scanned.cues.within(cue, reach))]


def _names_giver(scanned: Scan, sentence: Sentence, gift: Span, mention: Span) -> bool:
    """Whether a state or "son pays" stands beside ``gift``."""
    beside = Span(max(sentence.start, gift.start - _BESIDE), min(mention.start, gift.end + _RIGHT_BEHIND))
    if scanned.cues.has(Cue.OWN, beside) or scanned.pairs.count(beside) == 1:
        return True
    before = within(scanned.sides.states, Span(sentence.start, gift.start))
    return any(_acts(scanned, side.end, gift) for side in before[-2:])


def _acts(scanned: Scan, end: int, gift: Span) -> bool:
    """Whether the state that ends at ``end`` is who gives: right before, with no preposition between."""
    away = load_told_words(scanned.reading.language).away
    is_parted = any(word.search(scanned.text, end, gift.start) is not None for word in (_BORDER, away))
    return gift.start - end <= _BESIDE and not is_parted


def _funded(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """ "La Belgique a confirmé un financement de douze millions d'euros en faveur des écoles du Burundi"."""
    reach = Span(max(sentence.start, mention.start - _FUNDED_REACH), mention.start)
    for gift in reversed(scanned.cues.within(Cue.FUNDED, reach)):
        is_object = is_head(scanned, gift, mention, within=_FUNDED_REACH)
        if is_object and is_faced(scanned, gift, mention, load_told_words(scanned.reading.language).helped):
            yield FUNDED, gift, 0.6
