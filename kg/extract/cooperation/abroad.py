"""What one does in the country of the other."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue

ACTIVE = "active"
"""The rule's name."""
_REACH = 120


def abroad(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What presents ``mention`` as a field of such work: "la Suède intervient au Kenya dans la santé"."""
    is_general = mention.domain in scanned.words.general
    if is_general or is_against(scanned, sentence) or not two_of(scanned, sentence):
        return
    reach = Span(max(sentence.start, mention.start - _REACH), mention.start)
    for word in reversed(scanned.cues.within(Cue.ACTIVE, reach)):
        if _leads(scanned, word, mention) and is_same_clause(scanned, word, mention):
            yield ACTIVE, word, 0.6


def _leads(scanned: Scan, word: Span, mention: DomainMention) -> bool:
    """Whether ``mention`` is the first matter behind ``word``, and a preposition brings it in."""
    lead = scanned.matters.governed.field.search(scanned.text, word.end, mention.start)
    return lead is not None and is_head(scanned, word, mention, within=_REACH)
