"""What a text or programme of the two is about: "une feuille de route centrée sur A, B et C"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import load_told_words

OUTLINED = "outlined"
"""The rule's name."""
_REACH, _FIRST, _ITEM = 300, 50, 45
_BORDER = re.compile(r"[.;:()«»]")


def outlined(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What gives ``mention`` to a text or to projects of the two: rule, word and confidence."""
    if mention.domain in scanned.words.general or is_against(scanned, sentence):
        return
    for word in _openings(scanned, sentence, mention):
        end = Span(word.end, word.end)
        if is_same_clause(scanned, end, mention) and _is_item(scanned, end, mention):
            yield OUTLINED, word, 0.6


def _openings(scanned: Scan, sentence: Sentence, mention: Span) -> Iterator[Span]:
    words = load_told_words(scanned.reading.language).outlined
    if _is_of_two(scanned, sentence):
        start = max(sentence.start, mention.start - _REACH)
        for found in words.about.finditer(scanned.text, start, mention.start):
            yield Span(found.start(), found.end())
    resumed = words.resuming.match(scanned.text, sentence.start, mention.start)
    if resumed is not None and _follows_projects(scanned, sentence):
        yield Span(resumed.start(), resumed.end())


def _is_of_two(scanned: Scan, sentence: Sentence) -> bool:
    """Whether the sentence says that the text is one of both."""
    cues = (Cue.BILATERAL, Cue.TWO, Cue.SHARED)
    return bool(two_of(scanned, sentence)) or any(scanned.cues.has(cue, sentence) for cue in cues)


def _follows_projects(scanned: Scan, sentence: Sentence) -> bool:
    """ "Vingt projets sont retenus. Ils portent sur X": what the sentence before names."""
    before = [other for other in scanned.sentences if other.end <= sentence.start][-1:]
    return any(scanned.cues.has(Cue.INSTRUMENTS, one) or scanned.texts_in(one) for one in before)


def _is_item(scanned: Scan, word: Span, mention: DomainMention) -> bool:
    """Whether ``mention`` is in the list right behind ``word``, with whatever belongs to each item."""
    listed = [word, *scanned.domains_in(Span(word.end, mention.start)), mention]
    if listed[1].start - word.end > _FIRST:
        return False
    return all(_goes_on(scanned, first, second) for first, second in pairwise(listed[1:]))


def _goes_on(scanned: Scan, first: Span, second: Span) -> bool:
    between = scanned.text[first.end : second.start]
    return len(between) <= _ITEM and _BORDER.search(between) is None
