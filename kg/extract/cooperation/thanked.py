"""That for which one thanks the other: "a remercié la Suède pour la construction de l'école"."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.cues import within
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.brought import NO_HELP
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.helped import is_faced
from kg.extract.cooperation.refused import is_stance
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.told_words import load_told_words

THANKED = "thanked"
"""The rule's name."""
_REACH, _MATTER = 160, 90


def thanked(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that one thanks for ``mention``: rule, word and confidence."""
    if mention.domain in NO_HELP or is_against(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language)
    start = max(sentence.start, mention.start - _REACH)
    for found in words.thanked.finditer(scanned.text, start, mention.start):
        thanks, given = Span(found.start(), found.start("given")), Span(found.end(), found.end())
        if not two_of(scanned, sentence) and not _is_to_other(scanned, sentence, thanks, given.start):
            continue
        is_object = is_head(scanned, given, mention, within=_MATTER)
        is_one = is_faced(scanned, given, mention, words.helped) and not is_stance(scanned, given, mention)
        if is_object and is_one:
            yield THANKED, thanks, 0.6


def _is_to_other(scanned: Scan, sentence: Sentence, thanks: Span, end: int) -> bool:
    """Whether those of the only talks are meant, and one of them is thanked."""
    if not scanned.pairs.is_of_one_talk or scanned.pairs.count(sentence) > 1:
        return False
    return bool(within(scanned.sides.all, Span(thanks.start, end)))
