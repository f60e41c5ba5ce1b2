"""What one wishes and the other grants in the same breath: "souhait auquel le ministre a donné suite"."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import load_told_words

GRANTED = "granted"
"""The rule's name."""
_REACH, _GRANT = 140, 120


def granted(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that the other grants the wish for ``mention``: rule, word and confidence."""
    if mention.domain in scanned.words.general or is_against(scanned, sentence):
        return
    behind = Span(mention.end, min(sentence.end, mention.end + _GRANT))
    if not scanned.cues.has(Cue.CONSENT, behind) or not _is_of_two(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language)
    start = max(sentence.start, mention.start - _REACH)
    for found in words.wishes.finditer(scanned.text, start, mention.start):
        wish = Span(found.start(), found.end())
        if is_same_clause(scanned, wish, mention) and is_head(scanned, wish, mention, within=_REACH):
            yield GRANTED, wish, 0.6


def _is_of_two(scanned: Scan, sentence: Sentence) -> bool:
    return bool(two_of(scanned, sentence)) or scanned.pairs.is_of_one_talk
