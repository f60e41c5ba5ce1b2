"""What one offers in a sentence and the other accepts in the next: "La proposition a été acceptée"."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.support import POLITICAL
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.told_words import load_told_words

ACCEPTED = "accepted"
"""The rule's name."""
_REACH, _OPENING = 140, 170


def accepted(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that the other accepts ``mention``, offered or asked for: rule, word and confidence."""
    if mention.domain == POLITICAL or is_against(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language)
    start = max(sentence.start, mention.start - _REACH)
    for pattern in (words.wishes, words.accepted.offers):
        for found in pattern.finditer(scanned.text, start, mention.start):
            wish = Span(found.start(), found.end())
            is_object = is_same_clause(scanned, wish, mention) and is_head(
                scanned, wish, mention, within=_REACH
            )
            if is_object and _is_plain(scanned, sentence) and is_accepted(scanned, sentence):
                yield ACCEPTED, wish, 0.6


def _is_plain(scanned: Scan, sentence: Sentence) -> bool:
    return bool(two_of(scanned, sentence)) or scanned.pairs.is_of_one_talk


def is_accepted(scanned: Scan, sentence: Sentence) -> bool:
    """Whether the sentence behind ``sentence`` opens with the other's consent to what is offered there."""
    words = load_told_words(scanned.reading.language).accepted
    after = next((other for other in scanned.sentences if other.start >= sentence.end), None)
    if after is None or after.paragraph - sentence.paragraph > 1:
        return False
    end = min(after.end, after.start + _OPENING)
    found = words.consent.search(scanned.text, after.start, end)
    return found is not None and words.denied.search(scanned.text, after.start, found.end()) is None
