"""What each of the two wants: "nous voulons tous les deux que la ligne reprenne"."""

from collections.abc import Iterator

from kg.extract.agreements import Scan
from kg.extract.agreements.domains import DomainMention
from kg.extract.cooperation.against import is_against
from kg.extract.cooperation.by_both import joined_ends
from kg.extract.cooperation.frames import Support, is_head
from kg.extract.cooperation.governed import is_same_clause
from kg.extract.cooperation.refused import is_refused
from kg.extract.cooperation.two import two_of
from kg.extract.reading import Sentence, Span
from kg.lexicon.cooperation_words import Cue
from kg.lexicon.told_words import BothWantWords, load_told_words

BOTH_WANT = "both-want"
"""The rule's name."""
_REACH, _SUBJECT = 110, 30


def both_want(scanned: Scan, sentence: Sentence, mention: DomainMention) -> Iterator[Support]:
    """What says that both want ``mention``: rule, word and confidence."""
    if mention.domain in scanned.words.general or is_against(scanned, sentence):
        return
    words = load_told_words(scanned.reading.language).both_want
    start = max(sentence.start, mention.start - _REACH)
    for found in words.wants.finditer(scanned.text, start, mention.start):
        want = Span(found.start(), found.end())
        is_object = is_head(scanned, want, mention, within=_REACH) and is_same_clause(scanned, want, mention)
        if (
            is_object
            and not is_refused(scanned, sentence, want)
            and _is_of_both(scanned, sentence, want, words)
        ):
            yield BOTH_WANT, want, 0.6


def _is_of_both(scanned: Scan, sentence: Sentence, want: Span, words: BothWantWords) -> bool:
    """Whether the two of the talks are who want, and no third state is named."""
    pair = next(iter(two_of(scanned, sentence)), None) or scanned.pairs.current(sentence.start)
    if pair is None or not {*scanned.sides.parties(sentence)} <= {*pair}:
        return False
    return _says_both(scanned, sentence, want, words) or _is_subject(scanned, sentence, want, words)


def _says_both(scanned: Scan, sentence: Sentence, want: Span, words: BothWantWords) -> bool:
    near = Span(max(sentence.start, want.start - _SUBJECT), min(sentence.end, want.end + _SUBJECT))
    return words.both.search(scanned.text, near.start, near.end) is not None


def _is_subject(scanned: Scan, sentence: Sentence, want: Span, words: BothWantWords) -> bool:
    """ "Rabat comme Beyrouth souhaitent", "les deux pays veulent"."""
    before = Span(max(sentence.start, want.start - _SUBJECT), want.start)
    ends = [word.end for word in scanned.cues.within(Cue.TWO, before)]
    ends += joined_ends(scanned, Span(sentence.start, want.start), words.joined)
    return any(0 <= want.start - end <= _SUBJECT for end in ends)
