"""What a text or programme of the two is about, said by a participle: "une feuille de route centrée sur A"."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import load_told_words

OUTLINED = "outlined"
"""The rule's name."""
_REACH, _MATTER = 260, 60


def outlined(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What gives ``mention`` to a text of the two: rule, word and confidence."""
    if mention.domain in scanned.words.general or is_against(scanned, sentence):
        return
    if not _is_of_two(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language)
    start = max(sentence.start, mention.start - _REACH)
    for found in words.outlined.finditer(scanned.text, start, mention.start):
        word = Span(found.end(), found.end())
        if is_same_clause(scanned, word, mention) and is_head(scanned, word, mention, within=_MATTER):
            yield OUTLINED, Span(found.start(), found.end()), 0.6


def _is_of_two(scanned: Scan, sentence: Sentence) -> bool:
    """Whether the sentence says that the text is one of both."""
    cues = (Cue.BILATERAL, Cue.TWO, Cue.SHARED)
    return bool(scanned.pairs.only_two(sentence)) or any(scanned.cues.has(cue, sentence) for cue in cues)
