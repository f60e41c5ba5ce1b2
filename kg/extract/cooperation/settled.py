"""On what one has agreed with the other, named behind the verb: "accordé avec son hôte sur la pêche"."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.refused import is_refused
from kg.extract.reading import Sentence, Span
from kg.lexicon.told_words import load_told_words

SETTLED = "settled"
"""The rule's name."""
_REACH, _MATTER = 240, 130


def settled(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that the two have agreed on ``mention``: rule, word and confidence."""
    if mention.domain in scanned.words.general or is_against(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language)
    start = max(sentence.start, mention.start - _REACH)
    for found in words.settled.finditer(scanned.text, start, mention.start):
        word = Span(found.start(), found.end())
        if is_refused(scanned, sentence, word) or words.against.search(scanned.text, word.end, mention.start):
            continue
        if is_same_clause(scanned, word, mention) and is_head(scanned, word, mention, within=_MATTER):
            yield SETTLED, word, 0.6
